package org.ursell.cli.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

/** What could not be printed is known in the end. */
class WatchedStreamTest {
  private static WatchedStream failing(String words) {
    WatchedStream stream =
        new WatchedStream(
            new OutputStream() {
              @Override
              public void write(int one) throws IOException {
                throw new IOException(words);
              }
            });
    PrintWriter writer = new PrintWriter(stream, true, StandardCharsets.UTF_8);
    writer.println("a table");
    writer.println("and more");
    return stream;
  }

  @Test
  void remembersWhatWasLost() {
    assertThat(failing("No space left on device").lost()).contains("No space left on device");
  }

  @Test
  void aReaderWhoHasSeenEnoughLosesNothing() {
    assertThat(failing("Broken pipe").lost()).isEmpty();
  }

  @Test
  void whatIsWrittenPasses() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    WatchedStream stream = new WatchedStream(bytes);
    PrintWriter writer = new PrintWriter(stream, true, StandardCharsets.UTF_8);
    writer.println("T = 3");
    assertThat(bytes.toString(StandardCharsets.UTF_8)).startsWith("T = 3");
    assertThat(stream.lost()).isEmpty();
  }

  /** A whole command whose output meets a full disk. */
  @Test
  @EnabledOnOs(OS.LINUX)
  void aCommandThatLosesItsOutputFails() throws IOException, InterruptedException {
    Path err = Files.createTempFile("err", ".txt");
    Process process =
        new ProcessBuilder(
                List.of(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "-cp",
                    System.getProperty("java.class.path"),
                    "org.ursell.cli.Main",
                    "models"))
            .redirectOutput(Path.of("/dev/full").toFile())
            .redirectError(err.toFile())
            .start();
    assertThat(process.waitFor()).isEqualTo(1);
    assertThat(err)
        .content()
        .contains("not all of the output could be written: No space left on device");
    Files.delete(err);
  }
}

package org.ursell.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What happens where results have no room, on the disk or in memory. */
class FullDiskTest {
  private static final Path FULL = Path.of("/dev/full");

  @TempDir private Path folder = Path.of("");

  /** Rows go to the disk as they come, so that it is full in the middle of one. */
  @Test
  void aDiskThatIsFullInTheMiddleOfATableLeavesTheOldOne() throws IOException {
    assumeThat(FULL).exists();
    Path table = Files.writeString(folder.resolve("trace.csv"), "old");
    Files.createSymbolicLink(folder.resolve(".trace.csv.part"), FULL);
    CommandRun run =
        CommandRun.of(
            "trace",
            "--model",
            "driven-oscillator",
            "--t-end",
            "10",
            "--samples",
            "20000",
            "--out",
            folder.toString());
    assertThat(run.exitCode()).isNotZero();
    assertThat(run.err())
        .contains("the results could not be written", "nothing was written")
        .doesNotContain("at org.ursell");
    assertThat(table).hasContent("old");
    assertThat(folder.toFile().list()).containsExactly("trace.csv");
  }

  /** What takes the memory is named, since fewer points would not help. */
  @Test
  void aSweepThatIsRefusedForItsSamplesSaysSo() {
    CommandRun run =
        CommandRun.of(
            "sweep",
            "--grid",
            "K=-1:0:200",
            "--grid",
            "V=0.1,1",
            "--samples",
            "9999999",
            "--jobs",
            "200",
            "--out",
            folder.toString());
    assertThat(run.exitCode()).isNotZero();
    assertThat(run.err())
        .contains(
            "a sweep with the samples of 200 runs at once", "ask for fewer --samples or --jobs")
        .doesNotContain("give fewer points");
  }
}

package org.ursell.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The program as a process of its own, in places less kind than a terminal at home. */
class SurroundingsTest {
  private static final String TRACE = "trace --t-end 1 --samples 3 --format svg --sizes ";

  @TempDir private Path folder = Path.of("");

  /** A process and what it prints. */
  private record Running(Process process, Path printed) {
    /** Waits for its end. */
    Ended end() throws IOException, InterruptedException {
      assertThat(process.waitFor(2, TimeUnit.MINUTES)).as("ends by itself").isTrue();
      return new Ended(process.exitValue(), Files.readString(printed));
    }
  }

  private record Ended(int exitCode, String printed) {}

  /** Starts the program without input; a variable of the surroundings that is empty is not set. */
  private Running start(Map<String, String> surroundings, List<String> java, String command)
      throws IOException {
    List<String> words = new ArrayList<>();
    words.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    words.add("-XX:TieredStopAtLevel=1");
    words.addAll(java);
    words.addAll(List.of("-cp", System.getProperty("java.class.path"), "org.ursell.cli.Main"));
    words.addAll(List.of(command.split(" ")));
    Path printed = Files.createTempFile(folder, "printed", ".txt");
    ProcessBuilder builder =
        new ProcessBuilder(words)
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .redirectOutput(printed.toFile());
    builder.environment().put("XDG_CACHE_HOME", folder.resolve("cache").toString());
    builder.environment().putAll(surroundings);
    builder.environment().values().removeIf(String::isEmpty);
    Process process = builder.start();
    process.getOutputStream().close();
    return new Running(process, printed);
  }

  /** Bold letters are for terminals that show them and users who want them. */
  @Test
  void helpIsPlainWhereItShouldBe() throws IOException, InterruptedException {
    List<String> terminal = List.of("-Dpicocli.ansi=tty");
    Map<String, String> able = Map.of("TERM", "xterm", "NO_COLOR", "");
    assertThat(start(able, List.of("-Dpicocli.ansi=true"), "law --help").end().printed())
        .contains("\u001b[1m");
    for (Map<String, String> other :
        List.of(Map.of("TERM", "dumb"), Map.of("TERM", "xterm", "NO_COLOR", "1"))) {
      assertThat(start(other, terminal, "law --help").end().printed())
          .contains("Usage: ursell law")
          .doesNotContain("\u001b");
    }
  }

  /** A user whom the system's list does not hold has no home, as Java calls it, but "?". */
  @Test
  void nothingIsKeptForAUserWithoutAHome() throws IOException, InterruptedException {
    Map<String, String> homeless = Map.of("HOME", "", "XDG_CACHE_HOME", "", "LOCALAPPDATA", "");
    CommandRun.of("init", folder.resolve("own.yaml").toString());
    Ended trace =
        start(homeless, List.of("-Duser.home=?"), TRACE + "4 --model own.yaml --out out").end();
    assertThat(trace.exitCode()).as(trace.printed()).isZero();
    assertThat(trace.printed()).contains("no home folder", "XDG_CACHE_HOME");
    assertThat(folder.resolve("?")).doesNotExist();
    assertThat(folder.resolve("out").resolve("trace.csv")).exists();
  }

  /** Two at once in one cache and one folder: what is there in the end is all of one of them. */
  @Test
  void twoProcessesInOneFolder() throws IOException, InterruptedException {
    CommandRun.of("init", folder.resolve("own.yaml").toString());
    List<Running> both = new ArrayList<>();
    for (String sizes : List.of("4", "6")) {
      both.add(start(Map.of(), List.of(), TRACE + sizes + " --model own.yaml --out both"));
    }
    for (Running each : both) {
      Ended ended = each.end();
      assertThat(ended.exitCode()).as(ended.printed()).isZero();
    }
    String last =
        Files.readString(folder.resolve("both").resolve("manifest.json"))
                .contains("\"--sizes\", \"4\"")
            ? "4"
            : "6";
    assertThat(start(Map.of(), List.of(), TRACE + last + " --model own.yaml --out one").end())
        .satisfies(ended -> assertThat(ended.exitCode()).isZero())
        // The second time nothing is derived: one of both has kept the equations whole.
        .satisfies(ended -> assertThat(ended.printed()).doesNotContain("deriving"));
    for (String name : List.of("trace.csv", "trace.svg")) {
      assertThat(folder.resolve("both").resolve(name))
          .hasSameBinaryContentAs(folder.resolve("one").resolve(name));
    }
    assertThat(folder.resolve("both").toFile().list())
        .containsExactlyInAnyOrder("manifest.json", "trace.csv", "trace.svg");
  }
}

package org.ursell.cli.verb;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ursell.cli.CommandRun;
import org.ursell.cli.output.Interruption;

/** Whoever is interrupted keeps what is finished, in every verb that works on several parts. */
class InterruptedVerbsTest {
  private static final Pattern COUNTED = Pattern.compile("(\\d+) of (\\d+) parts of");

  @TempDir private Path folder = Path.of("");

  /** Asks for the end as a signal does, as soon as one part is finished. */
  private static CommandRun interrupted(List<String> command) throws InterruptedException {
    List<CommandRun> result = new CopyOnWriteArrayList<>();
    Interruption before = Interruption.now();
    Thread thread = new Thread(() -> result.add(CommandRun.of(command.toArray(String[]::new))));
    thread.start();
    while (thread.isAlive()
        && (Interruption.now() == before || Interruption.now().partsFinished() == 0)) {
      Thread.onSpinWait();
    }
    assertThat(Interruption.now().request()).as("at work when it is interrupted").isTrue();
    thread.join(120_000);
    assertThat(thread.isAlive()).isFalse();
    return result.get(0);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "exact --sizes 4,22,23 --set V=0.75 --jobs 1",
        "exact --sizes 2,4,22 --gap --set V=0.75,1 --jobs 2",
        "lifetime --sizes 50..2000..50 --set V=0.75,1 --digits --jobs 1",
        "lifetime --judge --sizes 20..600..20 --set V=0.75,1 --jobs 2",
        "lifetime --exact-up-to 22 --sizes 50 --set V=0.75 --jobs 1",
        "trace --sizes 50..4000..50,inf --samples 2000 --set V=1 --jobs 1",
        "trace --sizes 4,20,22 --exact --set V=1 --jobs 1",
        "law --set V=0.75,0.76,0.77,0.78,0.79,0.8,0.81,0.82,0.83,0.84,0.85,0.86",
        "steady --set V=0.5:1.5:40 --sizes 10 --jobs 1",
        "critical --grid gamma_plus=log:0.01:100:400 --set K=-0.1,0 --jobs 1",
      })
  void whatIsFinishedIsKept(String command) throws IOException, InterruptedException {
    Path out = folder.resolve("out");
    List<String> words = new ArrayList<>(List.of(command.split(" ")));
    boolean written = !command.startsWith("law");
    if (written) {
      words.addAll(List.of("--out", out.toString()));
    }
    CommandRun run = interrupted(words);
    assertThat(run.exitCode()).as(run.err()).isEqualTo(130);
    assertThat(run.err())
        .contains("ursell: interrupted; ")
        .contains("the others are marked as cancelled")
        .contains("the same command computes all of it again")
        .doesNotContain("Ursell itself")
        .doesNotContain("nothing was written");
    Matcher counted = COUNTED.matcher(run.err());
    assertThat(counted.find()).isTrue();
    int finished = Integer.parseInt(counted.group(1));
    int total = Integer.parseInt(counted.group(2));
    assertThat(finished).isBetween(1, total - 1);
    assertThat(run.out()).contains("cancelled before it was finished");
    if (written) {
      assertThat(run.err()).contains("written to " + out);
      assertThat(run.out()).contains("wrote to " + out);
      Map<String, String> files = SweepFolder.results(out);
      assertThat(files.get("manifest.json"))
          .contains("\"interrupted\"")
          .contains("\"finished\": " + finished)
          .contains("\"of\": " + total);
      assertThat(files.values()).anyMatch(text -> text.contains("cancelled"));
    }
  }

  /** Each row is the same as without interruption, or marked and empty. */
  @Test
  void rowsAreWholeOrMarked() throws IOException, InterruptedException {
    String command = "lifetime --sizes 50..2000..50 --set V=0.75,1 --jobs 1 --out ";
    Path whole = folder.resolve("whole");
    assertThat(CommandRun.of((command + whole).split(" ")).exitCode()).isZero();
    Path some = folder.resolve("some");
    assertThat(interrupted(List.of((command + some).split(" "))).exitCode()).isEqualTo(130);
    List<String> all = Files.readAllLines(whole.resolve("lifetimes.csv"));
    List<String> kept = Files.readAllLines(some.resolve("lifetimes.csv"));
    assertThat(kept).hasSameSizeAs(all);
    int cancelled = 0;
    for (int k = 0; k < all.size(); k++) {
      boolean marked = kept.get(k).matches(".*,nan,nan,.*,cancelled.*");
      cancelled += marked ? 1 : 0;
      assertThat(marked || kept.get(k).equals(all.get(k))).as(kept.get(k)).isTrue();
    }
    assertThat(cancelled).isBetween(1, all.size() - 2);
  }

  /** A thread that is interrupted beforehand finishes nothing, and writes nothing. */
  @Test
  void whereNothingIsFinishedNothingIsWritten() {
    Path out = folder.resolve("nothing");
    Thread.currentThread().interrupt();
    CommandRun run =
        CommandRun.of("exact", "--sizes", "4,6", "--set", "V=0.75", "--out", out.toString());
    assertThat(Thread.interrupted()).isTrue();
    assertThat(run.exitCode()).as(run.err()).isEqualTo(130);
    assertThat(run.err()).contains("ursell: interrupted; nothing was written");
    assertThat(out).doesNotExist();
  }

  /** What was read says that the first size is finished and the second at work. */
  private static String readUntil(InputStream stream, String wanted) throws IOException {
    StringBuilder read = new StringBuilder();
    while (read.indexOf(wanted) < 0) {
      int next = stream.read();
      assertThat(next).as(read.toString()).isNotNegative();
      read.append((char) next);
    }
    return read.toString();
  }

  /** The program itself: both signals, each with the exit code that the system gives it. */
  @ParameterizedTest
  @ValueSource(strings = {"INT 130", "TERM 143"})
  @EnabledOnOs({OS.LINUX, OS.MAC})
  void signalsKeepFinishedSizes(String signal) throws IOException, InterruptedException {
    Path out = folder.resolve("signal");
    List<String> command =
        new ArrayList<>(
            SweepFolder.java(
                "exact",
                "--sizes",
                "4,24",
                "--set",
                "V=0.75",
                "--jobs",
                "1",
                "--out",
                out.toString()));
    // As at a terminal, where the time reached is told many times a second.
    command.add(1, "-Dursell.terminal=true");
    Process process = new ProcessBuilder(ControlC.heardBy(command)).start();
    readUntil(process.getErrorStream(), "N = 24");
    String[] words = signal.split(" ");
    new ProcessBuilder("kill", "-" + words[0], Long.toString(process.pid())).start().waitFor();
    String told = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).as(told).isEqualTo(Integer.parseInt(words[1]));
    assertThat(told).containsOnlyOnce("interrupted; ").contains("1 of 2 parts");
    assertThat(Files.readString(out.resolve("lifetimes.csv")))
        .containsPattern(",4,.*,exact,measured")
        .containsPattern(",24,nan,nan,.*,exact,cancelled");
    assertThat(out.resolve("lifetimes.svg")).isNotEmptyFile();
  }
}

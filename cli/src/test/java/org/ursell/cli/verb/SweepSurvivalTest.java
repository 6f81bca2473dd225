package org.ursell.cli.verb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ursell.cli.verb.SweepFolder.assertSame;
import static org.ursell.cli.verb.SweepFolder.sweep;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.ursell.cli.CommandRun;

/** Sweeps that are killed, interrupted, cut into shares or run out of disk end the same. */
class SweepSurvivalTest {
  /** Twelve lines, each of which takes long enough for a run to be stopped in the middle. */
  private static final String OPTIONS =
      "--grid K=-1:1:12 --grid V=0.5:2:3 --set gamma_plus=0.5 --order 2 --sizes 50"
          + " --measure order-parameter,frequency,spectrum --frequencies -1:1:20"
          + " --t-end 2000 --samples 2000";

  @TempDir private Path folder = Path.of("");

  private Path uninterrupted() {
    Path whole = folder.resolve("whole");
    CommandRun run = sweep(whole, OPTIONS, "--jobs", "2");
    assertThat(run.exitCode()).as(run.err()).isZero();
    return whole;
  }

  private static Process start(List<String> command) throws IOException {
    return new ProcessBuilder(command).redirectErrorStream(true).start();
  }

  private static List<String> command(Path out, String... more) {
    List<String> args = new ArrayList<>(List.of("sweep"));
    args.addAll(List.of(OPTIONS.split(" ")));
    args.addAll(List.of(more));
    args.addAll(List.of("--jobs", "1", "--out", out.toString()));
    return SweepFolder.java(args.toArray(String[]::new));
  }

  private static long linesIn(Path journal) throws IOException {
    return Files.exists(journal)
        ? Files.readString(journal, StandardCharsets.ISO_8859_1)
            .lines()
            .filter(line -> line.startsWith("line\t"))
            .count()
        : 0;
  }

  /** Waits until a run has finished some lines. */
  private static void await(Process process, Path journal, long lines)
      throws IOException, InterruptedException {
    while (process.isAlive() && linesIn(journal) < lines) {
      process.waitFor(20, TimeUnit.MILLISECONDS);
    }
    assertThat(process.isAlive()).as("still at work when it is stopped").isTrue();
  }

  /** Two processes are killed by the signal that cannot be caught; the third finishes. */
  @Test
  void killedInTheMiddleItGoesOn() throws IOException, InterruptedException {
    Path whole = uninterrupted();
    Path killed = folder.resolve("killed");
    Path journal = killed.resolve("sweep.journal");
    for (long lines : new long[] {2, 5}) {
      Process process = start(command(killed));
      await(process, journal, lines);
      process.destroyForcibly();
      process.waitFor();
      assertThat(Files.exists(killed.resolve("sweep.csv"))).isFalse();
      assertThat(linesIn(journal)).isBetween(lines, 11L);
    }
    CommandRun last = sweep(killed, OPTIONS, "--jobs", "2");
    assertThat(last.exitCode()).as(last.err()).isZero();
    assertThat(last.out()).containsPattern("going on in .*: \\d+ of 36 lines were finished before");
    assertSame(killed, whole);
  }

  @Test
  @EnabledOnOs({OS.LINUX, OS.MAC})
  void interruptedItSaysHowToGoOn() throws IOException, InterruptedException {
    Path out = folder.resolve("interrupted");
    Process process = start(ControlC.heardBy(command(out)));
    await(process, out.resolve("sweep.journal"), 1);
    new ProcessBuilder("kill", "-INT", Long.toString(process.pid())).start().waitFor();
    String words = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).isEqualTo(130);
    assertThat(words)
        .contains("ursell: interrupted;")
        .containsPattern("\\d+ of 36 lines are finished and kept in .*interrupted")
        .contains("the same command goes on from there");
  }

  /** A limit on the size of files stands for a disk that is full. */
  @Test
  @EnabledOnOs(OS.LINUX)
  void onAFullDiskNothingIsLost() throws IOException, InterruptedException {
    Path whole = uninterrupted();
    Path full = folder.resolve("full");
    long size = Files.size(whole.resolve("sweep.journal"));
    List<String> limited = new ArrayList<>(List.of("bash", "-c"));
    limited.add("ulimit -f " + size / 1024 / 2 + "; exec \"$@\"");
    limited.add("bash");
    limited.addAll(command(full));
    Process process = start(limited);
    String words = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).as(words).isEqualTo(1);
    assertThat(words)
        .contains("ursell: cannot write")
        .contains("sweep.journal: File too large")
        .containsPattern("\\d+ of 36 lines are finished and kept")
        .contains("the same command again")
        .doesNotContain("Exception");
    assertThat(linesIn(full.resolve("sweep.journal"))).isBetween(1L, 35L);
    CommandRun last = sweep(full, OPTIONS, "--jobs", "2");
    assertThat(last.exitCode()).as(last.err()).isZero();
    assertSame(full, whole);
  }

  @Test
  void sharesPutTogetherAreTheWhole() throws IOException {
    Path whole = uninterrupted();
    List<String> merge = new ArrayList<>(List.of("merge"));
    for (int k = 1; k <= 3; k++) {
      Path part = folder.resolve("part" + k);
      CommandRun run = sweep(part, OPTIONS, "--shard", k + "/3", "--jobs", "1");
      assertThat(run.exitCode()).as(run.err()).isZero();
      assertThat(run.out()).contains("share %d/3 is finished: 12 of 36 lines".formatted(k));
      assertThat(SweepFolder.results(part)).isEmpty();
      merge.add(part.toString());
    }
    Path merged = folder.resolve("merged");
    List<String> two = new ArrayList<>(merge.subList(0, 3));
    two.addAll(List.of("--out", merged.toString()));
    CommandRun incomplete = CommandRun.of(two.toArray(String[]::new));
    assertThat(incomplete.exitCode()).isEqualTo(2);
    assertThat(incomplete.err())
        .contains("12 of 36 lines are missing: no folder of share 3/3 was named");
    assertThat(Files.exists(merged)).isFalse();
    merge.addAll(List.of("--out", merged.toString()));
    CommandRun run = CommandRun.of(merge.toArray(String[]::new));
    assertThat(run.exitCode()).as(run.err()).isZero();
    assertSame(merged, whole);
  }
}

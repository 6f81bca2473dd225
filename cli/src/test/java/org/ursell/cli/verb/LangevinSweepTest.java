package org.ursell.cli.verb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ursell.cli.CommandRun;
import org.ursell.cli.ResultTable;

/** Lifetimes by the Langevin equation and by the series in 1/N over a grid. */
class LangevinSweepTest {
  private static final String OPTIONS =
      "--grid K=-1:-0.5:2 --grid V=0.02,1,1.5 --set gamma_plus=0.2 --sizes 30 --measure langevin"
          + " --trajectories 1000 --t-end 200";

  @TempDir private Path folder = Path.of("");

  private Path sweep(String name, String options, String... more) {
    CommandRun run = SweepFolder.sweep(folder.resolve(name), options, more);
    assertThat(run.exitCode()).as(run.err()).isZero();
    assertThat(run.out()).doesNotContain("checked by integration");
    return folder.resolve(name);
  }

  private static ResultTable table(Path sweep) throws IOException {
    return ResultTable.read(sweep.resolve("sweep.csv"));
  }

  /** The numbers are those that are quoted by this method alone, for any number of threads. */
  @Test
  void numbersAreThoseOfALifetimeQuoted() throws IOException {
    Path one = sweep("one", OPTIONS, "--jobs", "1", "--seed", "4");
    SweepFolder.assertSame(sweep("two", OPTIONS, "--jobs", "2", "--seed", "4"), one);
    ResultTable table = table(one);
    assertThat(table.columns())
        .containsExactly(
            "K", "V", "langevin_lifetime", "langevin_error", "status", "method", "advice");
    assertThat(table.text(0, "status")).isEqualTo("no_coherence");
    assertThat(table.text(1, "status")).isEqualTo("ok");
    assertThat(table.text(1, "method")).isEqualTo("langevin");
    CommandRun quoted =
        CommandRun.of(
            ("lifetime --method langevin --set K=-1 --set V=1 --set gamma_plus=0.2 --sizes 30"
                    + " --order 1 --trajectories 1000 --t-end 200 --seed 4 --out "
                    + folder.resolve("quoted"))
                .split(" "));
    assertThat(quoted.exitCode()).as(quoted.err()).isZero();
    ResultTable quote = ResultTable.read(folder.resolve("quoted").resolve("quoted.csv"));
    assertThat(table.number(1, "langevin_lifetime"))
        .isCloseTo(quote.number(0, "lifetime"), within(1e-9));
    assertThat(table.number(1, "langevin_error")).isPositive();
    assertThat(Files.readString(one.resolve("manifest.json")))
        .contains("up to t = 200.0, 1000 trajectories, seed 4");
    assertThat(table(sweep("other", OPTIONS, "--seed", "5")).number(1, "langevin_lifetime"))
        .isNotEqualTo(table.number(1, "langevin_lifetime"));
  }

  @Test
  void trajectoriesThatDoNotFitAreRefused() {
    String many = OPTIONS.replace("--trajectories 1000", "--trajectories 900000000 --jobs 2");
    CommandRun run = SweepFolder.sweep(folder.resolve("many"), many);
    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err())
        .contains("a sweep with the trajectories of 2 points at once needs a heap of")
        .contains("fewer --trajectories");
    assertThat(folder.resolve("many")).doesNotExist();
  }

  /** One point is worked out by one thread, however many there are. */
  @Test
  void trajectoriesAreCountedForPointsThatThereAre() {
    CommandRun run =
        SweepFolder.sweep(
            folder.resolve("one"),
            "--grid V=1 --sizes 30 --measure langevin --trajectories 900000000 --jobs 200");
    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err())
        .contains("a sweep with the trajectories of a point needs a heap of")
        .doesNotContain("--jobs");
  }

  /** Exact lifetimes at K = -1: 10.44 at N = 30; series 153.3 at N = 500, 30242 at 100000. */
  @Tag("slow")
  @Test
  void theSeriesHasNumbersWhereItIsValid() throws IOException {
    ResultTable table =
        table(
            sweep(
                "both",
                "--grid N=30,500,100000,inf --set V=1 --set K=-1 --set gamma_plus=0.2"
                    + " --measure langevin,series --precision 0.1 --t-end 100000"));
    assertThat(table.text(0, "status")).isEqualTo("failed");
    assertThat(table.text(0, "advice")).contains("series: not valid");
    assertThat(table.text(0, "method")).isEqualTo("langevin");
    assertThat(table.number(0, "langevin_lifetime"))
        .isCloseTo(10.44, within(4.0 * table.number(0, "langevin_error")));
    for (int row = 1; row < 3; row++) {
      assertThat(table.text(row, "status")).isEqualTo("ok");
      assertThat(table.text(row, "method")).isEqualTo("langevin series");
    }
    assertThat(table.number(1, "series_lifetime")).isCloseTo(153.3, within(0.3));
    assertThat(table.number(2, "series_lifetime")).isCloseTo(30242.0, within(60.0));
    assertThat(table.text(3, "status")).isEqualTo("failed");
    assertThat(table.text(3, "method")).isEqualTo("none");
    assertThat(table.text(3, "advice"))
        .contains("langevin: infinitely many sites", "series: infinitely many sites");
  }

  @Tag("slow")
  @Test
  void killedInTheMiddleItGoesOn() throws IOException, InterruptedException {
    String options = OPTIONS.replace("K=-1:-0.5:2", "K=-1:-0.5:6");
    Path whole = sweep("whole", options, "--jobs", "2");
    Path killed = folder.resolve("killed");
    Path journal = killed.resolve("sweep.journal");
    String all = "sweep " + options + " --jobs 1 --out " + killed;
    Process process =
        new ProcessBuilder(SweepFolder.java(all.split(" "))).redirectErrorStream(true).start();
    while (process.isAlive() && linesIn(journal) < 2) {
      process.waitFor(20, TimeUnit.MILLISECONDS);
    }
    process.destroyForcibly();
    process.waitFor();
    assertThat(Files.exists(killed.resolve("sweep.csv"))).isFalse();
    CommandRun otherSeed = SweepFolder.sweep(killed, options, "--seed", "2");
    assertThat(otherSeed.exitCode()).as("another seed is another sweep").isEqualTo(2);
    CommandRun last = SweepFolder.sweep(killed, options, "--jobs", "2");
    assertThat(last.exitCode()).as(last.err()).isZero();
    assertThat(last.out()).contains("going on in");
    SweepFolder.assertSame(killed, whole);
  }

  private static long linesIn(Path journal) throws IOException {
    return Files.exists(journal)
        ? Files.readString(journal, StandardCharsets.ISO_8859_1)
            .lines()
            .filter(line -> line.startsWith("line\t"))
            .count()
        : 0;
  }

  @Test
  void optionsOfNothingAndOtherStartsAreRefused() {
    CommandRun idle = SweepFolder.sweep(folder.resolve("x"), "--grid V=1,2 --seed 3");
    assertThat(idle.exitCode()).isEqualTo(2);
    assertThat(idle.err()).contains("add --measure langevin");
    CommandRun start =
        SweepFolder.sweep(
            folder.resolve("x"), "--grid V=1,2 --sizes 500 --measure series --start paper");
    assertThat(start.exitCode()).isEqualTo(2);
    assertThat(start.err()).contains("starts from the mean-field steady state");
    assertThat(folder.resolve("x")).doesNotExist();
  }
}

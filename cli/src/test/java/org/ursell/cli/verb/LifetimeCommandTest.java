package org.ursell.cli.verb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ursell.cli.CommandRun;
import org.ursell.cli.ResultTable;

class LifetimeCommandTest {
  private static final double[] SIZES = {50, 100, 200, 500, 1000, 2000};

  @TempDir private Path folder = Path.of("");

  /** Fig. S4 (right) of Nadolny and Bruder (2023), to four digits as checked by other codes. */
  @Test
  void withoutOptionsGivesTheFigureOfThePaper() throws IOException {
    CommandRun run = lifetime("figure");
    assertThat(run.exitCode()).as(run.err()).isZero();
    assertThat(run.err()).isEmpty();
    ResultTable table = ResultTable.read(folder.resolve("figure/lifetimes.csv"));
    assertThat(String.join(",", table.columns()))
        .isEqualTo(
            "V,K,gamma_plus,gamma_minus,N,amplitude0,lifetime,lifetime_uncoupled,t_end,"
                + "order,status");
    assertThat(table.rows()).hasSize(24);
    double[] weak = {5.905, 9.403, 15.617, 30.792, 53.548, 96.495};
    double[] strong = {4.154, 6.591, 12.229, 26.580, 50.233, 95.909};
    for (int k = 0; k < SIZES.length; k++) {
      int row = table.row("V", 0.75, "N", SIZES[k]);
      assertThat(table.number(row, "lifetime")).isCloseTo(weak[k], within(6e-4));
      assertThat(table.number(row, "lifetime_uncoupled")).isCloseTo(7.3848, within(5e-5));
      assertThat(table.number(row, "amplitude0")).isCloseTo(0.138462, within(5e-7));
      row = table.row("V", 1.0, "N", SIZES[k]);
      assertThat(table.number(row, "lifetime")).isCloseTo(strong[k], within(6e-4));
      assertThat(table.number(row, "lifetime_uncoupled")).isCloseTo(7.6968, within(5e-5));
    }
    assertThat(run.out())
        .contains("V = 0.75:  mean field |<S+>| = 0.138462")
        .contains("T = a + b N")
        .contains("a sensitivity, not an error bar");
    for (String name : List.of("manifest.json", "lifetimes.png", "lifetimes.svg")) {
      assertThat(folder.resolve("figure").resolve(name)).isNotEmptyFile();
    }
  }

  @Test
  void thirdOrderGivesLongerLifetimes() throws IOException {
    CommandRun run = lifetime("third", "--order", "3", "--sizes", "20,50,100", "--set", "V=0.75");
    assertThat(run.exitCode()).as(run.err()).isZero();
    ResultTable table = ResultTable.read(folder.resolve("third/lifetimes.csv"));
    assertThat(table.number(table.row("N", 20), "lifetime")).isCloseTo(4.599, within(1e-3));
    assertThat(table.number(table.row("N", 50), "lifetime")).isCloseTo(7.865, within(1e-3));
    assertThat(table.number(table.row("N", 100), "lifetime")).isCloseTo(14.08, within(1e-2));
  }

  @Test
  void equalRequestsGiveEqualBytesHoweverManyJobs() throws IOException {
    String[] options = {"--sizes", "20,50,100", "--set", "V=0.75,1", "--set", "K=0,0.05"};
    lifetime("first", with(options, "--jobs", "1"));
    lifetime("second", with(options, "--jobs", "3"));
    for (String name : List.of("lifetimes.csv", "lifetimes.png", "lifetimes.svg")) {
      assertThat(folder.resolve("first").resolve(name))
          .hasSameBinaryContentAs(folder.resolve("second").resolve(name));
    }
    byte[] manifest = Files.readAllBytes(folder.resolve("first/manifest.json"));
    lifetime("first", with(options, "--jobs", "1"));
    assertThat(folder.resolve("first/manifest.json")).hasBinaryContent(manifest);
  }

  /** What the run did not reach is a bound in words, and never a number in the table. */
  @Test
  void lifetimeBeyondTheRunIsCensored() throws IOException {
    CommandRun run = lifetime("short", "--sizes", "50,500", "--set", "V=1", "--t-end", "10");
    assertThat(run.exitCode()).as(run.err()).isZero();
    ResultTable table = ResultTable.read(folder.resolve("short/lifetimes.csv"));
    int censored = table.row("N", 500);
    assertThat(table.text(censored, "lifetime")).isEqualTo("nan");
    assertThat(table.text(censored, "status")).isEqualTo("censored");
    assertThat(table.number(censored, "t_end")).isEqualTo(10);
    assertThat(table.number(table.row("N", 50), "lifetime")).isCloseTo(4.154, within(1e-3));
    assertThat(run.out()).contains("> 10");
  }

  @Test
  void pointWithoutCoherenceIsSaidAndDoesNotStopTheOthers() throws IOException {
    CommandRun run = lifetime("threshold", "--sizes", "50,100", "--set", "V=0.5,0.75");
    assertThat(run.exitCode()).as(run.err()).isZero();
    assertThat(run.out())
        .contains("V = 0.5:  no coherence to live")
        .contains("V = 0.5 is below the critical coupling V_c = 0.530330");
    ResultTable table = ResultTable.read(folder.resolve("threshold/lifetimes.csv"));
    int below = table.row("V", 0.5, "N", 50);
    assertThat(table.text(below, "status")).isEqualTo("no_coherence");
    assertThat(table.text(below, "lifetime")).isEqualTo("nan");
    assertThat(table.number(table.row("V", 0.75, "N", 50), "lifetime"))
        .isCloseTo(5.905, within(1e-3));
  }

  /** A modulated mean field is coherent; it only has no steady state, and no one amplitude. */
  @Test
  void pointThatNeverSettlesHasNoAmplitude() throws IOException {
    CommandRun run =
        lifetime(
            "modulated",
            "--sizes",
            "50",
            "--set",
            "V=0.75,3",
            "--set",
            "K=0,-1",
            "--set",
            "gamma_plus=0.1,0.5");
    assertThat(run.exitCode()).as(run.err()).isZero();
    assertThat(run.out()).contains("no mean-field steady state to start from");
    ResultTable table = ResultTable.read(folder.resolve("modulated/lifetimes.csv"));
    int modulated = table.row("V", 3, "K", -1, "gamma_plus", 0.1);
    assertThat(table.text(modulated, "status")).isEqualTo("unsettled");
    assertThat(table.text(modulated, "amplitude0")).isEqualTo("nan");
  }

  /** From a weak coherence the lifetime is 2 at every N: not the figure, but asked for. */
  @Test
  void startsFromAFileAsFromItsName() throws IOException {
    Path start = folder.resolve("start.txt");
    Files.writeString(start, "# 1/3 + (|1><2| + h.c.)/10\n1/3 0 0\n0 1/3 0.1\n0 0.1 1/3\n");
    lifetime("paper", "--start", "paper", "--sizes", "50", "--set", "V=1");
    lifetime("file", "--start", start.toString(), "--sizes", "50", "--set", "V=1");
    ResultTable named = ResultTable.read(folder.resolve("paper/lifetimes.csv"));
    ResultTable read = ResultTable.read(folder.resolve("file/lifetimes.csv"));
    assertThat(read).isEqualTo(named);
    assertThat(read.number(0, "lifetime")).isBetween(1.9, 2.1);
  }

  /** Order N is exact for N sites, so order 3 beside order 2 corrects the lifetime at N = 3. */
  @Test
  void ordersStandSideBySide() throws IOException {
    CommandRun run = lifetime("orders", "--order", "3,2", "--sizes", "3,6", "--set", "V=0.75");
    assertThat(run.exitCode()).as(run.err()).isZero();
    ResultTable table = ResultTable.read(folder.resolve("orders/lifetimes.csv"));
    assertThat(table.rows()).hasSize(4);
    double second = table.number(table.row("N", 6, "order", 2), "lifetime");
    double third = table.number(table.row("N", 6, "order", 3), "lifetime");
    assertThat(second).isCloseTo(3.9840, within(1e-3));
    assertThat(third).isNotCloseTo(second, within(0.05));
  }

  private CommandRun lifetime(String name, String... options) {
    List<String> args = new ArrayList<>(List.of("lifetime", "--out"));
    args.add(folder.resolve(name).toString());
    args.addAll(List.of(options));
    return CommandRun.of(args.toArray(String[]::new));
  }

  private static String[] with(String[] options, String... more) {
    List<String> all = new ArrayList<>(List.of(options));
    all.addAll(List.of(more));
    return all.toArray(String[]::new);
  }
}

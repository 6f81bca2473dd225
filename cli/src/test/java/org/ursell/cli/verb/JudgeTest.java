package org.ursell.cli.verb;

import static org.assertj.core.api.Assertions.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ursell.cli.CommandRun;
import org.ursell.cli.ResultTable;

class JudgeTest {
  private static final String LASER =
      String.join(
          "\n",
          "name: atom-laser",
          "parameters: {N: 8, G: 1.5, kappa: 4, pump: 1, decay: 0.1}",
          "species:",
          "  A: {levels: 2, count: N}",
          "  c: {boson: true}",
          "hamiltonian:",
          "  - for each A: G/sqrt(N)*(c*|1><0| + h.c.)",
          "jumps:",
          "  - rate kappa, operator c",
          "  - for each A: rate decay, operator |0><1|",
          "  - for each A: rate pump, operator |1><0|",
          "charges:",
          "  phase: {A: [0, 1], c: 1}",
          "observables:",
          "  s: <|0><1|>_A",
          "");

  @TempDir private Path folder = Path.of("");

  /** The law of the figure's first point, and what it says of second order. */
  @Tag("slow")
  @Test
  void holdsTheOrdersAgainstWhatIsExact() throws IOException {
    CommandRun run =
        lifetime(
            "--judge",
            "--order",
            "2,3",
            "--sizes",
            "50,100",
            "--set",
            "V=0.75",
            "--trajectories",
            "20000");
    assertThat(run.exitCode()).as(run.err()).isZero();
    assertThat(run.out())
        .contains("T/N = 0.1150")
        .contains("second order underestimates the slope by a factor of 1.6")
        .contains("is 12 % below the exact lifetime at N = 16")
        .contains("do not quote T(100) = 9.40 as a lifetime of the model")
        .contains("linear response at second order")
        .contains("the law by 0.1150")
        .contains("order sensitivity")
        .contains("Odd orders above 1 can settle at a false amplitude");
    assertThat(run.out()).containsPattern(" 16 +3\\.996 +3\\.524 +4\\.191 ");
    assertThat(Files.readString(folder.resolve("out/manifest.json")))
        .contains("do not quote T(100)")
        .contains("lifetime_per_site")
        .contains("cross_checks", "slowest_mode", "left_out");
    quotesBesides(run);
    for (String name : new String[] {"judged.png", "judged.svg", "lifetimes.png"}) {
      assertThat(folder.resolve("out").resolve(name)).isNotEmptyFile();
    }
  }

  /** The quote at N = 100 is 12, and the exact lifetime at N = 20 is 4.3657. */
  private void quotesBesides(CommandRun run) throws IOException {
    assertThat(run.out())
        .containsPattern("N +exact .* law +to quote +\\+/- +method +order sensitivity")
        .containsPattern("\n +100 .* 1[123](\\.\\d+)? +[\\d.]+ +langevin +33 % \\(2 to 3\\)")
        .containsPattern(
            "cross-checks\n +N +exact +slowest mode +decay +to quote +method +law +linewidth\n")
        .containsPattern("\n +8 +3\\.309 +2\\.087 +- +3\\.30902 +exact ")
        .containsPattern("the method, tested.*\n.*\n +20 +4\\.366 +4\\.[34]")
        .doesNotContain("How far off");
    ResultTable quoted = ResultTable.read(folder.resolve("out/quoted.csv"));
    assertThat(quoted.text(quoted.row("N", 100), "method")).isEqualTo("langevin");
    assertThat(quoted.number(quoted.row("N", 100), "lifetime")).isCloseTo(12.0, within(0.7));
  }

  /** Without a charge there is no phase to lose: judged all the same, and the reason told. */
  @Test
  void whatNoMethodCarriesIsJudgedAllTheSame() throws IOException {
    Path model =
        Files.writeString(
            folder.resolve("decaying.yaml"),
            """
            name: decaying
            species: {atom: {levels: 2, count: N}}
            parameters: {N: 10, gamma: 1}
            jumps:
              - for each atom: rate gamma, operator |0><1|
            observables: {s: <|0><1|>_atom}
            initial: {atom: (|0> + |1>)/sqrt(2)}
            """);
    List<String> judged =
        List.of("--judge --order 1,2 --start model --sizes 1000000 --model".split(" "));
    List<String> options = new ArrayList<>(judged);
    options.add(model.toString());
    CommandRun run = lifetime(options.toArray(String[]::new));
    assertThat(run.exitCode()).as(run.err()).isZero();
    assertThat(run.out())
        .contains("verdict", "cross-checks")
        .containsPattern("N = 1000000: .*declares no charge");
    options.addAll(List.of("--method", "langevin"));
    CommandRun sampled = lifetime(options.toArray(String[]::new));
    assertThat(sampled.exitCode()).as(sampled.err()).isZero();
    assertThat(sampled.out().lines().filter(line -> line.contains("no lifetime to quote")))
        .singleElement(as(STRING))
        .contains("declares no charge");
  }

  /** By what is exact, by the law, or not at all; always with the way to the quotation. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "--sizes 500,1000,2000 --set V=0.75|order 2 is a factor of 2.4 below the law of large N at N = 2000;",
        "--sizes 500,2000 --set V=0.75,1.5|order 2 is up to a factor of 3.5 below the law of large N at",
        "--sizes 500 --set V=0.75|is a factor of 1.9 below the law of large N, itself still rough, at N = 500;",
        "--sizes 6,50 --exact-up-to 6 --set V=0.75|order 2 is 24 % above the exact lifetime at N = 6;",
        "--sizes 50 --set V=0.75|How far off order 2 is at these N is unknown (nothing exact is beside it",
      })
  void oneLineTellsHowFarOffItIs(String options, String told) {
    CommandRun run = lifetime(options.split(" "));
    assertThat(run.out().lines().filter(line -> line.startsWith("How far off")))
        .singleElement(as(STRING))
        .contains(told)
        .contains("--quote")
        .contains("the lifetime to quote, with its uncertainty");
  }

  /** Exact rows stand below those of the orders, in the same columns. */
  @Test
  void addsExactLifetimes() throws IOException {
    CommandRun run = lifetime("--exact-up-to", "6", "--sizes", "6,50", "--set", "V=0.75");
    assertThat(run.exitCode()).as(run.err()).isZero();
    ResultTable table = ResultTable.read(folder.resolve("out/lifetimes.csv"));
    assertThat(table.rows()).hasSize(5);
    int last = table.rows().size() - 1;
    assertThat(table.text(last, "order")).isEqualTo("exact");
    assertThat(table.number(last, "N")).isEqualTo(6);
    assertThat(table.number(last, "lifetime")).isCloseTo(3.2109, within(6e-5));
    assertThat(table.number(table.row("N", 6), "lifetime")).isCloseTo(3.9840, within(1e-3));
    assertThat(run.out())
        .contains("  exact\n")
        .doesNotContain("Odd orders")
        .doesNotContain("verdict");
  }

  /** The slope of the second order is half of what it should be, and the table says so. */
  @Test
  void alwaysNamesTheLaw() {
    CommandRun run = lifetime("--sizes", "500,1000,2000", "--set", "V=0.75");
    assertThat(run.out())
        .containsPattern(
            "T/N = 0\\.1150, exact at large N; .* at order 2 \\(2\\.[67] times too small");
  }

  @Tag("slow")
  @Test
  void solvesModesExactly() throws IOException {
    Path file = folder.resolve("laser.yaml");
    Files.writeString(file, LASER);
    CommandRun run =
        lifetime(
            "--judge",
            "--model",
            file.toString(),
            "--order",
            "2",
            "--sizes",
            "8",
            "--trajectories",
            "2000");
    assertThat(run.exitCode()).as(run.err()).isZero();
    assertThat(run.out()).contains("quanta up to c=", "exact");
    ResultTable table = ResultTable.read(folder.resolve("out/lifetimes.csv"));
    int last = table.rows().size() - 1;
    assertThat(table.text(last, "order")).isEqualTo("exact");
    assertThat(table.text(last, "cut")).matches("c=\\d+");
  }

  private CommandRun lifetime(String... options) {
    String[] args = new String[options.length + 3];
    System.arraycopy(options, 0, args, 3, options.length);
    args[0] = "lifetime";
    args[1] = "--out";
    args[2] = folder.resolve("out").toString();
    return CommandRun.of(args);
  }
}

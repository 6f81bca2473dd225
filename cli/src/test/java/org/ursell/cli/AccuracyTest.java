package org.ursell.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How accurate the numbers of a run are, what it says of that, and what ends it. */
class AccuracyTest {
  /** Three-level atoms, pumped around, in a cavity on one transition: superradiant from vacuum. */
  private static final String CAVITY =
      """
      name: cavity
      species:
        atom: {levels: 3, count: N}
        c: {boson: true}
      parameters: {N: 1000, g: 0.1, kappa: 1, Gamma: 0.1, P: 1, R: 2}
      hamiltonian:
        - for each atom: g*(c'*|0><1| + h.c.)
      jumps:
        - rate kappa, operator c
        - for each atom: rate Gamma, operator |0><1|
        - for each atom: rate P, operator |2><0|
        - for each atom: rate R, operator |1><2|
      observables: {photons: <c'*c>}
      initial: {atom: level 0, c: vacuum}
      """;

  private static final String HOT =
      """
      name: hot
      species:
        a: {boson: true}
      parameters: {w: 1, kappa: 1, gain: 0}
      hamiltonian:
        - w*a'*a
      jumps:
        - rate kappa, operator a
        - rate gain, operator a'
      observables: {n: <a'*a>}
      initial: {a: thermal 1.1e6}
      """;

  private static final String OPTOMECHANICS =
      """
      name: optomechanics
      species:
        a: {boson: true}
        b: {boson: true}
      parameters: {Delta: -1, wm: 1, E: 0.5, G: 0.05, kappa: 0.1}
      hamiltonian:
        - -Delta*a'*a + wm*b'*b + G*a'*a*(b + b') + E*(a + a')
      jumps:
        - rate kappa, operator a
      observables: {photons: <a'*a>, phonons: <b'*b>}
      initial: {a: vacuum, b: thermal 4e6}
      """;

  @TempDir private Path folder = Path.of("");

  private Path write(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }

  private CommandRun trace(String... options) {
    List<String> args =
        new ArrayList<>(List.of("trace", "--out", folder.resolve("trace").toString()));
    args.addAll(List.of(options));
    return CommandRun.of(args.toArray(String[]::new));
  }

  private static String[] with(String[] options, String... more) {
    List<String> all = new ArrayList<>(List.of(options));
    all.addAll(List.of(more));
    return all.toArray(String[]::new);
  }

  private ResultTable table(String... options) throws IOException {
    CommandRun run = trace(options);
    assertThat(run.exitCode()).as(run.err()).isZero();
    return ResultTable.read(folder.resolve("trace/trace.csv"));
  }

  /** Correlations of size 1/N are amplified to a pulse: its rise and its fall have all digits. */
  @Test
  void aSuperradiantPulseFromTheVacuumIsThatOfATightRun() throws IOException {
    String file = write("cavity.yaml", CAVITY).toString();
    String[] options = {"--model", file, "--t-end", "6", "--samples", "25"};
    ResultTable run = table(options);
    ResultTable tight = table(with(options, "--rtol", "1e-13", "--atol", "1e-14"));
    for (int row = 1; row < 25; row++) {
      double photons = tight.number(row, "N=1000");
      assertThat(run.number(row, "N=1000")).isCloseTo(photons, within(3e-8 * photons));
    }
  }

  /** Pairs of a hundred thousand atoms that decay together begin at a correlation of zero. */
  @Test
  void collectiveDecayOfManyAtomsIsThatOfATightRun() throws IOException {
    String[] options = {
      "--model", "dicke-superradiance", "--sizes", "100000", "--t-end", "4e-4", "--samples", "25"
    };
    ResultTable run = table(options);
    ResultTable tight = table(with(options, "--rtol", "1e-13", "--atol", "1e-14"));
    for (int row = 1; row < 25; row++) {
      double inversion = tight.number(row, "N=100000");
      assertThat(run.number(row, "N=100000"))
          .isCloseTo(inversion, within(2e-8 * Math.abs(inversion)));
    }
  }

  @Test
  void aFewPhotonsOfALaserToo() throws IOException {
    String[] options = {
      "--model",
      "superradiant-laser",
      "--filter",
      "phase",
      "--sizes",
      "10",
      "--set",
      "g=2.2",
      "--t-end",
      "30",
      "--samples",
      "31"
    };
    ResultTable run = table(options);
    ResultTable tight = table(with(options, "--rtol", "1e-13", "--atol", "1e-14"));
    for (int row = 1; row < 31; row++) {
      double photons = tight.number(row, "N=10");
      assertThat(run.number(row, "N=10")).isCloseTo(photons, within(5e-9 * photons));
    }
  }

  @Test
  void digitsAreToldAndNoOthersWritten() throws IOException {
    String file = write("hot.yaml", HOT).toString();
    CommandRun run =
        trace("--model", file, "--t-end", "1", "--samples", "11", "--digits", "--rtol", "1e-6");
    assertThat(run.exitCode()).as(run.err()).isZero();
    ResultTable table = ResultTable.read(folder.resolve("trace/trace.csv"));
    assertThat(table.columns()).containsExactly("t", "n", "digits n");
    for (int row = 1; row < 11; row++) {
      double exact = 1.1e6 * Math.exp(-table.number(row, "t"));
      int digits = (int) table.number(row, "digits n");
      double unit = Math.pow(10.0, Math.floor(Math.log10(exact)) - digits + 1);
      assertThat(digits).isBetween(5, 12);
      assertThat(new BigDecimal(table.text(row, "n")).precision()).isLessThanOrEqualTo(digits);
      assertThat(table.number(row, "n")).isCloseTo(exact, within(1.001 * unit));
      assertThat(table.number(row, "n") / unit)
          .isCloseTo(Math.rint(table.number(row, "n") / unit), within(1e-3));
    }
    assertThat(run.out()).contains(" digits; ");
    CommandRun plain = trace("--model", file, "--t-end", "1");
    assertThat(plain.out()).contains("404667").doesNotContain("404667.38");
    // Zeros up to the units would look like digits.
    CommandRun coarse = trace("--model", file, "--t-end", "1", "--rtol", "1e-5");
    assertThat(coarse.out()).contains(" 4.0e5 ").doesNotContain("400000");
  }

  @Test
  void digitsOfLifetimes() throws IOException {
    String out = folder.resolve("lifetimes").toString();
    CommandRun run =
        CommandRun.of(
            "lifetime", "--sizes", "50,100,200", "--set", "V=0.75", "--digits", "--out", out);
    assertThat(run.exitCode()).as(run.err()).isZero();
    ResultTable table = ResultTable.read(folder.resolve("lifetimes/lifetimes.csv"));
    for (int row = 0; row < 3; row++) {
      int digits = (int) table.number(row, "digits");
      assertThat(digits).isBetween(8, 12);
      assertThat(table.text(row, "lifetime").replace(".", "").length()).isLessThanOrEqualTo(digits);
    }
    assertThat(table.number(0, "lifetime")).isCloseTo(5.9046393199, within(1e-8));
    assertThat(run.out()).contains("digits  status");
    CommandRun impossible = CommandRun.of("lifetime", "--digits", "--rtol", "1e-13", "--out", out);
    assertThat(impossible.exitCode()).isEqualTo(2);
    assertThat(impossible.err()).contains("leaves no room", "or more");
  }

  @Test
  void aMillionThermalQuantaDecay() throws IOException {
    ResultTable table = table("--model", write("hot.yaml", HOT).toString(), "--t-end", "1");
    assertThat(table.number(400, "n")).isCloseTo(1.1e6 * Math.exp(-1), within(1e-8 * 4e5));
  }

  @Test
  void coolingFromMillionsOfPhononsRuns() throws IOException {
    String file = write("opto.yaml", OPTOMECHANICS).toString();
    String[] options = {
      "--model",
      file,
      "--observable",
      "phonons",
      "--t-end",
      "20",
      "--set",
      "G=2e-5",
      "--set",
      "E=100",
      "--set",
      "kappa=0.5"
    };
    ResultTable run = table(options);
    ResultTable tight = table(with(options, "--rtol", "1e-12", "--atol", "1e-13"));
    double phonons = tight.number(400, "phonons");
    assertThat(phonons).isLessThan(4e6);
    assertThat(run.number(400, "phonons")).isCloseTo(phonons, within(1e-8 * phonons));
  }

  /** A linear amplifier fills a mode without end: true, and said to be beyond the limit. */
  @Test
  void theLimitOfGrowthIsSaidAndCanBeMoved() throws IOException {
    String file = write("hot.yaml", HOT).toString();
    String[] options = {
      "--model", file, "--start", "a = thermal 1", "--set", "gain=2", "--t-end", "75"
    };
    CommandRun run = trace(options);
    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.out()).contains("blow up", "growth limit", "1.00e+06");
    ResultTable table = table(with(options, "--growth-limit", "1e9"));
    double exact = 3 * Math.exp(75.0) - 2;
    assertThat(table.number(400, "n")).isCloseTo(exact, within(1e-7 * exact));
    CommandRun small = trace(with(options, "--growth-limit", "0.1"));
    assertThat(small.exitCode()).isEqualTo(2);
    assertThat(small.err()).contains("give 1 or more");
  }

  /** Strongly coherent starts blow up at second order, which is told at once. */
  @Test
  void aBlowUpOfTheTruncationIsStillOne() throws IOException {
    Path start = write("start.txt", "1/3 1/3 1/3\n1/3 1/3 1/3\n1/3 1/3 1/3\n");
    CommandRun run =
        trace(
            "--start",
            start.toString(),
            "--sizes",
            "100",
            "--set",
            "V=5",
            "--set",
            "gamma_plus=0.01",
            "--set",
            "K=0",
            "--t-end",
            "50");
    assertThat(run.out()).contains("blow up", "another order or a larger size");
  }

  /** A state at rest is followed for ever by the stiff method, which the explicit one is not. */
  @Test
  void aRunWithoutEndIsForetold() {
    for (String end : List.of("1e9", "1e300")) {
      CommandRun rest = trace("--model", "driven-oscillator", "--t-end", end, "--samples", "3");
      assertThat(rest.exitCode()).as(rest.err()).isZero();
      assertThat(rest.out()).contains("stiff method (Radau IIA of order 13)");
      CommandRun run =
          trace(
              "--model",
              "driven-oscillator",
              "--t-end",
              end,
              "--samples",
              "3",
              "--integrator",
              "explicit");
      assertThat(run.exitCode()).isEqualTo(1);
      assertThat(run.out()).contains("to reach t = ", "are allowed", "shorten the run");
    }
    CommandRun capped =
        trace("--model", "driven-oscillator", "--t-end", "1000", "--max-evaluations", "500");
    assertThat(capped.out()).contains("gave up after");
  }

  /**
   * Of log(1 + b*t) the last digits jump: no step is short enough, and not for want of patience.
   */
  @Test
  void aDriveThatLosesDigitsIsToldAsThat() throws IOException {
    String driven =
        HOT.replace("w*a'*a", "log(1 + w*t)/w*(a + a')").replace("thermal 1.1e6", "vacuum");
    String file = write("driven.yaml", driven).toString();
    CommandRun run = trace("--model", file, "--t-end", "1", "--set", "w=1e-9");
    assertThat(run.err()).contains("the terms of the coefficient log(1 + w*t)/w", "cancel at t = ");
    assertThat(run.out()).doesNotContain("evaluations");
  }

  @Test
  void aRunTooShortForNumbersEnds() throws IOException {
    ResultTable table =
        table("--model", "driven-oscillator", "--t-end", "1e-320", "--samples", "5");
    assertThat(table.rows()).hasSize(5);
  }
}

package org.ursell.cli.verb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ursell.cli.CommandRun;
import org.ursell.cli.ResultTable;

class SpectrumCommandTest {
  private static final String MOLLOW =
      """
      name: mollow
      species: {atom: {levels: 2}}
      parameters: {Omega: 2, gamma: 1}
      hamiltonian:
        - for each atom: Omega*(|0><1| + h.c.)
      jumps:
        - for each atom: rate gamma, operator |0><1|
      observables: {excited: <|1><1|>_atom}
      """;

  @TempDir private Path folder = Path.of("");
  private Path model = Path.of("");

  @BeforeEach
  void write() throws IOException {
    model = Files.writeString(folder.resolve("mollow.yaml"), MOLLOW);
  }

  private CommandRun spectrum(String out, String... arguments) {
    List<String> all =
        new ArrayList<>(
            List.of("spectrum", "--model", model.toString(), "--operator", "|0><1|_atom"));
    all.addAll(List.of(arguments));
    all.addAll(List.of("--out", folder.resolve(out).toString()));
    return CommandRun.of(all.toArray(String[]::new));
  }

  /** The triplet of light scattered by one atom, in closed form; by all ways there are. */
  @Test
  void theTripletByAllWays() throws IOException {
    for (String way : List.of("solve", "transform")) {
      CommandRun run =
          spectrum(way, "--frequencies", "-2,0,2,4", "--method", way, "--exact", "--fit");
      assertThat(run.exitCode()).as(run.err()).isZero();
      ResultTable table = ResultTable.read(folder.resolve(way + "/spectrum.csv"));
      double[] expected = {0.1435949, 1.0257951, 0.1435949, 0.3292340};
      for (int k = 0; k < expected.length; k++) {
        assertThat(table.number(k, "S order=2")).isCloseTo(expected[k], within(2e-7));
        assertThat(table.number(k, "S exact")).isCloseTo(expected[k], within(2e-7));
      }
      assertThat(run.out())
          .contains("coherent part")
          .contains("against the exact line: width 0 %")
          .contains("Lorentzian fit");
    }
    assertThat(folder.resolve("solve/spectrum.png")).isNotEmptyFile();
    CommandRun again =
        CommandRun.of(
            "rerun",
            folder.resolve("solve/manifest.json").toString(),
            "--out",
            folder.resolve("again").toString());
    assertThat(again.exitCode()).as(again.err()).isZero();
    assertThat(folder.resolve("again/spectrum.csv"))
        .hasSameTextualContentAs(folder.resolve("solve/spectrum.csv"));
  }

  @Test
  void photonsComeOneByOne() throws IOException {
    CommandRun run = spectrum("g2", "--correlation", "g2", "--tau-end", "2", "--samples", "5");
    assertThat(run.exitCode()).as(run.err()).isZero();
    ResultTable table = ResultTable.read(folder.resolve("g2/correlation.csv"));
    double[] expected = {0.0, 1.1659505, 1.3782502, 0.7070916, 0.9874458};
    for (int k = 0; k < expected.length; k++) {
      assertThat(table.number(k, "re")).isCloseTo(expected[k], within(1e-7));
    }
  }

  /** A run that has settled has the correlations of the steady state. */
  @Test
  void lateCorrelationsAreThoseOfTheSteadyState() throws IOException {
    assertThat(spectrum("steady", "--tau-end", "3", "--samples", "7").exitCode()).isZero();
    assertThat(spectrum("late", "--at", "60", "--tau-end", "3", "--samples", "7").exitCode())
        .isZero();
    ResultTable steady = ResultTable.read(folder.resolve("steady/correlation.csv"));
    ResultTable late = ResultTable.read(folder.resolve("late/correlation.csv"));
    for (int k = 0; k < 7; k++) {
      assertThat(late.number(k, "re")).isCloseTo(steady.number(k, "re"), within(1e-8));
    }
    // From the ground state there is no photon yet to be correlated with.
    assertThat(spectrum("ground", "--at", "0", "--tau-end", "3", "--samples", "7").exitCode())
        .isZero();
    ResultTable ground = ResultTable.read(folder.resolve("ground/correlation.csv"));
    assertThat(ground.number(3, "re")).isCloseTo(0.0, within(1e-12));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "--order;1;mean field keeps no correlations;linearised",
        "--sites;different;no species of several sites;leave that out",
        "--later;|0><1|_atom;--later and --earlier belong together;give both",
        "--correlation;g3;'g3' is none that is known;connected, raw, g1, g2",
        "--frequencies;0:1;does not say from, to;-2:2:401",
        "--method;fast;is none of a spectrum;transform",
        "--at;-1;before the run begins;0 or more",
        "--start;steady;declares no charge;ground",
        "--cut;5;none is asked for;--exact",
      })
  void refusalsSayWhatToDo(String option, String value, String cause, String remedy) {
    CommandRun run = spectrum("refused", option, value);
    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err()).contains(cause).contains(remedy);
    assertThat(folder.resolve("refused")).doesNotExist();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Sq;unknown name `Sq`;^",
        "|0><5|;has no level 5;levels are 0 to 1",
        "2;an operator of one site or of one mode is meant;not a number",
        "gamma*|0><1|;`gamma` is a parameter;write its value",
        "|0><1|_atoms;unknown species `atoms`;atom",
        "|0><1;neither a transition;write levels as numbers",
        "|0><1| *;the formula ends;complete it",
      })
  void operatorsThatCannotBeRead(String text, String cause, String remedy) {
    CommandRun run =
        CommandRun.of(
            "spectrum",
            "--model",
            model.toString(),
            "--operator",
            text,
            "--out",
            folder.resolve("refused").toString());
    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err()).contains("--operator").contains(cause).contains(remedy);
  }

  @Test
  void equationsOfACorrelation() {
    String[] command = {
      "equations", "--model", "superradiant-laser", "--filter", "phase", "--correlation", "c"
    };
    CommandRun run = CommandRun.of(command);
    assertThat(run.exitCode()).as(run.err()).isZero();
    assertThat(run.out())
        .contains("with B = c")
        .contains("dRe <c' s01_B>/dt = N*g Im <s01_atom s10_B> - 1/2*kappa Re <c' s01_B>");
  }

  private static final String ATOMS =
      """
      name: atoms
      species: {A: {levels: 2, count: N}}
      parameters: {N: 2, V: 0.7, Omega: 0.6, Delta: 0.4, g: 0.3, G: 0.5, p: 0.2}
      operators: {Sm: "|0><1|"}
      hamiltonian:
        - for each A: Omega*(Sm + h.c.) + Delta*|1><1|
        - for pairs A A: V/N * Sm' (x) Sm + h.c.
      jumps:
        - for each A: rate g, operator Sm
        - for each A: rate p, operator Sm'
        - collective A: rate G/N, operator Sm
      observables: {excited: <|1><1|>_A}
      """;

  private ResultTable spectra(String text, String... arguments) throws IOException {
    Path own = Files.writeString(folder.resolve("own.yaml"), text);
    List<String> all = new ArrayList<>(List.of("spectrum", "--model", own.toString(), "--exact"));
    all.addAll(List.of(arguments));
    all.addAll(List.of("--out", folder.resolve("exact").toString()));
    CommandRun run = CommandRun.of(all.toArray(String[]::new));
    assertThat(run.exitCode()).as(run.err()).isZero();
    return ResultTable.read(folder.resolve("exact/spectrum.csv"));
  }

  /**
   * Correlations are linear in both operators, so that sums and pairs are as exact as one operator,
   * and so is order 2 for two sites; values of dense matrices (NumPy).
   */
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Sm'_A; Sm_A; different; -0.015747168868507; -0.090906552837616",
        "Sm'_A + 0.4*sum |1><1|_A; |1><1|_A; same; 0.537920293905356; 0.168112497689403",
        "Sm'_A + 0.4*sum |1><1|_A; Sm_A + 0.4*sum |1><1|_A; same; 0.731881796395631;"
            + " 1.225615838124220",
      })
  void exactSpectraOfPairsAndSums(
      String later, String earlier, String sites, double first, double second) throws IOException {
    ResultTable table =
        spectra(
            ATOMS,
            "--later",
            later,
            "--earlier",
            earlier,
            "--sites",
            sites,
            "--frequencies=-1,0.3",
            "--closure",
            "linearised",
            "--tau-end",
            "1");
    for (String column : List.of("S N=2", "S N=2 exact")) {
      assertThat(table.number(0, column)).isCloseTo(first, within(1e-8));
      assertThat(table.number(1, column)).isCloseTo(second, within(1e-8));
    }
  }

  /** Light and dipole together, at a cut of five photons; values of dense matrices at that cut. */
  @Test
  void exactSpectraOfSumsOverKinds() throws IOException {
    ResultTable table =
        spectra(
            """
            name: weak-laser
            species: {atom: {levels: 2}, c: {boson: true}}
            parameters: {Delta: 0.3, g: 0.7, gamma: 0.25, kappa: 2, nu: 0.6}
            hamiltonian:
              - Delta*c'*c
              - for each atom: g*(c'*|0><1| + h.c.)
            jumps:
              - rate kappa, operator c
              - for each atom: rate gamma, operator |0><1|
              - for each atom: rate nu, operator |1><0|
            charges: {phase: {atom: [0, 1], c: 1}}
            observables: {field: <c>}
            """,
            "--operator",
            "c + 0.5*|0><1|_atom",
            "--frequencies=-1,-0.3,0.7",
            "--cut",
            "c=5",
            "--tau-end",
            "1");
    double[] expected = {0.0423838120676259, 0.3332196146963736, 0.5296527835018923};
    for (int k = 0; k < expected.length; k++) {
      assertThat(table.number(k, "S exact")).isCloseTo(expected[k], within(1e-8));
    }
  }

  private static final String STRONG =
      """
      name: strong
      species: {A: {levels: 2, count: N}, c: {boson: true}}
      parameters: {N: 50, g: 1, gamma: 0.1, kappa: 1, nu: 2}
      hamiltonian:
        - for each A: g*(c'*|0><1| + h.c.)
      jumps:
        - rate kappa, operator c
        - for each A: rate gamma, operator |0><1|
        - for each A: rate nu, operator |1><0|
      charges: {phase: {A: [0, 1], c: 1}}
      observables: {field: <c>}
      """;
  private static final String UNDAMPED =
      """
      name: undamped
      species: {A: {levels: 2, count: N}}
      parameters: {N: 2, Delta: 0.4}
      hamiltonian:
        - for each A: Delta*|1><1|
      observables: {down: <|0><1|>_A}
      """;
  private static final String RABI =
      """
      name: rabi
      species: {A: {levels: 2, count: N}}
      parameters: {N: 2, Omega: 0.4}
      hamiltonian:
        - for each A: Omega*(|0><1| + h.c.)
      observables: {down: <|0><1|>_A}
      """;

  /** What has no steady state that attracts has no spectrum, and says why. */
  @Test
  void statesWithoutSpectrumAreRefused() throws IOException {
    String[][] cases = {
      {STRONG, "is unstable", "--order", "1", "--closure", "linearised"},
      {
        STRONG,
        "has a phase",
        "--order",
        "1",
        "--closure",
        "linearised",
        "--start",
        "A = (|0> + |1>)/sqrt(2)"
      },
      {UNDAMPED, "does not decay", "--start", "A = |0><0|/2 + |1><1|/2"},
      {RABI, "no steady state", "--order", "2"},
    };
    for (String[] one : cases) {
      Path own = Files.writeString(folder.resolve("own.yaml"), one[0]);
      List<String> all = new ArrayList<>(List.of("spectrum", "--model", own.toString()));
      all.addAll(List.of(one).subList(2, one.length));
      all.addAll(List.of("--operator", "|0><1|_A", "--out", folder.resolve("none").toString()));
      CommandRun run = CommandRun.of(all.toArray(String[]::new));
      assertThat(run.exitCode()).as(run.err() + run.out()).isEqualTo(1);
      assertThat(run.out()).contains(one[1]);
      assertThat(folder.resolve("none")).doesNotExist();
    }
  }

  /**
   * Numbers of photons fluctuate: where the closure leaves nothing of that, it is not "no line".
   */
  @Test
  void whatTheClosureLeavesNothingOfIsTold() {
    String[] words = {
      "spectrum",
      "--model",
      "superradiant-laser",
      "--filter",
      "phase",
      "--sizes",
      "20",
      "--operator",
      "c'*c",
      "--out",
      folder.resolve("cut").toString(),
      "--order"
    };
    List<String> second = new ArrayList<>(List.of(words));
    second.add("2");
    assertThat(CommandRun.of(second.toArray(String[]::new)).out())
        .contains("the closure of order 2 leaves nothing", "a higher --order tells");
    List<String> fourth = new ArrayList<>(List.of(words));
    fourth.add("4");
    assertThat(CommandRun.of(fourth.toArray(String[]::new)).out())
        .contains("at tau = 0: 26.37184 connected")
        .doesNotContain("leaves nothing");
  }

  /**
   * Exact spectra of many sites are foretold, and refused unless they are meant: here a coupling of
   * ten thousand widths, which takes hundreds of hours, far from the hour that decides on any
   * machine.
   */
  @Test
  void longWorkIsForetold() {
    CommandRun run =
        CommandRun.of(
            "spectrum",
            "--model",
            "one-group",
            "--operator",
            "sum S+",
            "--set",
            "K=10000",
            "--sizes",
            "24,28",
            "--max-memory",
            "1000G",
            "--exact",
            "--out",
            folder.resolve("long").toString());
    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err()).contains("finding correlations would take").contains("add --yes");
    assertThat(folder.resolve("long")).doesNotExist();
  }

  /** Before anything is computed, truncated curves included. */
  @Test
  void whatNeedsTooMuchMemoryIsRefused() {
    CommandRun run =
        CommandRun.of(
            "spectrum",
            "--model",
            "one-group",
            "--operator",
            "sum S+",
            "--sizes",
            "4,12",
            "--max-memory",
            "0.001G",
            "--exact",
            "--out",
            folder.resolve("large").toString());
    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err()).contains("for N = 12").contains("raise it with --max-memory");
    assertThat(run.out()).isEmpty();
    assertThat(folder.resolve("large")).doesNotExist();
  }

  @Test
  void exactCoincidencesOfASumAreRefused() {
    CommandRun run =
        CommandRun.of(
            "spectrum",
            "--model",
            model.toString(),
            "--operator",
            "|0><1|_atom + |1><1|_atom",
            "--correlation",
            "g2",
            "--exact",
            "--out",
            folder.resolve("sum").toString());
    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err()).contains("is a sum of 2").contains("coincidences of its parts");
  }

  /**
   * A drive that is still being switched on goes on to be during the correlation: tr U(3, 3 + tau)
   * of a dense master equation integrated to 1e-12.
   */
  @Test
  void aDriveGoesOnWhileTheCorrelationDoes() throws IOException {
    Files.writeString(
        model,
        MOLLOW
            .replace("Omega: 2", "Omega: 3, tr: 2")
            .replace("Omega*(|0>", "(1 - exp(-t/tr))*Omega*(|0>"));
    CommandRun run =
        spectrum("on", "--at", "3", "--correlation", "raw", "--tau-end", "2.5", "--samples", "6");
    assertThat(run.exitCode()).as(run.err()).isZero();
    ResultTable table = ResultTable.read(folder.resolve("on/correlation.csv"));
    assertThat(table.number(0, "re")).isCloseTo(0.5166843704, within(1e-8));
    assertThat(table.number(2, "re")).isCloseTo(0.1525736620, within(1e-8));
    assertThat(table.number(5, "re")).isCloseTo(0.1297381843, within(1e-8));
    CommandRun steady = spectrum("steady");
    assertThat(steady.exitCode()).isEqualTo(2);
    assertThat(steady.err())
        .contains("(1 - exp(-t/tr))*Omega does")
        .contains("from a time of a run on");
    CommandRun exact = spectrum("exact", "--at", "3", "--exact");
    assertThat(exact.exitCode()).isEqualTo(2);
    assertThat(exact.err()).contains("exact correlation").contains("truncated equations alone");
  }
}

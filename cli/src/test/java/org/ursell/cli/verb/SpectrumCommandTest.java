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
}

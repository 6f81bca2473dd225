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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ursell.cli.CommandRun;
import org.ursell.cli.ResultTable;

/** Curves of the Langevin equation on the command line. */
class LangevinTraceCommandTest {
  private static final String SHORT =
      "trace --method langevin --set V=0.75 --t-end 2 --samples 5 --trajectories 2000";

  @TempDir private Path folder = Path.of("");

  private CommandRun run(String name, String command) {
    List<String> words = new ArrayList<>(List.of(command.split(" ")));
    words.addAll(List.of("--out", folder.resolve(name).toString()));
    return CommandRun.of(words.toArray(String[]::new));
  }

  private ResultTable table(String name, String command) throws IOException {
    CommandRun run = run(name, command);
    assertThat(run.exitCode()).as(run.err()).isZero();
    return ResultTable.read(folder.resolve(name).resolve("trace.csv"));
  }

  /** In place of truncated curves, with standard errors as columns; the mean field stays. */
  @Test
  void itStandsInPlaceOfTruncatedCurves() throws IOException {
    ResultTable table = table("a", SHORT + " --sizes 8,inf --exact --jobs 1 --seed 5");
    assertThat(table.columns())
        .containsExactly(
            "t", "N=inf", "uncoupled", "N=8 exact", "N=8 langevin", "error N=8 langevin");
    for (int row = 0; row < 5; row++) {
      assertThat(table.number(row, "N=8 langevin"))
          .isCloseTo(
              table.number(row, "N=8 exact"),
              within(4.0 * table.number(row, "error N=8 langevin") + 1e-9));
    }
    assertThat(Files.readString(folder.resolve("a/manifest.json")))
        .contains("\"seed\": 5", "\"trajectories\": 2560", "2560 trajectories in steps of 0.05");
    assertThat(Files.readString(folder.resolve("a/trace.svg"))).contains("Langevin");
    table("b", SHORT + " --sizes 8,inf --exact --jobs 2 --seed 5");
    String bytes = Files.readString(folder.resolve("a/trace.csv"));
    assertThat(Files.readString(folder.resolve("b/trace.csv"))).isEqualTo(bytes);
    CommandRun again =
        CommandRun.of(
            "rerun", folder.resolve("a").toString(), "--out", folder.resolve("c").toString());
    assertThat(again.exitCode()).as(again.err()).isZero();
    assertThat(Files.readString(folder.resolve("c/trace.csv"))).isEqualTo(bytes);
    table("d", SHORT + " --sizes 8,inf --exact --seed 6");
    assertThat(Files.readString(folder.resolve("d/trace.csv"))).isNotEqualTo(bytes);
  }

  @Test
  void withOrdersItStandsBesideTruncatedCurves() throws IOException {
    ResultTable table =
        table(
            "a",
            SHORT.replace("V=0.75", "delta=0.1")
                + " --model two-groups --sizes 8 --order 1,2 --observable S+_A,S+_B");
    assertThat(table.columns())
        .contains(
            "S+_A.re N=8 order=1",
            "S+_A.abs N=8 order=2",
            "S+_A.abs N=8 langevin",
            "error S+_A.abs N=8 langevin",
            "error S+_B.im N=8 langevin");
    for (String reading : List.of("S+_A.re", "S+_B.im")) {
      assertThat(table.number(0, reading + " N=8 langevin"))
          .isCloseTo(table.number(0, reading + " N=8 order=2"), within(1e-9));
    }
  }

  /** Amplitudes of a mode are not counted in units of sqrt(N), and move as the equations say. */
  @Test
  void amplitudesOfModesAreThoseOfTruncatedCurves() throws IOException {
    Path model = Files.writeString(folder.resolve("laser.yaml"), QuoteRefusalsTest.LASER);
    ResultTable table =
        table(
            "a",
            "trace --method langevin --order 2 --sizes 200 --t-end 1 --samples 3"
                + " --trajectories 2000 --start steady --observable s,a --model "
                + model);
    for (int row = 0; row < 3; row++) {
      assertThat(table.number(row, "a.abs N=200 langevin"))
          .isCloseTo(
              table.number(row, "a.abs N=200"),
              within(4.0 * table.number(row, "error a.abs N=200 langevin") + 1e-6));
    }
    assertThat(table.number(0, "a.abs N=200")).isGreaterThan(2.0);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "--method langevin --sizes inf|infinitely many sites, which have no noise",
        "--method langevin --sizes 2,10|2 sites of species A are too few",
        "--method langevin --model superradiant-laser --observable photons|not linear in the operators",
        "--method langevin --model driven-oscillator|too few for the collective Langevin equation",
        "--method exact|write --exact",
        "--method series|write --method langevin",
        "--seed 3|add --method langevin",
        "--method langevin --seed x|not a whole number",
        "--method langevin --precision 7|choose a relative standard error",
        "--method langevin --trajectories 0|not a whole number",
      })
  void whatIsNotCarriedIsRefusedBeforeAnythingIsWritten(String options, String words) {
    CommandRun run = run("refused", "trace --t-end 1 --samples 3 " + options);
    assertThat(run.exitCode()).as(run.err()).isEqualTo(2);
    assertThat(run.err()).contains(words).doesNotContain("Exception");
    assertThat(folder.resolve("refused")).doesNotExist();
  }
}

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
    ResultTable table = table("a", SHORT + " --sizes 8 --order 1,2 --observable S+,n");
    assertThat(table.columns())
        .contains("S+.re N=8 order=1", "S+.abs N=8 langevin", "error S+.abs N=8 langevin");
    assertThat(table.number(0, "S+.re N=8 langevin"))
        .isCloseTo(table.number(0, "S+.re N=8 order=2"), within(1e-9));
  }

  /** A mode is counted in photons, whatever the equation counts it in. */
  @Test
  void amplitudesOfModesAreThoseOfTruncatedCurves() throws IOException {
    ResultTable table =
        table(
            "a",
            "trace --model superradiant-laser --method langevin --order 2 --sizes 50 --t-end 0.2"
                + " --samples 3 --trajectories 1000 --start steady --observable s,c");
    assertThat(table.number(0, "c.abs N=50 langevin"))
        .isCloseTo(table.number(0, "c.abs N=50 order=2"), within(1e-6));
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

package org.ursell.cli.differential;

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

/** Models of the net, made small, for which a command once failed. */
class FoundByTheNetTest {
  @TempDir private Path folder = Path.of("");

  /** A site that ends in one level has no fluctuations, and its spectrum no line to look for. */
  @Test
  void theExactSpectrumOfWhatDoesNotFluctuate() throws IOException {
    CommandRun run =
        run(
            """
            name: m
            species:
              B: {levels: 3, count: 1}
              c: {boson: true}
            hamiltonian:
              - for each B: 0.5*|2><2| + h.c.
              - for each B: 0.2*(|1><2| + |2><1|)*c'*c'*c*c
            jumps:
              - for each B: rate 0.77, operator |1><2|
              - for each B: rate 1.5, operator |0><1| + |1><2|
              - rate 1.3, operator c
            observables:
              excited: <|2><1| + |1><2|>_B
            initial:
              B: "level 2"
            """,
            "spectrum --exact --cut 2 --order 1 --closure linearised --frequencies=-1,0,1");
    assertThat(run.exitCode()).as(run.err()).isZero();
    ResultTable table = ResultTable.read(folder.resolve("out/spectrum.csv"));
    assertThat(table.numbers("S exact")).containsExactly(new double[3], within(1e-8));
  }

  /** Loss of a mode that starts with a field, driven so that no charge is conserved. */
  @Test
  void theExactLifetimeOfAModeWithoutACharge() throws IOException {
    CommandRun run =
        run(
            """
            name: m
            species:
              A: {levels: 2, count: N}
              c: {boson: true}
            parameters:
              N: 1
            hamiltonian:
              - for each A: 0.3*(|0><1| + |1><0|)
            jumps:
              - rate 1, operator c
            observables:
              field: <c>
            initial:
              A: "level 0"
              c: "coherent 0.1"
            """,
            "exact --cut 6 --t-end 5 --sizes 1");
    assertThat(run.exitCode()).as(run.err()).isZero();
    ResultTable table = ResultTable.read(folder.resolve("out/lifetimes.csv"));
    // exp(-t/2) has fallen to 1/e at t = 2.
    assertThat(table.number(0, "lifetime")).isCloseTo(2, within(1e-6));
  }

  private CommandRun run(String text, String command) throws IOException {
    Path file = Files.writeString(folder.resolve("model.yaml"), text);
    List<String> args = new ArrayList<>(List.of(command.split(" ")));
    args.addAll(1, List.of("--model", file.toString(), "--out", folder.resolve("out").toString()));
    args.addAll(List.of("--start", "model"));
    try (WithoutPictures numbersOnly = new WithoutPictures()) {
      return CommandRun.of(args.toArray(String[]::new));
    }
  }
}

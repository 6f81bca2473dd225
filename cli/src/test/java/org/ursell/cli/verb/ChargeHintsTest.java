package org.ursell.cli.verb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ursell.cli.CommandRun;
import org.ursell.cli.ResultTable;

/** The charge that {@code check} suggests, put into the file. */
class ChargeHintsTest {
  private static final String ATOMS =
      """
      name: atoms
      species: {A: {levels: 2, count: N}, c: {boson: true}}
      parameters: {N: 4, g: 0.3, kappa: 1, Gamma: 0.2}
      rate_unit: kappa
      hamiltonian:
        - for each A: g*(c'*|0><1| + h.c.)
      jumps:
        - rate kappa, operator c
        - for each A: rate Gamma, operator |0><1|
      observables: {excited: <|1><1|>_A}
      initial: {A: level 1, c: vacuum}
      """;

  @TempDir private Path folder = Path.of("");

  private String file(String text) throws IOException {
    return Files.writeString(folder.resolve("atoms.yaml"), text).toString();
  }

  private double lifetime(String file, String... more) throws IOException {
    String out = folder.resolve("out" + more.length).toString();
    String[] command = {
      "lifetime", "--model", file, "--sizes", "4", "--order", "2", "--start", "model", "--out", out
    };
    String[] all = Arrays.copyOf(command, command.length + more.length);
    System.arraycopy(more, 0, all, command.length, more.length);
    CommandRun run = CommandRun.of(all);
    assertThat(run.exitCode()).as(run.err()).isZero();
    return ResultTable.read(Path.of(out, "lifetimes.csv")).number(0, "lifetime");
  }

  /** Unknowns at order 2, the third column of the second line of the table. */
  private static int unknowns(String out) {
    String line = out.lines().filter(l -> l.startsWith("      2 ")).findFirst().orElseThrow();
    return Integer.parseInt(line.strip().split("\\s+")[2]);
  }

  @Test
  void theSuggestedLineLeavesFewerMomentsAndTheSameLifetimes() throws IOException {
    String silent = file(ATOMS);
    CommandRun check = CommandRun.of("check", silent);
    String section = "charges: {charge: {A: [0, 1], c: 1}}";
    assertThat(check.out())
        .contains("atoms conserves a charge that it does not declare.")
        .contains("give it this section and use --filter charge:")
        .contains("\n  " + section + "\n");
    double expected = lifetime(silent);
    String declared = file(ATOMS + section + "\n");
    CommandRun again = CommandRun.of("check", declared, "--filter", "charge");
    assertThat(again.out()).doesNotContain("does not declare");
    assertThat(unknowns(again.out())).isLessThan(unknowns(check.out()));
    assertThat(lifetime(declared, "--filter", "charge")).isCloseTo(expected, within(1e-9));
  }

  /** A drive breaks it, though it is zero unless somebody sets it. */
  @Test
  void nothingIsSuggestedThatAParameterBreaks() throws IOException {
    String driven =
        file(
            ATOMS
                .replace("g: 0.3,", "g: 0.3, drive: 0,")
                .replace("jumps:", "  - drive*(c + c')\njumps:"));
    assertThat(CommandRun.of("check", driven).out())
        .contains("charges      none declared")
        .doesNotContain("does not declare");
  }
}

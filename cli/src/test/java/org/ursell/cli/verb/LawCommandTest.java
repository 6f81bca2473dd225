package org.ursell.cli.verb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ursell.cli.CommandRun;
import org.ursell.cli.ResultTable;

class LawCommandTest {
  @TempDir private Path folder = Path.of("");

  /** The lifetimes at large N of Fig. S4 of Nadolny and Bruder (2023), as another code has them. */
  @Test
  void printsTheLawOfTheFigure() {
    CommandRun run = CommandRun.of("law");
    assertThat(run.exitCode()).as(run.err()).isZero();
    assertThat(run.out())
        .containsPattern("V = 0.75 +0.1150 ")
        .containsPattern("V = 1 +0.1345 ")
        .containsPattern("V = 1.25 +0.1304 ")
        .containsPattern("V = 1.5 +0.1213 ");
  }

  /** The table in a folder has what was printed, and says where there is no law. */
  @Test
  void writesTheTable() throws IOException {
    CommandRun run = CommandRun.of("law", "--set", "V=0.5,1", "--out", folder.toString());
    assertThat(run.exitCode()).as(run.err()).isZero();
    assertThat(run.out()).contains("law.csv, manifest.json");
    ResultTable table = ResultTable.read(folder.resolve("law.csv"));
    assertThat(table.number(table.row("V", 1), "lifetime_per_site"))
        .isCloseTo(0.1345, within(5e-5));
    assertThat(table.text(table.row("V", 0.5), "lifetime_per_site")).isEqualTo("nan");
    assertThat(table.text(table.row("V", 0.5), "words")).isNotEmpty();
    assertThat(table.number(table.row("V", 1), "intercept")).isCloseTo(-28.32, within(5e-3));
    assertThat(table.text(table.row("V", 0.5), "intercept")).isEqualTo("nan");
  }

  /** Intercept, late decay, shift of the frequency and the size from which the law is good. */
  @Test
  void printsTheFirstCorrection() {
    CommandRun run = CommandRun.of("law", "--set", "V=0.75,1");
    assertThat(run.exitCode()).as(run.err()).isZero();
    assertThat(run.out())
        .containsPattern(
            "V = 0.75 +0.1150 +-27.01 +-24.31 +0.1385 +-0.3507 +-3.241 +0.2453 +2350\\n")
        .containsPattern("V = 1 +0.1345 +-28.32 +-23.46 +0.1394 +-0.3441 +-5.253 +0.2285 +2110\\n")
        .contains("T = (T/N) N + intercept at large N", "within 10 %");
  }

  /** Where the next order has many equations they are derived only if asked for. */
  @Test
  void aLongDerivationIsAskedFor() {
    CommandRun run =
        CommandRun.of("law", "--model", "two-groups", "--set", "V=1.2", "--set", "K=-1");
    assertThat(run.exitCode()).as(run.err()).isZero();
    assertThat(run.err()).contains("takes 968 moments of order 3", "--intercept");
    assertThat(run.out()).containsPattern("[0-9] +- +- +0[.]").doesNotContain("shift/N");
  }

  /** The law holds about a state that may be left, its correction is refused there. */
  @Test
  void withoutACorrectionTheReasonIsBelow(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("two.yaml");
    Files.writeString(
        file,
        """
        name: half-power
        species: {atom: {levels: 2, count: N}}
        parameters: {N: 50, Gamma: 4, pump: 1, gamma: 0.1}
        jumps:
          - collective atom: rate Gamma/N, operator |0><1|
          - for each atom: rate pump + 1/N^1.5, operator |1><0|
          - for each atom: rate gamma, operator |0><1|
        charges:
          phase: {atom: [0, 1]}
        observables: {s: <|0><1|>_atom}
        """);
    CommandRun run = CommandRun.of("law", "--model", file.toString());
    assertThat(run.exitCode()).as(run.err()).isZero();
    assertThat(run.out()).contains("0.4260", "- no intercept: ", "N^(-3/2)");
  }

  /** The law has no sizes that could be made finite instead. */
  @Test
  void adviceOnAMissingLimitNamesNoSizes() {
    CommandRun run = CommandRun.of("law", "--model", "superradiant-laser");
    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err())
        .contains("has no limit for infinitely many sites", "scale couplings with the number")
        .doesNotContain("finite sizes");
  }

  @Test
  void saysWhereThereIsNone() {
    CommandRun some = CommandRun.of("law", "--set", "V=0.5,1");
    assertThat(some.exitCode()).isZero();
    assertThat(some.out()).containsPattern("V = 0.5 +no law: ").containsPattern("V = 1 +0.1345 ");
    CommandRun none = CommandRun.of("law", "--set", "V=0.5");
    assertThat(none.exitCode()).isEqualTo(2);
    assertThat(none.err()).contains("no coherence to live");
    assertThat(none.out()).isEmpty();
  }
}

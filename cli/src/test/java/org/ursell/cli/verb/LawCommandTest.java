package org.ursell.cli.verb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
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
    assertThat(table.text(table.row("V", 0.5), "lifetime_per_site")).isEmpty();
    assertThat(table.text(table.row("V", 0.5), "words")).isNotEmpty();
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

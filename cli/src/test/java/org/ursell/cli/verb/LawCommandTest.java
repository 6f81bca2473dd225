package org.ursell.cli.verb;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.ursell.cli.CommandRun;

class LawCommandTest {
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

package org.ursell.cli.option;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.ursell.runtime.equations.Cure;
import org.ursell.runtime.equations.FiniteSizes;
import org.ursell.runtime.equations.InvalidInputException;
import org.ursell.runtime.equations.LargerHeap;
import org.ursell.runtime.equations.MoreMoments;
import org.ursell.runtime.exact.HigherLimit;
import org.ursell.runtime.exact.OwnCut;
import org.ursell.runtime.journal.JournalCure;
import org.ursell.runtime.study.StartCure;

/** Cures of the engine as they are told to those who type flags. */
class CuresTest {
  /** The engine names what it means, the command line the flag for it. */
  @ParameterizedTest
  @EnumSource
  void everyCureOfAJournalHasItsFlag(JournalCure cure) {
    assertThat(cure.words()).isNotBlank().doesNotContain("--");
    assertThat(inFlags(cure)).containsPattern("--(out|fresh|shard)\\b");
  }

  @Test
  void memoryIsRaisedAsTheLauncherTakesIt() {
    assertThat(inFlags(new LargerHeap(1e8, "ask for fewer sites")))
        .isEqualTo("give it more, as in URSELL_JAVA_OPTS=-Xmx101m, or ask for fewer sites");
    assertThat(inFlags(new LargerHeap(12e9, "give fewer points"))).contains("-Xmx12g", "points");
    assertThat(inFlags(new LargerHeap(1e16, "give fewer points")))
        .isEqualTo("no machine has so much memory: give fewer points");
    assertThat(inFlags(new HigherLimit(7))).contains("--max-memory 7G");
  }

  @ParameterizedTest
  @EnumSource(StartCure.class)
  void aStartIsNamedAsItIsTyped(StartCure cure) {
    assertThat(cure.words()).isNotBlank().doesNotContain("--");
    assertThat(inFlags(cure)).containsPattern("--(start|filter)\\b");
  }

  @Test
  void anyOtherRemedyStaysAsItIs() {
    assertThat(Cures.inFlags(new InvalidInputException("too cold", "heat it"), any -> true))
        .isEqualTo("heat it");
  }

  /** Advice names only what the command takes: there are no sizes where all is at their limit. */
  @Test
  void finiteSizesAreAdvisedWhereTheyCanBeGiven() {
    FiniteSizes cure = new FiniteSizes("scale the coupling");
    assertThat(cure.words()).isEqualTo("scale the coupling, or give finite sizes");
    assertThat(inFlags(cure)).isEqualTo(cure.words());
    assertThat(inFlags(cure, Set.of("--set"))).isEqualTo("scale the coupling");
  }

  @Test
  void anOwnCutHasItsFlagWhereThereIsOne() {
    OwnCut cure = new OwnCut();
    assertThat(cure.words()).doesNotContain("--");
    assertThat(inFlags(cure)).contains("choose the cut yourself with --cut,");
    assertThat(inFlags(cure, Set.of("--set"))).isEqualTo(cure.words());
  }

  @Test
  void theCapOnMomentsHasItsFlagWhereThereIsOne() {
    MoreMoments cure = new MoreMoments();
    assertThat(cure.words()).contains("cap on moments").doesNotContain("max-moments");
    assertThat(inFlags(cure)).endsWith("raise the cap on moments with --max-moments");
    assertThat(inFlags(cure, Set.of())).isEqualTo(cure.words());
  }

  private static String inFlags(Cure cure) {
    return Cures.inFlags(new InvalidInputException("refused", cure), any -> true);
  }

  private static String inFlags(Cure cure, Set<String> options) {
    return Cures.inFlags(new InvalidInputException("refused", cure), options::contains);
  }
}

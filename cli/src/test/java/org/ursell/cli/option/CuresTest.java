package org.ursell.cli.option;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.ursell.runtime.equations.Cure;
import org.ursell.runtime.equations.InvalidInputException;
import org.ursell.runtime.exact.MemoryCure;
import org.ursell.runtime.grid.MoreMemory;
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
    assertThat(inFlags(new MoreMemory(1234))).contains("URSELL_JAVA_OPTS=-Xmx1234m", "points");
    assertThat(inFlags(new MemoryCure.LargerHeap(12)))
        .contains("URSELL_JAVA_OPTS=-Xmx12g", "sites");
    assertThat(inFlags(new MemoryCure.HigherLimit(7))).contains("--max-memory 7G");
  }

  @ParameterizedTest
  @EnumSource(StartCure.class)
  void aStartIsNamedAsItIsTyped(StartCure cure) {
    assertThat(cure.words()).isNotBlank().doesNotContain("--");
    assertThat(inFlags(cure)).containsPattern("--(start|filter)\\b");
  }

  @Test
  void anyOtherRemedyStaysAsItIs() {
    assertThat(Cures.inFlags(new InvalidInputException("too cold", "heat it")))
        .isEqualTo("heat it");
  }

  private static String inFlags(Cure cure) {
    return Cures.inFlags(new InvalidInputException("refused", cure));
  }
}

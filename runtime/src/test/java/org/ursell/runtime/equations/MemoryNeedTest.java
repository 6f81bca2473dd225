package org.ursell.runtime.equations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class MemoryNeedTest {
  /** The smallest heaps at which exact solutions of 28 and 32 sites, and of 4, were seen to end. */
  @Test
  void heapsAreThoseThatWereMeasured() {
    assertThat(new MemoryNeed(260.8e6).heap()).isCloseTo(294.6e6, within(0.05 * 294.6e6));
    assertThat(new MemoryNeed(590.1e6).heap()).isCloseTo(655.4e6, within(0.05 * 655.4e6));
    assertThat(new MemoryNeed(1e4).heap()).isCloseTo(23.1e6, within(0.2 * 23.1e6));
  }

  @Test
  void whatFitsLeavesRoomForTheCollector() {
    assertThat(new MemoryNeed(250e6).fits(280e6)).isTrue();
    assertThat(new MemoryNeed(260e6).fits(280e6)).isFalse();
    assertThat(new MemoryNeed(0.0).fits(10e6)).isFalse();
    assertThat(new MemoryNeed(0.0).fits()).isTrue();
  }

  /**
   * The advised heap would do, though Java keeps a thirtieth of it to itself with some collectors.
   */
  @Test
  void whatDoesNotFitIsRefusedWithTheHeapThatWouldDo() {
    MemoryNeed need = new MemoryNeed(250e6);
    need.require("a table", "ask for fewer rows", 280e6);
    assertThatThrownBy(() -> need.require("a table", "ask for fewer rows", 270e6))
        .isInstanceOfSatisfying(
            InvalidInputException.class,
            refused -> {
              assertThat(refused)
                  .hasMessage("a table needs a heap of 278 MB, but Java was started with 270 MB");
              assertThat(refused.remedy())
                  .isEqualTo("start Java with a larger heap (-Xmx279m), or ask for fewer rows");
            });
    assertThat(need.fits(29.0 / 30.0 * 279.0 * (1 << 20))).isTrue();
    assertThat(new LargerHeap(11e9, "").option()).isEqualTo("-Xmx11g");
  }

  /** Nobody is told that 49 MB are less than 49 MB. */
  @Test
  void amountsThatDifferLookDifferent() {
    assertThatThrownBy(() -> new MemoryNeed(29.3e6).require("a table", "ask for less", 49.1e6))
        .hasMessage("a table needs a heap of 49.3 MB, but Java was started with 49.1 MB");
    assertThatThrownBy(() -> new MemoryNeed(1.8e9).require("a table", "ask for less", 1.99e9))
        .hasMessage("a table needs a heap of 2.00 GB, but Java was started with 1.99 GB");
  }

  @Test
  void whatNoMachineHasIsNotAdvised() {
    assertThatThrownBy(() -> new MemoryNeed(1.4e16).require("a grid", "give fewer points", 1e9))
        .isInstanceOfSatisfying(
            InvalidInputException.class,
            refused -> {
              assertThat(refused).hasMessageContaining("a heap of 1.6e+04 TB, but");
              assertThat(refused.remedy())
                  .isEqualTo("no machine has so much memory: give fewer points");
            });
  }

  @Test
  void amountsAreReadAtAGlance() {
    assertThat(MemoryNeed.words(2.37e12)).isEqualTo("2.4 TB");
    assertThat(MemoryNeed.words(289.8e6)).isEqualTo("290 MB");
    assertThat(MemoryNeed.words(2.37e9)).isEqualTo("2.4 GB");
  }
}

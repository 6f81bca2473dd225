package org.ursell.runtime.work;

import static org.assertj.core.api.Assertions.assertThat;
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

  @Test
  void amountsAreReadAtAGlance() {
    assertThat(MemoryNeed.words(289.8e6)).isEqualTo("290 MB");
    assertThat(MemoryNeed.words(2.37e9)).isEqualTo("2.4 GB");
  }
}

package org.ursell.runtime.grid;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.ursell.runtime.equations.InvalidInputException;

class GridMemoryTest {
  private static final long SMALL_HEAP = 64L << 20;

  @Test
  void refusesWhatDoesNotFitBeforeItIsBuilt() {
    assertThatThrownBy(() -> GridMemory.require("the grid", 2_000_000, SMALL_HEAP))
        .isInstanceOf(InvalidInputException.class)
        .hasMessageContaining("2000000 points")
        .hasMessageContaining("116 MB")
        .hasMessageContaining("67 MB");
    assertThatThrownBy(() -> GridMemory.require("the grid", Long.MAX_VALUE, Long.MAX_VALUE / 4))
        .isInstanceOf(InvalidInputException.class);
    assertThatCode(() -> GridMemory.require("the grid", 65_025, SMALL_HEAP))
        .doesNotThrowAnyException();
  }
}

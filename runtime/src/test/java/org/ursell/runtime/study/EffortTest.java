package org.ursell.runtime.study;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How many parts studies have, which products of long lists make. */
class EffortTest {
  @ParameterizedTest
  @CsvSource({"0, 0", "7, 7", "2147483647, 2147483647", "4294967297, 2147483647"})
  void moreThanAnIntHoldsIsAsManyAsItHolds(long parts, int told) {
    assertThat(Effort.of(parts).parts()).isEqualTo(told);
  }
}

package org.ursell.runtime.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ursell.runtime.equations.InvalidInputException;
import org.ursell.runtime.equations.ModelDescriptor;
import org.ursell.runtime.equations.NumberWords;

class SizesTest {
  private static final ModelDescriptor MODEL = ThreeLevelSubject.MODEL;
  private static final double INFINITE = Double.POSITIVE_INFINITY;

  @Test
  void areRisingWithTheLimitLast() {
    Sizes sizes = Sizes.of(MODEL, 20, INFINITE, 1, 5);
    assertThat(sizes.values()).containsExactly(1.0, 5.0, 20.0, INFINITE);
    assertThat(sizes.parameter()).contains("N");
    assertThat(sizes.runs()).hasSize(4).contains(OptionalDouble.of(INFINITE));
    assertThat(sizes.firstFinite()).hasValue(1.0);
    assertThat(sizes.hasLimit()).isTrue();
    assertThat(sizes.isOnlyLimit()).isFalse();
    assertThat(sizes.varies("N")).isTrue();
    assertThat(sizes.varies("V")).isFalse();
    assertThat(sizes.with(List.of(4.0, 2.0)))
        .isEqualTo(new Sizes(Optional.of("N"), List.of(2.0, 4.0)));
    assertThat(sizes).isEqualTo(Sizes.of(MODEL, "N", 1, 5, 20, INFINITE));
  }

  @Test
  void theLimitMayStandAlone() {
    Sizes sizes = Sizes.of(MODEL, INFINITE);
    assertThat(sizes.isOnlyLimit()).isTrue();
    assertThat(sizes.firstFinite()).isEmpty();
    assertThat(Sizes.of(MODEL, 3).hasLimit()).isFalse();
  }

  @Test
  void whereNoneVariesThereIsOneRun() {
    assertThat(Sizes.none().runs()).containsExactly(OptionalDouble.empty());
    assertThat(Sizes.none().hasLimit()).isFalse();
    assertThat(Sizes.none().isOnlyLimit()).isFalse();
    assertThat(Sizes.none().varies("N")).isFalse();
  }

  @ParameterizedTest
  @ValueSource(doubles = {0.0, -3.0, 2.5, 1e16, Double.NaN, Double.NEGATIVE_INFINITY})
  void whatIsNoNumberOfSitesIsRefused(double value) {
    assertThatThrownBy(() -> Sizes.of(MODEL, 5, value))
        .isInstanceOf(InvalidInputException.class)
        .hasMessageContaining(NumberWords.of(value) + " is not a number of sites");
  }

  @Test
  void whatNeedsNoRunIsRefused() {
    assertThatThrownBy(() -> Sizes.of(MODEL))
        .isInstanceOf(InvalidInputException.class)
        .hasMessageContaining("no value is given to N");
    assertThatThrownBy(() -> Sizes.of(MODEL, 5, 7, 5))
        .isInstanceOf(InvalidInputException.class)
        .hasMessageContaining("given twice: 5, 5, 7");
    assertThatThrownBy(() -> Sizes.none().with(List.of(5.0)))
        .isInstanceOf(InvalidInputException.class)
        .hasMessageContaining("no size takes 5");
    assertThatThrownBy(() -> Sizes.of(MODEL, "V", 5.0))
        .isInstanceOf(InvalidInputException.class)
        .hasMessageContaining("has no size 'V'");
  }
}

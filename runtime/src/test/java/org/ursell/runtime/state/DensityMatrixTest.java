package org.ursell.runtime.state;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.ursell.runtime.equations.InvalidInputException;
import org.ursell.runtime.equations.SiteOperator;

class DensityMatrixTest {
  private static final SiteOperator THIRD = SiteOperator.identity(3).times(1.0 / 3.0, 0.0);

  @Test
  void acceptsStates() {
    SiteOperator paperStart = THIRD.plus(1, 2, 0.1, 0.0).plus(2, 1, 0.1, 0.0);
    assertThat(DensityMatrix.of(paperStart).expectation(SiteOperator.transition(3, 2, 1)).getReal())
        .isCloseTo(0.1, Offset.offset(1e-16));
    assertThat(DensityMatrix.level(3, 1).operator().re(1, 1)).isEqualTo(1.0);
    assertThat(DensityMatrix.maximallyMixed(4).levels()).isEqualTo(4);
  }

  @Test
  void saysWhatIsWrong() {
    refuses(THIRD.plus(1, 2, 0.1, 0.0), "not Hermitian", "(2,1)");
    refuses(THIRD.plus(1, 2, 0.0, 0.1).plus(2, 1, 0.0, 0.1), "not Hermitian", "0.2");
    refuses(THIRD.plus(0, 0, 0.1, 0.0), "trace", "1.1");
    refuses(THIRD.plus(1, 2, 0.4, 0.0).plus(2, 1, 0.4, 0.0), "not positive", "-0.0666667");
    refuses(THIRD.plus(0, 0, -0.5, 0.0).plus(2, 2, 0.5, 0.0), "not positive", "-0.166667");
    refuses(THIRD.plus(0, 0, Double.NaN, 0.0), "not finite", "(0,0)");
  }

  private static void refuses(SiteOperator operator, String... words) {
    assertThatThrownBy(() -> DensityMatrix.of(operator))
        .isInstanceOf(InvalidInputException.class)
        .hasMessageContainingAll(words);
  }
}

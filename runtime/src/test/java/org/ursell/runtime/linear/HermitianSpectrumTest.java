package org.ursell.runtime.linear;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ursell.runtime.equations.SiteOperator;

class HermitianSpectrumTest {
  /** Beside populations, coherences of every size that is a double: they decay through all. */
  @Test
  void whatHasDecayedIsNoHindrance() {
    for (int exponent = -323; exponent <= -3; exponent++) {
      double tiny = Math.pow(10.0, exponent);
      SiteOperator state = SiteOperator.zero(3);
      double[] populations = {1.0, 0.0062, 1.0062};
      for (int k = 0; k < 9; k++) {
        int i = k / 3;
        int j = k % 3;
        state = state.plus(i, j, i == j ? populations[i] : tiny, i == j ? 0.0 : tiny * (j - i));
      }
      assertThat(HermitianSpectrum.smallestEigenvalue(state))
          .as("coherences of 1e%d", exponent)
          .isCloseTo(0.0062, within(10.0 * tiny * tiny * 1e3 + 1e-14));
    }
  }

  /** ((1, c), (c*, 1)) times any scale has the eigenvalues 1 - |c| and 1 + |c| times that. */
  @ParameterizedTest
  @ValueSource(doubles = {1e-300, 1e-160, 1e-99, 1.0, 1e99, 1e160, 1e300})
  void scalesDoNotMatter(double scale) {
    SiteOperator matrix =
        SiteOperator.zero(2)
            .plus(0, 0, scale, 0.0)
            .plus(1, 1, scale, 0.0)
            .plus(0, 1, 0.3 * scale, 0.4 * scale)
            .plus(1, 0, 0.3 * scale, -0.4 * scale);
    assertThat(HermitianSpectrum.smallestEigenvalue(matrix) / scale).isCloseTo(0.5, within(1e-14));
  }

  @ParameterizedTest
  @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY})
  void whatIsNoNumberIsNoState(double entry) {
    SiteOperator matrix = SiteOperator.identity(2).plus(0, 1, entry, 0.0).plus(1, 0, entry, 0.0);
    assertThat(HermitianSpectrum.smallestEigenvalue(matrix)).isEqualTo(Double.NEGATIVE_INFINITY);
  }
}

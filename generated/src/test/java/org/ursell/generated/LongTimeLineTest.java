package org.ursell.generated;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.ursell.runtime.equations.Parameters;
import org.ursell.runtime.equations.SiteOperator;
import org.ursell.runtime.meanfield.LongTimeLine;
import org.ursell.runtime.meanfield.LongTimeState;
import org.ursell.runtime.state.DensityMatrix;
import org.ursell.runtime.state.ProductState;

/** Long-time states along lines of the paper's phase diagrams. */
class LongTimeLineTest {
  /** Nadolny and Bruder (2023), supplement, section 5. */
  private static final ProductState START =
      ProductState.of(
          DensityMatrix.of(
              SiteOperator.identity(3)
                  .times(1.0 / 3.0, 0.0)
                  .plus(1, 2, 0.1, 0.0)
                  .plus(2, 1, 0.1, 0.0)));

  private static Parameters point(double v, double k, double gammaPlus) {
    return new PaperPoint(v, k, gammaPlus).parameters(500);
  }

  /** Digits of an independent code. */
  @Test
  void amplitudesAndFrequenciesOfHalfGain() {
    double[] couplings = {0.36, 0.4, 0.6, 1.0};
    double[] amplitudes = {0.0440078, 0.103514, 0.141960, 0.116709};
    double[] frequencies = {-0.35355, -0.35320, -0.34700, -0.32863};
    List<Parameters> line = new ArrayList<>();
    for (double coupling : couplings) {
      line.add(point(1.5 * coupling, 0.0, 0.5));
    }
    List<LongTimeState> states = new LongTimeLine(PaperPoint.MEAN_FIELD, START).follow(line);
    for (int k = 0; k < couplings.length; k++) {
      assertThat(states.get(k)).isInstanceOf(LongTimeState.Synchronised.class);
      LongTimeState.Synchronised state = (LongTimeState.Synchronised) states.get(k);
      assertThat(state.amplitude()).isCloseTo(amplitudes[k], Offset.offset(6e-7));
      assertThat(state.frequency()).isCloseTo(frequencies[k], Offset.offset(6e-6));
    }
  }
}

package org.ursell.runtime.equations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.hipparchus.analysis.interpolation.SplineInterpolator;
import org.hipparchus.analysis.polynomials.PolynomialSplineFunction;
import org.junit.jupiter.api.Test;

class NaturalSplineTest {
  /** Against the spline of a library, at points of unequal distances. */
  @Test
  void isTheSplineOfALibrary() {
    Random random = new Random(3);
    for (int size : new int[] {3, 4, 60}) {
      double[] x = new double[size];
      double[] y = new double[size];
      for (int k = 0; k < size; k++) {
        x[k] = (k == 0 ? -1.0 : x[k - 1]) + 0.05 + random.nextDouble();
        y[k] = random.nextGaussian();
      }
      SampledFunction own =
          new SampledFunction(
              "f", SampledFunction.Kind.CUBIC, SampledFunction.Outside.REFUSE, x, y);
      PolynomialSplineFunction library = new SplineInterpolator().interpolate(x, y);
      for (int k = 0; k < 200; k++) {
        double at = x[0] + (x[size - 1] - x[0]) * random.nextDouble();
        double expected = library.value(at);
        assertThat(own.value(at)).isCloseTo(expected, within(1e-13 * (1.0 + Math.abs(expected))));
      }
    }
  }
}

package org.ursell.runtime.series;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import org.hipparchus.complex.Complex;
import org.junit.jupiter.api.Test;
import org.ursell.runtime.integrate.Sampler;

/** The logarithm of a series, its curves in time and the lines that they become. */
class SeriesCurvesTest {
  /** The sum of the powers of g over their factorials is the series again. */
  @Test
  void theExponentialOfTheLogarithmIsTheSeries() {
    Random random = new Random(5);
    Complex[] s = new Complex[4];
    Arrays.setAll(s, k -> new Complex(random.nextGaussian(), random.nextGaussian()));
    Complex[] g = SeriesLogarithm.of(s);
    for (double eps : new double[] {1e-2, 5e-3}) {
      Complex direct = polynomial(s, eps).add(1.0);
      Complex back = polynomial(g, eps).exp();
      // What is cut off begins with the fifth power.
      assertThat(back.subtract(direct).norm()).isLessThan(1e3 * Math.pow(eps, 5));
    }
  }

  private static Complex polynomial(Complex[] coefficients, double eps) {
    Complex sum = Complex.ZERO;
    for (int k = 0; k < coefficients.length; k++) {
      sum = sum.add(coefficients[k].multiply(Math.pow(eps, k + 1.0)));
    }
    return sum;
  }

  /** A line with a transient that has died out before the stretch of the fit. */
  @Test
  void aLineIsFoundBehindItsTransient() {
    SeriesCurves curves = curves(0.7);
    AsymptoticLine line = curves.line(1);
    assertThat(line.intercept()).isCloseTo(3.0, within(1e-6));
    assertThat(line.rate()).isCloseTo(0.25, within(1e-8));
    assertThat(line.phase()).isCloseTo(-1.0, within(1e-6));
    assertThat(line.frequency()).isCloseTo(0.5, within(1e-8));
    assertThat(line.residual()).isLessThan(1e-6);
    assertThat(line.at(10.0)).isCloseTo(0.5, within(1e-6));
  }

  /** One that has not is seen in what the line leaves and in how its slope changes. */
  @Test
  void aTransientThatGoesOnIsSeen() {
    AsymptoticLine line = curves(0.05).line(1);
    assertThat(line.residual()).isGreaterThan(1e-3);
    assertThat(line.drift()).isGreaterThan(1e-4);
  }

  /** 3 - t/4 - 3 exp(-rate t) + i (t/2 - 1 + ...), and zero at the start. */
  private static SeriesCurves curves(double rate) {
    double[] times = Sampler.times(60.0, 601);
    Complex[][] values = new Complex[times.length][];
    for (int k = 0; k < times.length; k++) {
      double decay = Math.exp(-rate * times[k]);
      values[k] =
          new Complex[] {
            new Complex(3.0 * (1.0 - decay) - 0.25 * times[k], 0.5 * times[k] - 1.0 + decay)
          };
    }
    return new SeriesCurves(times, values);
  }

  /** A dip that is followed by a rise counts: the first crossing is meant. */
  @Test
  void theFirstCrossingIsFound() {
    double[] times = Sampler.times(20.0, 401);
    Complex[][] values = new Complex[times.length][];
    for (int k = 0; k < times.length; k++) {
      values[k] = new Complex[] {new Complex(-1.2 * Math.sin(times[k])), Complex.ZERO};
    }
    SeriesCurves curves = new SeriesCurves(times, values);
    assertThat(curves.first(new double[] {1.0, 1.0}, -1.0).orElseThrow())
        .isCloseTo(Math.asin(1.0 / 1.2), within(1e-7));
    assertThat(curves.first(new double[] {0.5, 1.0}, -1.0)).isEmpty();
  }
}

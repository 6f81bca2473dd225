package org.ursell.runtime.exact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Random;
import org.hipparchus.complex.Complex;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ursell.runtime.equations.InvalidInputException;

/**
 * The Faber series against exponentials that are known: whatever ellipse is taken, the result is
 * that of the generator, also where eigenvectors are far from orthogonal.
 */
class FaberPropagatorTest {
  private static final int SIZE = 12;

  /**
   * L = S D / S with eigenvalues D, and columns of S that are nearly parallel where skew is large.
   */
  private static final class Known implements SectorGenerator {
    private final RowBlocks blocks = new RowBlocks(1);
    private final Complex[] eigenvalues;
    private final double skew;
    private final double centre;
    private long applications;

    Known(Complex[] eigenvalues, double skew, double centre) {
      this.eigenvalues = eigenvalues;
      this.skew = skew;
      this.centre = centre;
    }

    /** S D' / S x, where D' has some function of the eigenvalues. */
    Complex[] map(Complex[] function, double[] x) {
      Complex[] y = new Complex[SIZE];
      for (int k = SIZE - 1; k >= 0; k--) {
        y[k] = new Complex(x[2 * k], x[2 * k + 1]);
        y[k] = k + 1 < SIZE ? y[k].subtract(y[k + 1].multiply(skew)) : y[k];
      }
      for (int k = 0; k < SIZE; k++) {
        y[k] = y[k].multiply(function[k]);
      }
      for (int k = 0; k + 1 < SIZE; k++) {
        y[k] = y[k].add(y[k + 1].multiply(skew));
      }
      return y;
    }

    Complex[] exponential(double time, double[] x) {
      Complex[] function = new Complex[SIZE];
      for (int k = 0; k < SIZE; k++) {
        function[k] = eigenvalues[k].multiply(time).exp();
      }
      return map(function, x);
    }

    @Override
    public int dimension() {
      return SIZE;
    }

    @Override
    public RowBlocks blocks() {
      return blocks;
    }

    @Override
    public double centre() {
      return centre;
    }

    @Override
    public long applications() {
      return applications;
    }

    @Override
    public void apply(double[] x, double[] y, double kept, RowBlocks.RowTask afterwards) {
      applications++;
      Blas.keep(kept, y, 0, SIZE);
      Complex[] image = map(eigenvalues, x);
      for (int k = 0; k < SIZE; k++) {
        y[2 * k] += image[k].getRealPart();
        y[2 * k + 1] += image[k].getImaginaryPart();
      }
      afterwards.run(0, 0, SIZE);
    }
  }

  private static Complex[] eigenvalues(String kind) {
    Complex[] values = new Complex[SIZE];
    for (int k = 0; k < SIZE; k++) {
      double s = k / (SIZE - 1.0);
      values[k] =
          switch (kind) {
            case "decaying" -> new Complex(-0.1 - 40.0 * s);
            case "turning" -> new Complex(-0.05, 60.0 * (s - 0.5));
            case "both" -> new Complex(-0.1 - 10.0 * Math.sin(Math.PI * s), 30.0 * (s - 0.5));
            case "one fast" -> new Complex(k == 7 ? -80.0 : -0.2 * s, k == 7 ? 0.0 : s);
            case "all fast" -> new Complex(-25.0 - s, 2.0 * s);
            default -> throw new IllegalArgumentException(kind);
          };
    }
    return values;
  }

  private static double[] start(long seed) {
    return new Random(seed).doubles(2L * SIZE, -1.0, 1.0).toArray();
  }

  @ParameterizedTest
  @ValueSource(strings = {"decaying", "turning", "both", "one fast", "all fast"})
  void givesTheExponentialWhateverItTakesForTheCentre(String kind) {
    Complex[] eigenvalues = eigenvalues(kind);
    double mean = 0.0;
    for (Complex one : eigenvalues) {
      mean += one.getRealPart() / SIZE;
    }
    for (double skew : new double[] {0.0, 1.5}) {
      for (double centre : new double[] {mean, 0.0, 3.0 * mean, 1.0}) {
        Known generator = new Known(eigenvalues, skew, centre);
        double[] start = start(31);
        VectorReading reading = c -> new Complex(c[2], c[3]);
        FaberPropagator propagator =
            new FaberPropagator(generator, start.clone(), List.of(reading), 1e-10, () -> false);
        while (propagator.time() < 2.0) {
          PropagatorStep step = propagator.advance(2.0);
          double inside = step.start() + 0.37 * step.length();
          Complex expected = generator.exponential(inside, start)[1];
          assertThat(step.value(0, inside).subtract(expected).norm())
              .as("%s, skew %s, centre %s, t = %s", kind, skew, centre, inside)
              .isLessThan(1e-8);
        }
        Complex[] expected = generator.exponential(2.0, start);
        double size = 0.0;
        double off = 0.0;
        for (int k = 0; k < SIZE; k++) {
          double[] state = propagator.state();
          size = Math.hypot(size, expected[k].norm());
          off =
              Math.hypot(
                  off, new Complex(state[2 * k], state[2 * k + 1]).subtract(expected[k]).norm());
        }
        // Also where next to nothing is left, the error is relative to what is.
        assertThat(off).as("%s, skew %s, centre %s", kind, skew, centre).isLessThan(1e-6 * size);
      }
    }
  }

  /** Rounding alone is more than this tolerance allows, or the start is no number. */
  @Test
  void whatNoStepCanReachIsRefused() {
    Known generator = new Known(eigenvalues("both"), 1.5, -6.0);
    FaberPropagator strict =
        new FaberPropagator(generator, start(31), List.of(), 1e-18, () -> false);
    assertThatThrownBy(() -> strict.advance(2.0))
        .isInstanceOf(InvalidInputException.class)
        .hasMessageContaining("no step of the exact solution is as exact");
    double[] broken = start(31);
    broken[3] = Double.NaN;
    FaberPropagator lost = new FaberPropagator(generator, broken, List.of(), 1e-9, () -> false);
    assertThatThrownBy(() -> lost.advance(2.0)).isInstanceOf(InvalidInputException.class);
  }

  /** Sums the series at one number, in and out of the ellipse. */
  @ParameterizedTest
  @ValueSource(doubles = {0.0, 1e-9, 0.03, 1.0, 4.0})
  void theSeriesSumsToTheExponential(double time) {
    Random random = new Random(32);
    for (int trial = 0; trial < 200; trial++) {
      double along = trial % 7 == 0 ? 0.0 : 0.1 + 10.0 * random.nextDouble();
      double other = 0.1 + 10.0 * random.nextDouble();
      double across = trial % 7 == 1 ? along : trial % 7 == 2 ? 0.0 : other;
      SpectrumEllipse ellipse = new SpectrumEllipse(-along, along, across);
      double angle = 2.0 * Math.PI * random.nextDouble();
      double part = random.nextDouble();
      Complex inside = new Complex(part * along * Math.cos(angle), part * across * Math.sin(angle));
      double[] coefficients = ellipse.coefficients(time, 200);
      Complex a = inside.divide(ellipse.scale());
      Complex before = Complex.ONE;
      Complex polynomial = a;
      Complex sum = new Complex(coefficients[0]).add(a.multiply(coefficients[1]));
      for (int k = 2; k <= 200; k++) {
        double factor = (k == 2 ? 2.0 : 1.0) * ellipse.flatness();
        Complex next = polynomial.multiply(a).subtract(before.multiply(factor));
        before = polynomial;
        polynomial = next;
        sum = sum.add(polynomial.multiply(coefficients[k]));
      }
      Complex expected = inside.add(ellipse.centre()).multiply(time).exp();
      assertThat(sum.subtract(expected).norm()).as("%s", ellipse).isLessThan(1e-12);
    }
  }

  /** The point of all this: long steps where modes are fast, with few applications per time. */
  @ParameterizedTest
  @ValueSource(strings = {"turning", "both"})
  void takesFewerApplicationsThanATaylorSeries(String kind) {
    Known generator = new Known(eigenvalues(kind), 0.0, kind.equals("both") ? -6.0 : -0.05);
    FaberPropagator propagator =
        new FaberPropagator(generator, start(33), List.of(), 1e-9, () -> false);
    while (propagator.time() < 10.0) {
      propagator.advance(10.0);
    }
    // A Taylor series needs four per unit of time times the largest eigenvalue, which is 30 or 15.
    double taylor = 4.0 * 10.0 * (kind.equals("turning") ? 30.0 : 15.0);
    assertThat(generator.applications()).isLessThan((long) (0.75 * taylor));
  }
}

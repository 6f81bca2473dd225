package org.ursell.runtime.langevin;

import java.util.Arrays;
import java.util.function.DoubleFunction;
import java.util.function.Function;
import org.hipparchus.complex.Complex;

/**
 * One problem at several N in variables that do not grow with N, modes counted in units of sqrt(N),
 * and in one frame, that which turns with infinitely many sites.
 */
final class ScaledProblems {
  private final DoubleFunction<LangevinProblem> problems;
  private final StateLayout layout;
  private final double turning;
  private final double[] averages;
  private final double[][] covariance;

  /**
   * The problems as functions of N.
   *
   * @param first that at 1/{@link QuadraticSeries#EPS}
   */
  ScaledProblems(DoubleFunction<LangevinProblem> problems, LangevinProblem first) {
    this.problems = problems;
    layout = first.equation().layout();
    double n = n(QuadraticSeries.EPS);
    averages = scaled(first.averages(), n, false);
    double[] flat =
        flat(first.equation().noise().ofProduct(first.averages(), first.modeVariances()), n);
    int size = averages.length;
    covariance = new double[size][];
    for (int a = 0; a < size; a++) {
      covariance[a] = Arrays.copyOfRange(flat, a * size, (a + 1) * size);
    }
    // The polynomial through three, at eps = 0.
    turning =
        3.0 * first.turning()
            - 3.0 * problems.apply(n(2.0 * QuadraticSeries.EPS)).turning()
            + problems.apply(n(3.0 * QuadraticSeries.EPS)).turning();
  }

  private static double n(double eps) {
    return Math.rint(1.0 / eps);
  }

  /** In units of sqrt(N) for modes, or back. */
  private double[] scaled(double[] x, double n, boolean back) {
    double[] scaled = x.clone();
    for (int s = 0; s < layout.speciesCount(); s++) {
      if (layout.isMode(s)) {
        for (int k = layout.offset(s); k < layout.offset(s) + 2; k++) {
          scaled[k] *= back ? Math.sqrt(n) : 1.0 / Math.sqrt(n);
        }
      }
    }
    return scaled;
  }

  private double[] state(double[] fluctuations, double n) {
    double[] x = averages.clone();
    for (int k = 0; k < x.length; k++) {
      x[k] += fluctuations[k];
    }
    return scaled(x, n, true);
  }

  /** The drift as a function of the fluctuations about the averages. */
  Function<double[], double[]> drift(double eps) {
    double n = n(eps);
    LangevinEquation equation = problems.apply(n).equation(turning);
    return y -> scaled(equation.drift(state(y, n)), n, false);
  }

  /** N times the covariance of the noise, row by row. */
  Function<double[], double[]> noise(double eps) {
    double n = n(eps);
    CollectiveNoise noise = problems.apply(n).equation().noise();
    return y -> flat(noise.at(state(y, n)), n);
  }

  private double[] flat(double[][] matrix, double n) {
    int size = matrix.length;
    double[] units = new double[size];
    Arrays.fill(units, 1.0);
    units = scaled(units, n, false);
    double[] flat = new double[size * size];
    for (int k = 0; k < flat.length; k++) {
      flat[k] = n * matrix[k / size][k % size] * units[k / size] * units[k % size];
    }
    return flat;
  }

  /** N times the covariance of the start. */
  double[][] covariance() {
    return covariance;
  }

  /** What a shift of the mean adds to an observable, relative to its start. */
  Complex ratio(LinearReading reading, double[] shift) {
    return reading.value(shift).divide(reading.value(averages));
  }
}

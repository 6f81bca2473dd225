package org.ursell.runtime.langevin;

import java.util.function.DoubleFunction;
import java.util.function.Function;

/**
 * A quadratic map of the scaled fluctuations whose coefficients are a series in eps = 1/N, f(y) =
 * sum of eps^k (value_k + linear_k y + y quadratic_k y / 2), about a point. It is found from the
 * map at three small eps by the polynomial through them, and of a quadratic map by differences that
 * are exact.
 *
 * @param value by power of eps
 * @param linear by power of eps, row and column
 * @param quadratic of the power 0 and 1 of eps, by row and two columns, symmetric
 */
record QuadraticSeries(double[][] value, double[][][] linear, double[][][][] quadratic) {
  /** Small enough for eps^3, large enough for eps^2 not to drown, and of whole N thrice. */
  static final double EPS = 1.0 / 1200.0;

  /** The sample points of eps, in units of {@link #EPS}, and what gives powers from samples. */
  private static final double[] NODES = {1.0, 2.0, 3.0};

  private static final double[][] POWERS = {{3.0, -3.0, 1.0}, {-2.5, 4.0, -1.5}, {0.5, -1.0, 0.5}};

  /**
   * The series of a map.
   *
   * @param size the number of fluctuations
   * @param map for each eps, from fluctuations to values
   */
  static QuadraticSeries of(int size, DoubleFunction<Function<double[], double[]>> map) {
    double[][] value = new double[3][];
    double[][][] linear = new double[3][][];
    double[][][][] quadratic = new double[3][][][];
    for (int p = 0; p < NODES.length; p++) {
      Function<double[], double[]> at = map.apply(NODES[p] * EPS);
      double[] zero = at.apply(new double[size]);
      int rows = zero.length;
      double[][] plus = new double[size][];
      double[][] minus = new double[size][];
      for (int b = 0; b < size; b++) {
        plus[b] = at.apply(unit(size, b, b, 1.0));
        minus[b] = at.apply(unit(size, b, b, -1.0));
      }
      value[p] = zero;
      linear[p] = new double[rows][size];
      quadratic[p] = new double[rows][size][size];
      for (int b = 0; b < size; b++) {
        for (int row = 0; row < rows; row++) {
          linear[p][row][b] = 0.5 * (plus[b][row] - minus[b][row]);
          quadratic[p][row][b][b] = plus[b][row] + minus[b][row] - 2.0 * zero[row];
        }
        for (int c = 0; c < b; c++) {
          double[] both = at.apply(unit(size, b, c, 1.0));
          for (int row = 0; row < rows; row++) {
            double cross = both[row] - plus[b][row] - plus[c][row] + zero[row];
            quadratic[p][row][b][c] = cross;
            quadratic[p][row][c][b] = cross;
          }
        }
      }
    }
    return new QuadraticSeries(powers(value), powers(linear), powers(quadratic));
  }

  private static double[] unit(int size, int b, int c, double amount) {
    double[] unit = new double[size];
    unit[b] = amount;
    unit[c] = amount;
    return unit;
  }

  private static double[][] powers(double[][] samples) {
    double[][] powers = new double[3][samples[0].length];
    for (int k = 0; k < 3; k++) {
      for (int p = 0; p < 3; p++) {
        for (int i = 0; i < powers[k].length; i++) {
          powers[k][i] += POWERS[k][p] / Math.pow(EPS, k) * samples[p][i];
        }
      }
    }
    return powers;
  }

  private static double[][][] powers(double[][][] samples) {
    int rows = samples[0].length;
    double[][][] powers = new double[3][rows][];
    for (int row = 0; row < rows; row++) {
      double[][] some = powers(new double[][] {samples[0][row], samples[1][row], samples[2][row]});
      for (int k = 0; k < 3; k++) {
        powers[k][row] = some[k];
      }
    }
    return powers;
  }

  private static double[][][][] powers(double[][][][] samples) {
    int rows = samples[0].length;
    double[][][][] powers = new double[3][rows][][];
    for (int row = 0; row < rows; row++) {
      double[][][] some =
          powers(new double[][][] {samples[0][row], samples[1][row], samples[2][row]});
      for (int k = 0; k < 3; k++) {
        powers[k][row] = some[k];
      }
    }
    return powers;
  }
}

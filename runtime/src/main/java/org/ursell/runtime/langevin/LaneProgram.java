package org.ursell.runtime.langevin;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A short program whose every operation runs over all lanes: trajectory l is lane l of every
 * variable, and a variable is an array of its own, so that the loops have no dependences and can be
 * compiled to vector instructions. No operation mixes lanes.
 */
final class LaneProgram {
  private static final int ZERO = 0;
  private static final int ADD_1 = 1;
  private static final int ADD_2 = 2;
  private static final int ADD_3 = 3;
  private static final int NORM = 4;
  private static final int TIMES = 5;
  private static final int NOISE = 6;

  /** Numbers that an operation takes: what it is, where to, times what, and up to three sources. */
  private static final int WIDTH = 6;

  private final int[] code;
  private final double[] factors;

  private LaneProgram(int[] code, double[] factors) {
    this.code = code;
    this.factors = factors;
  }

  /** Runs it on variables, each an array of as many lanes. */
  void run(double[][] v, WeakNoise noise) {
    for (int at = 0, k = 0; at < code.length; at += WIDTH, k += 3) {
      double[] to = v[code[at + 1]];
      double[] by = v[code[at + 2]];
      double[] a = v[code[at + 3]];
      double[] b = v[code[at + 4]];
      double[] c = v[code[at + 5]];
      switch (code[at]) {
        case ZERO -> Arrays.fill(to, 0.0);
        case ADD_1 -> add(to, by, a, factors[k]);
        case ADD_2 -> add(to, by, a, factors[k], b, factors[k + 1]);
        case ADD_3 -> add(to, by, a, factors[k], b, factors[k + 1], c, factors[k + 2]);
        case NORM -> norm(to, a, b);
        case TIMES -> times(to, by, a, b, c, factors[k]);
        default -> noise.fill(to);
      }
    }
  }

  private static void add(double[] to, double[] by, double[] a, double p) {
    for (int l = 0; l < to.length; l++) {
      to[l] += by[l] * (p * a[l]);
    }
  }

  private static void add(double[] to, double[] by, double[] a, double p, double[] b, double q) {
    for (int l = 0; l < to.length; l++) {
      to[l] += by[l] * (p * a[l] + q * b[l]);
    }
  }

  private static void add(
      double[] to, double[] by, double[] a, double p, double[] b, double q, double[] c, double r) {
    for (int l = 0; l < to.length; l++) {
      to[l] += by[l] * (p * a[l] + q * b[l] + r * c[l]);
    }
  }

  private static void norm(double[] to, double[] a, double[] b) {
    for (int l = 0; l < to.length; l++) {
      to[l] = a[l] * a[l] + b[l] * b[l];
    }
  }

  private static void times(
      double[] to, double[] p, double[] q, double[] r, double[] s, double sign) {
    for (int l = 0; l < to.length; l++) {
      to[l] += p[l] * q[l] + sign * (r[l] * s[l]);
    }
  }

  /** Writes programs. */
  static final class Builder {
    private final List<int[]> operations = new ArrayList<>();
    private final List<double[]> numbers = new ArrayList<>();

    private void operation(int kind, int to, int by, int[] from, double[] by3) {
      int[] operation = {kind, to, by, to, to, to};
      double[] factors = new double[3];
      for (int k = 0; k < from.length; k++) {
        operation[3 + k] = from[k];
        factors[k] = by3[k];
      }
      operations.add(operation);
      numbers.add(factors);
    }

    /** to = 0. */
    Builder zero(int to) {
      operation(ZERO, to, to, new int[0], new double[0]);
      return this;
    }

    /** Fills a variable with weak noise. */
    Builder noise(int to) {
      operation(NOISE, to, to, new int[0], new double[0]);
      return this;
    }

    /** to = a^2 + b^2. */
    Builder norm(int to, int a, int b) {
      operation(NORM, to, to, new int[] {a, b}, new double[2]);
      return this;
    }

    /** (toRe + i toIm) += (p + i q) (r + i s). */
    Builder product(int toRe, int toIm, int p, int q, int r, int s) {
      operation(TIMES, toRe, p, new int[] {r, q, s}, new double[] {-1.0, 0.0, 0.0});
      operation(TIMES, toIm, p, new int[] {s, q, r}, new double[] {1.0, 0.0, 0.0});
      return this;
    }

    /**
     * to += by * (row . variables), leaving out zeros.
     *
     * @param row numbers in front of the variables from {@code from} on
     */
    Builder add(int to, int by, double[] row, int from) {
      List<Integer> used = new ArrayList<>();
      for (int k = 0; k < row.length; k++) {
        if (row[k] != 0.0) {
          used.add(k);
        }
      }
      for (int first = 0; first < used.size(); first += 3) {
        List<Integer> some = used.subList(first, Math.min(first + 3, used.size()));
        int[] sources = some.stream().mapToInt(k -> from + k).toArray();
        double[] factors = some.stream().mapToDouble(k -> row[k]).toArray();
        operation(some.size(), to, by, sources, factors);
      }
      return this;
    }

    LaneProgram build() {
      return new LaneProgram(
          operations.stream().flatMapToInt(Arrays::stream).toArray(),
          numbers.stream().flatMapToDouble(Arrays::stream).toArray());
    }
  }
}

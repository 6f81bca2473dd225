package org.ursell.cli.bench;

import java.util.Arrays;

/**
 * How fast numbers are multiplied and added where nothing is waited for: a polynomial at each of
 * some numbers that stay in the nearest cache, which the compiler evaluates at several at once.
 */
final class Arithmetic {
  private static final int ROUNDS = 40;
  private static final int NUMBERS = 1024;
  private static final int CALLS = 2000;

  /** Multiplications, each with an addition, at one number. */
  private static final int DEGREE = 16;

  private Arithmetic() {}

  /** Multiplications and additions that one thread does in a second, at best. */
  static double operationsPerSecond() {
    double[] x = new double[NUMBERS];
    double[] y = new double[NUMBERS];
    Arrays.setAll(x, k -> 1.0 / (k + 2.0));
    double best = Double.POSITIVE_INFINITY;
    for (int round = 0; round < ROUNDS; round++) {
      long begin = ProcessorTime.nanos();
      for (int call = 0; call < CALLS; call++) {
        polynomial(x, y, 1.0 + 1e-9 * call);
      }
      best = Math.min(best, 1e-9 * (ProcessorTime.nanos() - begin));
    }
    if (!(y[NUMBERS - 1] > 0.0)) {
      throw new IllegalStateException("a sum of positive numbers is " + y[NUMBERS - 1]);
    }
    return 2.0 * DEGREE * NUMBERS * CALLS / best;
  }

  /** Two chains for each number, so that one goes on while the other waits for its last result. */
  private static void polynomial(double[] x, double[] y, double c) {
    for (int k = 0; k < x.length; k++) {
      double z = x[k];
      double a = c;
      double b = z;
      a = Math.fma(a, z, c);
      b = Math.fma(b, z, c);
      a = Math.fma(a, z, c);
      b = Math.fma(b, z, c);
      a = Math.fma(a, z, c);
      b = Math.fma(b, z, c);
      a = Math.fma(a, z, c);
      b = Math.fma(b, z, c);
      a = Math.fma(a, z, c);
      b = Math.fma(b, z, c);
      a = Math.fma(a, z, c);
      b = Math.fma(b, z, c);
      a = Math.fma(a, z, c);
      b = Math.fma(b, z, c);
      a = Math.fma(a, z, c);
      y[k] = Math.fma(a, z, b);
    }
  }
}

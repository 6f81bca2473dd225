package org.ursell.cli.bench;

import java.util.Arrays;
import java.util.function.LongSupplier;
import org.ursell.runtime.work.Crew;

/**
 * How fast numbers come from memory and go there: a = b + s c over arrays larger than any cache, as
 * the triad of STREAM (J. D. McCalpin).
 */
final class Streaming {
  private static final int ROUNDS = 12;

  /** Three arrays of 128 MB each, or of what is there. */
  private static final int MOST = 1 << 24;

  /** Of the heap, for all three. */
  private static final double SHARE = 0.5;

  private Streaming() {}

  /**
   * Bytes that so many threads at once read and write in a second, at best.
   *
   * @param clock in ns: that of the wall, or of the calling thread, which a single one is
   */
  static double bytesPerSecond(int threads, LongSupplier clock) {
    double room = SHARE * Runtime.getRuntime().maxMemory() / (3.0 * Double.BYTES * threads);
    int length = (int) Math.min(MOST / threads, room);
    double[][] a = new double[threads][length];
    double[][] b = new double[threads][length];
    double[][] c = new double[threads][length];
    double best = Double.POSITIVE_INFINITY;
    try (Crew crew = new Crew(threads)) {
      crew.each(
          threads,
          own -> {
            Arrays.setAll(b[own], k -> k);
            Arrays.setAll(c[own], k -> 1.0 / (k + 1.0));
          });
      for (int round = 0; round < ROUNDS; round++) {
        double factor = 1.0 + 1e-9 * round;
        long begin = clock.getAsLong();
        crew.each(threads, own -> triad(a[own], b[own], c[own], factor));
        best = Math.min(best, 1e-9 * (clock.getAsLong() - begin));
      }
    }
    for (double[] sums : a) {
      if (!(sums[length - 1] > 0.0)) {
        throw new IllegalStateException("a sum of positive numbers is " + sums[length - 1]);
      }
    }
    return 3.0 * Double.BYTES * length * threads / best;
  }

  private static void triad(double[] a, double[] b, double[] c, double factor) {
    for (int k = 0; k < a.length; k++) {
      a[k] = b[k] + factor * c[k];
    }
  }
}

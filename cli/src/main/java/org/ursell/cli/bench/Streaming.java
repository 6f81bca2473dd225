package org.ursell.cli.bench;

import java.util.Arrays;
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

  /** Bytes that one thread reads and writes in a second, at best. */
  static double bytesPerSecond() {
    double room = SHARE * Runtime.getRuntime().maxMemory() / (3 * Double.BYTES);
    int length = (int) Math.min(MOST, room);
    double[] a = new double[length];
    double[] b = new double[length];
    double[] c = new double[length];
    Arrays.setAll(b, k -> k);
    Arrays.setAll(c, k -> 1.0 / (k + 1.0));
    double best = Double.POSITIVE_INFINITY;
    for (int round = 0; round < ROUNDS; round++) {
      long begin = ProcessorTime.nanos();
      triad(a, b, c, 1.0 + 1e-9 * round);
      best = Math.min(best, 1e-9 * (ProcessorTime.nanos() - begin));
    }
    if (!(a[length - 1] > 0.0)) {
      throw new IllegalStateException("a sum of positive numbers is " + a[length - 1]);
    }
    return 3.0 * Double.BYTES * length / best;
  }

  /** Bytes that so many threads at once read and write in a second of wall time, at best. */
  static double bytesPerSecond(int threads) {
    double room = SHARE * Runtime.getRuntime().maxMemory() / (3.0 * Double.BYTES * threads);
    int length = (int) Math.min(MOST / threads, room);
    double[][] all = new double[3 * threads][length];
    double best = Double.POSITIVE_INFINITY;
    try (Crew crew = new Crew(threads)) {
      for (int round = 0; round < ROUNDS; round++) {
        double factor = 1.0 + 1e-9 * round;
        long begin = System.nanoTime();
        crew.each(threads, k -> triad(all[3 * k], all[3 * k + 1], all[3 * k + 2], factor));
        best = Math.min(best, 1e-9 * (System.nanoTime() - begin));
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

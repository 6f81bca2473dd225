package org.ursell.cli.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;

/**
 * Time that a processor spent, which other work on the machine changes little. Of this thread
 * alone: what compiles classes while they run has threads of its own.
 */
final class ProcessorTime {
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  private ProcessorTime() {}

  /** Nanoseconds that this thread has had so far. */
  static long nanos() {
    return THREADS.getCurrentThreadCpuTime();
  }

  /**
   * What one piece of work took.
   *
   * @param first seconds of the first time, with code that is yet to be compiled
   * @param best seconds of the fastest time
   */
  record Rounds(double first, double best) {}

  /** Does the work some times. */
  static Rounds of(int rounds, Runnable work) {
    double first = Double.NaN;
    double best = Double.POSITIVE_INFINITY;
    for (int round = 0; round < rounds; round++) {
      long begin = nanos();
      work.run();
      double seconds = 1e-9 * (nanos() - begin);
      first = round == 0 ? seconds : first;
      best = Math.min(best, seconds);
    }
    return new Rounds(first, best);
  }
}

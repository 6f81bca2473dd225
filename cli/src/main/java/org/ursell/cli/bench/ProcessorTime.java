package org.ursell.cli.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import org.ursell.cli.output.FailedComputationException;

/** Time that processors spent, which other work on the machine changes little. */
final class ProcessorTime {
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
  private static final int BATCHES = 7;

  /** Systems count the time of a process in hundredths of a second. */
  private static final double LONG_ENOUGH = 0.5;

  private ProcessorTime() {}

  /**
   * Nanoseconds that this thread has had so far. What compiles classes while they run has threads
   * of its own.
   */
  static long nanos() {
    return THREADS.getCurrentThreadCpuTime();
  }

  /**
   * What one piece of work took.
   *
   * @param first seconds of the first time, with code that is yet to be compiled
   * @param best seconds later on
   */
  record Rounds(double first, double best) {}

  /**
   * Does the work once, and then in batches, of which the fastest counts. The time is that of the
   * whole process: all threads that share in the work, the compiler and the collector of garbage.
   */
  static Rounds of(Runnable work) {
    double first = batch(work, 1);
    int times = 1;
    while (batch(work, times) < LONG_ENOUGH) {
      times *= 2;
    }
    double best = Double.POSITIVE_INFINITY;
    for (int batch = 0; batch < BATCHES; batch++) {
      best = Math.min(best, batch(work, times) / times);
    }
    return new Rounds(first, best);
  }

  private static double batch(Runnable work, int times) {
    double begin = ofProcess();
    for (int k = 0; k < times; k++) {
      work.run();
    }
    return ofProcess() - begin;
  }

  private static double ofProcess() {
    return ProcessHandle.current()
        .info()
        .totalCpuDuration()
        .map(taken -> 1e-9 * taken.toNanos())
        .orElseThrow(
            () ->
                new FailedComputationException(
                    "this system does not tell how much processor time a process has had",
                    "measure on another one"));
  }
}

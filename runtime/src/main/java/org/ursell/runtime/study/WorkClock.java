package org.ursell.runtime.study;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;

/** The time that passes, and the part of it in which the calling thread is given a processor. */
interface WorkClock {
  /** Seconds that have passed since some moment. */
  double wall();

  /** Seconds of a processor that the calling thread has had; those that have passed if unknown. */
  double processor();

  /** That of this machine. */
  static WorkClock ofThisMachine() {
    ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    boolean known = threads.isCurrentThreadCpuTimeSupported() && threads.isThreadCpuTimeEnabled();
    return new WorkClock() {
      @Override
      public double wall() {
        return System.nanoTime() * 1e-9;
      }

      @Override
      public double processor() {
        return known ? threads.getCurrentThreadCpuTime() * 1e-9 : wall();
      }
    };
  }
}

package org.ursell.runtime.study;

import java.util.List;
import java.util.function.DoubleConsumer;
import java.util.function.DoubleFunction;
import org.ursell.runtime.exact.Footprint;

/**
 * How long exact solutions take, judged by smaller systems of the same model that are solved
 * before.
 *
 * @param footprint of a number of sites
 * @param solve solves the system of so many sites
 * @param power as which power of the number of sites the number of applications grows
 * @param clock that the trials are timed by
 */
record ExactPilot(
    DoubleFunction<Footprint> footprint, DoubleConsumer solve, double power, WorkClock clock) {
  /**
   * As which power of N the time for each multiplication grows up to the lifetime. Applications of
   * three levels grow like N, or a little faster, those of two levels like N^0.8; beyond the caches
   * each takes longer.
   */
  static final double OF_LIFETIMES = 1.5;

  /** The same up to a given time. */
  static final double OF_TRACES = 1.2;

  /** Larger systems are solved until one takes so long of a processor. */
  private static final double ENOUGH_SECONDS = 0.3;

  /** What passes while no trial takes as long, on a machine that does much else. */
  private static final double PATIENCE = 8.0;

  /** Below, constant costs blur how the work grows. */
  private static final int LEAST_SITES = 8;

  private static final List<Double> LADDER =
      List.of(
          2.0, 4.0, 6.0, 8.0, 10.0, 12.0, 14.0, 16.0, 20.0, 24.0, 32.0, 48.0, 64.0, 96.0, 128.0,
          192.0, 256.0, 384.0, 512.0, 768.0, 1024.0);

  /**
   * The seconds that all these sizes take; zero if they are too small to be worth a trial.
   *
   * @param points how often each is solved
   */
  double seconds(List<Double> sizes, double points) {
    double all = sizes.stream().mapToDouble(size -> work(footprint.apply(size))).sum() * points;
    double largest = sizes.stream().mapToDouble(Double::doubleValue).max().orElse(0.0);
    double pace = Double.POSITIVE_INFINITY;
    double wall = 0.0;
    double processor = 0.0;
    for (double size : LADDER) {
      if (size >= largest) {
        break;
      }
      Footprint small = footprint.apply(size);
      // A program that has only begun is slow once: such a trial, were it the last, would mislead.
      boolean isFirst = processor == 0.0;
      double taken = Double.POSITIVE_INFINITY;
      do {
        isFirst &= Double.isInfinite(taken);
        double begin = clock.wall();
        double before = clock.processor();
        solve.accept(size);
        double now = clock.processor() - before;
        wall += clock.wall() - begin;
        processor += now;
        taken = Math.min(taken, now);
      } while (isFirst && taken > ENOUGH_SECONDS && wall < 0.5 * PATIENCE);
      // The best of all: the first runs of a program are slow.
      pace = Math.min(pace, taken / work(small));
      boolean isShort = small.sites() >= LEAST_SITES && all * pace * wall < Pilot.SHORT * processor;
      if (wall > PATIENCE || isShort || taken > ENOUGH_SECONDS) {
        break;
      }
    }
    // What else the machine is doing slows this down as it does the trials, all of them together.
    return processor > 0.0 ? all * pace * Math.max(1.0, wall / processor) : 0.0;
  }

  private double work(Footprint one) {
    return one.updates() * Math.pow(one.sites(), power);
  }
}

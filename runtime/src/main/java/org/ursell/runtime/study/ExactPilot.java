package org.ursell.runtime.study;

import java.util.List;
import java.util.function.DoubleConsumer;
import java.util.function.DoubleFunction;
import java.util.function.LongSupplier;
import org.ursell.runtime.exact.Footprint;

/**
 * How long exact solutions take, judged by smaller systems of the same model that are solved
 * before.
 *
 * @param footprint of a number of sites
 * @param solve solves the system of so many sites
 * @param power as which power of the number of sites the number of applications grows
 * @param clock in nanoseconds
 */
record ExactPilot(
    DoubleFunction<Footprint> footprint, DoubleConsumer solve, double power, LongSupplier clock) {
  /** As which power of N applications grow up to the lifetime. */
  static final double OF_LIFETIMES = 1.5;

  /** The same up to a given time. */
  static final double OF_TRACES = 1.0;

  /** Larger systems are solved until one takes so long. */
  private static final double ENOUGH_SECONDS = 0.4;

  /** Below, constant costs blur how the work grows. */
  private static final int LEAST_SITES = 8;

  private static final List<Double> LADDER =
      List.of(2.0, 4.0, 6.0, 8.0, 10.0, 12.0, 14.0, 16.0, 20.0, 24.0, 32.0, 48.0);

  /**
   * The seconds that all these sizes take; zero if they are too small to be worth a trial.
   *
   * @param points how often each is solved
   */
  double seconds(List<Double> sizes, double points) {
    double all = sizes.stream().mapToDouble(size -> work(footprint.apply(size))).sum() * points;
    double largest = sizes.stream().mapToDouble(Double::doubleValue).max().orElse(0.0);
    double seconds = 0.0;
    for (double size : LADDER) {
      if (size >= largest) {
        break;
      }
      double taken = time(size);
      if (taken > ENOUGH_SECONDS && taken < Pilot.PATIENCE) {
        // The first runs of a program are slow, and so is one that another program disturbs.
        taken = Math.min(taken, time(size));
      }
      Footprint small = footprint.apply(size);
      seconds = all / work(small) * taken;
      boolean tells = small.sites() >= LEAST_SITES;
      if (taken > Pilot.PATIENCE || tells && (taken > ENOUGH_SECONDS || seconds < Pilot.SHORT)) {
        break;
      }
    }
    return seconds;
  }

  private double time(double size) {
    long begin = clock.getAsLong();
    solve.accept(size);
    return (clock.getAsLong() - begin) * 1e-9;
  }

  private double work(Footprint one) {
    return one.updates() * Math.pow(one.sites(), power);
  }
}

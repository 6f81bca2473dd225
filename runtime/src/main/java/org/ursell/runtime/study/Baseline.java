package org.ursell.runtime.study;

import java.util.List;
import org.ursell.runtime.equations.BrokenRuleException;
import org.ursell.runtime.equations.MomentEquations;
import org.ursell.runtime.equations.Parameters;

/** The run without coupling that others are held against. */
final class Baseline {
  private static final double SAME = 1e-12;

  /** At so many times of a run coefficients are compared, about. */
  private static final int MOST_TIMES = 100;

  private Baseline() {}

  /**
   * Whether runs of all sizes have one such baseline: not where what sites do on their own depends
   * on how many there are.
   *
   * @param equations from which it would be had
   * @param at the points of all sizes
   * @param times some of the run; of what does not change in time the first suffices
   */
  static boolean isCommon(MomentEquations equations, List<Parameters> at, double... times) {
    int seen = equations.descriptor().isDriven() ? times.length : 1;
    for (int k = 0; k < seen; k += 1 + seen / MOST_TIMES) {
      double time = times[k];
      try {
        if (!isCommon(equations, at.stream().map(point -> point.at(time)).toList())) {
          return false;
        }
      } catch (BrokenRuleException refused) {
        // A run that gets as far as this says so itself.
        continue;
      }
    }
    return true;
  }

  private static boolean isCommon(MomentEquations equations, List<Parameters> at) {
    Parameters first = at.get(0);
    double[] baseline = equations.coefficients(first.withoutInteraction());
    for (Parameters other : at) {
      // Where modes are counted in another unit at infinity, coefficients cannot be compared.
      boolean comparable =
          !equations.descriptor().modesScaled()
              || other.infinite().isEmpty() && first.infinite().isEmpty();
      if (comparable && !near(baseline, equations.coefficients(other.withoutInteraction()))) {
        return false;
      }
    }
    return true;
  }

  private static boolean near(double[] a, double[] b) {
    for (int k = 0; k < a.length; k++) {
      if (Math.abs(a[k] - b[k]) > SAME * Math.max(Math.abs(a[k]), Math.abs(b[k]))) {
        return false;
      }
    }
    return true;
  }

  /** What to say where there is none although there is a coupling. */
  static List<String> remarks(MomentEquations equations, List<Parameters> at, double... times) {
    return isCommon(equations, at, times)
        ? List.of()
        : List.of(
            "what sites do on their own depends on their number here, so these sizes have no one"
                + " baseline without coupling: ask for one size at a time");
  }
}

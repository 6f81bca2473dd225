package org.ursell.runtime.study;

import java.util.List;
import org.ursell.runtime.equations.MomentEquations;
import org.ursell.runtime.equations.Parameters;

/** The run without coupling that others are held against. */
final class Baseline {
  private static final double SAME = 1e-12;

  private Baseline() {}

  /**
   * Whether runs of all sizes have one such baseline: not where what sites do on their own depends
   * on how many there are.
   *
   * @param equations from which it would be had
   * @param at the points of all sizes
   */
  static boolean isCommon(MomentEquations equations, List<Parameters> at) {
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
  static List<String> remarks(MomentEquations equations, List<Parameters> at) {
    return isCommon(equations, at)
        ? List.of()
        : List.of(
            "what sites do on their own depends on their number here, so these sizes have no one"
                + " baseline without coupling: ask for one size at a time");
  }
}

package org.ursell.cli.study;

import java.util.Collection;
import java.util.List;
import org.ursell.runtime.equations.ModelDescriptor;
import org.ursell.runtime.equations.MomentEquations;
import org.ursell.runtime.equations.ObservableDescriptor;
import org.ursell.runtime.equations.Parameters;
import org.ursell.runtime.observable.SingleSiteObservable;

/** What must be said beside numbers of an observable, whatever verb prints them. */
public final class ObservableRemarks {
  private ObservableRemarks() {}

  /**
   * Whether an observable is above the order of some of the equations, and in which unit it is
   * printed for infinitely many sites.
   *
   * @param infinite whether some run has infinitely many sites
   */
  public static List<String> of(
      Collection<? extends MomentEquations> equations,
      Collection<ObservableDescriptor> observables,
      boolean infinite) {
    List<String> closed =
        equations.stream()
            .flatMap(
                order ->
                    observables.stream()
                        .flatMap(o -> SingleSiteObservable.remark(order, o).stream()))
            .distinct()
            .toList();
    List<String> units =
        observables.stream()
            .filter(o -> infinite && !o.products().isEmpty() && isScaled(equations))
            .map(
                o ->
                    "for infinitely many sites <%s> is given per %s, as it grows so with N"
                        .formatted(o.name(), unit(o)))
            .distinct()
            .toList();
    return java.util.stream.Stream.concat(closed.stream(), units.stream()).toList();
  }

  /**
   * That there is no one baseline without coupling, where what sites do on their own depends on how
   * many there are. Empty if there is one.
   *
   * @param equations from which the baseline would be had
   * @param at the points of all sizes
   */
  static List<String> ofBaseline(MomentEquations equations, List<Parameters> at) {
    Parameters first = at.get(0);
    double[] baseline = equations.coefficients(first.withoutInteraction());
    for (Parameters other : at) {
      // Where modes are counted in another unit at infinity, coefficients cannot be compared.
      boolean comparable =
          !equations.descriptor().modesScaled()
              || other.infinite().isEmpty() && first.infinite().isEmpty();
      if (comparable && !near(baseline, equations.coefficients(other.withoutInteraction()))) {
        return List.of(
            "what sites do on their own depends on their number here, so these sizes have no one"
                + " baseline without coupling: ask for one size at a time");
      }
    }
    return List.of();
  }

  private static boolean near(double[] a, double[] b) {
    for (int k = 0; k < a.length; k++) {
      if (Math.abs(a[k] - b[k]) > 1e-12 * Math.max(Math.abs(a[k]), Math.abs(b[k]))) {
        return false;
      }
    }
    return true;
  }

  private static boolean isScaled(Collection<? extends MomentEquations> equations) {
    return equations.stream()
        .map(MomentEquations::descriptor)
        .anyMatch(ModelDescriptor::modesScaled);
  }

  private static String unit(ObservableDescriptor observable) {
    int power = observable.modeFactors();
    return switch (power) {
      case 1 -> "sqrt(N)";
      case 2 -> "N";
      default -> power % 2 == 0 ? "N^" + power / 2 : "N^(%d/2)".formatted(power);
    };
  }
}

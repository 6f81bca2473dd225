package org.ursell.runtime.study;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.ursell.runtime.equations.Internal;
import org.ursell.runtime.equations.ModelDescriptor;
import org.ursell.runtime.equations.MomentEquations;
import org.ursell.runtime.equations.ObservableDescriptor;
import org.ursell.runtime.observable.SingleSiteObservable;

/** What must be said beside numbers of an observable, whatever study gives them. */
@Internal
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
    return Stream.concat(closed.stream(), units.stream()).toList();
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

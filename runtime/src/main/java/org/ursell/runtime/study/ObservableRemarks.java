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
   * Whether an observable is above the order of some of the equations, in which unit it is printed
   * for infinitely many sites, and whether what an odd order leaves out may be large.
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
    return Stream.of(closed, units, oddOrders(equations)).flatMap(List::stream).toList();
  }

  /**
   * An average over all phases of an oscillation has connected correlations of even numbers of
   * operators alone, and these are as large as products of means: of light of n quanta and no
   * definite phase that of four amplitudes is -n^2. An odd order keeps equations that they drive,
   * and takes them as zero; an even one leaves out an odd number, which are small.
   */
  private static List<String> oddOrders(Collection<? extends MomentEquations> equations) {
    return equations.stream()
        .map(MomentEquations::descriptor)
        .filter(model -> model.filter().isPresent() && model.order() > 1 && model.order() % 2 == 1)
        .map(
            model ->
                ("order %d takes connected correlations of %d operators as zero; where a phase appears"
                        + " by itself, as above the threshold of a laser, the filter '%s' averages"
                        + " over it and they are large: rely on even orders there, as %d and %d")
                    .formatted(
                        model.order(),
                        model.order() + 1,
                        model.filter().orElseThrow(),
                        model.order() - 1,
                        model.order() + 1))
        .distinct()
        .toList();
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

package org.ursell.runtime.langevin;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ursell.runtime.equations.ChargeDescriptor;
import org.ursell.runtime.equations.ObservableDescriptor;
import org.ursell.runtime.equations.SiteOperator;

/**
 * A part of an observable that turns as a whole with the frame.
 *
 * @param charge how many times as fast as the frame
 * @param reading of the variables
 */
record ChargedPart(double charge, LinearReading reading) {
  private static final double SAME = 1e-12;

  /**
   * The parts of an observable.
   *
   * @param charge that the frame turns by; without one all is one part at rest
   * @throws NotCarriedException if it is not linear in the operators of a mode
   */
  static List<ChargedPart> of(
      StateLayout layout, Optional<ChargeDescriptor> charge, ObservableDescriptor observable) {
    if (charge.isEmpty()) {
      return List.of(new ChargedPart(0.0, LinearReading.of(layout, observable)));
    }
    List<Double> weights = charge.get().weights().get(observable.species());
    List<ChargedPart> parts = new ArrayList<>();
    for (double q : observable.charges(charge.get())) {
      parts.add(new ChargedPart(q, LinearReading.of(layout, only(observable, weights, q))));
    }
    return parts;
  }

  private static ObservableDescriptor only(
      ObservableDescriptor observable, List<Double> weights, double q) {
    SiteOperator operator = observable.operator();
    SiteOperator part = SiteOperator.zero(operator.levels());
    for (int i = 0; i < operator.levels(); i++) {
      for (int j = 0; j < operator.levels(); j++) {
        if (Math.abs(weights.get(i) - weights.get(j) - q) < SAME) {
          part = part.plus(i, j, operator.re(i, j), operator.im(i, j));
        }
      }
    }
    return new ObservableDescriptor(
        observable.name(),
        observable.species(),
        part,
        observable.products().stream()
            .filter(p -> Math.abs(weights.get(0) * (p.creations() - p.annihilations()) - q) < SAME)
            .toList());
  }
}

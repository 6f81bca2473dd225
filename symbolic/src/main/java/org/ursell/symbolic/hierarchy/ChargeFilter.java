package org.ursell.symbolic.hierarchy;

import java.util.Optional;
import java.util.function.Predicate;
import org.ursell.runtime.equations.ChargeDescriptor;
import org.ursell.runtime.equations.Internal;
import org.ursell.runtime.equations.InvalidInputException;
import org.ursell.symbolic.model.Charge;
import org.ursell.symbolic.model.Model;
import org.ursell.symbolic.symmetry.MomentCharges;
import org.ursell.symbolic.symmetry.MomentKey;

/**
 * Which moments are zero at all times because they carry a conserved charge and the start has no
 * phase. They need no equation.
 */
@Internal
public final class ChargeFilter {
  private ChargeFilter() {}

  /**
   * The moments that a filter drops.
   *
   * @param filter the name of a charge of the model; without one nothing is dropped
   * @throws InvalidInputException if the model has no such charge, or if nothing observable is left
   */
  public static Predicate<MomentKey> of(Seeds seeds, Optional<String> filter) {
    if (filter.isEmpty()) {
      return moment -> false;
    }
    Model model = seeds.model();
    Charge charge = model.charge(filter.get());
    MomentCharges charges =
        new MomentCharges(
            seeds.bases(), model.species().stream().map(s -> charge.weightsOf(s.name())).toList());
    ChargeDescriptor weights =
        new ChargeDescriptor(
            charge.name(), model.species().stream().map(s -> charge.weightsOf(s.name())).toList());
    boolean nothingLeft =
        model.operators().stream()
                .allMatch(o -> seeds.momentsOf(o).stream().anyMatch(charges::vanishes))
            && model.expressions().stream()
                .allMatch(o -> o.expression().charges(weights).stream().anyMatch(q -> q != 0.0));
    if (nothingLeft) {
      throw new InvalidInputException(
          "the filter '%s' drops the observable '%s', which carries that charge"
              .formatted(charge.name(), model.observables().get(0).name()),
          "derive without the filter, or observe something without charge");
    }
    return charges::vanishes;
  }
}

package org.ursell.runtime.state;

import java.util.List;
import org.ursell.runtime.equations.ChargeDescriptor;
import org.ursell.runtime.equations.ModelDescriptor;
import org.ursell.runtime.equations.Moment;
import org.ursell.runtime.equations.SiteOperator;
import org.ursell.runtime.equations.SpeciesDescriptor;

/** The moments that are zero because they carry the charge by which the equations were filtered. */
final class FilteredMoments {
  private final ModelDescriptor model;

  FilteredMoments(ModelDescriptor model) {
    this.model = model;
  }

  /** Whether a moment is zero because it carries that charge. */
  boolean contains(List<Moment.Factor> factors) {
    return model.charges().stream()
        .filter(charge -> model.filter().filter(charge.name()::equals).isPresent())
        .anyMatch(charge -> Math.abs(chargeOf(factors, charge)) > 1e-9);
  }

  private double chargeOf(List<Moment.Factor> factors, ChargeDescriptor charge) {
    double sum = 0.0;
    for (Moment.Factor factor : factors) {
      List<Double> weights = charge.weights().get(factor.species());
      SpeciesDescriptor species = model.species().get(factor.species());
      if (species.isMode()) {
        sum += factor.element() == ModeState.CREATION ? weights.get(0) : -weights.get(0);
      } else {
        sum += chargeOf(species.basis().get(factor.element()).operator(), weights);
      }
    }
    return sum;
  }

  /** The charge of an operator that has a definite one: that of any of its entries. */
  private static double chargeOf(SiteOperator operator, List<Double> weights) {
    for (int i = 0; i < operator.levels(); i++) {
      for (int j = 0; j < operator.levels(); j++) {
        if (operator.re(i, j) != 0.0 || operator.im(i, j) != 0.0) {
          return weights.get(i) - weights.get(j);
        }
      }
    }
    return 0.0;
  }
}

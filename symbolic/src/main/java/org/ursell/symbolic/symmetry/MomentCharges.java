package org.ursell.symbolic.symmetry;

import java.util.ArrayList;
import java.util.List;
import org.ursell.runtime.equations.Internal;
import org.ursell.runtime.equations.InvalidInputException;
import org.ursell.symbolic.model.LocalOperator.Entry;
import org.ursell.symbolic.operator.LevelBasis;
import org.ursell.symbolic.operator.ModeBasis;
import org.ursell.symbolic.operator.SiteBasis;

/**
 * The U(1) charge of moments in bases whose operators have a definite one. If the dynamics
 * conserves the charge and the start has no phase, every moment of non-zero charge stays exactly
 * zero.
 */
@Internal
public final class MomentCharges {
  private static final double SAME = 1e-12;

  /** For each species the charge of each factor, counted from 1. */
  private final List<double[]> charges = new ArrayList<>();

  /**
   * Charges in given bases.
   *
   * @param weights for each species the diagonal of its charge operator; one number for a mode
   * @throws InvalidInputException if an operator of a basis has no definite charge
   */
  public MomentCharges(List<SiteBasis> bases, List<List<Double>> weights) {
    for (int s = 0; s < bases.size(); s++) {
      charges.add(charges(bases.get(s), weights.get(s)));
    }
  }

  private static double[] charges(SiteBasis basis, List<Double> weights) {
    double[] charges = new double[basis.factors().size() + 1];
    if (basis instanceof LevelBasis levels) {
      for (int f = 1; f < charges.length; f++) {
        charges[f] = charge(levels.elements().get(f - 1), weights);
      }
    } else {
      charges[ModeBasis.ANNIHILATION] = -weights.get(0);
      charges[ModeBasis.CREATION] = weights.get(0);
    }
    return charges;
  }

  private static double charge(LevelBasis.Element element, List<Double> weights) {
    List<Double> found = new ArrayList<>();
    for (Entry entry : element.operator().entries().keySet()) {
      found.add(weights.get(entry.to()) - weights.get(entry.from()));
    }
    double first = found.get(0);
    if (found.stream().anyMatch(charge -> Math.abs(charge - first) > SAME)) {
      throw new InvalidInputException(
          "the basis operator " + element.name() + " has no definite charge",
          "filter by charge in the basis of transitions");
    }
    return first;
  }

  /** The charge of a moment. */
  public double charge(MomentKey moment) {
    double sum = 0.0;
    for (int k = 0; k < moment.order(); k++) {
      int factor = moment.factor(k);
      sum += charges.get(MomentKey.species(factor))[MomentKey.element(factor)];
    }
    return sum;
  }

  /** Whether a moment is zero in every state without a phase. */
  public boolean vanishes(MomentKey moment) {
    return Math.abs(charge(moment)) > SAME;
  }
}

package org.ursell.symbolic.operator;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.ursell.runtime.equations.Internal;
import org.ursell.symbolic.coefficient.CoefficientRing;
import org.ursell.symbolic.model.LocalOperator.Entry;

/**
 * The operators of a bosonic mode as normal-ordered products c'^m c^n, with no cut-off of the Fock
 * space. Each c and c' counts as one factor, so the truncation order limits how many quanta a
 * moment holds.
 *
 * @param ring where coefficients live
 * @param name of the mode, which is also the name of its annihilation operator
 */
@Internal
public record ModeBasis(CoefficientRing ring, String name) implements SiteBasis {
  /** Number of the creation operator among the factors; the lower, so that it is printed first. */
  public static final int CREATION = 1;

  /** Number of the annihilation operator among the factors. */
  public static final int ANNIHILATION = 2;

  @Override
  public List<Factor> factors() {
    return List.of(
        new Factor(name + "'", "creates a quantum of " + name, ANNIHILATION),
        new Factor(name, "annihilates a quantum of " + name, CREATION));
  }

  @Override
  public ExactOperator operator(List<Integer> factors) {
    int creations = Collections.frequency(factors, CREATION);
    return ExactOperator.transition(
        ring, ExactOperator.MODE, creations, factors.size() - creations);
  }

  @Override
  public List<Component> expand(ExactOperator operator) {
    List<Component> components = new ArrayList<>();
    operator
        .entries()
        .forEach(
            (powers, coefficient) -> components.add(new Component(product(powers), coefficient)));
    return components;
  }

  private static List<Integer> product(Entry powers) {
    List<Integer> factors = new ArrayList<>(Collections.nCopies(powers.from(), ANNIHILATION));
    factors.addAll(Collections.nCopies(powers.to(), CREATION));
    return factors;
  }

  @Override
  public boolean isMode() {
    return true;
  }
}

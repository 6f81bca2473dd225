package org.ursell.symbolic.operator;

import java.util.ArrayList;
import java.util.List;
import org.ursell.runtime.equations.Internal;
import org.ursell.symbolic.coefficient.Coefficient;
import org.ursell.symbolic.coefficient.CoefficientRing;

/**
 * A basis of the operators of a site with d levels: the identity and d^2 - 1 others. Completeness
 * is built in: whatever part of an operator is the identity becomes a number, so the d populations
 * are d - 1 unknowns.
 *
 * @param elements the operators with their names and duals, without the identity
 * @param identityDual the operator D_0 with Tr(D_0^+ A) the coefficient of the identity in A
 */
@Internal
public record LevelBasis(List<Element> elements, ExactOperator identityDual) implements SiteBasis {
  public LevelBasis {
    elements = List.copyOf(elements);
  }

  /**
   * One operator of the basis.
   *
   * @param name short name for moment labels
   * @param operator the operator B
   * @param dual the operator D with Tr(D^+ A) the coefficient of B in any operator A
   * @param adjoint number of the element that is the Hermitian conjugate (its own, if Hermitian)
   */
  public record Element(String name, ExactOperator operator, ExactOperator dual, int adjoint) {}

  @Override
  public List<Factor> factors() {
    return elements.stream()
        .map(e -> new Factor(e.name(), e.operator().formula(), e.adjoint()))
        .toList();
  }

  @Override
  public ExactOperator operator(List<Integer> factors) {
    CoefficientRing ring = identityDual.ring();
    return factors.isEmpty()
        ? ExactOperator.identity(ring, identityDual.levels())
        : elements.get(factors.get(0) - 1).operator();
  }

  @Override
  public List<Component> expand(ExactOperator operator) {
    List<Component> components = new ArrayList<>();
    Coefficient identityPart = identityDual.overlap(operator);
    if (!identityPart.isZero()) {
      components.add(new Component(List.of(), identityPart));
    }
    for (int e = 1; e <= elements.size(); e++) {
      Coefficient part = elements.get(e - 1).dual().overlap(operator);
      if (!part.isZero()) {
        components.add(new Component(List.of(e), part));
      }
    }
    return components;
  }

  @Override
  public boolean isMode() {
    return false;
  }
}

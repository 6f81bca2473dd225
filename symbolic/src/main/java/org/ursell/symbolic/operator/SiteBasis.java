package org.ursell.symbolic.operator;

import java.util.ArrayList;
import java.util.List;
import org.ursell.symbolic.coefficient.Coefficient;

/**
 * A basis of the operators of one site: the identity (element 0) and d^2 - 1 others (1 and up).
 * Completeness is built in: whatever part of an operator is the identity becomes a number, so the d
 * populations are d - 1 unknowns.
 *
 * @param elements the operators with their names and duals, without the identity
 * @param identityDual the operator D_0 with Tr(D_0^+ A) the coefficient of the identity in A
 */
public record SiteBasis(List<Element> elements, ExactOperator identityDual) {
  public SiteBasis {
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

  /** A coefficient in front of an element; element 0 is the identity. */
  public record Component(int element, Coefficient coefficient) {}

  /** The operator of an element, 0 being the identity. */
  public ExactOperator operator(int element) {
    return element == 0
        ? ExactOperator.identity(ring(), identityDual.levels())
        : elements.get(element - 1).operator();
  }

  private org.ursell.symbolic.coefficient.CoefficientRing ring() {
    return identityDual.entries().values().iterator().next().ring();
  }

  /** The components of an operator that are not zero. */
  public List<Component> expand(ExactOperator operator) {
    List<Component> components = new ArrayList<>();
    Coefficient identityPart = identityDual.overlap(operator);
    if (!identityPart.isZero()) {
      components.add(new Component(0, identityPart));
    }
    for (int e = 1; e <= elements.size(); e++) {
      Coefficient part = elements.get(e - 1).dual().overlap(operator);
      if (!part.isZero()) {
        components.add(new Component(e, part));
      }
    }
    return components;
  }
}

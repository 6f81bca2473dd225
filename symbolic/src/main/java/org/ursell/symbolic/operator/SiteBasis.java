package org.ursell.symbolic.operator;

import java.util.List;
import org.ursell.runtime.equations.Internal;
import org.ursell.symbolic.coefficient.Coefficient;

/**
 * A basis of the operators of one site of a species. Moments are products of its <em>factors</em>;
 * one site of a species with levels carries one factor, a bosonic mode carries one factor per
 * quantum.
 */
@Internal
public sealed interface SiteBasis permits LevelBasis, ModeBasis {
  /** The factors, numbered from 1. */
  List<Factor> factors();

  /** The operator that a product of factors on one site stands for; no factors are the identity. */
  ExactOperator operator(List<Integer> factors);

  /** An operator as a sum of products of factors. */
  List<Component> expand(ExactOperator operator);

  /** Whether the species is a mode: a single site on which factors multiply. */
  boolean isMode();

  /**
   * One factor.
   *
   * @param name short name for moment labels
   * @param formula the operator in the notation of its kind
   * @param adjoint number of the factor that is the Hermitian conjugate (its own, if Hermitian)
   */
  record Factor(String name, String formula, int adjoint) {}

  /**
   * A coefficient in front of a product of factors on one site.
   *
   * @param factors numbers of the factors; empty for the identity
   */
  record Component(List<Integer> factors, Coefficient coefficient) {
    public Component {
      factors = List.copyOf(factors);
    }
  }
}

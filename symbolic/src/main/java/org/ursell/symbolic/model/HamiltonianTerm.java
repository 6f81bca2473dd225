package org.ursell.symbolic.model;

import java.util.List;
import org.ursell.symbolic.coefficient.Scalar;

/**
 * One line of the Hamiltonian: a coefficient times a product of single-site operators, summed over
 * every choice of distinct sites.
 *
 * <p>Factors of the same species mean each unordered choice of that many sites once (for two:
 * {@code sum_{i<j}}); different species are summed independently. A mode has one site.
 *
 * @param coefficient of declared parameters
 * @param factors one to four sites
 * @param plusConjugate whether the Hermitian conjugate is added
 */
public record HamiltonianTerm(Scalar coefficient, List<SiteFactor> factors, boolean plusConjugate) {
  public HamiltonianTerm {
    factors = List.copyOf(factors);
  }
}

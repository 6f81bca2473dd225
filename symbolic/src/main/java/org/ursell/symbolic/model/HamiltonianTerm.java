package org.ursell.symbolic.model;

import java.util.List;

/**
 * One line of the Hamiltonian: a coefficient times a product of single-site operators, summed over
 * every choice of distinct sites.
 *
 * <p>Two factors of the same species mean each unordered pair once, {@code sum_{i<j}}; two species
 * mean every pair {@code sum_{i,j}}.
 *
 * @param coefficient in the model's mathematics
 * @param factors one or two sites
 * @param plusConjugate whether the Hermitian conjugate is added
 */
public record HamiltonianTerm(String coefficient, List<SiteFactor> factors, boolean plusConjugate) {
  public HamiltonianTerm {
    factors = List.copyOf(factors);
  }

  /**
   * An operator on a site of a species.
   *
   * @param species the species' name
   */
  public record SiteFactor(String species, LocalOperator operator) {}
}

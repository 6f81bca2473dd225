package org.ursell.runtime.equations;

import java.util.List;

/**
 * One kind of interchangeable sites.
 *
 * @param name as the model calls it
 * @param levels dimension d of one site's Hilbert space; 0 for a bosonic mode
 * @param size the name of the size parameter that counts the sites, or a decimal integer
 * @param basis for a mode c and c', which multiply to normal-ordered moments; else d^2 - 1
 *     operators that together with the identity span the operators of one site, so that
 *     completeness is used and one population is eliminated
 */
public record SpeciesDescriptor(String name, int levels, String size, List<BasisElement> basis) {
  public SpeciesDescriptor {
    basis = List.copyOf(basis);
  }

  /** Whether this is a bosonic mode: one site, whose factors in a moment multiply. */
  public boolean isMode() {
    return levels == 0;
  }

  /**
   * One operator of the single-site basis.
   *
   * @param name short name used in moment labels
   * @param formula the operator in Dirac notation
   * @param operator the operator as a matrix
   */
  public record BasisElement(String name, String formula, SiteOperator operator) {}
}

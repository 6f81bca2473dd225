package org.ursell.runtime.equations;

import java.util.List;

/**
 * One real unknown: the real or imaginary part of the expectation of a product of single-site basis
 * operators on distinct, interchangeable sites.
 *
 * @param label the moment in readable words, for example {@code <x z>} or {@code Re <s01 s20>}
 * @param factors one entry a site; sites of the same species are interchangeable, so only the
 *     multiset matters. The number of factors is the order of the moment
 * @param part which part of the (in general complex) expectation this unknown is
 */
public record Moment(String label, List<Factor> factors, Part part) {
  public Moment {
    factors = List.copyOf(factors);
  }

  /** How many sites the moment involves. */
  public int order() {
    return factors.size();
  }

  /**
   * One single-site operator in a moment.
   *
   * @param species index into {@link ModelDescriptor#species()}
   * @param element index into {@link SpeciesDescriptor#basis()}
   */
  public record Factor(int species, int element) {}

  /** The part of a complex expectation that a real unknown holds. */
  public enum Part {
    REAL,
    IMAGINARY
  }
}

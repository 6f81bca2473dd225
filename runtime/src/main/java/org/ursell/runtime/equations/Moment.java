package org.ursell.runtime.equations;

import java.util.ArrayList;
import java.util.List;

/**
 * One real unknown: the real or imaginary part of the expectation of a product of single-site basis
 * operators on distinct, interchangeable sites.
 *
 * @param label the moment in readable words, for example {@code <x z>} or {@code Re <s01 s20>}
 * @param factors one entry per site; sites of the same species are interchangeable, so only the
 *     multiset matters. The number of factors is the order of the moment
 * @param part which part of the (in general complex) expectation this unknown is
 */
public record Moment(String label, List<Factor> factors, Part part) {
  public Moment {
    factors = List.copyOf(factors);
  }

  /**
   * A moment from plain numbers, as emitted code writes it.
   *
   * @param speciesAndElements species and element of each factor in turn
   */
  public static Moment of(String label, Part part, int... speciesAndElements) {
    List<Factor> factors = new ArrayList<>();
    for (int k = 0; k < speciesAndElements.length; k += 2) {
      factors.add(new Factor(speciesAndElements[k], speciesAndElements[k + 1]));
    }
    return new Moment(label, factors, part);
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
  public record Factor(int species, int element) {
    // Written out, as Java makes these when they are first used, which takes longer than a short
    // command should.

    @Override
    public boolean equals(Object other) {
      return other instanceof Factor it && species == it.species && element == it.element;
    }

    @Override
    public int hashCode() {
      return 31 * species + element;
    }
  }

  /** The part of a complex expectation that a real unknown holds. */
  public enum Part {
    REAL,
    IMAGINARY
  }
}

package org.ursell.runtime.state;

import java.util.List;
import org.hipparchus.complex.Complex;
import org.ursell.runtime.equations.InvalidInputException;
import org.ursell.runtime.equations.SpeciesDescriptor;

/** The state of one site of a species, or of a bosonic mode, from which moments can be filled. */
public sealed interface SiteState permits DensityMatrix, ModeState, FockDensityMatrix, VaryingSite {
  /**
   * The expectation of a product of basis operators on this one site.
   *
   * @param species the species the site is of
   * @param elements indices into its basis; exactly one on a site of levels, any number on a mode
   */
  Complex expectation(SpeciesDescriptor species, List<Integer> elements);

  /**
   * Makes sure that the state is one of a given species.
   *
   * @throws InvalidInputException saying what does not fit
   */
  void requireFits(SpeciesDescriptor species);
}

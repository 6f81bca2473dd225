package org.ursell.runtime.observable;

import java.util.List;
import org.ursell.runtime.equations.Internal;
import org.ursell.runtime.equations.InvalidInputException;
import org.ursell.runtime.equations.SpeciesDescriptor;
import org.ursell.runtime.state.AffineFunctional;
import org.ursell.runtime.state.MomentSpace;
import org.ursell.runtime.state.MomentSpace.SiteFactor;

/**
 * Reads phase distributions from state vectors: each harmonic is the expectation of a product of
 * single-site operators, prepared once. It may be shared between threads.
 */
@Internal
public final class PhaseReading {
  private final AffineFunctional[] harmonics;

  private PhaseReading(AffineFunctional[] harmonics) {
    this.harmonics = harmonics;
  }

  /**
   * The phase of one site, Eq. (S4).
   *
   * @param species index of the site's species
   * @throws InvalidInputException if that is a bosonic mode
   */
  public static PhaseReading of(MomentSpace space, int species) {
    AffineFunctional[] harmonics = new AffineFunctional[levels(space, species)];
    for (int q = 1; q < harmonics.length; q++) {
      harmonics[q] =
          space.expectation(
              List.of(new SiteFactor(species, PhaseOperators.harmonic(harmonics.length, q))));
    }
    return new PhaseReading(harmonics);
  }

  /**
   * The phase of one site relative to another, phi_A - phi_B, Eq. (S8).
   *
   * @param space state vectors that tell the state of both sites: truncation order 2 or more
   * @param first index of the species of site A
   * @param second index of the species of site B; may be the same
   * @throws InvalidInputException if one of them is a bosonic mode, or if the order is 1
   */
  public static PhaseReading relative(MomentSpace space, int first, int second) {
    int a = levels(space, first);
    int b = levels(space, second);
    AffineFunctional[] harmonics = new AffineFunctional[Math.min(a, b)];
    for (int q = 1; q < harmonics.length; q++) {
      harmonics[q] =
          space.expectation(
              List.of(
                  new SiteFactor(first, PhaseOperators.harmonic(a, q)),
                  new SiteFactor(second, PhaseOperators.harmonic(b, q).adjoint())));
    }
    return new PhaseReading(harmonics);
  }

  private static int levels(MomentSpace space, int species) {
    SpeciesDescriptor described = space.equations().descriptor().species().get(species);
    if (described.isMode()) {
      throw new InvalidInputException(
          "%s is a mode; phase distributions are of sites with levels".formatted(described.name()),
          "ask for a species of levels");
    }
    return described.levels();
  }

  /** The distribution at a state vector. */
  public PhaseDistribution at(double[] y) {
    double[] re = new double[harmonics.length];
    double[] im = new double[harmonics.length];
    for (int q = 1; q < harmonics.length; q++) {
      re[q] = harmonics[q].re(y) / (2.0 * Math.PI);
      im[q] = harmonics[q].im(y) / (2.0 * Math.PI);
    }
    return new PhaseDistribution(re, im);
  }
}

package org.ursell.runtime.equations;

import java.util.List;
import java.util.stream.IntStream;

/**
 * Moments of more sites of a species than there are at a point. Equations for any number of sites
 * hold them, and those of real moments multiply them by zero; but their own equations may run away.
 */
@Internal
public final class AbsentMoments {
  private AbsentMoments() {}

  /** The positions of such moments in a state vector, in rising order; mostly none. */
  public static int[] of(MomentEquations equations, Parameters parameters) {
    ModelDescriptor model = equations.descriptor();
    double[] sites =
        model.species().stream()
            .mapToDouble(species -> sites(model, species, parameters))
            .toArray();
    List<Moment> moments = equations.moments();
    return IntStream.range(0, moments.size())
        .filter(k -> isAbsent(moments.get(k), sites))
        .toArray();
  }

  private static boolean isAbsent(Moment moment, double[] sites) {
    // Factors of one species stand together, since moments are sorted.
    int count = 0;
    int last = -1;
    for (Moment.Factor factor : moment.factors()) {
      count = factor.species() == last ? count + 1 : 1;
      last = factor.species();
      if (count > sites[last]) {
        return true;
      }
    }
    return false;
  }

  /**
   * How many sites of a species there are at a point; a mode holds any number of factors, and so
   * counts as infinitely many.
   */
  public static double sites(
      ModelDescriptor model, SpeciesDescriptor species, Parameters parameters) {
    if (species.isMode()) {
      return Double.POSITIVE_INFINITY;
    }
    return model.parameter(species.size()).isPresent()
        ? parameters.get(species.size())
        : Double.parseDouble(species.size());
  }
}

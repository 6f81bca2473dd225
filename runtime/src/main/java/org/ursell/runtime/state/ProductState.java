package org.ursell.runtime.state;

import java.util.List;
import org.hipparchus.complex.Complex;
import org.ursell.runtime.equations.InvalidInputException;
import org.ursell.runtime.equations.Moment;
import org.ursell.runtime.equations.MomentEquations;
import org.ursell.runtime.equations.SpeciesDescriptor;

/**
 * A state without correlations: every site of a species in the same single-site state.
 *
 * @param sites one density matrix a species, in the order of the model's species
 */
public record ProductState(List<DensityMatrix> sites) {
  public ProductState {
    sites = List.copyOf(sites);
  }

  /** The product state of the given single-site states, one a species. */
  public static ProductState of(DensityMatrix... sites) {
    return new ProductState(List.of(sites));
  }

  /**
   * The moments of this state, at any truncation order: each is the product of the expectations of
   * its factors.
   *
   * @throws InvalidInputException if the number of species or of levels differs from the model's
   */
  public double[] moments(MomentEquations equations) {
    List<SpeciesDescriptor> species = equations.descriptor().species();
    if (species.size() != sites.size()) {
      throw new InvalidInputException(
          "the start gives %d single-site states, but model '%s' has %d species"
              .formatted(sites.size(), equations.descriptor().name(), species.size()),
          "give one state a species");
    }
    for (int s = 0; s < sites.size(); s++) {
      if (species.get(s).levels() != sites.get(s).levels()) {
        throw new InvalidInputException(
            "the start of species %s has %d levels, but the model has %d"
                .formatted(species.get(s).name(), sites.get(s).levels(), species.get(s).levels()),
            "give a %1$d x %1$d matrix".formatted(species.get(s).levels()));
      }
    }
    List<Moment> moments = equations.moments();
    double[] values = new double[moments.size()];
    for (int k = 0; k < values.length; k++) {
      Complex product = Complex.ONE;
      for (Moment.Factor factor : moments.get(k).factors()) {
        product =
            product.multiply(
                sites
                    .get(factor.species())
                    .expectation(
                        species.get(factor.species()).basis().get(factor.element()).operator()));
      }
      values[k] =
          moments.get(k).part() == Moment.Part.REAL
              ? product.getRealPart()
              : product.getImaginaryPart();
    }
    return values;
  }
}

package org.ursell.runtime.state;

import java.util.ArrayList;
import java.util.List;
import org.hipparchus.complex.Complex;
import org.ursell.runtime.equations.AbsentMoments;
import org.ursell.runtime.equations.InvalidInputException;
import org.ursell.runtime.equations.ModelDescriptor;
import org.ursell.runtime.equations.Moment;
import org.ursell.runtime.equations.MomentEquations;
import org.ursell.runtime.equations.Parameters;
import org.ursell.runtime.equations.SiteOperator;
import org.ursell.runtime.equations.SpeciesDescriptor;

/**
 * A state without correlations: every site of a species in the same single-site state, every mode
 * in its own.
 *
 * @param sites one state per species, in the order of the model's species
 */
public record ProductState(List<SiteState> sites) {
  public ProductState {
    sites = List.copyOf(sites);
  }

  /** The product state of the given single-site states, one per species. */
  public static ProductState of(SiteState... sites) {
    return new ProductState(List.of(sites));
  }

  /**
   * The density matrix of a site of a species of levels.
   *
   * @throws InvalidInputException if the species is a mode
   */
  public DensityMatrix densityMatrix(int species) {
    if (sites.get(species) instanceof DensityMatrix matrix) {
      return matrix;
    }
    throw new InvalidInputException(
        "species number %d is a mode, which has no density matrix here".formatted(species),
        "ask for a species of levels");
  }

  /**
   * The density matrices of all species as operators, in the order of the species.
   *
   * @throws InvalidInputException if one of them is a mode
   */
  public List<SiteOperator> siteOperators() {
    List<SiteOperator> operators = new ArrayList<>();
    for (int s = 0; s < sites.size(); s++) {
      operators.add(densityMatrix(s).operator());
    }
    return operators;
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
          "give one state per species");
    }
    for (int s = 0; s < sites.size(); s++) {
      sites.get(s).requireFits(species.get(s));
    }
    List<Moment> moments = equations.moments();
    double[] values = new double[moments.size()];
    for (int k = 0; k < values.length; k++) {
      Complex product = Complex.ONE;
      // Only the species that occur: there can be dozens of them and thousands of moments.
      for (int s :
          moments.get(k).factors().stream()
              .map(Moment.Factor::species)
              .distinct()
              .sorted()
              .toList()) {
        for (List<Integer> onOneSite : onSites(moments.get(k), s, species.get(s).isMode())) {
          product = product.multiply(sites.get(s).expectation(species.get(s), onOneSite));
        }
      }
      values[k] =
          moments.get(k).part() == Moment.Part.REAL
              ? product.getRealPart()
              : product.getImaginaryPart();
    }
    return values;
  }

  /**
   * The moments of this state as a state vector at a point counts them. A mode that mean field gave
   * in units of sqrt(N) gets as many quanta as the number of sites makes there; and beside
   * infinitely many sites that drive a mode, any finite number of quanta is none. Moments of more
   * sites than there are at the point are zero.
   *
   * @throws InvalidInputException as {@link #moments}
   */
  public double[] momentsAt(MomentEquations equations, Parameters parameters) {
    double[] moments = at(equations.descriptor(), parameters).moments(equations);
    for (int k : AbsentMoments.of(equations, parameters)) {
      moments[k] = 0.0;
    }
    return moments;
  }

  /**
   * This state as a point counts its quanta: a mode that mean field gave in units of sqrt(N) gets
   * as many as the number of sites makes there; and beside infinitely many sites that drive a mode,
   * any finite number of quanta is none.
   */
  public ProductState at(ModelDescriptor model, Parameters parameters) {
    boolean counted = model.countsModesBySize(parameters);
    List<SiteState> counting = new ArrayList<>();
    for (SiteState site : sites) {
      if (site instanceof ModeState mode && mode.perSize() != counted) {
        counting.add(mode.scaled(counted ? 0.0 : model.modeUnit(parameters)));
      } else {
        counting.add(site);
      }
    }
    return new ProductState(counting);
  }

  /** A moment's factors of a species by site: each on its own, but all of a mode together. */
  private static List<List<Integer>> onSites(Moment moment, int species, boolean mode) {
    List<Integer> elements =
        moment.factors().stream()
            .filter(factor -> factor.species() == species)
            .map(Moment.Factor::element)
            .toList();
    return mode ? List.of(elements) : elements.stream().map(List::of).toList();
  }
}

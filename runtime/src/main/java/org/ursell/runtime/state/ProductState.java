package org.ursell.runtime.state;

import java.util.ArrayList;
import java.util.List;
import org.hipparchus.complex.Complex;
import org.ursell.runtime.equations.AbsentMoments;
import org.ursell.runtime.equations.Internal;
import org.ursell.runtime.equations.InvalidInputException;
import org.ursell.runtime.equations.ModelDescriptor;
import org.ursell.runtime.equations.Moment;
import org.ursell.runtime.equations.MomentEquations;
import org.ursell.runtime.equations.Parameters;
import org.ursell.runtime.equations.SiteOperator;
import org.ursell.runtime.equations.SpeciesDescriptor;

/**
 * A state without correlations: every site of a species in the same single-site state, every mode
 * in its own. Only the two places of a pair, each a single site or a mode, may be correlated.
 *
 * @param sites one state per species, in the order of the model's species; of a place in a pair,
 *     what is left of the pair's state without the other
 * @param pairs the states of two places
 */
public record ProductState(List<SiteState> sites, @Internal List<JointState> pairs) {
  @Internal
  public ProductState {
    sites = List.copyOf(sites);
    pairs = List.copyOf(pairs);
  }

  /** A state without any correlations. */
  public ProductState(List<SiteState> sites) {
    this(sites, List.of());
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
   * @throws InvalidInputException if one of them is a mode, or two are correlated
   */
  public List<SiteOperator> siteOperators() {
    requireUncorrelated("one matrix for each species");
    List<SiteOperator> operators = new ArrayList<>();
    for (int s = 0; s < sites.size(); s++) {
      operators.add(densityMatrix(s).operator());
    }
    return operators;
  }

  /**
   * Makes sure that no two places are correlated.
   *
   * @param what cannot hold them, such as {@code the Langevin equation}
   */
  @Internal
  public void requireUncorrelated(String what) {
    if (!pairs.isEmpty()) {
      throw new InvalidInputException(
          "the start has two correlated places, and %s cannot hold their correlations"
              .formatted(what),
          "start from a product state, or integrate the moment equations or the exact ones");
    }
  }

  /**
   * Whether something in it carries a charge.
   *
   * @param weights the charges of the levels of each species; of a mode, that of one quantum
   */
  @Internal
  public boolean carries(List<List<Double>> weights) {
    for (JointState pair : pairs) {
      if (pair.carries(weights.get(pair.first()), weights.get(pair.second()))) {
        return true;
      }
    }
    for (int s = 0; s < sites.size(); s++) {
      int species = s;
      boolean paired =
          pairs.stream().anyMatch(pair -> pair.first() == species || pair.second() == species);
      if (!paired && InitialProduct.carries(sites.get(s), weights.get(s))) {
        return true;
      }
    }
    return false;
  }

  /** Whether it is written with parameters, and so another state at every point. */
  @Internal
  public boolean isVarying() {
    return sites.stream().anyMatch(VaryingSite.class::isInstance)
        || pairs.stream().anyMatch(VaryingPair.class::isInstance);
  }

  /**
   * Makes sure that it is in numbers.
   *
   * @throws InvalidInputException if it is written with parameters, see {@link #at}
   */
  @Internal
  public void requireNumbers() {
    sites.stream()
        .filter(VaryingSite.class::isInstance)
        .findFirst()
        .ifPresent(
            site -> {
              throw VaryingSite.nowhere(site.toString());
            });
  }

  /**
   * This state in numbers, if it is written with parameters.
   *
   * @throws org.ursell.runtime.equations.BrokenRuleException if what is written is no state there
   */
  @Internal
  public ProductState in(Parameters parameters) {
    if (!isVarying()) {
      return this;
    }
    List<SiteState> numbers = new ArrayList<>(sites);
    List<JointState> joint = new ArrayList<>();
    for (JointState pair : pairs) {
      if (pair instanceof VaryingPair varying) {
        JointState own = varying.at(parameters);
        numbers.set(own.first(), own.of(true, varying.one()));
        numbers.set(own.second(), own.of(false, varying.two()));
        joint.add(own);
      } else {
        joint.add(pair);
      }
    }
    numbers.replaceAll(
        site -> site instanceof VaryingSite varying ? varying.orLimitAt(parameters) : site);
    return new ProductState(numbers, joint);
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
      List<Integer> occurring =
          moments.get(k).factors().stream()
              .map(Moment.Factor::species)
              .distinct()
              .sorted()
              .toList();
      List<Integer> left = new ArrayList<>(occurring);
      for (JointState pair : pairs) {
        // One alone is what is left of the state without the other.
        if (left.contains(pair.first()) && left.contains(pair.second())) {
          product = product.multiply(joint(pair, moments.get(k), species));
          left.removeAll(List.of(pair.first(), pair.second()));
        }
      }
      for (int s : left) {
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
   * @throws org.ursell.runtime.equations.BrokenRuleException if it is written with parameters, and
   *     is no state there
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
   * any finite number of quanta is none. What is written with parameters is in numbers there; an
   * amplitude that grows as sqrt(N) is one in units of it.
   *
   * @throws org.ursell.runtime.equations.BrokenRuleException if what is written with parameters is
   *     no state there
   */
  public ProductState at(ModelDescriptor model, Parameters parameters) {
    boolean counted = model.countsModesBySize(parameters);
    if (isVarying()) {
      ProductState numbers = in(parameters);
      for (int s = 0; s < sites.size() && !counted && !parameters.infinite().isEmpty(); s++) {
        // What counts no amplitudes in units of sqrt(N) has none that grow.
        if (sites.get(s) instanceof VaryingSite varying && isPerSize(numbers.sites.get(s))) {
          varying.at(parameters);
        }
      }
      return numbers.at(model, parameters);
    }
    List<SiteState> counting = new ArrayList<>();
    for (SiteState site : sites) {
      if (site instanceof ModeState mode && mode.perSize() != counted) {
        counting.add(mode.scaled(counted ? 0.0 : model.modeUnit(parameters)));
      } else if (site instanceof FockDensityMatrix && counted) {
        counting.add(new ModeState(Complex.ZERO, 0.0, true));
      } else {
        counting.add(site);
      }
    }
    // What a mode of no quanta was correlated with is left alone.
    List<JointState> correlated =
        pairs.stream()
            .filter(
                pair ->
                    !counted
                        || !model.species().get(pair.first()).isMode()
                            && !model.species().get(pair.second()).isMode())
            .toList();
    return new ProductState(counting, correlated);
  }

  private static boolean isPerSize(SiteState site) {
    return site instanceof ModeState mode && mode.perSize();
  }

  private static Complex joint(JointState pair, Moment moment, List<SpeciesDescriptor> species) {
    return pair.expectation(
        species.get(pair.first()),
        elements(moment, pair.first()),
        species.get(pair.second()),
        elements(moment, pair.second()));
  }

  private static List<Integer> elements(Moment moment, int species) {
    return moment.factors().stream()
        .filter(factor -> factor.species() == species)
        .map(Moment.Factor::element)
        .toList();
  }

  /** A moment's factors of a species by site: each on its own, but all of a mode together. */
  private static List<List<Integer>> onSites(Moment moment, int species, boolean mode) {
    List<Integer> elements = elements(moment, species);
    return mode ? List.of(elements) : elements.stream().map(List::of).toList();
  }
}

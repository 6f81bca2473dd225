package org.ursell.runtime.state;

import java.lang.ref.SoftReference;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.WeakHashMap;
import java.util.concurrent.ConcurrentHashMap;
import org.hipparchus.complex.Complex;
import org.ursell.runtime.equations.InvalidInputException;
import org.ursell.runtime.equations.Moment;
import org.ursell.runtime.equations.MomentEquations;
import org.ursell.runtime.equations.SiteOperator;
import org.ursell.runtime.equations.SpeciesDescriptor;

/**
 * The meaning of a state vector: turns the expectation of any product of single-site operators on
 * distinct sites, up to the truncation order, into a functional on the moments. Works for Hermitian
 * bases, where every moment is real, and for bases of transitions, where real and imaginary part
 * are two unknowns and only one of a moment and its conjugate is kept.
 */
public final class MomentSpace {
  /** The spaces of equations that are in use: a sweep asks for that of its own at every point. */
  private static final Map<MomentEquations, SoftReference<MomentSpace>> KNOWN = new WeakHashMap<>();

  private final MomentEquations equations;
  private final List<Optional<SiteExpansion>> bases = new ArrayList<>();
  private final MomentIndex index;
  private final FilteredMoments filtered;

  /** Those that were found before, since every run of a sweep watches the same ones. */
  private final Map<List<Integer>, Optional<ReducedState>> reducedStates =
      new ConcurrentHashMap<>();

  private MomentSpace(MomentEquations equations) {
    this.equations = equations;
    for (SpeciesDescriptor species : equations.descriptor().species()) {
      bases.add(species.isMode() ? Optional.empty() : Optional.of(new SiteExpansion(species)));
    }
    index = new MomentIndex(equations.moments());
    filtered = new FilteredMoments(equations.descriptor());
  }

  /**
   * The space of the state vectors of some equations.
   *
   * @throws InvalidInputException if a species' basis and the identity do not span its operators
   */
  public static MomentSpace of(MomentEquations equations) {
    synchronized (KNOWN) {
      return Optional.ofNullable(KNOWN.get(equations))
          .map(SoftReference::get)
          .orElseGet(
              () -> {
                MomentSpace space = new MomentSpace(equations);
                KNOWN.put(equations, new SoftReference<>(space));
                return space;
              });
    }
  }

  /** An operator on one site of a species. */
  public record SiteFactor(int species, SiteOperator operator) {}

  /** The equations whose state vectors these are. */
  public MomentEquations equations() {
    return equations;
  }

  /** The number of unknowns. */
  public int dimension() {
    return equations.moments().size();
  }

  /**
   * The expectation of a product of operators on distinct sites.
   *
   * @throws InvalidInputException if it involves a moment that is not among the unknowns
   */
  public AffineFunctional expectation(List<SiteFactor> factors) {
    List<Complex[]> expansions = new ArrayList<>();
    for (SiteFactor factor : factors) {
      expansions.add(levels(factor.species()).expand(factor.operator()));
    }
    Accumulator sum = new Accumulator();
    expand(factors, expansions, 0, Complex.ONE, new ArrayList<>(), sum);
    return new AffineFunctional(sum.constant, sum.coefficients);
  }

  /**
   * A weighted sum of expectations of products of basis operators; on a mode factors multiply.
   *
   * @throws InvalidInputException if it involves a moment that is not among the unknowns
   */
  public AffineFunctional combination(List<Weighted> terms) {
    Accumulator sum = new Accumulator();
    for (Weighted term : terms) {
      add(term.factors(), term.weight(), sum);
    }
    return new AffineFunctional(sum.constant, sum.coefficients);
  }

  /**
   * A weighted sum of expectations of products, of which those above the truncation order are
   * closed as the equations close them, by cumulants. Such a sum is no longer linear in the
   * moments.
   *
   * @throws InvalidInputException if it involves a moment within the order that is not among the
   *     unknowns
   */
  public Expectation closedCombination(List<Weighted> terms) {
    return terms.stream().allMatch(term -> keeps(term.factors()))
        ? combination(terms)
        : new MomentClosure(this).close(terms);
  }

  /** Whether a product is within the truncation order, so that reading it takes no closure. */
  public boolean isWithinOrder(Weighted product) {
    return keeps(product.factors());
  }

  /** Whether a product is within the truncation order, so that it is not closed. */
  boolean keeps(List<Moment.Factor> factors) {
    List<Integer> orders = equations.descriptor().speciesOrders();
    int most = 0;
    for (int s = 0; s < orders.size(); s++) {
      int species = s;
      long own = factors.stream().filter(factor -> factor.species() == species).count();
      if (own > orders.get(s)) {
        return false;
      }
      most = own > 0 ? Math.max(most, orders.get(s)) : most;
    }
    return factors.size() <= most || factors.isEmpty();
  }

  /** Whether a product, or its conjugate, is among the unknowns. */
  boolean holds(List<Moment.Factor> factors) {
    return index.find(factors).isPresent() || index.find(adjoint(factors)).isPresent();
  }

  /** A complex number times the expectation of a product; no factors stand for 1. */
  public record Weighted(Complex weight, List<Moment.Factor> factors) {
    public Weighted {
      factors = List.copyOf(factors);
    }
  }

  private SiteExpansion levels(int species) {
    return bases
        .get(species)
        .orElseThrow(
            () ->
                new InvalidInputException(
                    "%s is a mode, which has no matrices"
                        .formatted(equations.descriptor().species().get(species).name()),
                    "ask for normal-ordered products instead"));
  }

  /** Whether a species is a bosonic mode. */
  public boolean isMode(int species) {
    return equations.descriptor().species().get(species).isMode();
  }

  /** The components of an operator in the basis of a species of levels. */
  public List<Weighted> components(SiteFactor factor) {
    Complex[] expansion = levels(factor.species()).expand(factor.operator());
    List<Weighted> components = new ArrayList<>();
    for (int e = 0; e < expansion.length; e++) {
      if (!expansion[e].isZero()) {
        components.add(
            new Weighted(
                expansion[e],
                e == 0 ? List.of() : List.of(new Moment.Factor(factor.species(), e - 1))));
      }
    }
    return components;
  }

  /**
   * The reduced state of distinct sites of given species; empty if it cannot be told, because a
   * product of basis operators on them is neither among the unknowns nor zero by a filter.
   */
  public Optional<ReducedState> reducedState(List<Integer> species) {
    return reducedStates.computeIfAbsent(List.copyOf(species), this::reduced);
  }

  private Optional<ReducedState> reduced(List<Integer> species) {
    try {
      return Optional.of(ReducedState.of(this, species));
    } catch (InvalidInputException missing) {
      return Optional.empty();
    }
  }

  /** The reduced state of one site of a species; positive only as far as the truncation allows. */
  public ReducedState singleSite(int species) {
    return ReducedState.of(this, List.of(species));
  }

  /** The reduced state of two distinct sites, of the same or of two species; needs order 2. */
  public ReducedState pair(int species, int other) {
    return ReducedState.of(this, List.of(species, other));
  }

  /**
   * The single-site states that a state vector describes, as a product state.
   *
   * @throws InvalidInputException if one of them is not a density matrix
   */
  public ProductState sites(double[] y) {
    List<SiteState> sites = new ArrayList<>();
    for (int s = 0; s < bases.size(); s++) {
      sites.add(isMode(s) ? mode(s, y) : DensityMatrix.of(singleSite(s).operator(y)));
    }
    return new ProductState(sites);
  }

  /** The coherent state with the mode's amplitude: all that mean field says of a mode. */
  private ModeState mode(int species, double[] y) {
    Moment.Factor annihilation = new Moment.Factor(species, 1 - ModeState.CREATION);
    AffineFunctional amplitude =
        combination(List.of(new Weighted(Complex.ONE, List.of(annihilation))));
    return new ModeState(amplitude.value(y), 0.0, equations.descriptor().modesScaled());
  }

  private void expand(
      List<SiteFactor> factors,
      List<Complex[]> expansions,
      int position,
      Complex weight,
      List<Moment.Factor> chosen,
      Accumulator sum) {
    if (position == factors.size()) {
      add(chosen, weight, sum);
      return;
    }
    Complex[] expansion = expansions.get(position);
    for (int e = -1; e + 1 < expansion.length; e++) {
      Complex coefficient = expansion[e + 1];
      if (coefficient.isZero()) {
        continue;
      }
      if (e >= 0) {
        chosen.add(new Moment.Factor(factors.get(position).species(), e));
      }
      expand(factors, expansions, position + 1, weight.multiply(coefficient), chosen, sum);
      if (e >= 0) {
        chosen.remove(chosen.size() - 1);
      }
    }
  }

  private void add(List<Moment.Factor> chosen, Complex weight, Accumulator sum) {
    if (chosen.isEmpty()) {
      sum.constant = sum.constant.add(weight);
      return;
    }
    Optional<MomentIndex.Slot> slot = index.find(chosen);
    double sign = 1.0;
    if (slot.isEmpty()) {
      slot = index.find(adjoint(chosen));
      sign = -1.0;
    }
    if (slot.isEmpty() && filtered.contains(chosen)) {
      return;
    }
    MomentIndex.Slot found = slot.orElseThrow(() -> missing(chosen.size()));
    if (found.real() >= 0) {
      sum.coefficients.merge(found.real(), weight, Complex::add);
    }
    if (found.imaginary() >= 0) {
      sum.coefficients.merge(
          found.imaginary(), weight.multiply(new Complex(0.0, sign)), Complex::add);
    }
  }

  private InvalidInputException missing(int factors) {
    return new InvalidInputException(
        "a moment of %d sites is not among the unknowns of '%s' at order %d"
            .formatted(factors, equations.descriptor().name(), equations.descriptor().order()),
        "derive the equations with all moments, or at a higher order");
  }

  private List<Moment.Factor> adjoint(List<Moment.Factor> factors) {
    return factors.stream()
        .map(factor -> new Moment.Factor(factor.species(), adjointOf(factor)))
        .toList();
  }

  private int adjointOf(Moment.Factor factor) {
    return isMode(factor.species())
        ? 1 - factor.element()
        : levels(factor.species()).adjointOf(factor.element());
  }

  private static final class Accumulator {
    private Complex constant = Complex.ZERO;
    private final TreeMap<Integer, Complex> coefficients = new TreeMap<>();
  }
}

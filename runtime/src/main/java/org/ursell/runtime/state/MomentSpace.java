package org.ursell.runtime.state;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
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
  private final MomentEquations equations;
  private final List<SiteBasis> bases = new ArrayList<>();
  private final Map<List<Moment.Factor>, Slot> slots = new HashMap<>();

  private MomentSpace(MomentEquations equations) {
    this.equations = equations;
    for (SpeciesDescriptor species : equations.descriptor().species()) {
      bases.add(new SiteBasis(species));
    }
    List<Moment> moments = equations.moments();
    for (int k = 0; k < moments.size(); k++) {
      Slot old = slots.getOrDefault(sorted(moments.get(k).factors()), new Slot(-1, -1));
      slots.put(
          sorted(moments.get(k).factors()),
          moments.get(k).part() == Moment.Part.REAL
              ? new Slot(k, old.imaginary)
              : new Slot(old.real, k));
    }
  }

  /**
   * The space of the state vectors of some equations.
   *
   * @throws InvalidInputException if a species' basis and the identity do not span its operators
   */
  public static MomentSpace of(MomentEquations equations) {
    return new MomentSpace(equations);
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
      expansions.add(bases.get(factor.species()).expand(factor.operator()));
    }
    Accumulator sum = new Accumulator();
    expand(factors, expansions, 0, Complex.ONE, new ArrayList<>(), sum);
    return new AffineFunctional(sum.constant, sum.coefficients);
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
    List<DensityMatrix> sites = new ArrayList<>();
    for (int s = 0; s < bases.size(); s++) {
      sites.add(DensityMatrix.of(singleSite(s).operator(y)));
    }
    return new ProductState(sites);
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
    Slot slot = slots.get(sorted(chosen));
    double sign = 1.0;
    if (slot == null) {
      List<Moment.Factor> conjugate = new ArrayList<>();
      for (Moment.Factor factor : chosen) {
        conjugate.add(
            new Moment.Factor(
                factor.species(), bases.get(factor.species()).adjointOf(factor.element())));
      }
      slot = slots.get(sorted(conjugate));
      sign = -1.0;
    }
    if (slot == null) {
      throw new InvalidInputException(
          "a moment of %d sites is not among the unknowns of '%s' at order %d"
              .formatted(
                  chosen.size(), equations.descriptor().name(), equations.descriptor().order()),
          "derive the equations with all moments, or at a higher order");
    }
    if (slot.real >= 0) {
      sum.coefficients.merge(slot.real, weight, Complex::add);
    }
    if (slot.imaginary >= 0) {
      sum.coefficients.merge(slot.imaginary, weight.multiply(new Complex(0.0, sign)), Complex::add);
    }
  }

  private static List<Moment.Factor> sorted(List<Moment.Factor> factors) {
    return factors.stream()
        .sorted(
            java.util.Comparator.comparingInt(Moment.Factor::species)
                .thenComparingInt(Moment.Factor::element))
        .toList();
  }

  /** Where the real and the imaginary part of a moment are; -1 where that part is always zero. */
  private record Slot(int real, int imaginary) {}

  private static final class Accumulator {
    private Complex constant = Complex.ZERO;
    private final TreeMap<Integer, Complex> coefficients = new TreeMap<>();
  }
}

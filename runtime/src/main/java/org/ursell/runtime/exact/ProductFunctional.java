package org.ursell.runtime.exact;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.hipparchus.complex.Complex;
import org.ursell.runtime.equations.ObservableTerm;
import org.ursell.runtime.equations.ObservableTerm.SitePart;
import org.ursell.runtime.equations.ObservableValue;
import org.ursell.runtime.equations.SiteOperator;

/**
 * The expectation of products of operators on distinct sites as a linear form of the unknowns of
 * one sector. The trace lets a site without an operator be in a diagonal transition only; a site
 * with one may be in any that the operator meets. In an occupation n, k operators meet k sites of
 * one transition in n (n-1) ... (n-k+1) ways, of N (N-1) ... in all.
 */
final class ProductFunctional {
  private final SectorBasis basis;
  private final TransitionModes modes;
  private final SymmetricWeights weights;
  private final Map<Integer, Complex> values = new TreeMap<>();

  private final int[] occupation;
  private final int[] taken;

  private ProductFunctional(SectorBasis basis) {
    this.basis = basis;
    this.modes = basis.modes();
    this.weights = new SymmetricWeights(modes);
    this.occupation = new int[modes.size()];
    this.taken = new int[modes.size()];
  }

  /**
   * The part of Tr(rho O) that a sector holds.
   *
   * @param terms the operator O, with numbers for coefficients, of sites alone
   */
  static SectorFunctional of(SectorBasis basis, List<ObservableTerm> terms) {
    return new SectorFunctional(coefficients(basis, terms));
  }

  /** The coefficients of that form, by the row of the unknown. */
  static Map<Integer, Complex> coefficients(SectorBasis basis, List<ObservableTerm> terms) {
    ProductFunctional functional = new ProductFunctional(basis);
    for (ObservableTerm term : terms) {
      Complex coefficient = ObservableValue.constant(term.re(), term.im());
      functional.meet(
          term.sites(), 0, coefficient, ChargeSector.neutral(functional.modes.chargeCount()));
    }
    return functional.values;
  }

  /** The adjoint of an operator. */
  static List<ObservableTerm> adjoint(List<ObservableTerm> terms) {
    return terms.stream()
        .map(
            term -> {
              Complex coefficient = ObservableValue.constant(term.re(), term.im());
              return new ObservableTerm(
                      term.re(),
                      term.im(),
                      term.sites().stream()
                          .map(part -> new SitePart(part.species(), part.operator().adjoint()))
                          .toList(),
                      List.of())
                  .with(coefficient.getRealPart(), -coefficient.getImaginaryPart());
            })
        .toList();
  }

  /** The charges of the transitions of rho that Tr(rho O) reads. */
  static Set<ChargeSector> sectors(TransitionModes modes, List<ObservableTerm> terms) {
    Set<ChargeSector> all = new TreeSet<>();
    for (ObservableTerm term : terms) {
      Set<ChargeSector> found = new TreeSet<>();
      found.add(ChargeSector.neutral(modes.chargeCount()));
      for (SitePart part : term.sites()) {
        Set<ChargeSector> sums = new TreeSet<>();
        for (ChargeSector own : SectorFunctional.sectors(modes, part.species(), part.operator())) {
          found.forEach(sum -> sums.add(sum.plus(own)));
        }
        found = sums;
      }
      all.addAll(found);
    }
    return all;
  }

  /** Lets the operators from one on meet a transition each, in every way. */
  private void meet(List<SitePart> parts, int next, Complex weight, ChargeSector charge) {
    if (next == parts.size()) {
      if (charge.equals(basis.sector())) {
        distribute(0, 0, free(parts, 0), weight.divide(arrangements(parts)), parts);
      }
      return;
    }
    SitePart part = parts.get(next);
    SiteOperator operator = part.operator();
    for (int i = 0; i < operator.levels(); i++) {
      for (int j = 0; j < operator.levels(); j++) {
        Complex entry = new Complex(operator.re(j, i), operator.im(j, i));
        if (!entry.isZero()) {
          int mode = modes.mode(part.species(), i, j);
          taken[mode]++;
          meet(parts, next + 1, weight.multiply(entry), charge.plus(modes.charge(mode)));
          taken[mode]--;
        }
      }
    }
  }

  private int free(List<SitePart> parts, int species) {
    return modes.count(species)
        - (int) parts.stream().filter(part -> part.species() == species).count();
  }

  /** In how many ways the operators find distinct sites. */
  private double arrangements(List<SitePart> parts) {
    double ways = 1.0;
    for (int s = 0; s < modes.speciesCount(); s++) {
      for (int n = modes.count(s); n > free(parts, s); n--) {
        ways *= n;
      }
    }
    return ways;
  }

  /** Puts the sites without an operator into diagonal transitions, in every way. */
  private void distribute(int s, int level, int free, Complex weight, List<SitePart> parts) {
    int mode = modes.mode(s, level, level);
    boolean last = level + 1 == modes.levels(s);
    for (int here = last ? free : 0; here <= free; here++) {
      occupation[mode] = here;
      if (!last) {
        distribute(s, level + 1, free - here, weight, parts);
      } else if (s + 1 < modes.speciesCount()) {
        distribute(s + 1, 0, free(parts, s + 1), weight, parts);
      } else {
        record(weight);
      }
    }
    occupation[mode] = 0;
  }

  private void record(Complex weight) {
    int[] whole = new int[occupation.length];
    double ways = 1.0;
    for (int mode = 0; mode < whole.length; mode++) {
      whole[mode] = occupation[mode] + taken[mode];
      for (int n = whole[mode]; n > occupation[mode]; n--) {
        ways *= n;
      }
    }
    double scale = Math.exp(weights.halfLogArrangements(whole));
    values.merge(basis.rank(whole), weight.multiply(ways * scale), Complex::add);
  }
}

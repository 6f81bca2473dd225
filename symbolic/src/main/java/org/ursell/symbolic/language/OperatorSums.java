package org.ursell.symbolic.language;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.ursell.symbolic.coefficient.Scalar;
import org.ursell.symbolic.language.OperatorProduct.Place;
import org.ursell.symbolic.model.LocalOperator;
import org.ursell.symbolic.model.Species;
import org.ursell.symbolic.syntax.Problem;
import org.ursell.symbolic.syntax.ProblemException;
import org.ursell.symbolic.syntax.Span;

/**
 * The algebra of sums of operator products on the sites of one line, within the limits on their
 * number and size.
 */
final class OperatorSums {
  private static final int MOST_PRODUCTS = 200;
  private static final int MOST_MODE_OPERATORS = 8;

  private final Scope scope;
  private final List<Species> sites;

  /**
   * The algebra for one line.
   *
   * @param sites the species of the line's sites, in the order in which (x) joins them
   */
  OperatorSums(Scope scope, List<Species> sites) {
    this.scope = scope;
    this.sites = sites;
  }

  /** Refuses a sum of too many products. */
  static void requireFew(long products, Span where) {
    if (products > MOST_PRODUCTS) {
      throw new ProblemException(Problem.TOO_MANY_TERMS, where, MOST_PRODUCTS);
    }
  }

  /** Refuses scalars that would grow without bound. */
  static void requireSmall(List<OperatorProduct> sum, Span where) {
    if (!sum.stream().allMatch(OperatorProduct::isSmall)) {
      throw new ProblemException(Problem.SCALAR_TOO_LARGE, where);
    }
  }

  private static void requireFewModeOperators(Place place, LocalOperator operator, Span where) {
    if (place.isMode() && operator.highestLevel() > MOST_MODE_OPERATORS) {
      throw new ProblemException(
          Problem.MODE_POWER_TOO_HIGH, where, MOST_MODE_OPERATORS, place.mode());
    }
  }

  /** The sum of two sums. */
  static List<OperatorProduct> joined(List<OperatorProduct> left, List<OperatorProduct> right) {
    List<OperatorProduct> sum = new ArrayList<>(left);
    sum.addAll(right);
    return sum;
  }

  /** The sum with the other sign. */
  static List<OperatorProduct> negated(List<OperatorProduct> sum) {
    return sum.stream().map(p -> p.withCoefficient(p.coefficient().negated())).toList();
  }

  /** The adjoint of a sum. */
  static List<OperatorProduct> adjoint(List<OperatorProduct> sum, Span where) {
    return sum.stream().map(p -> p.adjoint(where)).toList();
  }

  /** The product of two sums, multiplied out. */
  List<OperatorProduct> product(
      List<OperatorProduct> left, List<OperatorProduct> right, Span where) {
    List<OperatorProduct> product = new ArrayList<>();
    Map<Object, Integer> summed = new HashMap<>();
    List<OperatorProduct> leftParts = condensed(left, where);
    List<OperatorProduct> rightParts = condensed(right, where);
    requireFew((long) leftParts.size() * rightParts.size(), where);
    for (OperatorProduct a : leftParts) {
      for (OperatorProduct b : rightParts) {
        scope.charge(a.parts() * b.parts(), where);
        for (OperatorProduct both : a.times(b)) {
          // Before the next factor: powers of a mode grow fast.
          both.places().forEach((place, o) -> requireFewModeOperators(place, o, where));
          Integer same =
              both.summed().isEmpty() ? null : summed.putIfAbsent(both.shape(), product.size());
          if (same == null) {
            product.add(both);
            requireFew(product.size(), where);
          } else {
            OperatorProduct other = product.get(same);
            product.set(same, other.withCoefficient(other.coefficient().plus(both.coefficient())));
          }
        }
      }
    }
    return product;
  }

  /**
   * A product on one site, and on modes, summed over all sites of a species: those of the line that
   * are of it, and all others.
   *
   * @param line the species of the line's sites
   */
  static List<OperatorProduct> overSites(
      List<OperatorProduct> operand, Species species, List<Species> line) {
    List<OperatorProduct> sum = new ArrayList<>();
    for (OperatorProduct product : operand) {
      TreeMap<Place, LocalOperator> others = new TreeMap<>(product.places());
      LocalOperator own = others.remove(Place.site(0));
      LocalOperator operator = own == null ? LocalOperator.identityOfSite(species.levels()) : own;
      if (!species.size().equals("1") || !line.contains(species)) {
        sum.add(
            new OperatorProduct(
                product.coefficient(),
                others,
                List.of(new OperatorProduct.SummedSite(species.name(), operator))));
      }
      for (int k = 0; k < line.size(); k++) {
        if (line.get(k).name().equals(species.name())) {
          TreeMap<Place, LocalOperator> here = new TreeMap<>(others);
          here.put(Place.site(k), operator);
          sum.add(new OperatorProduct(product.coefficient(), here));
        }
      }
    }
    return sum;
  }

  /** A sum over a scalar. */
  List<OperatorProduct> quotient(List<OperatorProduct> sum, Scalar denominator, Span where) {
    return condensed(sum, where).stream()
        .map(
            p ->
                p.withCoefficient(
                    p.coefficient() instanceof Scalar.Negative minus
                        ? new Scalar.Quotient(minus.operand(), denominator).negated()
                        : new Scalar.Quotient(p.coefficient(), denominator)))
        .toList();
  }

  /** A sum to a whole power of at least 1. */
  List<OperatorProduct> power(List<OperatorProduct> base, int n, Span where) {
    List<OperatorProduct> result = base;
    for (int k = 1; k < n; k++) {
      result = product(result, base, where);
      requireSmall(result, where);
    }
    return result;
  }

  /**
   * A sum of operators on one and the same place becomes one operator; numbers go with the
   * identity.
   */
  private List<OperatorProduct> condensed(List<OperatorProduct> sum, Span where) {
    return sum.size() < 2 ? sum : gathered(folded(sum, where), where);
  }

  /** Sums over the sites of one species become one sum, so that powers of it stay short. */
  private List<OperatorProduct> gathered(List<OperatorProduct> sum, Span where) {
    Map<String, LocalOperator> bySpecies = new TreeMap<>();
    List<OperatorProduct> gathered = new ArrayList<>();
    for (OperatorProduct product : sum) {
      if (product.places().isEmpty() && product.summed().size() == 1) {
        OperatorProduct.SummedSite site = product.summed().get(0);
        scope.charge(product.parts(), where);
        bySpecies.merge(
            site.species(), site.operator().times(product.coefficient()), LocalOperator::plus);
      } else {
        gathered.add(product);
      }
    }
    bySpecies.forEach(
        (species, operator) ->
            gathered.add(
                new OperatorProduct(
                    Scalar.Number.ONE,
                    new TreeMap<>(),
                    List.of(new OperatorProduct.SummedSite(species, operator)))));
    return gathered;
  }

  /**
   * The sum as one operator, its coefficients inside, if all of it is on one and the same place.
   */
  List<OperatorProduct> folded(List<OperatorProduct> sum, Span where) {
    Set<Place> places = new HashSet<>();
    sum.forEach(p -> places.addAll(p.places().keySet()));
    boolean single = sum.stream().allMatch(p -> p.places().size() <= 1 && p.summed().isEmpty());
    if (places.size() != 1 || !single) {
      return sum;
    }
    Place place = places.iterator().next();
    LocalOperator whole = LocalOperator.zero();
    for (OperatorProduct product : sum) {
      LocalOperator part =
          product.isScalar() ? identity(place) : product.places().firstEntry().getValue();
      scope.charge(part.entries().size(), where);
      whole = whole.plus(part.times(product.coefficient()));
    }
    return whole.isZero() ? List.of() : List.of(OperatorProduct.of(place, whole));
  }

  private LocalOperator identity(Place place) {
    return place.isMode()
        ? LocalOperator.identityOfMode()
        : LocalOperator.identityOfSite(sites.get(place.index()).levels());
  }
}

package org.ursell.symbolic.language;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.ursell.symbolic.coefficient.Scalar;
import org.ursell.symbolic.coefficient.ScalarConjugate;
import org.ursell.symbolic.model.LocalOperator;
import org.ursell.symbolic.syntax.Span;

/**
 * A coefficient times operators on distinct places: the sites of a line, counted from 0, and modes;
 * summed over further sites, distinct from those and from each other.
 *
 * @param places operators by place; places commute
 * @param summed operators on sites over which the product is summed; empty but in observables
 */
record OperatorProduct(
    Scalar coefficient, TreeMap<Place, LocalOperator> places, List<SummedSite> summed) {
  OperatorProduct {
    summed = List.copyOf(summed);
  }

  OperatorProduct(Scalar coefficient, TreeMap<Place, LocalOperator> places) {
    this(coefficient, places, List.of());
  }

  /** An operator on a site that runs through those of a species. */
  record SummedSite(String species, LocalOperator operator) {}

  /**
   * A site of the line, or a mode.
   *
   * @param index the position of the site in the line; -1 for a mode
   * @param mode the mode's name; empty for a site
   */
  record Place(int index, String mode) implements Comparable<Place> {
    static Place site(int index) {
      return new Place(index, "");
    }

    static Place mode(String name) {
      return new Place(-1, name);
    }

    boolean isMode() {
      return index < 0;
    }

    /** Sites come before modes. */
    @Override
    public int compareTo(Place other) {
      int sites = Integer.compare(isMode() ? 1 : 0, other.isMode() ? 1 : 0);
      int positions = sites != 0 ? sites : Integer.compare(index, other.index);
      return positions != 0 ? positions : mode.compareTo(other.mode);
    }
  }

  static OperatorProduct of(Scalar coefficient) {
    return new OperatorProduct(coefficient, new TreeMap<>());
  }

  static OperatorProduct of(Place place, LocalOperator operator) {
    return new OperatorProduct(Scalar.Number.ONE, new TreeMap<>(Map.of(place, operator)));
  }

  /**
   * The product with another: one product, or where both are summed, one for each way in which
   * sites of one sum may be those of the other.
   */
  List<OperatorProduct> times(OperatorProduct other) {
    TreeMap<Place, LocalOperator> product = new TreeMap<>(places);
    other.places.forEach(
        (place, operator) ->
            product.merge(
                place,
                operator,
                (left, right) ->
                    place.isMode() ? left.timesNormalOrdered(right) : left.times(right)));
    List<List<SummedSite>> ways = new ArrayList<>();
    meet(other.summed, 0, new ArrayList<>(summed), new HashSet<>(), ways);
    Scalar both = coefficient.times(other.coefficient);
    return ways.stream().map(sites -> new OperatorProduct(both, product, sites)).toList();
  }

  /** Each site of the right sum is one of the left that is not taken yet, or a further one. */
  private void meet(
      List<SummedSite> right,
      int next,
      List<SummedSite> sites,
      Set<Integer> taken,
      List<List<SummedSite>> ways) {
    if (next == right.size()) {
      ways.add(List.copyOf(sites));
      return;
    }
    SummedSite site = right.get(next);
    sites.add(site);
    meet(right, next + 1, sites, taken, ways);
    sites.remove(sites.size() - 1);
    for (int k = 0; k < summed.size(); k++) {
      SummedSite left = sites.get(k);
      if (left.species().equals(site.species()) && taken.add(k)) {
        sites.set(k, new SummedSite(left.species(), left.operator().times(site.operator())));
        meet(right, next + 1, sites, taken, ways);
        sites.set(k, left);
        taken.remove(k);
      }
    }
  }

  OperatorProduct withCoefficient(Scalar other) {
    return new OperatorProduct(other, places, summed);
  }

  OperatorProduct adjoint(Span where) {
    TreeMap<Place, LocalOperator> adjoint = new TreeMap<>();
    places.forEach((place, operator) -> adjoint.put(place, operator.adjoint(where)));
    return new OperatorProduct(
        ScalarConjugate.of(coefficient, where),
        adjoint,
        summed.stream()
            .map(site -> new SummedSite(site.species(), site.operator().adjoint(where)))
            .toList());
  }

  boolean isZero() {
    return coefficient.equals(Scalar.Number.ZERO) || operators().anyMatch(LocalOperator::isZero);
  }

  boolean isScalar() {
    return places.isEmpty() && summed.isEmpty();
  }

  private Stream<LocalOperator> operators() {
    return Stream.concat(places.values().stream(), summed.stream().map(SummedSite::operator));
  }

  boolean isSmall() {
    return coefficient.bounds().areSmall()
        && operators()
            .flatMap(operator -> operator.entries().values().stream())
            .allMatch(value -> value.bounds().areSmall());
  }

  /** What two products share that differ in their coefficients alone: sites of a sum are alike. */
  Object shape() {
    List<String> sites =
        summed.stream().map(site -> site.species() + " " + site.operator()).sorted().toList();
    return List.of(places, sites);
  }

  /** How many elementary products this holds when it is multiplied out. */
  long parts() {
    return operators().mapToLong(o -> o.entries().size()).sum() + 1;
  }
}

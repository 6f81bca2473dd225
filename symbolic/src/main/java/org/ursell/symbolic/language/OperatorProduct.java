package org.ursell.symbolic.language;

import java.util.Map;
import java.util.TreeMap;
import org.ursell.symbolic.coefficient.Scalar;
import org.ursell.symbolic.coefficient.ScalarConjugate;
import org.ursell.symbolic.model.LocalOperator;
import org.ursell.symbolic.syntax.Span;

/**
 * A coefficient times operators on distinct places: the sites of a line, counted from 0, and modes.
 *
 * @param places operators by place; places commute
 */
record OperatorProduct(Scalar coefficient, TreeMap<Place, LocalOperator> places) {
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

  OperatorProduct times(OperatorProduct other) {
    TreeMap<Place, LocalOperator> product = new TreeMap<>(places);
    other.places.forEach(
        (place, operator) ->
            product.merge(
                place,
                operator,
                (left, right) ->
                    place.isMode() ? left.timesNormalOrdered(right) : left.times(right)));
    return new OperatorProduct(coefficient.times(other.coefficient), product);
  }

  OperatorProduct withCoefficient(Scalar other) {
    return new OperatorProduct(other, places);
  }

  OperatorProduct adjoint(Span where) {
    TreeMap<Place, LocalOperator> adjoint = new TreeMap<>();
    places.forEach((place, operator) -> adjoint.put(place, operator.adjoint(where)));
    return new OperatorProduct(ScalarConjugate.of(coefficient, where), adjoint);
  }

  boolean isZero() {
    return coefficient.equals(Scalar.Number.ZERO)
        || places.values().stream().anyMatch(LocalOperator::isZero);
  }

  boolean isScalar() {
    return places.isEmpty();
  }

  boolean isSmall() {
    return coefficient.bounds().areSmall()
        && places.values().stream()
            .flatMap(operator -> operator.entries().values().stream())
            .allMatch(value -> value.bounds().areSmall());
  }

  /** How many elementary products this holds when it is multiplied out. */
  long parts() {
    return places.values().stream().mapToLong(o -> o.entries().size()).sum() + 1;
  }
}

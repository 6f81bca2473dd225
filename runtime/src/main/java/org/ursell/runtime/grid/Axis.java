package org.ursell.runtime.grid;

import java.util.ArrayList;
import java.util.List;
import org.ursell.runtime.equations.InvalidInputException;
import org.ursell.runtime.equations.NumberWords;

/**
 * One direction of a grid: a parameter (or size) and its values, or the truncation orders.
 *
 * @param name the parameter's name; {@value #ORDER} for truncation orders
 * @param values at least one, none twice
 * @param spacing how the values were given, which decides how a picture shows them
 */
public record Axis(String name, List<Double> values, Spacing spacing) {
  /** The name of the axis of truncation orders. */
  public static final String ORDER = "order";

  /** How values follow each other. */
  public enum Spacing {
    /** By equal steps. */
    LINEAR,
    /** By equal factors. */
    LOGARITHMIC,
    /** As listed. */
    LIST
  }

  public Axis {
    values = List.copyOf(values);
    if (values.isEmpty()) {
      throw new InvalidInputException("the axis " + name + " is empty", "give at least one value");
    }
    double[] sorted = values.stream().mapToDouble(Double::doubleValue).sorted().toArray();
    for (int k = 0; k < sorted.length; k++) {
      if (Double.isNaN(sorted[k])) {
        throw new InvalidInputException("the axis " + name + " holds NaN", "give numbers");
      }
      if (k > 0 && Double.compare(sorted[k], sorted[k - 1]) == 0) {
        throw new InvalidInputException(
            "the axis %s holds %s twice".formatted(name, NumberWords.of(sorted[k])),
            "name each value once");
      }
    }
  }

  /**
   * Equally spaced values, both ends included.
   *
   * @param count at least 2, or 1 if both ends are the same
   */
  public static Axis linear(String name, double from, double to, int count) {
    requireRange(name, from, to, count);
    List<Double> values = new ArrayList<>();
    for (int k = 0; k < count; k++) {
      values.add(k == count - 1 ? to : from + (to - from) * k / (count - 1));
    }
    return new Axis(name, values, Spacing.LINEAR);
  }

  /**
   * Values spaced by equal factors, both ends included. A value that is a short decimal number,
   * such as a power of ten or a number of sites, is that number to the last digit.
   *
   * @param from positive
   * @param to larger
   */
  public static Axis logarithmic(String name, double from, double to, int count) {
    if (!(from > 0.0)) {
      throw new InvalidInputException(
          "the logarithmic axis %s begins at %s".formatted(name, NumberWords.of(from)),
          "begin at a positive number, or space it evenly");
    }
    requireRange(name, from, to, count);
    GeometricValues between = new GeometricValues(from, to, count - 1);
    List<Double> values = new ArrayList<>();
    for (int k = 0; k < count; k++) {
      values.add(k == 0 ? from : k == count - 1 ? to : between.value(k));
    }
    return new Axis(name, values, Spacing.LOGARITHMIC);
  }

  /** Values one by one. */
  public static Axis of(String name, List<Double> values) {
    return new Axis(name, values, Spacing.LIST);
  }

  /** Truncation orders. */
  public static Axis orders(List<Integer> orders) {
    return of(ORDER, orders.stream().map(Integer::doubleValue).toList());
  }

  /** How many values there are. */
  public int size() {
    return values.size();
  }

  /** Whether this is the axis of truncation orders. */
  public boolean isOrder() {
    return name.equals(ORDER);
  }

  private static void requireRange(String name, double from, double to, int count) {
    if (!Double.isFinite(from) || !Double.isFinite(to)) {
      throw new InvalidInputException(
          "the axis %s runs from %s to %s"
              .formatted(name, NumberWords.of(from), NumberWords.of(to)),
          "give finite ends");
    }
    if (count < 1) {
      throw new InvalidInputException(
          "the axis %s has %d points".formatted(name, count), "give at least 2");
    }
    if (count == 1 ? from != to : !(from < to)) {
      throw new InvalidInputException(
          "the axis %s has %d point%s from %s to %s"
              .formatted(
                  name, count, count == 1 ? "" : "s", NumberWords.of(from), NumberWords.of(to)),
          count == 1
              ? "give at least 2 points, or one value"
              : from == to ? "give different ends, or one value" : "give the smaller end first");
    }
  }
}

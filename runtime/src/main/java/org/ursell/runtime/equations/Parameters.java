package org.ursell.runtime.equations;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/** An immutable assignment of numbers to parameter names, sizes included. */
public final class Parameters {
  private static final Parameters NONE = new Parameters(new TreeMap<>());

  private final TreeMap<String, Double> values;

  private Parameters(TreeMap<String, Double> values) {
    this.values = values;
  }

  /** The empty assignment. */
  public static Parameters none() {
    return NONE;
  }

  /** The assignment that a map holds. */
  public static Parameters of(Map<String, Double> values) {
    return new Parameters(new TreeMap<>(values));
  }

  /** This assignment with one more value, or with an old one replaced. */
  public Parameters with(String name, double value) {
    TreeMap<String, Double> copy = new TreeMap<>(values);
    copy.put(name, value);
    return new Parameters(copy);
  }

  /**
   * The value of a parameter.
   *
   * @throws InvalidInputException if it has none
   */
  public double get(String name) {
    Double value = values.get(name);
    if (value == null) {
      throw new InvalidInputException(
          "parameter '" + name + "' has no value", "give it one; known are " + values.keySet());
    }
    return value;
  }

  /** One over a parameter, with 1/infinity = 0: how the mean-field limit enters the equations. */
  public double inverse(String name) {
    return 1.0 / get(name);
  }

  /** Name to value, in alphabetical order. */
  public Map<String, Double> asMap() {
    return Collections.unmodifiableMap(values);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Parameters that && values.equals(that.values);
  }

  @Override
  public int hashCode() {
    return values.hashCode();
  }

  @Override
  public String toString() {
    return values.toString();
  }
}

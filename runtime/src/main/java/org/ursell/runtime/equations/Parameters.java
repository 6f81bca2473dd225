package org.ursell.runtime.equations;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * An immutable assignment of numbers to parameter names, sizes included, whether sites feel each
 * other at all, and the time at which coefficients are asked for that change in time. Without
 * interaction every term of the equations that joins two sites, or jumps at several at once, is
 * left out, whatever the parameters are.
 */
public final class Parameters {
  private static final Parameters NONE = new Parameters(new TreeMap<>(), Map.of(), true, 0.0, 0.0);

  private final TreeMap<String, Double> values;
  private final Map<String, Double> shares;
  private final boolean interacting;
  private final double time;
  private final double within;

  private Parameters(
      TreeMap<String, Double> values,
      Map<String, Double> shares,
      boolean interacting,
      double time,
      double within) {
    this.values = values;
    this.shares = shares;
    this.interacting = interacting;
    this.time = time;
    this.within = within;
  }

  /** The empty assignment. */
  public static Parameters none() {
    return NONE;
  }

  /** The assignment that a map holds. */
  public static Parameters of(Map<String, Double> values) {
    return new Parameters(new TreeMap<>(values), Map.of(), true, 0.0, 0.0);
  }

  /** This assignment with one more value, or with an old one replaced. */
  public Parameters with(String name, double value) {
    TreeMap<String, Double> copy = new TreeMap<>(values);
    copy.put(name, value);
    return new Parameters(copy, shares, interacting, time, within);
  }

  /**
   * This assignment with one more complex value, of a parameter that its model declares complex.
   */
  public Parameters with(String name, double re, double im) {
    return with(name + ".re", re).with(name + ".im", im);
  }

  /** This assignment without a value for a name, as for a parameter that a sweep varies. */
  public Parameters without(String name) {
    TreeMap<String, Double> copy = new TreeMap<>(values);
    copy.remove(name);
    return new Parameters(copy, shares, interacting, time, within);
  }

  /** The same values with all interactions switched off: the baseline of independent sites. */
  public Parameters withoutInteraction() {
    return new Parameters(values, shares, false, time, within);
  }

  /**
   * The same values at another time, for what changes in time; everything is asked for at time 0
   * unless it is said otherwise. At an instant at which a coefficient jumps, that is its value from
   * then on.
   */
  public Parameters at(double instant) {
    return at(instant, instant);
  }

  /**
   * The same values at a time that belongs to a stretch between two jumps of coefficients, or to
   * one of its ends, where the limit from inside the stretch is meant.
   *
   * @param instant the time
   * @param inside any instant inside the stretch, as {@link Schedule#inside} gives it
   */
  public Parameters at(double instant, double inside) {
    return new Parameters(values, shares, interacting, instant, inside);
  }

  /** The same values at an instant nearby, which is taken for one of the same stretch. */
  Parameters near(double instant) {
    return at(instant, within);
  }

  /** The time; 0 unless another was given. */
  public double time() {
    return time;
  }

  /**
   * The same values at an instant inside the stretch between jumps of coefficients that the time
   * belongs to, by which it is known on which side of a jump its ends are meant.
   */
  Parameters inside() {
    return within == time ? this : at(within);
  }

  /** Whether sites feel each other. */
  public boolean isInteracting() {
    return interacting;
  }

  /**
   * These values with infinite sizes that stand in given ratios to a common N.
   *
   * @param ratios by name, each positive; a size without one is N itself
   */
  public Parameters withShares(Map<String, Double> ratios) {
    return new Parameters(values, Map.copyOf(ratios), interacting, time, within);
  }

  /** Whether it was said in which ratios infinite sizes stand. */
  boolean hasShares() {
    return !shares.isEmpty();
  }

  /** A size that is infinite, as a multiple of the common N that goes to infinity. */
  double share(String name) {
    return shares.getOrDefault(name, 1.0);
  }

  /** The same with a finite N of 4^half in place of one that goes to infinity. */
  @Internal
  public Parameters atLarge(int half) {
    Parameters finite = this;
    for (String name : infinite()) {
      finite = finite.with(name, Math.scalb(share(name), 2 * half));
    }
    return finite;
  }

  /** The parameters that are infinite, in alphabetical order. */
  public List<String> infinite() {
    return values.entrySet().stream()
        .filter(entry -> Double.isInfinite(entry.getValue()))
        .map(Map.Entry::getKey)
        .toList();
  }

  /** Whether some parameter is infinite. */
  boolean hasInfinite() {
    return values.values().stream().anyMatch(value -> Double.isInfinite(value));
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

  /** Name to value, in alphabetical order. */
  public Map<String, Double> asMap() {
    return Collections.unmodifiableMap(values);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Parameters that
        && values.equals(that.values)
        && shares.equals(that.shares)
        && interacting == that.interacting
        && time == that.time
        && within == that.within;
  }

  @Override
  public int hashCode() {
    return values.hashCode();
  }

  @Override
  public String toString() {
    return values
        + (time == 0.0 ? "" : " at t = " + time)
        + (interacting ? "" : " without interaction");
  }
}

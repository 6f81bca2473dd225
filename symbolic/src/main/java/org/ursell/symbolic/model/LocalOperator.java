package org.ursell.symbolic.model;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * An operator on one site as a physicist writes it: a sum of transitions |to&gt;&lt;from| with
 * coefficients in the model's mathematics. A pure value; nothing is evaluated here.
 *
 * <p>On a bosonic mode an entry (m, n) stands for the normal-ordered product c'^m c^n instead, with
 * c' the creation operator.
 */
public final class LocalOperator {
  private final TreeMap<Entry, String> coefficients;

  private LocalOperator(TreeMap<Entry, String> coefficients) {
    this.coefficients = coefficients;
  }

  /** The transition |to&gt;&lt;from|, or on a mode the powers (m, n) of c\'^m c^n. */
  public record Entry(int to, int from) implements Comparable<Entry> {
    @Override
    public int compareTo(Entry other) {
      return to != other.to ? Integer.compare(to, other.to) : Integer.compare(from, other.from);
    }
  }

  /** The transition |to&gt;&lt;from|. */
  public static LocalOperator transition(int to, int from) {
    return transition("1", to, from);
  }

  /** A coefficient times the transition |to&gt;&lt;from|. */
  public static LocalOperator transition(String coefficient, int to, int from) {
    TreeMap<Entry, String> single = new TreeMap<>();
    single.put(new Entry(to, from), coefficient);
    return new LocalOperator(single);
  }

  /** The sum of two operators. */
  public LocalOperator plus(LocalOperator other) {
    TreeMap<Entry, String> sum = new TreeMap<>(coefficients);
    other.coefficients.forEach(
        (entry, text) -> sum.merge(entry, text, (a, b) -> "(" + a + ")+(" + b + ")"));
    return new LocalOperator(sum);
  }

  /** A coefficient times this operator. */
  public LocalOperator times(String coefficient) {
    TreeMap<Entry, String> scaled = new TreeMap<>();
    this.coefficients.forEach(
        (entry, text) -> scaled.put(entry, "(" + coefficient + ")*(" + text + ")"));
    return new LocalOperator(scaled);
  }

  /** Position to coefficient text, in reading order. */
  public Map<Entry, String> coefficients() {
    return Collections.unmodifiableMap(coefficients);
  }

  /** The highest level that is mentioned, or -1. */
  public int highestLevel() {
    return coefficients.keySet().stream()
        .mapToInt(e -> Math.max(e.to(), e.from()))
        .max()
        .orElse(-1);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof LocalOperator that && coefficients.equals(that.coefficients);
  }

  @Override
  public int hashCode() {
    return coefficients.hashCode();
  }

  @Override
  public String toString() {
    StringBuilder text = new StringBuilder();
    coefficients.forEach(
        (entry, coefficient) ->
            text.append(text.length() == 0 ? "" : " + ")
                .append(coefficient.equals("1") ? "" : "(" + coefficient + ")*")
                .append('|')
                .append(entry.to())
                .append("><")
                .append(entry.from())
                .append('|'));
    return text.toString();
  }
}

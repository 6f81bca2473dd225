package org.ursell.symbolic.model;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import org.ursell.runtime.equations.Internal;
import org.ursell.symbolic.coefficient.Scalar;
import org.ursell.symbolic.coefficient.ScalarConjugate;
import org.ursell.symbolic.syntax.Span;

/**
 * An operator on one site as a physicist writes it: a sum of transitions |to&gt;&lt;from| with
 * coefficients of parameters. A pure value; no coefficient is evaluated here.
 *
 * <p>On a bosonic mode an entry (m, n) stands for the normal-ordered product c'^m c^n instead, with
 * c' the creation operator. The two multiply differently: {@link #times(LocalOperator)} and {@link
 * #timesNormalOrdered}.
 */
public final class LocalOperator {
  private static final LocalOperator ZERO = new LocalOperator(new TreeMap<>());

  private final TreeMap<Entry, Scalar> entries;

  private LocalOperator(TreeMap<Entry, Scalar> entries) {
    this.entries = entries;
  }

  /** The transition |to&gt;&lt;from|, or on a mode the powers (m, n) of c'^m c^n. */
  public record Entry(int to, int from) implements Comparable<Entry> {
    @Override
    public int compareTo(Entry other) {
      return to != other.to ? Integer.compare(to, other.to) : Integer.compare(from, other.from);
    }
  }

  /** The operator that is zero. */
  public static LocalOperator zero() {
    return ZERO;
  }

  /** The transition |to&gt;&lt;from|. */
  public static LocalOperator transition(int to, int from) {
    return transition(Scalar.Number.ONE, to, from);
  }

  /**
   * A coefficient times the transition |to&gt;&lt;from|.
   *
   * @param coefficient for example {@code sqrt(2)} or {@code V/N}
   * @throws org.ursell.runtime.equations.InvalidInputException if the coefficient cannot be read
   */
  public static LocalOperator transition(String coefficient, int to, int from) {
    return transition(Scalar.read(coefficient), to, from);
  }

  /** A coefficient times the transition |to&gt;&lt;from|. */
  public static LocalOperator transition(Scalar coefficient, int to, int from) {
    return of(Map.of(new Entry(to, from), coefficient));
  }

  /** An operator with given entries. */
  public static LocalOperator of(Map<Entry, Scalar> entries) {
    return new LocalOperator(new TreeMap<>(entries));
  }

  /** On a mode, the product c'^creations c^annihilations. */
  public static LocalOperator powers(int creations, int annihilations) {
    return transition(creations, annihilations);
  }

  /** The identity of a site, by completeness the sum of all |j&gt;&lt;j|. */
  public static LocalOperator identityOfSite(int levels) {
    LocalOperator identity = ZERO;
    for (int j = 0; j < levels; j++) {
      identity = identity.plus(transition(j, j));
    }
    return identity;
  }

  /** The identity of a mode. */
  public static LocalOperator identityOfMode() {
    return powers(0, 0);
  }

  /** The sum of two operators. */
  public LocalOperator plus(LocalOperator other) {
    TreeMap<Entry, Scalar> sum = new TreeMap<>(entries);
    other.entries.forEach((entry, value) -> add(sum, entry, value));
    return new LocalOperator(sum);
  }

  /**
   * A coefficient times this operator.
   *
   * @param coefficient for example {@code exp(i*pi/3)}
   * @throws org.ursell.runtime.equations.InvalidInputException if the coefficient cannot be read
   */
  public LocalOperator times(String coefficient) {
    return times(Scalar.read(coefficient));
  }

  /** A coefficient times this operator. */
  public LocalOperator times(Scalar coefficient) {
    TreeMap<Entry, Scalar> scaled = new TreeMap<>();
    entries.forEach((entry, value) -> add(scaled, entry, coefficient.times(value)));
    return new LocalOperator(scaled);
  }

  /** The product of two operators of levels on the same site. */
  public LocalOperator times(LocalOperator other) {
    TreeMap<Entry, Scalar> product = new TreeMap<>();
    entries.forEach(
        (left, a) ->
            other.entries.forEach(
                (right, b) -> {
                  if (left.from() == right.to()) {
                    add(product, new Entry(left.to(), right.from()), a.times(b));
                  }
                }));
    return new LocalOperator(product);
  }

  /** The product of two operators of the same mode, brought to normal order. */
  public LocalOperator timesNormalOrdered(LocalOperator other) {
    TreeMap<Entry, Scalar> product = new TreeMap<>();
    entries.forEach(
        (left, a) ->
            other.entries.forEach((right, b) -> addOrdered(product, left, right, a.times(b))));
    return new LocalOperator(product);
  }

  /** c^n c'^p = sum_k k! (n over k) (p over k) c'^(p-k) c^(n-k), from [c, c'] = 1. */
  private static void addOrdered(
      TreeMap<Entry, Scalar> product, Entry left, Entry right, Scalar value) {
    long count = 1;
    for (int k = 0; k <= Math.min(left.from(), right.to()); k++) {
      add(
          product,
          new Entry(left.to() + right.to() - k, left.from() - k + right.from()),
          Scalar.of(count).times(value));
      count = count * (left.from() - k) * (right.to() - k) / (k + 1);
    }
  }

  /**
   * The Hermitian conjugate.
   *
   * @param where the piece of text to blame
   * @throws org.ursell.symbolic.syntax.ProblemException if a coefficient has no conjugate that can
   *     be written
   */
  @Internal
  public LocalOperator adjoint(Span where) {
    TreeMap<Entry, Scalar> adjoint = new TreeMap<>();
    entries.forEach(
        (entry, value) ->
            add(adjoint, new Entry(entry.from(), entry.to()), ScalarConjugate.of(value, where)));
    return new LocalOperator(adjoint);
  }

  private static void add(TreeMap<Entry, Scalar> sum, Entry entry, Scalar value) {
    Scalar total = sum.getOrDefault(entry, Scalar.Number.ZERO).plus(value);
    if (total.equals(Scalar.Number.ZERO)) {
      sum.remove(entry);
    } else {
      sum.put(entry, total);
    }
  }

  /** Position to coefficient, in reading order. */
  public Map<Entry, Scalar> entries() {
    return Collections.unmodifiableMap(entries);
  }

  /** Whether nothing is left. */
  public boolean isZero() {
    return entries.isEmpty();
  }

  /** The highest level that is mentioned, on a mode the highest power; -1 if there is none. */
  public int highestLevel() {
    return entries.keySet().stream().mapToInt(e -> Math.max(e.to(), e.from())).max().orElse(-1);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof LocalOperator that && entries.equals(that.entries);
  }

  @Override
  public int hashCode() {
    return entries.hashCode();
  }

  /** The sum as text; hashes of models are made of it. */
  @Override
  public String toString() {
    StringBuilder text = new StringBuilder();
    entries.forEach(
        (entry, value) -> {
          String coefficient = value.text();
          text.append(text.length() == 0 ? "" : " + ")
              .append(coefficient.equals("1") ? "" : "(" + coefficient + ")*")
              .append('|')
              .append(entry.to())
              .append("><")
              .append(entry.from())
              .append('|');
        });
    return text.toString();
  }
}

package org.ursell.symbolic.language;

import java.util.TreeMap;
import org.ursell.symbolic.coefficient.Scalar;
import org.ursell.symbolic.coefficient.ScalarConjugate;
import org.ursell.symbolic.model.LocalOperator;
import org.ursell.symbolic.model.LocalOperator.Entry;
import org.ursell.symbolic.syntax.Span;

/**
 * An operator on one site while a formula is read: transitions |to&gt;&lt;from|, or on a mode the
 * normal-ordered products c'^to c^from, each with its coefficient.
 *
 * @param mode whether the entries are powers of a mode's operators
 */
record SiteOperator(boolean mode, TreeMap<Entry, Scalar> entries) {
  static SiteOperator transition(int to, int from) {
    return single(false, to, from);
  }

  /** The normal-ordered product of creation and annihilation operators. */
  static SiteOperator powers(int creations, int annihilations) {
    return single(true, creations, annihilations);
  }

  private static SiteOperator single(boolean mode, int to, int from) {
    SiteOperator operator = new SiteOperator(mode, new TreeMap<>());
    operator.entries.put(new Entry(to, from), Scalar.Number.ONE);
    return operator;
  }

  /** The identity, by completeness the sum of all |j&gt;&lt;j|. */
  static SiteOperator identity(boolean mode, int levels) {
    SiteOperator identity = new SiteOperator(mode, new TreeMap<>());
    if (mode) {
      identity.entries.put(new Entry(0, 0), Scalar.Number.ONE);
    }
    for (int j = 0; j < levels; j++) {
      identity.entries.put(new Entry(j, j), Scalar.Number.ONE);
    }
    return identity;
  }

  SiteOperator plus(SiteOperator other) {
    SiteOperator sum = new SiteOperator(mode, new TreeMap<>(entries));
    other.entries.forEach((entry, value) -> sum.add(entry, value));
    return sum;
  }

  SiteOperator times(Scalar factor) {
    SiteOperator scaled = new SiteOperator(mode, new TreeMap<>());
    entries.forEach((entry, value) -> scaled.add(entry, factor.times(value)));
    return scaled;
  }

  /** The product on the same site: transitions compose, powers are brought to normal order. */
  SiteOperator times(SiteOperator other) {
    SiteOperator product = new SiteOperator(mode, new TreeMap<>());
    entries.forEach(
        (left, a) ->
            other.entries.forEach(
                (right, b) -> {
                  if (mode) {
                    product.addOrdered(left, right, a.times(b));
                  } else if (left.from() == right.to()) {
                    product.add(new Entry(left.to(), right.from()), a.times(b));
                  }
                }));
    return product;
  }

  /** c^n c'^p = sum_k k! (n over k) (p over k) c'^(p-k) c^(n-k), from [c, c'] = 1. */
  private void addOrdered(Entry left, Entry right, Scalar value) {
    long count = 1;
    for (int k = 0; k <= Math.min(left.from(), right.to()); k++) {
      add(
          new Entry(left.to() + right.to() - k, left.from() - k + right.from()),
          Scalar.of(count).times(value));
      count = count * (left.from() - k) * (right.to() - k) / (k + 1);
    }
  }

  SiteOperator adjoint(Span where) {
    SiteOperator adjoint = new SiteOperator(mode, new TreeMap<>());
    entries.forEach(
        (entry, value) ->
            adjoint.add(new Entry(entry.from(), entry.to()), ScalarConjugate.of(value, where)));
    return adjoint;
  }

  private void add(Entry entry, Scalar value) {
    Scalar sum = entries.getOrDefault(entry, Scalar.Number.ZERO).plus(value);
    if (sum.equals(Scalar.Number.ZERO)) {
      entries.remove(entry);
    } else {
      entries.put(entry, sum);
    }
  }

  /** The largest number of creation or annihilation operators in one product. */
  int highestPower() {
    return entries.keySet().stream().mapToInt(e -> Math.max(e.to(), e.from())).max().orElse(0);
  }

  boolean isZero() {
    return entries.isEmpty();
  }

  /** Whether every coefficient stays small when it is evaluated. */
  boolean isSmall() {
    return entries.values().stream().allMatch(value -> value.bounds().areSmall());
  }

  /** The operator with its coefficients as texts. */
  LocalOperator local() {
    LocalOperator sum = null;
    for (var entry : entries.entrySet()) {
      LocalOperator part =
          LocalOperator.transition(
              entry.getValue().text(), entry.getKey().to(), entry.getKey().from());
      sum = sum == null ? part : sum.plus(part);
    }
    if (sum == null) {
      throw new IllegalStateException("zero has no entries");
    }
    return sum;
  }
}

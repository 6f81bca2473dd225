package org.ursell.symbolic.hierarchy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.ursell.symbolic.cumulant.CumulantClosure;
import org.ursell.symbolic.cumulant.CumulantClosure.Split;
import org.ursell.symbolic.symmetry.Conjugation;
import org.ursell.symbolic.symmetry.MomentKey;

/**
 * How many variables and terms the closure of cut moments will have once it is written as real
 * polynomials, on demand and each cumulant once; none of them is written for that. Terms of complex
 * moments that cancel are counted, some tenth of all.
 */
final class ClosureCount {
  private final CumulantClosure closure;
  private final Conjugation conjugation;
  private final Predicate<MomentKey> vanishing;

  /** Whether a moment or cumulant is another number than zero. */
  private final Map<MomentKey, Boolean> moments = new HashMap<>();

  private final Map<MomentKey, Boolean> cumulants = new HashMap<>();

  private long terms;
  private long variables;

  ClosureCount(CumulantClosure closure, Conjugation conjugation, Predicate<MomentKey> vanishing) {
    this.closure = closure;
    this.conjugation = conjugation;
    this.vanishing = vanishing;
  }

  /** Counts a moment that is cut, and all that it needs. */
  void add(MomentKey cut) {
    moment(cut);
  }

  /** The number of terms so far. */
  long terms() {
    return terms;
  }

  /** The number of real variables so far. */
  long variables() {
    return variables;
  }

  private boolean moment(MomentKey key) {
    if (closure.keeps(key)) {
      return true;
    }
    MomentKey canonical = conjugation.canonical(key);
    Boolean known = moments.get(canonical);
    if (known == null) {
      known = count(canonical, splits(canonical), 0);
      moments.put(canonical, known);
    }
    return known;
  }

  private boolean cumulant(MomentKey key) {
    MomentKey canonical = conjugation.canonical(key);
    Boolean known = cumulants.get(canonical);
    if (known == null) {
      List<Split> splits = splits(canonical);
      // By symmetry a moment without splits is its own cumulant.
      known = key.order() == 1 || splits.isEmpty() ? moment(key) : count(canonical, splits, 1);
      cumulants.put(canonical, known);
    }
    return known;
  }

  private List<Split> splits(MomentKey product) {
    return closure.splits(product).stream()
        .filter(s -> !vanishing.test(s.cumulant()) && !vanishing.test(s.moment()))
        .toList();
  }

  /** Counts a definition; whether it has a term. */
  private boolean count(MomentKey defined, List<Split> splits, int own) {
    boolean real = conjugation.isReal(defined);
    int parts = real ? 1 : 2;
    long found = (long) own * parts;
    for (Split split : splits) {
      if (cumulant(split.cumulant()) & moment(split.moment())) {
        boolean left = !conjugation.isReal(split.cumulant());
        boolean right = !conjugation.isReal(split.moment());
        found += left && right ? 2 : 1;
        found += real ? 0 : (left ? 1 : 0) + (right ? 1 : 0);
      }
    }
    terms += found;
    variables += found > 0 ? parts : 0;
    return found > 0;
  }
}

package org.ursell.runtime.study;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * At which of the exact sizes the Langevin equation is sampled, too, and how well: the largest, by
 * which all others are corrected; those that the method is tested at, quoted as if they were not
 * known; and the one below these, so that the smallest test has a neighbour on both sides.
 *
 * @param exact the sizes whose exact lifetime is known
 * @param asked the sizes that are to be quoted
 */
record AnchorSizes(Set<Double> exact, List<Double> asked) {
  /** So many of the largest exact sizes correct all others. */
  private static final int ANCHORS = 3;

  /**
   * A larger one measures no better what hardly changes, and takes long: what was asked for is
   * enough then.
   */
  private static final double LARGE = 64.0;

  /** Every exact size above this tests the method. */
  private static final double TESTED_ABOVE = 16.0;

  /** So many of the largest do, wherever they are. */
  private static final int TESTED = 2;

  /** As good as small systems need to be sampled, unless more is asked of all. */
  private static final double GOOD = 0.004;

  /** They are sampled better than others, which are all corrected by them. */
  private static final double BETTER = 0.6;

  /** Whether nothing is sampled: all that is asked for is known, and too small for a test. */
  private boolean isNothing() {
    return exact.containsAll(asked) && asked.stream().allMatch(size -> size <= TESTED_ABOVE);
  }

  /** Of sizes that can be solved, those that a quotation of others needs. */
  static List<Double> needed(List<Double> solvable, List<Double> asked) {
    Set<Double> known = new TreeSet<>(solvable);
    Set<Double> needed = new TreeSet<>(asked);
    AnchorSizes small =
        new AnchorSizes(
            new TreeSet<>(
                known.stream().filter(size -> size <= LARGE || asked.contains(size)).toList()),
            asked);
    if (!small.isNothing()) {
      needed.addAll(small.correcting());
      small.below(TESTED_ABOVE).ifPresent(needed::add);
    }
    needed.retainAll(known);
    return List.copyOf(needed);
  }

  private Optional<Double> below(double size) {
    return exact.stream().filter(one -> one <= size).max(Comparator.naturalOrder());
  }

  private Set<Double> correcting() {
    List<Double> sizes = exact.stream().sorted(Comparator.reverseOrder()).toList();
    return new TreeSet<>(sizes.subList(0, isNothing() ? 0 : Math.min(ANCHORS, sizes.size())));
  }

  /** All sizes at which it is sampled. */
  Set<Double> held() {
    Set<Double> held = correcting();
    if (!isNothing()) {
      held.addAll(leftOut(exact));
      below(TESTED_ABOVE).ifPresent(held::add);
    }
    return held;
  }

  /** To which relative standard error, where one is asked of all others. */
  double precision(double size, double whole) {
    return correcting().contains(size) ? Math.min(whole, Math.max(BETTER * whole, GOOD)) : whole;
  }

  /** The sizes that are quoted as if they were not known. */
  static Set<Double> leftOut(Collection<Double> exact) {
    List<Double> sizes = exact.stream().sorted(Comparator.reverseOrder()).toList();
    Set<Double> tested = new TreeSet<>(sizes.subList(0, Math.min(TESTED, sizes.size())));
    sizes.stream().filter(size -> size > TESTED_ABOVE).forEach(tested::add);
    return tested;
  }
}

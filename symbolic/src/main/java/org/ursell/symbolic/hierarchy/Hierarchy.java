package org.ursell.symbolic.hierarchy;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.ursell.runtime.equations.Internal;
import org.ursell.runtime.equations.InvalidInputException;
import org.ursell.runtime.equations.MoreMoments;
import org.ursell.symbolic.coefficient.Coefficient;
import org.ursell.symbolic.cumulant.CumulantClosure;
import org.ursell.symbolic.heisenberg.AdjointLindbladian;
import org.ursell.symbolic.symmetry.Conjugation;
import org.ursell.symbolic.symmetry.MomentKey;

/**
 * The moments that are needed and their equations of motion: starts from seeds, follows every
 * moment that appears, and stops where the closure cuts. Every moment is kept under one key.
 *
 * <p>Invariants: (1) every kept moment has an equation; (2) every moment on a right-hand side is
 * kept, cut, or the identity; (3) right-hand sides hold moments as they came, conjugates not yet
 * resolved, because a conjugate's coefficient must not be confused with its partner's; (4) nothing
 * is dropped silently: past the cap the derivation fails.
 */
@Internal
public final class Hierarchy {
  private final CumulantClosure closure;
  private final Conjugation conjugation;
  private final Predicate<MomentKey> vanishing;
  private final TreeSet<MomentKey> dropped = new TreeSet<>();
  private final TreeMap<MomentKey, Map<MomentKey, Coefficient>> equations = new TreeMap<>();
  private final TreeMap<MomentKey, MomentKey> cut = new TreeMap<>();
  private final TreeMap<MomentKey, Optional<MomentKey>> askedBy = new TreeMap<>();

  private Hierarchy(
      CumulantClosure closure, Conjugation conjugation, Predicate<MomentKey> vanishing) {
    this.closure = closure;
    this.vanishing = vanishing;
    this.conjugation = conjugation;
  }

  /**
   * Completes the hierarchy that some moments need.
   *
   * @param seeds the moments asked for; of those that the closure cuts, the parts are kept
   * @param vanishing moments known to be zero by a symmetry, which are dropped
   * @param maxMoments the largest number of kept moments before the derivation is refused
   * @param room in how much memory it is derived
   * @throws InvalidInputException if more moments are needed, or more memory
   * @throws java.util.concurrent.CancellationException if the calling thread is interrupted
   */
  public static Hierarchy complete(
      List<MomentKey> seeds,
      AdjointLindbladian lindbladian,
      CumulantClosure closure,
      Conjugation conjugation,
      Predicate<MomentKey> vanishing,
      int maxMoments,
      DerivationRoom room) {
    Hierarchy hierarchy = new Hierarchy(closure, conjugation, vanishing);
    ArrayDeque<MomentKey> queue = new ArrayDeque<>();
    Map<MomentKey, MomentKey> known = new HashMap<>();
    DerivationSize size = new DerivationSize(conjugation, closure.order().largest(), room);
    boolean kept = true;
    for (MomentKey seed : seeds) {
      MomentKey canonical = conjugation.canonical(seed);
      if (closure.keeps(seed)) {
        hierarchy.need(canonical, Optional.empty(), queue);
      } else {
        // Only the order decides what is an unknown: what is asked for beyond it is closed as well.
        hierarchy.needFactors(canonical, Optional.empty(), queue);
      }
    }
    while (!queue.isEmpty()) {
      Patience.requireNotInterrupted();
      MomentKey moment = queue.remove();
      SortedMap<MomentKey, Coefficient> derivative = lindbladian.derivative(moment);
      derivative.keySet().removeIf(hierarchy::drop);
      size.add(moment, derivative);
      if (kept && !size.fits()) {
        // The rest is counted alone, so that it can be told what would have sufficed.
        kept = false;
        hierarchy.equations.clear();
        known.clear();
      }
      if (kept) {
        hierarchy.equations.put(moment, new Derivative(derivative, known));
      }
      for (MomentKey other : derivative.keySet()) {
        MomentKey canonical = conjugation.canonical(other);
        if (closure.keeps(other)) {
          hierarchy.need(canonical, Optional.of(moment), queue);
        } else {
          if (hierarchy.cut.putIfAbsent(canonical, moment) == null) {
            hierarchy.needFactors(canonical, Optional.of(moment), queue);
          }
        }
      }
      if (hierarchy.askedBy.size() > maxMoments) {
        throw new InvalidInputException(
            "the equations at order "
                + closure.order()
                + " need more than "
                + maxMoments
                + " moments",
            new MoreMoments());
      }
    }
    if (!kept || !size.fitsWithAnyClosure(hierarchy.cut.size())) {
      size.add(hierarchy.closureCount());
      size.require(closure.order().toString());
    }
    return hierarchy;
  }

  private ClosureCount closureCount() {
    ClosureCount count = new ClosureCount(closure, conjugation, vanishing);
    for (MomentKey moment : cut.keySet()) {
      Patience.requireNotInterrupted();
      count.add(moment);
    }
    return count;
  }

  private boolean drop(MomentKey moment) {
    boolean zero = vanishing.test(moment);
    if (zero && closure.keeps(moment)) {
      dropped.add(conjugation.canonical(moment));
    }
    return zero;
  }

  private void need(MomentKey moment, Optional<MomentKey> by, ArrayDeque<MomentKey> queue) {
    if (drop(moment)) {
      return;
    }
    if (moment.order() > 0 && !askedBy.containsKey(moment)) {
      askedBy.put(moment, by);
      queue.add(moment);
    }
  }

  /** A cut moment is a product of moments of its parts, which must then be known. */
  private void needFactors(
      MomentKey cutMoment, Optional<MomentKey> by, ArrayDeque<MomentKey> queue) {
    int full = (1 << cutMoment.order()) - 1;
    for (int mask = 1; mask < full; mask++) {
      MomentKey part = cutMoment.subset(mask);
      if (closure.keeps(part)) {
        need(conjugation.canonical(part), by, queue);
      }
    }
  }

  /** The right-hand side of a kept moment before closure. */
  public Map<MomentKey, Coefficient> equation(MomentKey moment) {
    Map<MomentKey, Coefficient> derivative = equations.get(moment);
    if (derivative == null) {
      throw new IllegalArgumentException("not a kept moment: " + moment);
    }
    return derivative;
  }

  /** The moments that were cut, each with the moment whose equation first asked for it. */
  public Map<MomentKey, MomentKey> cutMoments() {
    return Collections.unmodifiableMap(cut);
  }

  /** Which equation first asked for a kept moment; empty for a seed. */
  public Optional<MomentKey> askedBy(MomentKey moment) {
    return askedBy.getOrDefault(moment, Optional.empty());
  }

  /** The kept moments in order. */
  public List<MomentKey> moments() {
    return new ArrayList<>(equations.keySet());
  }

  /** Whether a moment is zero by symmetry. */
  public boolean vanishes(MomentKey moment) {
    return vanishing.test(moment);
  }

  /** The moments within the order that were met and dropped because a symmetry makes them zero. */
  public Set<MomentKey> droppedMoments() {
    return Collections.unmodifiableSet(dropped);
  }

  /** The closure that was used. */
  public CumulantClosure closure() {
    return closure;
  }

  /** How conjugates are identified. */
  public Conjugation conjugation() {
    return conjugation;
  }
}

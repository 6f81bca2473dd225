package org.ursell.runtime.integrate;

import java.util.Optional;
import java.util.function.Function;

/**
 * Whether numbers belong to a quantum state, as far as was looked: populations in [0, 1] and
 * reduced one- and two-site states without negative eigenvalues. A truncated hierarchy does not
 * guarantee it, so this stands beside every number.
 */
public sealed interface Physicality {
  /** How many sites a reduced state has that is watched. */
  enum Sites {
    /** One. */
    ONE,
    /** Two. */
    TWO
  }

  /** An exact solution is a state by its nature. */
  record Exact() implements Physicality {
    @Override
    public String words() {
      return "exact";
    }
  }

  /**
   * No violation beyond the tolerance.
   *
   * @param watched the most sites of which reduced states were watched
   */
  record Sound(Sites watched) implements Physicality {
    @Override
    public String words() {
      return watched == Sites.ONE
          ? "one-site states stayed positive"
          : "one- and two-site states stayed positive";
    }
  }

  /**
   * A reduced state had a negative eigenvalue.
   *
   * @param fewest the fewest sites of which a reduced state was not positive; with one, populations
   *     left [0, 1] or a coherence was too large
   * @param first the first time, as sampled, at which any was not
   * @param worstEigenvalue the most negative eigenvalue met, to within 5 % of itself
   * @param worstTime when it was met
   * @param worst of which sites, in words ({@code one site of A})
   */
  record Violated(
      Sites fewest, double first, double worstEigenvalue, double worstTime, String worst)
      implements Physicality {
    @Override
    public String words() {
      return ("not a quantum state by t = %.4g: the reduced state of %s reached an eigenvalue of"
              + " %.3g at t = %.4g")
          .formatted(first, worst, worstEigenvalue, worstTime);
    }
  }

  /** A mean over trajectories, of which none alone stands for a state. */
  record Sampled() implements Physicality {
    @Override
    public String words() {
      return "sampled";
    }
  }

  /** The equations hold no whole reduced state to look at. */
  record NotWatched() implements Physicality {
    @Override
    public String words() {
      return "not watched: the equations hold no whole one-site state of a species of levels";
    }
  }

  /** What was found, in one sentence for people. */
  String words();

  /** Whether nothing was found wrong. */
  default boolean isPhysical() {
    return violation().isEmpty();
  }

  /** What was found wrong, if anything. */
  default Optional<Violated> violation() {
    return this instanceof Violated violated ? Optional.of(violated) : Optional.empty();
  }

  /** One answer for each case, so that a case added later is missed nowhere. */
  default <R> R fold(
      Function<? super Exact, ? extends R> exact,
      Function<? super Sound, ? extends R> sound,
      Function<? super Violated, ? extends R> violated,
      Function<? super Sampled, ? extends R> sampled,
      Function<? super NotWatched, ? extends R> notWatched) {
    if (this instanceof Exact it) {
      return exact.apply(it);
    } else if (this instanceof Sound it) {
      return sound.apply(it);
    } else if (this instanceof Violated it) {
      return violated.apply(it);
    } else if (this instanceof Sampled it) {
      return sampled.apply(it);
    }
    return notWatched.apply((NotWatched) this);
  }
}

package org.ursell.runtime.lifetime;

import java.util.Locale;
import java.util.OptionalDouble;
import java.util.function.Function;

/**
 * What became of the measurement of a lifetime, the same for every method: truncated equations of
 * any order and the exact solution.
 */
public sealed interface Lifetime {
  /**
   * The order parameter fell to 1/e of its start.
   *
   * @param time the first time at which it had
   * @param error how far that may be off for reasons of the computation
   */
  record Measured(double time, double error) implements Lifetime {
    @Override
    public String word() {
      return "measured";
    }

    @Override
    public String words() {
      return "fell to 1/e at t = %.6g".formatted(time);
    }
  }

  /**
   * It had not fallen that far by the end of the run (the lifetime is censored).
   *
   * @param than the end: the lifetime is longer
   */
  record Longer(double than) implements Lifetime {
    @Override
    public String word() {
      return "censored";
    }

    @Override
    public String words() {
      return "had not fallen to 1/e by t = %.6g: the lifetime is longer; give a later end time"
          .formatted(than);
    }
  }

  /**
   * The start has no coherence to lose.
   *
   * @param observable name of the order parameter
   * @param amplitude its modulus at the start, which is too small to be one
   */
  record NoCoherence(String observable, double amplitude) implements Lifetime {
    @Override
    public String word() {
      return "no_coherence";
    }

    @Override
    public String words() {
      return "the start has no coherence to lose: |<%s>| = %.3g".formatted(observable, amplitude);
    }
  }

  /**
   * The computation ended before there was a lifetime.
   *
   * @param reason why
   * @param lastTime the last good time, counted from the start
   * @param words what happened, with advice
   */
  record Broken(Reason reason, double lastTime, String words) implements Lifetime {
    /** Why a computation ended early. */
    public enum Reason {
      /** The truncated equations left all bounds. */
      DIVERGED,
      /** The integration could not go on. */
      STALLED,
      /** It was cancelled from outside. */
      CANCELLED
    }

    @Override
    public String word() {
      return reason.name().toLowerCase(Locale.ROOT);
    }
  }

  /** As written into tables: {@code measured}, {@code censored}, {@code diverged}. */
  String word();

  /** What happened, in one sentence, with advice if it went wrong. */
  String words();

  /** The lifetime, if it was measured. */
  default OptionalDouble measuredTime() {
    return fold(
        measured -> OptionalDouble.of(measured.time()),
        longer -> OptionalDouble.empty(),
        noCoherence -> OptionalDouble.empty(),
        broken -> OptionalDouble.empty());
  }

  /** Up to when the order parameter was followed. */
  default double lastTime() {
    return fold(Measured::time, Longer::than, noCoherence -> 0.0, Broken::lastTime);
  }

  /** One answer for each case, so that a case added later is missed nowhere. */
  default <R> R fold(
      Function<? super Measured, ? extends R> measured,
      Function<? super Longer, ? extends R> longer,
      Function<? super NoCoherence, ? extends R> noCoherence,
      Function<? super Broken, ? extends R> broken) {
    if (this instanceof Measured it) {
      return measured.apply(it);
    } else if (this instanceof Longer it) {
      return longer.apply(it);
    } else if (this instanceof NoCoherence it) {
      return noCoherence.apply(it);
    }
    return broken.apply((Broken) this);
  }
}

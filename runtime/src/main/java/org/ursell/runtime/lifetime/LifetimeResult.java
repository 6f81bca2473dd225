package org.ursell.runtime.lifetime;

import java.util.OptionalDouble;
import org.ursell.runtime.equations.Internal;
import org.ursell.runtime.equations.MomentEquations;
import org.ursell.runtime.integrate.Physicality;
import org.ursell.runtime.integrate.ReadingError;
import org.ursell.runtime.lifetime.Lifetime.Broken;
import org.ursell.runtime.lifetime.Lifetime.Measured;
import org.ursell.runtime.output.SupportedDigits;
import org.ursell.runtime.work.Cancellation;

/**
 * One coherence lifetime, by any method, with everything needed to judge it.
 *
 * @param outcome what became of the measurement
 * @param physicality whether the numbers belonged to a state up to then
 * @param source by which method it was found
 * @param amplitude0 modulus of the order parameter at t = 0; NaN if it was cancelled before that
 * @param evaluations how often the right-hand side was evaluated, or the generator applied
 * @param words what happened, in one sentence, with advice if it went wrong; says more than the
 *     outcome where two runs of the same disagree
 */
public record LifetimeResult(
    Lifetime outcome,
    Physicality physicality,
    Source source,
    double amplitude0,
    long evaluations,
    String words) {
  /** A result in the words of its outcome. */
  public LifetimeResult(
      Lifetime outcome,
      Physicality physicality,
      Source source,
      double amplitude0,
      long evaluations) {
    this(outcome, physicality, source, amplitude0, evaluations, outcome.words());
  }

  /** What stands in the place of a lifetime of these equations that was not measured any more. */
  @Internal
  public static LifetimeResult cancelled(MomentEquations equations) {
    return cancelled(Source.Truncated.of(equations), new Physicality.NotWatched());
  }

  /**
   * The same of an exact one.
   *
   * @param unknowns how many it has
   */
  @Internal
  public static LifetimeResult cancelledExact(long unknowns) {
    return cancelled(new Source.Exact(unknowns), new Physicality.Exact());
  }

  private static LifetimeResult cancelled(Source source, Physicality physicality) {
    return new LifetimeResult(
        new Broken(Broken.Reason.CANCELLED, 0.0, Cancellation.WORDS),
        physicality,
        source,
        Double.NaN,
        0);
  }

  /** Whether there is no lifetime because the measurement was cancelled. */
  public boolean isCancelled() {
    return outcome instanceof Broken broken && broken.reason() == Broken.Reason.CANCELLED;
  }

  /** The first time at which the order parameter had fallen to 1/e of its start, if it had. */
  public OptionalDouble lifetime() {
    return outcome.measuredTime();
  }

  /** How far the lifetime may be off for reasons of the computation; NaN if there is none. */
  public double error() {
    return outcome instanceof Measured measured ? measured.error() : Double.NaN;
  }

  /**
   * This result, with the error that another run of the same with tighter tolerances shows; the
   * lifetime is that of the other.
   *
   * @param tighter how many times tighter its tolerances are
   */
  public LifetimeResult checkedBy(LifetimeResult other, double tighter) {
    if (outcome instanceof Measured mine && other.outcome instanceof Measured theirs) {
      double seen = Math.abs(mine.time() - theirs.time());
      double error = Math.max(seen, mine.error() / (ReadingError.SAFETY * tighter));
      return after(other, new Measured(theirs.time(), error), other.words);
    }
    return outcome.word().equals(other.outcome.word())
        ? other
        : after(
            other,
            // With no lifetime to hold it against, all of it is in doubt.
            other.outcome instanceof Measured theirs
                ? new Measured(theirs.time(), theirs.time())
                : other.outcome,
            "the outcome depends on the tolerance: %s; or else %s".formatted(other.words, words));
  }

  private LifetimeResult after(LifetimeResult other, Lifetime found, String told) {
    return new LifetimeResult(
        found,
        other.physicality,
        other.source,
        other.amplitude0,
        evaluations + other.evaluations,
        told);
  }

  /** How many significant digits of the lifetime its error leaves; 0 if there is none. */
  public int digits() {
    return outcome instanceof Measured it ? SupportedDigits.of(it.time(), it.error()) : 0;
  }

  /** The lifetime, cut to the digits that its error leaves. */
  public OptionalDouble supported() {
    return outcome instanceof Measured it
        ? OptionalDouble.of(SupportedDigits.round(it.time(), it.error()))
        : OptionalDouble.empty();
  }

  /**
   * The same as text, without a zero that would be read as a digit; {@code nan} if there is none.
   */
  public String supportedText() {
    return outcome instanceof Measured it ? SupportedDigits.text(it.time(), it.error()) : "nan";
  }
}

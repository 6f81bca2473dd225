package org.ursell.runtime.study;

import java.util.Optional;
import java.util.OptionalLong;
import org.ursell.runtime.equations.Internal;
import org.ursell.runtime.equations.InvalidInputException;
import org.ursell.runtime.langevin.LangevinOptions;
import org.ursell.runtime.quote.QuoteMethod;

/**
 * How lifetimes to quote are found.
 *
 * @param precision the relative standard error asked of the Langevin equation
 * @param trajectories how many are run instead, whatever precision that gives
 * @param seed of all random numbers
 * @param only one method alone, without correction by another
 * @param seriesOrder the truncation order of the equations that the series in 1/N comes from; if
 *     their run would take too long, one order less is taken
 */
@Internal
public record QuoteOptions(
    double precision,
    OptionalLong trajectories,
    long seed,
    Optional<QuoteMethod> only,
    int seriesOrder) {
  /** A precision of 1 per cent, seed 1, every method, a series of order 4. */
  public static final QuoteOptions DEFAULT =
      new QuoteOptions(0.01, OptionalLong.empty(), 1L, Optional.empty(), 4);

  /**
   * Checks the numbers.
   *
   * @throws InvalidInputException if one makes no sense
   */
  public QuoteOptions {
    LangevinOptions.of(precision, trajectories, seed);
    if (seriesOrder < 3) {
      throw new InvalidInputException(
          "a series of order %d cannot be judged".formatted(seriesOrder), "ask for order 3 or 4");
    }
  }

  /** Whether a method is to be tried. */
  boolean tries(QuoteMethod method) {
    return only.isEmpty() || only.get() == method;
  }

  /** The same with another precision. */
  public QuoteOptions withPrecision(double other) {
    return new QuoteOptions(other, trajectories, seed, only, seriesOrder);
  }

  /** The same by one method alone. */
  public QuoteOptions by(QuoteMethod method) {
    return new QuoteOptions(precision, trajectories, seed, Optional.of(method), seriesOrder);
  }

  /** How the Langevin equation is sampled to a precision. */
  LangevinOptions sampling(double other) {
    return LangevinOptions.of(other, trajectories, seed);
  }
}

package org.ursell.runtime.langevin;

import java.util.OptionalDouble;
import java.util.OptionalLong;
import org.ursell.runtime.equations.Internal;
import org.ursell.runtime.equations.InvalidInputException;
import org.ursell.runtime.equations.NumberWords;
import org.ursell.runtime.work.Cancellation;
import org.ursell.runtime.work.Progress;

/**
 * How an ensemble of trajectories is run.
 *
 * @param precision the relative standard error at which a lifetime is good enough, from 1e-4 to 0.5
 * @param trajectories how many there are, rounded up to whole blocks; if it is empty, as many as
 *     the precision takes
 * @param mostTrajectories where to stop although the precision is not reached
 * @param seed of all random numbers
 * @param step of time, in inverse rates; if it is empty, it is taken from the model's own rates
 * @param end when to give up, in inverse rates
 * @param extrapolate whether a decay that has become exponential may be followed by its rate, in
 *     place of a run to the lifetime
 * @param progress hears, after every stretch of time and a few times a second within it, from any
 *     thread, the time reached, the lifetime expected (the end, while nothing tells), and how many
 *     steps of single trajectories have been made
 * @param cancelled is polled; when it says so, the run ends with a {@link
 *     java.util.concurrent.CancellationException}, as it does if a thread of it is interrupted
 */
@Internal
public record LangevinOptions(
    double precision,
    OptionalLong trajectories,
    long mostTrajectories,
    long seed,
    OptionalDouble step,
    double end,
    boolean extrapolate,
    Progress progress,
    Cancellation cancelled) {
  /** Checks the numbers. */
  public LangevinOptions {
    if (!(precision >= 1e-4 && precision <= 0.5)) {
      throw new InvalidInputException(
          "the precision asked of a lifetime is " + NumberWords.of(precision),
          "choose a relative standard error from 0.0001 to 0.5, such as 0.01");
    }
    if (trajectories.orElse(1L) < 1 || mostTrajectories < 1) {
      throw new InvalidInputException(
          "%d trajectories are asked for"
              .formatted(Math.min(mostTrajectories, trajectories.orElse(1L))),
          "ask for at least 1; some 30000 give a lifetime to 1 per cent");
    }
    if (!(step.orElse(1.0) > 0.0) || Double.isInfinite(step.orElse(1.0))) {
      throw new InvalidInputException(
          "the step of time is " + step.orElse(1.0), "give a positive number");
    }
    if (!(end > 0.0)) {
      throw new InvalidInputException(
          "the run is to end at t = " + NumberWords.of(end), "give a positive end time");
    }
  }

  /** A precision of 1 per cent, seed 1, the step of the model, silent. */
  public static LangevinOptions defaults() {
    return new LangevinOptions(
        0.01,
        OptionalLong.empty(),
        4_000_000L,
        1L,
        OptionalDouble.empty(),
        1e4,
        true,
        Progress.NONE,
        Cancellation.NEVER);
  }

  /**
   * The usual options with what users choose.
   *
   * @param trajectories how many are run; if it is empty, as many as the precision takes
   * @throws InvalidInputException if one makes no sense
   */
  public static LangevinOptions of(double precision, OptionalLong trajectories, long seed) {
    LangevinOptions options = defaults().withPrecision(precision).withSeed(seed);
    return trajectories.isPresent() ? options.withTrajectories(trajectories.getAsLong()) : options;
  }

  /** These options with another precision, for which as many trajectories are run as it takes. */
  public LangevinOptions withPrecision(double value) {
    return new LangevinOptions(
        value,
        OptionalLong.empty(),
        mostTrajectories,
        seed,
        step,
        end,
        extrapolate,
        progress,
        cancelled);
  }

  /** These options with a number of trajectories, whatever precision that gives. */
  public LangevinOptions withTrajectories(long value) {
    return new LangevinOptions(
        precision,
        OptionalLong.of(value),
        mostTrajectories,
        seed,
        step,
        end,
        extrapolate,
        progress,
        cancelled);
  }

  /** These options with another bound on the number of trajectories. */
  public LangevinOptions withMostTrajectories(long value) {
    return new LangevinOptions(
        precision, trajectories, value, seed, step, end, extrapolate, progress, cancelled);
  }

  /** These options with another seed. */
  public LangevinOptions withSeed(long value) {
    return new LangevinOptions(
        precision,
        trajectories,
        mostTrajectories,
        value,
        step,
        end,
        extrapolate,
        progress,
        cancelled);
  }

  /** These options with a step of time. */
  public LangevinOptions withStep(double value) {
    return new LangevinOptions(
        precision,
        trajectories,
        mostTrajectories,
        seed,
        OptionalDouble.of(value),
        end,
        extrapolate,
        progress,
        cancelled);
  }

  /** These options with another time at which to give up. */
  public LangevinOptions withEnd(double value) {
    return new LangevinOptions(
        precision,
        trajectories,
        mostTrajectories,
        seed,
        step,
        value,
        extrapolate,
        progress,
        cancelled);
  }

  /** These options with runs that go on to the lifetime, however long it is. */
  public LangevinOptions withoutExtrapolation() {
    return new LangevinOptions(
        precision, trajectories, mostTrajectories, seed, step, end, false, progress, cancelled);
  }

  /** These options with a listener. */
  public LangevinOptions withProgress(Progress value) {
    return new LangevinOptions(
        precision, trajectories, mostTrajectories, seed, step, end, extrapolate, value, cancelled);
  }

  /** These options with a way to stop. */
  public LangevinOptions withCancelled(Cancellation value) {
    return new LangevinOptions(
        precision, trajectories, mostTrajectories, seed, step, end, extrapolate, progress, value);
  }
}

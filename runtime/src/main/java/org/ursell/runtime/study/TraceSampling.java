package org.ursell.runtime.study;

import java.util.OptionalLong;
import org.ursell.runtime.equations.InvalidInputException;
import org.ursell.runtime.equations.NumberWords;
import org.ursell.runtime.langevin.LangevinFlow;
import org.ursell.runtime.langevin.LangevinOptions;

/**
 * How curves of the collective Langevin equation are sampled.
 *
 * @param precision a relative standard error from 0.0001 to 0.5: as many trajectories are run as a
 *     lifetime to that precision takes
 * @param trajectories how many are run instead; rounded up to whole blocks
 * @param seed of all random numbers
 */
public record TraceSampling(double precision, OptionalLong trajectories, long seed) {
  /** A precision of 1 per cent, which takes some 30000 trajectories, and seed 1. */
  public static final TraceSampling DEFAULT = new TraceSampling(0.01, OptionalLong.empty(), 1L);

  /**
   * Checks the numbers.
   *
   * @throws InvalidInputException if one makes no sense
   */
  public TraceSampling {
    if (!(precision >= 1e-4 && precision <= 0.5)) {
      throw new InvalidInputException(
          "the precision asked of the Langevin equation is " + NumberWords.of(precision),
          "choose a relative standard error from 0.0001 to 0.5, such as 0.01");
    }
    if (trajectories.orElse(1L) < 1) {
      throw new InvalidInputException(
          "%d trajectories are asked for".formatted(trajectories.getAsLong()),
          "ask for at least 1; some 30000 are the usual number");
    }
  }

  /** The same with another seed. */
  public TraceSampling withSeed(long other) {
    return new TraceSampling(precision, trajectories, other);
  }

  /** The same with so many trajectories. */
  public TraceSampling withTrajectories(long count) {
    return new TraceSampling(precision, OptionalLong.of(count), seed);
  }

  /** How many trajectories are run for each curve. */
  public long trajectoriesRun() {
    return LangevinFlow.trajectories(options());
  }

  /** What the Langevin equation is asked for. */
  LangevinOptions options() {
    return LangevinOptions.of(precision, trajectories, seed);
  }
}

package org.ursell.runtime.langevin;

import org.ursell.runtime.equations.Internal;
import org.ursell.runtime.equations.ModelDescriptor;

/**
 * What a run takes, foretold.
 *
 * @param trajectories how many trajectories the precision takes
 * @param trajectorySteps steps of single trajectories in all; one takes some 0.3 microseconds of a
 *     processor for one species of three levels
 */
@Internal
public record LangevinEffort(long trajectories, double trajectorySteps) {
  /**
   * The relative standard error of a lifetime, times the root of the number of trajectories, where
   * the phase diffuses: the scatter of cos(phi) over the slope of its mean at 1/e.
   */
  private static final double SCATTER = 1.66;

  /** What a step of a single trajectory takes of a processor, for one species of three levels. */
  static final double USUAL_SECONDS = 0.3e-6;

  /** Of each trajectory: its part of the arrays and random numbers of 128 that go side by side. */
  private static final long SHARED = 16L;

  /** The trajectories that give a relative standard error. */
  public static double trajectoriesFor(double precision) {
    return Math.pow(SCATTER / precision, 2);
  }

  /** The relative standard error that so many trajectories give. */
  public static double precisionOf(double trajectories) {
    return SCATTER / Math.sqrt(trajectories);
  }

  /** The memory that each trajectory takes while a run goes on, in bytes. */
  public static long bytesPerTrajectory(LangevinProblem problem) {
    return bytes(problem.equation().layout().size());
  }

  /** The same of a model. */
  public static long bytesPerTrajectory(ModelDescriptor model) {
    return bytes(
        model.species().stream()
            .mapToLong(one -> one.isMode() ? 2L : (long) one.levels() * one.levels() - 1L)
            .sum());
  }

  private static long bytes(long variables) {
    return Double.BYTES * variables + SHARED;
  }

  /** How many trajectories are run, as far as that is known before. */
  public static long trajectories(LangevinOptions options) {
    return options
        .trajectories()
        .orElse((long) Math.min(options.mostTrajectories(), trajectoriesFor(options.precision())));
  }

  /**
   * What a run takes.
   *
   * @param expected the lifetime to be expected, in inverse rates, such as that of the law of phase
   *     diffusion
   */
  public static LangevinEffort of(
      LangevinProblem problem, LangevinOptions options, double expected) {
    long trajectories = trajectories(options);
    long whole = (long) Ensemble.blocksFor(trajectories) * Ensemble.LEAST;
    double length = Math.min(expected, options.end());
    double relaxation = problem.relaxation();
    if (options.extrapolate() && relaxation > 0.0) {
      // A run that has settled need not go on.
      length = Math.min(length, 1.2 * DecayReading.settledTime(relaxation));
    }
    double step = options.step().orElse(problem.step());
    return new LangevinEffort(whole, whole * Math.ceil(length / step));
  }
}

package org.ursell.runtime.langevin;

import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicLong;
import org.ursell.runtime.equations.Internal;
import org.ursell.runtime.work.Cancellation;
import org.ursell.runtime.work.Crew;

/**
 * A small run, by which larger ones of the same problem are foretold.
 *
 * @param stepsPerTrajectory how far a run goes
 * @param scatter the relative standard error of the lifetime, times the root of the number of
 *     trajectories
 * @param secondsPerStep of this machine, for a step of a single trajectory with all threads at work
 * @param whole whether the run came to an end; if not, the first two numbers are guesses
 */
@Internal
public record LangevinPilot(
    double stepsPerTrajectory, double scatter, double secondsPerStep, boolean whole) {
  /** A run that takes this long tells its pace: shorter ones tell that of code not yet warm. */
  private static final double ENOUGH_SECONDS = 0.15;

  /** A run goes beyond its precision, since its own error bars are rough until it ends. */
  private static final double OVERSHOOT = 1.3;

  private static final long MOST_TRAJECTORIES = 64L * Ensemble.LEAST;

  /** By what the scatter may differ from that of a phase alone: near the start it is larger. */
  private static final double ROUGH = 3.0;

  /**
   * Runs a few trajectories, more of them until the run takes long enough to be timed.
   *
   * @param expected the lifetime to be expected, in case the pilot is broken off
   * @param late once true, the pilot is broken off
   * @throws CancellationException if the calling thread is interrupted
   */
  public static LangevinPilot of(
      LangevinProblem problem,
      LangevinOptions options,
      double expected,
      Crew crew,
      Cancellation late) {
    Optional<LangevinPilot> found = Optional.empty();
    for (long trajectories = Ensemble.LEAST; trajectories <= MOST_TRAJECTORIES; trajectories *= 4) {
      AtomicLong made = new AtomicLong();
      long begin = System.nanoTime();
      LangevinOptions few =
          options
              .withTrajectories(trajectories)
              .withCancelled(late)
              .withProgress((time, goal, steps) -> made.set(steps));
      try {
        LangevinLifetime lifetime = LangevinRun.lifetime(problem, few, crew);
        double seconds = (System.nanoTime() - begin) * 1e-9;
        found = Optional.of(of(lifetime, seconds));
        if (seconds > ENOUGH_SECONDS) {
          break;
        }
      } catch (CancellationException e) {
        if (Thread.currentThread().isInterrupted()) {
          throw e;
        }
        double seconds = (System.nanoTime() - begin) * 1e-9;
        return found.orElseGet(() -> brokenOff(problem, options, expected, seconds, made.get()));
      }
    }
    return found.orElseThrow();
  }

  private static LangevinPilot of(LangevinLifetime run, double seconds) {
    double usual = LangevinEffort.trajectoriesFor(1.0);
    double relative = run.lifetime().map(it -> it.standardError() / it.value()).orElse(0.0);
    double measured = relative * relative * run.trajectories();
    double variance =
        relative > 0.0 ? Math.min(Math.max(measured, usual / ROUGH), usual * ROUGH * ROUGH) : usual;
    long steps = Math.max(1L, run.steps());
    return new LangevinPilot(
        (double) steps / Math.max(1L, run.trajectories()),
        Math.sqrt(variance),
        seconds / steps,
        true);
  }

  private static LangevinPilot brokenOff(
      LangevinProblem problem,
      LangevinOptions options,
      double expected,
      double seconds,
      long made) {
    LangevinEffort one = LangevinEffort.of(problem, options.withTrajectories(1L), expected);
    return new LangevinPilot(
        one.trajectorySteps() / one.trajectories(),
        LangevinEffort.precisionOf(1.0),
        made > 0L ? seconds / made : LangevinEffort.USUAL_SECONDS,
        false);
  }

  /** The same at another pace, in seconds a step. */
  public LangevinPilot atPace(double seconds) {
    return new LangevinPilot(stepsPerTrajectory, scatter, seconds, whole);
  }

  /**
   * The seconds that a run takes.
   *
   * @param options of the run, with its precision or number of trajectories
   */
  public double seconds(LangevinOptions options) {
    double many =
        options.trajectories().isPresent()
            ? options.trajectories().getAsLong()
            : Math.min(
                options.mostTrajectories(), OVERSHOOT * Math.pow(scatter / options.precision(), 2));
    double whole = (double) Ensemble.blocksFor(many) * Ensemble.LEAST;
    return whole * stepsPerTrajectory * secondsPerStep;
  }
}

package org.ursell.runtime.langevin;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.ursell.runtime.equations.Internal;
import org.ursell.runtime.lifetime.CoherenceLifetime;
import org.ursell.runtime.lifetime.Lifetime;
import org.ursell.runtime.work.Crew;

/**
 * Runs ensembles of the Langevin equation. Results are the same to the last bit for any number of
 * threads.
 */
@Internal
public final class LangevinRun {
  /** The share of the trajectories that a precision should take which are run first. */
  private static final double PILOT = 0.3;

  /**
   * By how much more trajectories are run than an error found before says are needed. That error is
   * itself uncertain to 20 %, and more of them at the first try leave less to chance: a run that
   * looks often, and ends as soon as its error is small enough, ends where that happens to be too
   * small.
   */
  private static final double MARGIN = 1.4;

  /** How much longer a run goes than the lifetime to be expected, at which its decay is fitted. */
  private static final double BEYOND = 1.07 + DecayReading.HALF_WIDTH;

  private static final int FIRST_STEPS = 32;

  private static final long TELLING_NANOS = 200_000_000L;

  private final LangevinProblem problem;
  private final LangevinOptions options;
  private final Crew crew;
  private final Ensemble ensemble;

  /** Steps of single trajectories; they are counted while they are made, by all threads. */
  private final AtomicLong made = new AtomicLong();

  private final AtomicLong lastTold = new AtomicLong(System.nanoTime());
  private volatile double time;
  private volatile double goal;

  private LangevinRun(LangevinProblem problem, LangevinOptions options, Crew crew) {
    this.problem = problem;
    this.options = options;
    this.crew = crew;
    this.goal = options.end();
    double dt = options.step().orElse(problem.step());
    this.ensemble = new Ensemble(problem, dt, options.seed(), options.cancelled(), this::heard);
  }

  /**
   * The lifetime of the observable: the first time at which the modulus of its mean over all
   * trajectories has fallen to 1/e of its start.
   *
   * @throws java.util.concurrent.CancellationException if the run is cancelled or interrupted
   */
  public static LangevinLifetime lifetime(
      LangevinProblem problem, LangevinOptions options, Crew crew) {
    double amplitude = problem.amplitude();
    if (!(amplitude >= CoherenceLifetime.SMALLEST_AMPLITUDE)) {
      return new LangevinLifetime(
          new Lifetime.NoCoherence(problem.observable(), amplitude),
          amplitude,
          0L,
          0L,
          options.step().orElse(problem.step()),
          options.seed(),
          false,
          Optional.empty(),
          Optional.empty(),
          Optional.empty());
    }
    return new LangevinRun(problem, options, crew).lifetime();
  }

  /**
   * The mean of the observable up to a time, by the number of trajectories of the options, or as
   * many as a lifetime of their precision takes.
   *
   * @throws java.util.concurrent.CancellationException if the run is cancelled or interrupted
   */
  public static LangevinTrace trace(
      LangevinProblem problem, LangevinOptions options, double end, Crew crew) {
    LangevinRun run = new LangevinRun(problem, options, crew);
    int steps = (int) Math.max(1.0, Math.ceil(end / run.ensemble.dt() - 1e-9));
    run.grow(Ensemble.blocksFor(run.wanted()), steps);
    return run.trace();
  }

  private double wanted() {
    return options.trajectories().isPresent()
        ? options.trajectories().getAsLong()
        : Math.min(LangevinEffort.trajectoriesFor(options.precision()), options.mostTrajectories());
  }

  private LangevinTrace trace() {
    return LangevinTrace.of(ensemble.samples(), ensemble.trajectories(), problem.frequency());
  }

  private LangevinLifetime lifetime() {
    boolean fixed = options.trajectories().isPresent();
    grow(Ensemble.blocksFor(fixed ? wanted() : PILOT * wanted()), firstSteps());
    // The pilot only says how many are needed: its own error is too rough to be an answer.
    boolean planned = fixed;
    while (true) {
      DecayReading reading = reading();
      int lastGood = ensemble.steps();
      if (!ensemble.samples().isFinite(lastGood)) {
        return result(broken(), false, reading);
      }
      Optional<Estimate> crossing = reading.crossing(lastGood >= lastStep());
      Optional<Estimate> found =
          crossing.isPresent() || !options.extrapolate() ? crossing : reading.extrapolation();
      if (found.isEmpty()) {
        if (ensemble.steps() >= lastStep()) {
          return result(new Lifetime.Longer(ensemble.steps() * ensemble.dt()), false, reading);
        }
        grow(blocks(), nextSteps(reading));
        continue;
      }
      Estimate estimate = found.get();
      // Where single blocks of trajectories have no lifetime, there is no error yet.
      double relative =
          estimate.isMeasured()
              ? estimate.standardError() / estimate.value()
              : Double.POSITIVE_INFINITY;
      double better = ensemble.trajectories() * Math.pow(relative / options.precision(), 2);
      boolean enough =
          fixed
              || (planned && relative <= options.precision())
              || ensemble.trajectories() >= options.mostTrajectories();
      if (enough) {
        return result(outcome(estimate), crossing.isEmpty(), reading);
      }
      double needed = MARGIN * (planned ? better : Math.max(better, wanted()));
      int more = Ensemble.blocksFor(Math.min(needed, options.mostTrajectories()));
      // The first errors are rough: go there in strides.
      planned |= more <= 8 * blocks();
      grow(Math.min(Math.max(blocks() + 1, more), 8 * blocks()), ensemble.steps());
    }
  }

  private int blocks() {
    return (int) (ensemble.trajectories() / Ensemble.LEAST);
  }

  private int lastStep() {
    return (int) Math.min(1e7, Math.ceil(options.end() / ensemble.dt()));
  }

  private int firstSteps() {
    return Math.min(FIRST_STEPS, lastStep());
  }

  private int nextSteps(DecayReading reading) {
    int now = ensemble.steps();
    double expected = reading.expected().orElse(Double.POSITIVE_INFINITY) / ensemble.dt();
    double next = Math.max(1.25 * now, Math.min(1.6 * now, BEYOND * expected));
    return (int) Math.min(lastStep(), Math.ceil(next));
  }

  private void grow(int blocks, int steps) {
    ensemble.grow(blocks, steps, crew);
    time = ensemble.steps() * ensemble.dt();
    goal = Math.max(time, reading().expected().orElse(options.end()));
    options.progress().at(time, goal, made.get());
  }

  /** Within a stretch, which can take minutes, it is told now and then how much is done. */
  private void heard(long steps) {
    long all = made.addAndGet(steps);
    long now = System.nanoTime();
    long before = lastTold.get();
    if (now - before > TELLING_NANOS && lastTold.compareAndSet(before, now)) {
      options.progress().at(time, goal, all);
    }
  }

  private DecayReading reading() {
    return new DecayReading(ensemble.samples(), problem.relaxation());
  }

  private Lifetime outcome(Estimate estimate) {
    return estimate.isMeasured()
        ? new Lifetime.Measured(estimate.value(), estimate.standardError())
        : new Lifetime.Broken(
            Lifetime.Broken.Reason.STALLED,
            ensemble.steps() * ensemble.dt(),
            ("the lifetime scatters so much among %d trajectories that it has no error: run more of"
                    + " them")
                .formatted(ensemble.trajectories()));
  }

  private Lifetime broken() {
    Samples samples = ensemble.samples();
    int last = 0;
    while (samples.isFinite(last + 1)) {
      last++;
    }
    double time = last * ensemble.dt();
    return new Lifetime.Broken(
        Lifetime.Broken.Reason.DIVERGED,
        time,
        ("a trajectory of the Langevin equation left all bounds after t = %.6g: try a shorter step,"
                + " or more sites")
            .formatted(time));
  }

  private LangevinLifetime result(Lifetime outcome, boolean extrapolated, DecayReading reading) {
    boolean good = !(outcome instanceof Lifetime.Broken);
    return new LangevinLifetime(
        outcome,
        problem.amplitude(),
        ensemble.trajectories(),
        made.get(),
        ensemble.dt(),
        options.seed(),
        extrapolated,
        good ? Optional.of(turned(reading.frequency())) : Optional.empty(),
        good ? reading.decayRate() : Optional.empty(),
        Optional.of(trace()));
  }

  private Estimate turned(Estimate frequency) {
    return new Estimate(problem.frequency() + frequency.value(), frequency.standardError());
  }
}

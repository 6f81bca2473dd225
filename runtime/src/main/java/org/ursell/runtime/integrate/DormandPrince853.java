package org.ursell.runtime.integrate;

import java.util.Optional;
import java.util.OptionalDouble;

/**
 * The explicit Runge-Kutta method of Dormand and Prince of order 8(5,3), with the step control and
 * the interpolant of DOP853 (Hairer, Norsett and Wanner, "Solving Ordinary Differential Equations
 * I", 1993), over reused arrays: it allocates nothing per step. Twelve evaluations a step, eleven
 * for a rejected one, three more where the interpolant is asked for. Not for stiff equations: those
 * end as {@link RunStatus#STALLED}.
 */
public final class DormandPrince853 implements MomentIntegrator {
  private static final double SAFETY = 0.9;
  private static final double LARGEST_SHRINKAGE = 3.0;
  private static final double LARGEST_GROWTH = 6.0;

  @Override
  public String name() {
    return "Dormand-Prince 8(5,3)";
  }

  @Override
  public RunResult integrate(RunRequest request) {
    RunEnding ending = new RunEnding(request);
    Dop853Step step = new Dop853Step(request);
    Optional<EventLocator> event =
        request.event().map(stopping -> new EventLocator(stopping, request.start()));
    StepListener[] listeners = request.listeners().toArray(new StepListener[0]);
    for (StepListener listener : listeners) {
      listener.start(0.0, step.previousState());
    }
    double endTime = request.endTime();
    double h = step.initialStep(endTime);
    long accepted = 0;
    boolean lastRejected = false;
    while (true) {
      double time = step.previousTime();
      if (ending.isCancelled()) {
        return ending.cancelled(progress(step, accepted));
      }
      if (step.evaluations() >= request.options().maxEvaluations()) {
        return ending.tooManyEvaluations(progress(step, accepted), h);
      }
      if (!(time + 0.1 * h > time)) {
        return ending.stepTooShort(progress(step, accepted));
      }
      boolean last = time + 1.01 * h >= endTime;
      if (last) {
        h = endTime - time;
      }
      double error = step.attempt(h);
      double factor = Dop853Step.eighthRoot(error) / SAFETY;
      if (!(error < 1.0)) {
        // A stage that is not finite makes the error NaN.
        h /= Double.isNaN(factor) ? LARGEST_SHRINKAGE : Math.min(LARGEST_SHRINKAGE, factor);
        lastRejected = true;
        continue;
      }
      if (!ending.isGood(step.currentState())) {
        return ending.diverged(progress(step, accepted));
      }
      step.accept(last ? endTime : time + h);
      accepted++;
      OptionalDouble eventTime =
          event.isPresent() ? event.get().locate(step) : OptionalDouble.empty();
      if (eventTime.isPresent()) {
        step.stopAt(eventTime.getAsDouble());
      }
      for (StepListener listener : listeners) {
        listener.step(step);
      }
      if (eventTime.isPresent()) {
        return ending.event(ended(step, accepted));
      }
      if (last) {
        return ending.completed(ended(step, accepted));
      }
      double growth = Math.min(LARGEST_GROWTH, 1.0 / Math.max(factor, 1e-10));
      growth = Math.max(growth, 1.0 / LARGEST_SHRINKAGE);
      h *= lastRejected ? Math.min(growth, 1.0) : growth;
      lastRejected = false;
      step.advance();
    }
  }

  private static RunEnding.Progress progress(Dop853Step step, long accepted) {
    return new RunEnding.Progress(
        step.previousTime(), step.previousState(), step.evaluations(), accepted);
  }

  private static RunEnding.Progress ended(Dop853Step step, long accepted) {
    return new RunEnding.Progress(
        step.currentTime(), step.currentState(), step.evaluations(), accepted);
  }
}

package org.ursell.runtime.integrate;

/** Words for the ways in which a run can end, and the bounds that decide between them. */
final class RunEnding {
  private final RunRequest request;
  private final int bounded;
  private final double startMagnitude;

  RunEnding(RunRequest request) {
    this.request = request;
    this.bounded = request.field().boundedDimension();
    this.startMagnitude = Math.max(1.0, magnitude(request.start()));
  }

  /** Whether every unknown is finite, and within the bound if there is one for it. */
  boolean isGood(double[] state) {
    double bound = request.options().divergenceBound();
    for (int m = 0; m < state.length; m++) {
      if (!(Math.abs(state[m]) <= (m < bounded ? bound : Double.MAX_VALUE))) {
        return false;
      }
    }
    return true;
  }

  boolean isCancelled() {
    return request.cancelled().getAsBoolean() || Thread.currentThread().isInterrupted();
  }

  RunResult completed(Progress at) {
    return at.result(RunStatus.COMPLETED, "reached the end time");
  }

  RunResult event(Progress at) {
    return at.result(RunStatus.EVENT, "ended at the event, t = %.6g".formatted(at.time()));
  }

  RunResult cancelled(Progress at) {
    return at.result(RunStatus.CANCELLED, "cancelled at t = %.6g".formatted(at.time()));
  }

  RunResult diverged(Progress at) {
    return at.result(
        RunStatus.DIVERGED,
        ("the equations blow up: a moment left all physical bounds after t = %.6g; the truncation"
                + " is not valid here, try another order or a larger size")
            .formatted(at.time()));
  }

  RunResult tooManyEvaluations(Progress at, double step) {
    return at.result(
        RunStatus.STALLED,
        ("gave up after %d evaluations at t = %.6g with steps of %.3g; allow more, loosen the"
                + " tolerance or shorten the run")
            .formatted(at.evaluations(), at.time(), step));
  }

  /** A step too short for the clock: a blow-up if the state has grown a lot, else a stall. */
  RunResult stepTooShort(Progress at) {
    if (magnitude(at.state()) > 1e3 * startMagnitude) {
      return diverged(at);
    }
    return at.result(
        RunStatus.STALLED,
        ("no step is short enough at t = %.6g: the equations are singular there or the tolerance is"
                + " too tight; loosen it")
            .formatted(at.time()));
  }

  private double magnitude(double[] state) {
    double largest = 0.0;
    for (int m = 0; m < bounded; m++) {
      largest = Math.max(largest, Math.abs(state[m]));
    }
    return largest;
  }

  /** How far a run has come. */
  record Progress(double time, double[] state, long evaluations, long steps) {
    RunResult result(RunStatus status, String advice) {
      return new RunResult(status, time, state.clone(), evaluations, steps, advice);
    }
  }
}

package org.ursell.runtime.integrate;

import java.util.Arrays;

/** Words for the ways in which a run can end, and the bounds that decide between them. */
final class RunEnding {
  /**
   * A step that cannot be made is a blow-up if the state has grown by this factor, else a stall.
   */
  private static final double GROWN = 1e3;

  private final RunRequest request;
  private final int bounded;
  private final double[] limits;
  private final double startMagnitude;
  private String excess = "";

  RunEnding(RunRequest request) {
    this.request = request;
    this.bounded = request.field().boundedDimension();
    double[] start = request.start();
    this.limits = request.field().magnitudes().limits(start, request.options().divergenceBound());
    Arrays.fill(limits, bounded, limits.length, Double.MAX_VALUE);
    this.startMagnitude = Math.max(1.0, magnitude(start));
  }

  /** Whether every unknown is finite, and within the bound if there is one for it. */
  boolean isGood(double[] state) {
    for (int m = 0; m < state.length; m++) {
      if (!(Math.abs(state[m]) <= limits[m])) {
        excess = excess(m, state[m]);
        return false;
      }
    }
    return true;
  }

  private String excess(int unknown, double value) {
    if (!Double.isFinite(value)) {
      return "a moment became infinite";
    }
    double bound = request.options().divergenceBound();
    return request.field().magnitudes().quanta(unknown) == 0
        ? "a moment exceeded the growth limit, %.3g times its largest value in any state or at the start,"
            .formatted(bound)
        : ("a moment of a mode exceeded %.3g, at the growth limit of amplitudes, %.3g times those at"
                + " the start (should the model truly amplify that far, raise the limit from %.3g),")
            .formatted(limits[unknown], bound * bound, bound);
  }

  boolean isCancelled() {
    return request.cancelled().isRequested() || Thread.currentThread().isInterrupted();
  }

  RunResult completed(Reached at) {
    return at.result(RunStatus.COMPLETED, "reached the end time");
  }

  RunResult event(Reached at) {
    return at.result(RunStatus.EVENT, "ended at the event, t = %.6g".formatted(at.time()));
  }

  RunResult cancelled(Reached at) {
    return at.result(RunStatus.CANCELLED, "cancelled at t = %.6g".formatted(at.time()));
  }

  RunResult diverged(Reached at) {
    return at.result(
        RunStatus.DIVERGED,
        ("the equations blow up: %s after t = %.6g; the truncation is not valid here, try another"
                + " order or a larger size")
            .formatted(excess, at.time()));
  }

  RunResult hopeless(Reached at, double evaluations, RunForecast forecast) {
    request.field().requireDigits(at.time());
    double grown = magnitude(at.state()) / startMagnitude;
    return at.result(
        RunStatus.STALLED,
        ("to reach t = %.6g takes some %.1e evaluations%s, %s%s, and %d are allowed; shorten the run,"
                + " allow more, or loosen the tolerance")
            .formatted(
                request.endTime(),
                evaluations,
                forecast.isLinear() ? "" : " or more",
                forecast.words(),
                grown > GROWN && !forecast.isLinear()
                    ? " while moments grew %.3g times".formatted(grown)
                    : "",
                request.options().maxEvaluations()));
  }

  RunResult tooManyEvaluations(Reached at, double step) {
    request.field().requireDigits(at.time());
    return at.result(
        RunStatus.STALLED,
        ("gave up after %d evaluations at t = %.6g with steps of %.3g; allow more, loosen the"
                + " tolerance or shorten the run")
            .formatted(at.evaluations(), at.time(), step));
  }

  /** A step too short for the clock: a blow-up if the state has grown a lot, else a stall. */
  RunResult stepTooShort(Reached at) {
    request.field().requireDigits(at.time());
    double grown = magnitude(at.state()) / startMagnitude;
    if (grown > GROWN) {
      excess =
          "moments grew %.3g times and went on faster than any step could follow".formatted(grown);
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
  record Reached(double time, double[] state, long evaluations, long steps) {
    RunResult result(RunStatus status, String advice) {
      return new RunResult(status, time, state.clone(), evaluations, steps, advice);
    }
  }
}

package org.ursell.runtime.integrate;

import java.util.Optional;

/**
 * When the stiff method takes its turn in a run of one lane, and what it did so far. It is asked
 * for by the options, or it takes over where {@link StiffnessGauge} says so. What is held short by
 * a fast oscillation that has not died out yet is no shorter way for it; such a turn ends soon, and
 * the next one is waited for longer.
 */
final class StiffTurns {
  private final RunRequest request;
  private final RunEnding ending;
  private final RunForecast forecast;
  private final ErrorScale scale;
  private final Optional<LaneEvent> event;
  private final StiffnessGauge gauge = new StiffnessGauge();
  private IntegrationMethod method;
  private Optional<StiffRest> rest = Optional.empty();
  private Optional<StiffPart> part = Optional.empty();

  /**
   * How a turn ended.
   *
   * @param result the end of the run, if it came to that
   * @param at where it stands otherwise
   */
  record Turn(Optional<RunResult> result, Takeover at) {}

  StiffTurns(
      RunRequest request,
      RunEnding ending,
      RunForecast forecast,
      ErrorScale scale,
      Optional<LaneEvent> event) {
    this.request = request;
    this.ending = ending;
    this.forecast = forecast;
    this.scale = scale;
    this.event = event;
    this.method = request.options().method();
  }

  /** Whether it is for the stiff method alone to integrate. */
  boolean isAskedFor() {
    return method == IntegrationMethod.STIFF;
  }

  /** Whether explicit steps are to be measured. */
  boolean isChoosing() {
    return method == IntegrationMethod.AUTO;
  }

  /**
   * Whether the stiff method is to take over now.
   *
   * @param product of the step just made and the fastest rate
   * @param h the length of the next step
   * @param left the time that is left
   */
  boolean isDue(double product, double h, double left) {
    if (!isChoosing()
        || !gauge.isHeld(product)
        || !StiffnessGauge.isLong(request.field().dimension(), h, left)) {
      return false;
    }
    if (rest.isEmpty()) {
      rest = StiffRest.of(request.field());
    }
    if (rest.isEmpty() || !rest.get().pays(h, left)) {
      // What does not pay now pays less and less as the end comes nearer.
      method = IntegrationMethod.EXPLICIT;
      return false;
    }
    return true;
  }

  /** Leaves the run to the stiff method, to its end or until that does not pay any more. */
  Turn take(Takeover at) {
    StiffRest used = rest.orElseGet(() -> StiffRest.required(request.field()));
    StiffRun run = used.run(request, ending, forecast, scale, event.map(LaneEvent::crossing), at);
    Optional<RunResult> result = run.run(isAskedFor() ? 0.0 : used.shortest(at.h()));
    part = Optional.of(part.map(before -> before.and(run.part())).orElseGet(run::part));
    gauge.waitLonger();
    event.ifPresent(LaneEvent::forget);
    return new Turn(result, run.reachedBy(at.h()));
  }

  /** A result of the run, with what the stiff method did in it. */
  RunResult told(RunResult result) {
    return part.map(result::with).orElse(result);
  }
}

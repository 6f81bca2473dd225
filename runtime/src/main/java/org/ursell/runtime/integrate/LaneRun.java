package org.ursell.runtime.integrate;

import java.util.Optional;
import java.util.OptionalDouble;

/**
 * One run in one lane: its time, the control of its step (that of DOP853: Hairer, Norsett and
 * Wanner, "Solving Ordinary Differential Equations I", 1993, section II.4), those who look on, and
 * how it ends.
 */
final class LaneRun implements DenseStep {
  private static final double SAFETY = 0.9;
  private static final double LARGEST_SHRINKAGE = 3.0;
  private static final double LARGEST_GROWTH = 6.0;

  private final RunRequest request;
  private final RunEnding ending;
  private final RunForecast forecast;
  private final VectorField field;
  private Dop853Lanes lanes;
  private int lane;
  private final Dop853Output output;
  private final StepListener[] listeners;
  private final Optional<LaneEvent> event;
  private final double endTime;
  private final ErrorScale scale;
  private double[] state;
  private double[] next;
  private final StiffTurns turns;
  private final double[] slopes;
  private final double[] tolerances;
  private double[] stop = new double[0];

  private final boolean driven;

  private double time;
  private double from;
  private double halt;
  private double end;
  private double h;
  private boolean last;
  private boolean lastRejected;
  private boolean prepared;
  private boolean stopped;
  private long evaluations;
  private long accepted;

  /**
   * Puts a run into a lane.
   *
   * @param output shared by all lanes, since steps are shown one after the other
   */
  LaneRun(RunRequest request, Dop853Lanes lanes, int lane, Dop853Output output) {
    this.request = request;
    this.ending = new RunEnding(request);
    this.forecast = new RunForecast(request);
    this.field = request.field();
    this.lanes = lanes;
    this.lane = lane;
    this.output = output;
    this.listeners = request.listeners().toArray(new StepListener[0]);
    this.event = request.event().map(stopping -> new LaneEvent(stopping, request.start()));
    this.endTime = request.endTime();
    this.time = request.startTime();
    this.state = request.start();
    this.next = new double[state.length];
    this.slopes = new double[state.length];
    this.tolerances = new double[state.length];
    this.driven = field.isDriven();
    this.halt = endTime;
    if (driven) {
      from = time;
      field.lookAhead(time, endTime);
      halt = field.nextStop(time, endTime);
    }
    for (StepListener listener : listeners) {
      listener.start(time, state);
    }
    evaluate(time, state, slopes);
    this.scale = new ErrorScale(field, request.options().absoluteTolerance(), state, slopes);
    evaluations++;
    this.turns = new StiffTurns(request, ending, forecast, scale, event);
    lanes.seat(lane, field);
    begin();
    firstStep();
  }

  private void firstStep() {
    StepTime now = new StepTime(from, time);
    h = FirstStep.length(request, state, slopes, scale.absolute(), now, halt - time);
    evaluations++;
  }

  private void evaluate(double at, double[] moments, double[] derivative) {
    if (driven) {
      field.at(from, at);
    }
    field.derivative(moments, derivative);
    evaluations++;
  }

  /** Goes on in another lane; its next trial step goes with it. */
  void move(Dop853Lanes to, int toLane) {
    to.take(toLane, lanes, lane, field);
    lanes = to;
    lane = toLane;
  }

  /** Tells the lane its next trial step, unless the run ends before it. */
  Optional<RunResult> prepare() {
    return (turns.isAskedFor() ? turn() : ending()).map(turns::told);
  }

  private Optional<RunResult> ending() {
    if (ending.isCancelled()) {
      return Optional.of(ending.cancelled(reached()));
    }
    if (evaluations >= request.options().maxEvaluations()) {
      return Optional.of(ending.tooManyEvaluations(reached(), h));
    }
    OptionalDouble hopeless = forecast.hopeless(time, evaluations);
    if (hopeless.isPresent()) {
      return Optional.of(ending.hopeless(reached(), hopeless.getAsDouble(), forecast));
    }
    if (driven) {
      h = Math.min(h, field.longestStep(time));
      lanes.setTime(lane, from, time);
    }
    last = time + 1.01 * h >= halt;
    if (!last && !(time + 0.1 * h > time)) {
      return Optional.of(ending.stepTooShort(reached()));
    }
    if (last) {
      h = halt - time;
    }
    lanes.setStep(lane, h);
    return Optional.empty();
  }

  /** Accepts or rejects the trial step; gives the result if the run ends with it. */
  Optional<RunResult> judge() {
    return outcome().map(turns::told);
  }

  private Optional<RunResult> outcome() {
    evaluations += 11;
    double error = lanes.error(lane);
    double factor = FirstStep.eighthRoot(error) / SAFETY;
    if (!(error < 1.0)) {
      // A stage that is not finite makes the error NaN.
      h /= Double.isNaN(factor) ? LARGEST_SHRINKAGE : Math.min(LARGEST_SHRINKAGE, factor);
      lastRejected = true;
      return Optional.empty();
    }
    lanes.readNext(lane, next);
    if (!ending.isGood(next)) {
      return Optional.of(ending.diverged(reached()));
    }
    end = last ? halt : time + h;
    if (lanes.readEnd(lane, slopes)) {
      evaluations++;
    } else {
      evaluate(end, next, slopes);
      lanes.complete(lane, slopes);
    }
    prepared = false;
    OptionalDouble crossing = crossing();
    if (crossing.isPresent() && Double.isNaN(crossing.getAsDouble())) {
      // Like a stage that is not finite.
      h /= LARGEST_SHRINKAGE;
      lastRejected = true;
      return Optional.empty();
    }
    accepted++;
    Optional<RunResult> ended = show(crossing);
    if (ended.isPresent()) {
      return ended;
    }
    double growth = Math.min(LARGEST_GROWTH, 1.0 / Math.max(factor, 1e-10));
    growth = Math.max(growth, 1.0 / LARGEST_SHRINKAGE);
    h *= lastRejected ? Math.min(growth, 1.0) : growth;
    lastRejected = false;
    double product = turns.isChoosing() ? (end - time) * lanes.fastestRate(lane) : 0.0;
    if (driven) {
      field.at(from, end);
    }
    evaluations += scale.accepted(next, slopes, h);
    lanes.setAbsoluteTolerances(lane, scale.absolute());
    advance();
    if (last) {
      restart();
    }
    return turns.isDue(product, h, endTime - time) ? turn() : Optional.empty();
  }

  /** Begins anew at a stop on the way. */
  private void restart() {
    from = time;
    halt = field.nextStop(from, endTime);
    evaluate(time, state, slopes);
    begin();
    firstStep();
    event.ifPresent(LaneEvent::forget);
  }

  /** Leaves the run to the stiff method, and goes on where that leaves it, if it does. */
  private Optional<RunResult> turn() {
    StiffTurns.Turn turn =
        turns.take(new Takeover(from, time, state, slopes, h, evaluations, accepted));
    Takeover at = turn.at();
    from = at.from();
    time = at.time();
    state = at.state();
    halt = driven ? field.nextStop(from, endTime) : endTime;
    System.arraycopy(at.slopes(), 0, slopes, 0, slopes.length);
    evaluations = at.evaluations();
    accepted = at.steps();
    begin();
    return turn.result();
  }

  private void begin() {
    lanes.fill(lane, field, request.options().relativeTolerance(), scale.absolute(), state, slopes);
  }

  private void advance() {
    lanes.advance(lane);
    double[] swap = state;
    state = next;
    next = swap;
    time = end;
  }

  /** Where in the step the event is, as a fraction of its length. */
  private OptionalDouble crossing() {
    return event.isPresent()
        ? event.get().within(lanes, lane, state, next, h, this::output)
        : OptionalDouble.empty();
  }

  /** Shows the step to the listeners, up to the event, and looks for the end. */
  private Optional<RunResult> show(OptionalDouble crossing) {
    if (crossing.isPresent()) {
      double s = crossing.getAsDouble();
      stop = new double[state.length];
      output().evaluate(s, stop);
      end = s == 1.0 ? end : Math.min(end, time + s * h);
      stopped = true;
    }
    for (StepListener listener : listeners) {
      listener.step(this);
    }
    if (stopped) {
      return Optional.of(ending.event(ended()));
    }
    return end == endTime ? Optional.of(ending.completed(ended())) : Optional.empty();
  }

  private RunEnding.Reached reached() {
    return new RunEnding.Reached(time, state, evaluations, accepted);
  }

  private RunEnding.Reached ended() {
    return new RunEnding.Reached(end, currentState(), evaluations, accepted);
  }

  @Override
  public double previousTime() {
    return time;
  }

  @Override
  public double currentTime() {
    return end;
  }

  @Override
  public double[] currentState() {
    return stopped ? stop : next;
  }

  @Override
  public void tolerances(double[] result) {
    scale.tolerances(request.options().relativeTolerance(), state, next, result);
  }

  @Override
  public void state(double at, double[] result) {
    if (at == end) {
      System.arraycopy(currentState(), 0, result, 0, result.length);
    } else {
      output().evaluate((at - time) / h, result);
    }
  }

  /** The states within the step, prepared when they are first asked for. */
  private Dop853Output output() {
    if (!prepared) {
      tolerances(tolerances);
      evaluations +=
          output.prepare(lanes, lane, field, state, next, h, tolerances, new StepTime(from, time));
      prepared = true;
    }
    return output;
  }
}

package org.ursell.runtime.integrate;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * The stiff part of a run, by the method of {@link RadauStep}: its time, those who look on, and how
 * it ends.
 */
final class StiffRun implements DenseStep {
  /** By what a step is shortened whose stages could not be found. */
  private static final double AFTER_FAILURE = 0.4;

  /** So many steps in turn that are too short to pay, or fail, end the stiff part. */
  private static final int PATIENCE = 12;

  /** Where the iteration converges like this, the Jacobian is good for another step. */
  private static final double GOOD_CONTRACTION = 1e-3;

  private final RunRequest request;
  private final RunEnding ending;
  private final RunForecast forecast;
  private final ErrorScale scale;
  private final Optional<FirstCrossing> crossing;
  private final VectorField field;
  private final StiffRest rest;
  private final RadauSystems systems;
  private final RadauStep step;
  private StiffControl control = new StiffControl();
  private final List<StepListener> listeners;
  private final double endTime;
  private final double relative;
  private final double began;
  private final boolean driven;
  private final long evaluationsBefore;
  private final long stepsBefore;

  private double[] state;
  private double[] next;
  private double[] slopes;
  private final double[] tolerances;
  private final double[] damping;
  private double[] stop = new double[0];
  private double from;
  private double halt;
  private double time;
  private double end;
  private double h;
  private double stepLength;
  private double started;
  private boolean last;
  private boolean stopped;
  private boolean beginning = true;
  private boolean rejected;
  private boolean linearised;
  private boolean fresh;
  private boolean factored;
  private long beside;
  private long accepted;

  /**
   * The rest of a run.
   *
   * @param crossing the search for the event, as far as it has come
   * @param rest what the method needs of the system
   */
  StiffRun(
      RunRequest request,
      RunEnding ending,
      RunForecast forecast,
      ErrorScale scale,
      Optional<FirstCrossing> crossing,
      StiffRest rest,
      Takeover at) {
    this.request = request;
    this.ending = ending;
    this.forecast = forecast;
    this.scale = scale;
    this.crossing = crossing;
    this.field = request.field();
    this.rest = rest;
    this.systems = new RadauSystems(rest.jacobian(), rest.factors());
    this.step = new RadauStep(field, systems);
    this.listeners = request.listeners();
    this.endTime = request.endTime();
    this.relative = request.options().relativeTolerance();
    this.began = at.time();
    this.driven = field.isDriven();
    this.from = at.from();
    this.halt = driven ? field.nextStop(from, endTime) : endTime;
    this.evaluationsBefore = at.evaluations();
    this.stepsBefore = at.steps();
    this.time = at.time();
    this.end = time;
    this.state = at.state().clone();
    this.slopes = at.slopes().clone();
    this.next = new double[state.length];
    this.tolerances = new double[state.length];
    this.damping = new double[state.length];
    this.h = at.h();
  }

  /**
   * Integrates to the end, or until that does not pay any more.
   *
   * @param shortest steps that are shorter are not worth their price; many in turn end this part; 0
   *     if it is for this method to integrate whatever it costs
   * @return the result, if the run ends
   */
  Optional<RunResult> run(double shortest) {
    Optional<RunResult> result = Optional.empty();
    int inVain = 0;
    while (result.isEmpty() && (inVain < PATIENCE || shortest == 0.0)) {
      result = prepare();
      if (result.isEmpty()) {
        long before = accepted;
        result = attempt();
        boolean longer = accepted > before && time - started >= shortest;
        inVain = longer ? 0 : inVain + 1;
      }
    }
    return result;
  }

  /** What was done so far. */
  StiffPart part() {
    return new StiffPart(began, end, accepted, systems.jacobians(), systems.factorisations());
  }

  /** Where the run stands now. */
  Takeover reachedBy(double step) {
    RunEnding.Reached at = reached();
    return new Takeover(from, time, state, slopes, step, at.evaluations(), at.steps());
  }

  private Optional<RunResult> prepare() {
    RunEnding.Reached reached = reached();
    if (ending.isCancelled()) {
      return Optional.of(ending.cancelled(reached));
    }
    if (reached.evaluations() >= request.options().maxEvaluations()) {
      return Optional.of(ending.tooManyEvaluations(reached, h));
    }
    OptionalDouble hopeless = forecast.hopeless(time, reached.evaluations());
    if (hopeless.isPresent()) {
      return Optional.of(ending.hopeless(reached, hopeless.getAsDouble(), forecast));
    }
    if (driven) {
      h = Math.min(h, field.longestStep(time));
    }
    last = time + 1.01 * h >= halt;
    if (!last && !(time + 0.1 * h > time)) {
      return Optional.of(ending.stepTooShort(reached));
    }
    double length = last ? halt - time : h;
    factored &= length == stepLength;
    stepLength = length;
    return Optional.empty();
  }

  /** Tries a step; gives the result if the run ends with it. */
  private Optional<RunResult> attempt() {
    if (!linearised) {
      if (driven) {
        rest.jacobian().turn(from, time);
      }
      systems.linearise(state);
      linearised = true;
      fresh = true;
      factored = false;
    }
    if (!factored && !systems.factor(stepLength)) {
      return retry(AFTER_FAILURE);
    }
    factored = true;
    if (beginning) {
      step.guessRest();
    } else if (!rejected) {
      step.guessContinued(stepLength);
    }
    scale.tolerances(relative, state, state, tolerances);
    if (!step.solve(new StepTime(from, time), state, stepLength, relative, tolerances)) {
      step.guessRest();
      return retry(AFTER_FAILURE);
    }
    step.readNext(state, next);
    scale.tolerances(relative, state, next, tolerances);
    double error = step.error(state, slopes, tolerances, beginning || rejected);
    double factor = StiffControl.factor(error, step.iterations());
    if (!(error < 1.0)) {
      step.guessRest();
      return retry(factor);
    }
    if (!ending.isGood(next)) {
      return Optional.of(ending.diverged(reached()));
    }
    OptionalDouble event = crossing();
    if (event.isPresent() && Double.isNaN(event.getAsDouble())) {
      step.guessRest();
      return retry(StiffControl.shortest());
    }
    return accept(event, error, factor);
  }

  /** Another step from the same state, of another length. */
  private Optional<RunResult> retry(double factor) {
    h = stepLength * factor;
    rejected = true;
    linearised = fresh;
    factored = false;
    return Optional.empty();
  }

  private Optional<RunResult> accept(OptionalDouble event, double error, double factor) {
    accepted++;
    end = last ? halt : time + stepLength;
    Optional<RunResult> ended = show(event);
    if (ended.isPresent()) {
      return ended;
    }
    double growth = control.growth(stepLength, error, factor, rejected);
    rejected = false;
    boolean keep = growth == 1.0 && step.contraction() <= GOOD_CONTRACTION;
    h = stepLength * growth;
    new StepTime(from, end).turn(field, 0.0);
    field.derivative(next, slopes);
    beside++;
    systems.damping(damping);
    beside += scale.accepted(next, slopes, stepLength, damping);
    linearised = keep;
    fresh = false;
    double[] swap = state;
    state = next;
    next = swap;
    started = time;
    time = end;
    beginning = false;
    if (last) {
      restart();
    }
    return Optional.empty();
  }

  /** Begins anew at a stop on the way. */
  private void restart() {
    from = time;
    halt = field.nextStop(from, endTime);
    StepTime now = new StepTime(from, time);
    now.turn(field, 0.0);
    field.derivative(state, slopes);
    h = FirstStep.length(request, state, slopes, scale.absolute(), now, halt - time);
    beside += 2;
    control = new StiffControl();
    linearised = false;
    beginning = true;
  }

  /** Where in the step the event is, as a fraction of its length. */
  private OptionalDouble crossing() {
    return crossing.isPresent()
        ? step.crossing(crossing.get(), request.event().orElseThrow(), state)
        : OptionalDouble.empty();
  }

  /** Shows the step to the listeners, up to the event, and looks for the end. */
  private Optional<RunResult> show(OptionalDouble event) {
    if (event.isPresent()) {
      double s = event.getAsDouble();
      stop = new double[state.length];
      step.evaluate(s, state, stop);
      end = s == 1.0 ? end : Math.min(end, time + s * stepLength);
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
    return reached(time, state);
  }

  private RunEnding.Reached ended() {
    return reached(end, currentState());
  }

  private RunEnding.Reached reached(double at, double[] moments) {
    return new RunEnding.Reached(
        at, moments, evaluationsBefore + beside + step.evaluations(), stepsBefore + accepted);
  }

  /** One look per stage: a step may be so long that much comes and goes within it. */
  @Override
  public int looks() {
    return RadauTableau.STAGES;
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
    scale.tolerances(relative, state, next, result);
  }

  @Override
  public void state(double at, double[] result) {
    if (at == end) {
      System.arraycopy(currentState(), 0, result, 0, result.length);
    } else {
      step.evaluate((at - time) / stepLength, state, result);
    }
  }
}

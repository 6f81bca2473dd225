package org.ursell.runtime.integrate;

import java.util.Optional;
import java.util.OptionalDouble;
import org.hipparchus.exception.MathIllegalArgumentException;
import org.hipparchus.exception.MathRuntimeException;
import org.hipparchus.ode.LocalizedODEFormats;
import org.hipparchus.ode.ODEState;
import org.hipparchus.ode.OrdinaryDifferentialEquation;
import org.hipparchus.ode.nonstiff.DormandPrince853Integrator;
import org.hipparchus.ode.nonstiff.StepsizeHelper;
import org.hipparchus.ode.sampling.ODEStateInterpolator;
import org.hipparchus.ode.sampling.ODEStepHandler;
import org.ursell.runtime.equations.Internal;

/**
 * The same method as {@link DormandPrince853} in the implementation of Hipparchus, with its own
 * step control and interpolant: the reference against which ours is checked. Events are located by
 * {@link FirstCrossing}, as everywhere, on that interpolant.
 *
 * <p>Their step control bounds the error at the ends of steps only. States within a step, and so
 * samples and times of events, are mostly as accurate as the tolerance, but where a step has grown
 * much they have been seen to be wrong by hundreds of times that. Ours measures this and repairs
 * it.
 */
@Internal
public final class HipparchusIntegrator implements MomentIntegrator {
  @Override
  public String name() {
    return "Dormand-Prince 8(5,3), Hipparchus";
  }

  @Override
  public RunResult integrate(RunRequest request) {
    IntegratorOptions options = request.options();
    RunEnding ending = new RunEnding(request);
    double[] start = request.start();
    double[] slopes = new double[start.length];
    VectorField field = request.field();
    if (field.isDriven()) {
      field.lookAhead(request.startTime(), request.endTime());
    }
    new StepTime(request.startTime(), request.startTime()).turn(field, 0.0);
    field.derivative(start, slopes);
    ErrorScale scale = new ErrorScale(field, options.absoluteTolerance(), start, slopes);
    ScaledIntegrator integrator = new ScaledIntegrator(request, scale);
    integrator.setMaxEvaluations((int) Math.min(Integer.MAX_VALUE, options.maxEvaluations()));
    Watch watch = new Watch(request, ending, scale, integrator);
    integrator.addStepHandler(watch);
    request.listeners().forEach(listener -> listener.start(request.startTime(), request.start()));
    try {
      double from = request.startTime();
      while (from < request.endTime()) {
        double halt = field.nextStop(from, request.endTime());
        if (from > request.startTime()) {
          watch.halted(integrator.getEvaluations());
        }
        integrator.begin(from, halt);
        integrator.integrate(
            new Equation(field, from), new ODEState(from, watch.state.clone()), halt);
        from = halt;
      }
      return ending.completed(watch.reached());
    } catch (EndOfRun early) {
      return watch.ended.orElseGet(() -> ending.diverged(watch.reached()));
    } catch (MathRuntimeException failed) {
      return integrator.getEvaluations() >= integrator.getMaxEvaluations()
          ? ending.tooManyEvaluations(watch.reached(), integrator.getCurrentSignedStepsize())
          : ending.stepTooShort(watch.reached());
    }
  }

  /**
   * Their method with absolute tolerances that change from step to step, which theirs cannot: it
   * copies the tolerances that it is given.
   */
  private static final class ScaledIntegrator extends DormandPrince853Integrator {
    private final ScaledSteps steps;

    ScaledIntegrator(RunRequest request, ErrorScale scale) {
      super(0.0, request.endTime() - request.startTime(), 1.0, 1.0);
      steps = new ScaledSteps(request, scale);
    }

    /** Turns to a stretch between two stops, or the whole run. */
    void begin(double from, double to) {
      steps.from = from;
      steps.halt = to;
      steps.time = from;
    }

    double from() {
      return steps.from;
    }

    /** Steps are measured from here. */
    void reached(double time) {
      steps.time = time;
    }

    @Override
    protected StepsizeHelper getStepSizeHelper() {
      return steps;
    }
  }

  private static final class ScaledSteps extends StepsizeHelper {
    private final ErrorScale scale;
    private final double relative;
    private final VectorField field;
    private double from;
    private double halt;
    private double time;

    ScaledSteps(RunRequest request, ErrorScale scale) {
      super(0.0, request.endTime() - request.startTime(), 1.0, 1.0);
      this.scale = scale;
      this.time = request.startTime();
      this.from = request.startTime();
      this.field = request.field();
      this.relative = request.options().relativeTolerance();
      setMainSetDimension(request.field().dimension());
    }

    @Override
    public double getTolerance(int unknown, double modulus) {
      return scale.absolute()[unknown] + relative * modulus;
    }

    /** The shortest step is what the clock resolves, and not a part of a run of any length. */
    @Override
    public double filterStep(double h, boolean forward, boolean acceptSmall) {
      double step = Math.abs(h);
      boolean last = time + 1.01 * step >= halt;
      if (!acceptSmall && !last && !(time + 0.1 * step > time)) {
        throw new MathIllegalArgumentException(
            LocalizedODEFormats.MINIMAL_STEPSIZE_REACHED_DURING_INTEGRATION, h, time, true);
      }
      return Math.min(super.filterStep(h, forward, acceptSmall), field.longestStep(time));
    }
  }

  private record Equation(VectorField field, double from) implements OrdinaryDifferentialEquation {
    @Override
    public int getDimension() {
      return field.dimension();
    }

    @Override
    public double[] computeDerivatives(double time, double[] y) {
      double[] derivative = new double[y.length];
      new StepTime(from, time).turn(field, 0.0);
      field.derivative(y, derivative);
      return derivative;
    }
  }

  /** Leaves the integrator from within a step handler, the only way that it offers. */
  private static final class EndOfRun extends RuntimeException {
    private static final long serialVersionUID = 1L;

    EndOfRun() {
      super("end of run", null, false, false);
    }
  }

  /** Passes steps on to the listeners and looks after the limits of the run. */
  private static final class Watch implements ODEStepHandler, DenseStep {
    private final RunRequest request;
    private final RunEnding ending;
    private final RunForecast forecast;
    private final ErrorScale scale;
    private final ScaledIntegrator integrator;
    private final Optional<FirstCrossing> crossing;
    private Optional<ODEStateInterpolator> interpolator = Optional.empty();
    private double time;
    private double previous;
    private double[] before;
    private double[] state;
    private long steps;
    private long beside = 2;
    private long counted;
    private Optional<RunResult> ended = Optional.empty();

    Watch(RunRequest request, RunEnding ending, ErrorScale scale, ScaledIntegrator integrator) {
      this.request = request;
      this.ending = ending;
      this.forecast = new RunForecast(request);
      this.scale = scale;
      this.integrator = integrator;
      this.time = request.startTime();
      this.state = request.start();
      this.crossing =
          request.event().map(event -> new FirstCrossing(event.level(), event.value(state)));
      this.before = state;
    }

    @Override
    public void handleStep(ODEStateInterpolator step) {
      double[] reached = step.getCurrentState().getPrimaryState();
      if (!ending.isGood(reached)) {
        throw new EndOfRun();
      }
      interpolator = Optional.of(step);
      double end = step.getCurrentState().getTime();
      OptionalDouble event = event(end);
      if (event.isPresent()) {
        if (Double.isNaN(event.getAsDouble())) {
          throw new EndOfRun();
        }
        end = event.getAsDouble();
        reached = interpolated(end);
      }
      previous = time;
      time = end;
      before = state;
      state = reached;
      steps++;
      integrator.reached(time);
      new StepTime(integrator.from(), end).turn(request.field(), 0.0);
      beside +=
          scale.accepted(reached, step.getCurrentState().getPrimaryDerivative(), time - previous);
      request.listeners().forEach(listener -> listener.step(this));
      if (event.isPresent()) {
        ended = Optional.of(ending.event(reached()));
        throw new EndOfRun();
      }
      if (ending.isCancelled()) {
        ended = Optional.of(ending.cancelled(reached()));
        throw new EndOfRun();
      }
      if (reached().evaluations() >= request.options().maxEvaluations()) {
        ended = Optional.of(ending.tooManyEvaluations(reached(), time - previous));
        throw new EndOfRun();
      }
      OptionalDouble hopeless = forecast.hopeless(time, reached().evaluations());
      if (hopeless.isPresent()) {
        ended = Optional.of(ending.hopeless(reached(), hopeless.getAsDouble(), forecast));
        throw new EndOfRun();
      }
    }

    /** The time of the event in a step from the time reached so far. */
    private OptionalDouble event(double end) {
      if (request.event().isEmpty()) {
        return OptionalDouble.empty();
      }
      StoppingEvent event = request.event().get();
      double length = end - time;
      OptionalDouble found =
          crossing
              .orElseThrow()
              .within(
                  s -> event.value(interpolated(s == 1.0 ? end : time + s * length)),
                  Dop853Interpolant.DEGREE * event.degree(),
                  0.0);
      return found.isPresent()
          ? OptionalDouble.of(
              found.getAsDouble() == 1.0 ? end : time + found.getAsDouble() * length)
          : found;
    }

    private double[] interpolated(double at) {
      return interpolator.orElseThrow().getInterpolatedState(at).getPrimaryState();
    }

    /** Counts what was evaluated up to a stop, since the integrator begins to count anew. */
    void halted(int evaluations) {
      counted += evaluations;
    }

    RunEnding.Reached reached() {
      return new RunEnding.Reached(
          time, state, counted + integrator.getEvaluations() + beside, steps);
    }

    @Override
    public double previousTime() {
      return previous;
    }

    @Override
    public double currentTime() {
      return time;
    }

    @Override
    public double[] currentState() {
      return state;
    }

    @Override
    public void tolerances(double[] tolerances) {
      scale.tolerances(request.options().relativeTolerance(), before, state, tolerances);
    }

    @Override
    public void state(double at, double[] result) {
      System.arraycopy(interpolated(at), 0, result, 0, result.length);
    }
  }
}

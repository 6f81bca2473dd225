package org.ursell.runtime.integrate;

import java.util.Optional;
import java.util.OptionalDouble;
import org.hipparchus.exception.MathRuntimeException;
import org.hipparchus.ode.ODEState;
import org.hipparchus.ode.OrdinaryDifferentialEquation;
import org.hipparchus.ode.nonstiff.DormandPrince853Integrator;
import org.hipparchus.ode.sampling.ODEStateInterpolator;
import org.hipparchus.ode.sampling.ODEStepHandler;

/**
 * The same method as {@link DormandPrince853} in the implementation of Hipparchus, with its own
 * step control and interpolant: the reference against which ours is checked. Events are located by
 * {@link FirstCrossing}, as everywhere, on that interpolant.
 */
public final class HipparchusIntegrator implements MomentIntegrator {
  @Override
  public String name() {
    return "Dormand-Prince 8(5,3), Hipparchus";
  }

  @Override
  public RunResult integrate(RunRequest request) {
    IntegratorOptions options = request.options();
    RunEnding ending = new RunEnding(request);
    DormandPrince853Integrator integrator =
        new DormandPrince853Integrator(
            1e-15 * request.endTime(),
            request.endTime(),
            options.absoluteTolerance(),
            options.relativeTolerance());
    integrator.setMaxEvaluations((int) Math.min(Integer.MAX_VALUE, options.maxEvaluations()));
    Watch watch = new Watch(request, ending, integrator);
    integrator.addStepHandler(watch);
    request.listeners().forEach(listener -> listener.start(0.0, request.start()));
    try {
      integrator.integrate(
          new Equation(request.field()), new ODEState(0.0, request.start()), request.endTime());
      return ending.completed(watch.progress());
    } catch (EndOfRun early) {
      return switch (watch.status) {
        case EVENT -> ending.event(watch.progress());
        case CANCELLED -> ending.cancelled(watch.progress());
        default -> ending.diverged(watch.progress());
      };
    } catch (MathRuntimeException failed) {
      return integrator.getEvaluations() >= integrator.getMaxEvaluations()
          ? ending.tooManyEvaluations(watch.progress(), integrator.getCurrentSignedStepsize())
          : ending.stepTooShort(watch.progress());
    }
  }

  private record Equation(VectorField field) implements OrdinaryDifferentialEquation {
    @Override
    public int getDimension() {
      return field.dimension();
    }

    @Override
    public double[] computeDerivatives(double time, double[] y) {
      double[] derivative = new double[y.length];
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
    private final DormandPrince853Integrator integrator;
    private final Optional<FirstCrossing> crossing;
    private Optional<ODEStateInterpolator> interpolator = Optional.empty();
    private double time;
    private double previous;
    private double[] state;
    private long steps;
    private RunStatus status = RunStatus.DIVERGED;

    Watch(RunRequest request, RunEnding ending, DormandPrince853Integrator integrator) {
      this.request = request;
      this.ending = ending;
      this.integrator = integrator;
      this.state = request.start();
      this.crossing =
          request.event().map(event -> new FirstCrossing(event.level(), event.value(state)));
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
        status = RunStatus.EVENT;
        end = event.getAsDouble();
        reached = interpolated(end);
      }
      previous = time;
      time = end;
      state = reached;
      steps++;
      request.listeners().forEach(listener -> listener.step(this));
      if (status == RunStatus.EVENT) {
        throw new EndOfRun();
      }
      if (ending.isCancelled()) {
        status = RunStatus.CANCELLED;
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

    RunEnding.Progress progress() {
      return new RunEnding.Progress(time, state, integrator.getEvaluations(), steps);
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
    public void state(double at, double[] result) {
      System.arraycopy(interpolated(at), 0, result, 0, result.length);
    }
  }
}

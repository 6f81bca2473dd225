package org.ursell.runtime.integrate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ursell.runtime.equations.InvalidInputException;
import org.ursell.runtime.equations.MomentEquations;
import org.ursell.runtime.equations.NumberWords;
import org.ursell.runtime.equations.Parameters;
import org.ursell.runtime.state.ProductState;
import org.ursell.runtime.work.Cancellation;

/**
 * What to integrate: a vector field from a state at a start time up to an end time, who looks on,
 * and what may end it early. An immutable value; the {@code with} methods give changed copies.
 *
 * @param field the right-hand side
 * @param start the state at the start; copied
 * @param endTime the end, finite and after the start
 * @param options accuracy and limits
 * @param listeners called after each step
 * @param event ends the run early, if given
 * @param cancelled polled after each step; once true, the run ends as {@link RunStatus#CANCELLED}.
 *     An interrupted thread does the same
 * @param startTime when to start
 */
public record RunRequest(
    VectorField field,
    double[] start,
    double endTime,
    IntegratorOptions options,
    List<StepListener> listeners,
    Optional<StoppingEvent> event,
    Cancellation cancelled,
    double startTime) {
  public RunRequest {
    start = start.clone();
    listeners = List.copyOf(listeners);
    boolean fromZero = startTime == 0.0;
    if (!(endTime > startTime) || Double.isInfinite(endTime) || Double.isInfinite(startTime)) {
      throw new InvalidInputException(
          "the end time is "
              + NumberWords.of(endTime)
              + (fromZero ? "" : ", the time of the start " + NumberWords.of(startTime)),
          fromZero
              ? "give a positive, finite number of inverse rates"
              : "give finite numbers of inverse rates, the end after the start");
    }
    if (start.length != field.dimension()) {
      throw new InvalidInputException(
          "the start has " + start.length + " moments, the equations " + field.dimension(),
          "build the start from the same equations");
    }
    for (double moment : start) {
      if (!Double.isFinite(moment)) {
        throw new InvalidInputException(
            "the start holds the number " + NumberWords.of(moment), "give finite moments");
      }
    }
  }

  /** A request from t = 0. */
  public RunRequest(
      VectorField field,
      double[] start,
      double endTime,
      IntegratorOptions options,
      List<StepListener> listeners,
      Optional<StoppingEvent> event,
      Cancellation cancelled) {
    this(field, start, endTime, options, listeners, event, cancelled, 0.0);
  }

  /** A copy of the start, since integrators work in place. */
  @Override
  public double[] start() {
    return start.clone();
  }

  /**
   * This request between other times.
   *
   * @param begin when to start
   * @param end when to end, after that
   */
  public RunRequest between(double begin, double end) {
    return new RunRequest(field, start, end, options, listeners, event, cancelled, begin);
  }

  /** A request with default options, nobody looking on and nothing that ends it early. */
  public static RunRequest of(VectorField field, double[] start, double endTime) {
    return new RunRequest(
        field,
        start,
        endTime,
        IntegratorOptions.DEFAULT,
        List.of(),
        Optional.empty(),
        Cancellation.NEVER);
  }

  /**
   * A request to integrate a model's equations from a product state, with default options.
   *
   * @throws InvalidInputException if the start or the parameters do not fit the equations
   */
  public static RunRequest of(
      MomentEquations equations, Parameters parameters, ProductState start, double endTime) {
    return of(
        VectorField.of(equations, parameters), start.momentsAt(equations, parameters), endTime);
  }

  /** This request with other accuracy and limits. */
  public RunRequest with(IntegratorOptions newOptions) {
    return new RunRequest(
        field, start, endTime, newOptions, listeners, event, cancelled, startTime);
  }

  /** This request with one more listener. */
  public RunRequest with(StepListener listener) {
    List<StepListener> more = new ArrayList<>(listeners);
    more.add(listener);
    return new RunRequest(field, start, endTime, options, more, event, cancelled, startTime);
  }

  /** This request with an event that ends it. */
  public RunRequest until(StoppingEvent stoppingEvent) {
    return new RunRequest(
        field,
        start,
        endTime,
        options,
        listeners,
        Optional.of(stoppingEvent),
        cancelled,
        startTime);
  }

  /** This request with a way to cancel it. */
  public RunRequest cancelledBy(Cancellation signal) {
    return new RunRequest(field, start, endTime, options, listeners, event, signal, startTime);
  }
}

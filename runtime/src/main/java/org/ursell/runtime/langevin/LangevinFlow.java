package org.ursell.runtime.langevin;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ursell.runtime.equations.Autonomy;
import org.ursell.runtime.equations.ChargeDescriptor;
import org.ursell.runtime.equations.Internal;
import org.ursell.runtime.equations.InvalidInputException;
import org.ursell.runtime.equations.LindbladData;
import org.ursell.runtime.equations.ObservableDescriptor;
import org.ursell.runtime.equations.Parameters;
import org.ursell.runtime.equations.Subject;
import org.ursell.runtime.state.ProductState;
import org.ursell.runtime.work.Crew;

/**
 * Observables in time by the Langevin equation, from any product state. The model needs no charge;
 * where it has one and the start a phase, trajectories are run in the frame that turns with it, and
 * each part of an observable is turned back by its own charge.
 */
@Internal
public final class LangevinFlow {
  /** More steps than this would fill the memory with their numbers alone. */
  private static final double MOST_STEPS = 1e8;

  private final LangevinEquation equation;
  private final StartVariables start;
  private final double turning;
  private final long stream;
  private final List<List<ChargedPart>> parts;

  private LangevinFlow(
      LangevinEquation equation,
      StartVariables start,
      double turning,
      long stream,
      List<List<ChargedPart>> parts) {
    this.equation = equation;
    this.start = start;
    this.turning = turning;
    this.stream = stream;
    this.parts = parts;
  }

  /**
   * Observables of a model at a point.
   *
   * @param point a finite value for every parameter, sizes included
   * @param start a state of each species
   * @param observables of one site, or linear in the operators of a mode
   * @throws NotCarriedException if the model or an observable is beyond the equation
   * @throws InvalidInputException if the point has no Lindblad equation
   */
  public static LangevinFlow of(
      Subject subject,
      Parameters point,
      ProductState start,
      List<ObservableDescriptor> observables) {
    requireAutonomous(subject);
    LindbladData data = subject.lindbladWithModes(point);
    LangevinEquation resting = LangevinEquation.of(data);
    StateLayout layout = resting.layout();
    StartVariables variables =
        StartVariables.of(layout, start.in(point), subject.descriptor().modeUnit(point));
    Optional<ChargeDescriptor> charge =
        data.charges().stream()
            .filter(one -> variables.turning(data, one, resting) != 0.0)
            .findFirst();
    double turning = charge.map(one -> variables.turning(data, one, resting)).orElse(0.0);
    return new LangevinFlow(
        charge.map(one -> LangevinEquation.turning(data, one, turning)).orElse(resting),
        variables,
        turning,
        LangevinProblem.stream(data),
        observables.stream().map(one -> ChargedPart.of(layout, charge, one)).toList());
  }

  /**
   * Requires that a model and observables are carried, wherever runs start.
   *
   * @throws NotCarriedException if not
   */
  public static void require(
      Subject subject, Parameters point, List<ObservableDescriptor> observables) {
    requireAutonomous(subject);
    StateLayout layout = LangevinEquation.of(subject.lindbladWithModes(point)).layout();
    observables.forEach(one -> LinearReading.of(layout, one));
  }

  private static void requireAutonomous(Subject subject) {
    Autonomy.require(subject.descriptor(), "the collective Langevin equation");
  }

  /** How many trajectories are run: whole blocks, at least as many as the options ask for. */
  public static long trajectories(LangevinOptions options) {
    return (long) blocks(options) * Ensemble.LEAST;
  }

  private static int blocks(LangevinOptions options) {
    // What was asked for in so many words is not cut, however long it takes.
    return Ensemble.blocksFor(
        options.trajectories().isPresent()
            ? options.trajectories().getAsLong()
            : LangevinEffort.trajectoriesFor(options.precision()));
  }

  /** The step of time that is taken up to a time, in inverse rates. */
  public double step(LangevinOptions options, double end) {
    return options.step().orElseGet(() -> StepRule.alongPath(equation, start.averages(), end));
  }

  /**
   * The mean of each observable at times, by the number of trajectories of the options, or as many
   * as a lifetime of their precision takes. The same to the last bit for any number of threads.
   *
   * @param times rising from 0 on
   * @return one per observable, in their order
   * @throws java.util.concurrent.CancellationException if the run is cancelled or interrupted
   */
  public List<LangevinCurve> run(LangevinOptions options, double[] times, Crew crew) {
    double end = times[times.length - 1];
    double dt = step(options, end);
    if (end / dt > MOST_STEPS) {
      throw new InvalidInputException(
          "the Langevin equation would take %.1g steps up to t = %.6g".formatted(end / dt, end),
          "give an earlier end time");
    }
    SampledMeans means =
        new SampledMeans(equation, start, parts.stream().flatMap(List::stream).toList(), dt, times);
    means.run(blocks(options), options.withSeed(options.seed() ^ stream), crew);
    int first = 0;
    List<LangevinCurve> curves = new ArrayList<>();
    for (List<ChargedPart> own : parts) {
      curves.add(means.curve(first, own, turning));
      first += own.size();
    }
    return curves;
  }
}

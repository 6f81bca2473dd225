package org.ursell.runtime.measure;

import java.util.List;
import java.util.OptionalLong;
import java.util.function.ToDoubleFunction;
import org.ursell.runtime.equations.Internal;
import org.ursell.runtime.equations.InvalidInputException;
import org.ursell.runtime.equations.ModelDescriptor;
import org.ursell.runtime.equations.ObservableDescriptor;
import org.ursell.runtime.equations.Subject;
import org.ursell.runtime.langevin.LangevinOptions;

/** The measures that have a name. */
public final class Measures {
  /** All names but those of measures that need settings of their own. */
  private static final List<String> PLAIN =
      List.of(
          AverageMeasure.ORDER_PARAMETER,
          AverageMeasure.COHERENCES,
          AverageMeasure.EXPECTATION,
          FinalAmplitudeMeasure.NAME,
          FrequencyMeasure.NAME,
          SteadyMeasure.NAME,
          TwoGroupMeasure.FREQUENCY_DIFFERENCE,
          TwoGroupMeasure.RELATIVE_PHASE);

  private Measures() {}

  /** The names that {@link #of} knows. */
  public static List<String> names() {
    return PLAIN;
  }

  /**
   * A measure of a model, by its name.
   *
   * @throws InvalidInputException if there is none of that name, or if the model cannot have it
   */
  public static Measure of(String name, ModelDescriptor model) {
    return switch (name) {
      case AverageMeasure.ORDER_PARAMETER -> AverageMeasure.orderParameter(model);
      case AverageMeasure.COHERENCES -> AverageMeasure.coherences(model);
      case AverageMeasure.EXPECTATION -> AverageMeasure.expectation(model);
      case FinalAmplitudeMeasure.NAME -> new FinalAmplitudeMeasure(model);
      case FrequencyMeasure.NAME -> new FrequencyMeasure(model);
      case SteadyMeasure.NAME -> new SteadyMeasure(model);
      case TwoGroupMeasure.FREQUENCY_DIFFERENCE, TwoGroupMeasure.RELATIVE_PHASE ->
          new TwoGroupMeasure(model, name);
      default ->
          throw new InvalidInputException(
              "there is no measure '%s'".formatted(name), "known are " + String.join(", ", PLAIN));
    };
  }

  /**
   * The time average of one observable: its expectation where that is real, else the modulus. It is
   * called as the observable.
   */
  @Internal
  public static Measure of(ObservableDescriptor observable) {
    return AverageMeasure.of(observable);
  }

  /** The coherence lifetime, censored at an end time. */
  public static Measure lifetime(double endTime) {
    return new LifetimeMeasure(endTime);
  }

  /**
   * The coherence lifetime by the collective Langevin equation with its standard error, censored at
   * an end time.
   *
   * @param precision the relative standard error at which a lifetime is good enough
   * @param trajectories how many are run instead, whatever precision that gives
   * @param seed of all random numbers
   * @throws InvalidInputException if a number makes no sense
   */
  public static Measure langevin(
      Subject subject, double endTime, double precision, OptionalLong trajectories, long seed) {
    LangevinOptions options =
        LangevinOptions.defaults().withEnd(endTime).withSeed(seed).withPrecision(precision);
    return new LangevinMeasure(
        subject,
        trajectories.isPresent() ? options.withTrajectories(trajectories.getAsLong()) : options);
  }

  /** The coherence lifetime by the series in 1/N, where that is valid, with its uncertainty. */
  public static Measure series(Subject subject) {
    return new SizeSeriesMeasure(subject);
  }

  /** Whether a measure is one of lifetimes, whose runs start from the mean-field steady state. */
  @Internal
  public static boolean isOfLifetimes(String name) {
    return name.equals(LIFETIME) || name.equals(LANGEVIN) || name.equals(SERIES);
  }

  /**
   * A measure of one's own: one number per point, by a function.
   *
   * <p>A sweep knows a measure by its name alone: two functions that give other numbers need other
   * names, or a journal of one would be gone on with by the other. Where the function throws an
   * {@link InvalidInputException}, the point has no number, and the table holds the words.
   *
   * @param name of the measure and of its column: letters, digits and underscores
   * @param function may be called by several threads at once
   * @throws InvalidInputException if the name holds anything else
   */
  public static Measure ofPoint(String name, ToDoubleFunction<PointMeasure.Task> function) {
    return new FunctionMeasure(name, function);
  }

  /** The name of {@link #lifetime}. */
  public static final String LIFETIME = LifetimeMeasure.NAME;

  /** The name of {@link #langevin}. */
  public static final String LANGEVIN = LangevinMeasure.NAME;

  /** The name of {@link #series}. */
  public static final String SERIES = SizeSeriesMeasure.NAME;
}

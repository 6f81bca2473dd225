package org.ursell.runtime.meanfield;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.function.IntFunction;
import org.ursell.runtime.equations.ExactJacobian;
import org.ursell.runtime.equations.Internal;
import org.ursell.runtime.equations.InvalidInputException;
import org.ursell.runtime.equations.NumberWords;
import org.ursell.runtime.equations.Parameters;
import org.ursell.runtime.integrate.MomentIntegrator;
import org.ursell.runtime.integrate.RunRequest;
import org.ursell.runtime.integrate.RunResult;
import org.ursell.runtime.integrate.Sampler;
import org.ursell.runtime.integrate.VectorField;
import org.ursell.runtime.meanfield.LongTimeState.Synchronised;
import org.ursell.runtime.meanfield.LongTimeState.Undecided;
import org.ursell.runtime.observable.SingleSiteObservable;
import org.ursell.runtime.state.ProductState;

/**
 * Checks {@link LongTimeLine} against plain integration: in the laboratory frame, from the start to
 * an end time, with the modulus of the order parameter averaged over the last tenth, as Nadolny and
 * Bruder, "Macroscopic quantum synchronization effects" (2023), supplement, section 5, do it. May
 * be shared between threads.
 */
@Internal
public final class LongTimeCheck {
  private static final int SAMPLES = 1000;
  private static final double AVERAGED_PART = 0.1;

  private final ExactJacobian meanField;
  private final double[] start;
  private final double endTime;
  private final double tolerance;

  /**
   * A check.
   *
   * @param meanField the equations at truncation order 1
   * @param start where every run starts
   * @param endTime how long it is integrated, in inverse units of the rates
   * @param tolerance the largest difference of order parameters that counts as agreement
   * @throws InvalidInputException if a number is not positive, or the start does not fit
   */
  public LongTimeCheck(
      ExactJacobian meanField, ProductState start, double endTime, double tolerance) {
    if (!(endTime > 0.0) || !(tolerance > 0.0)) {
      throw new InvalidInputException(
          "the end time is %s and the tolerance %s"
              .formatted(NumberWords.of(endTime), NumberWords.of(tolerance)),
          "give positive numbers");
    }
    this.meanField = meanField;
    this.start = start.moments(meanField);
    this.endTime = endTime;
    this.tolerance = tolerance;
  }

  /**
   * One point, both ways.
   *
   * @param point its number
   * @param parameters the point
   * @param fast what was found without integrating
   * @param integrated the averaged order parameter of the run
   * @param difference of the two order parameters
   */
  public record Comparison(
      int point, Parameters parameters, LongTimeState fast, double integrated, double difference) {}

  /**
   * The outcome for a sample of points.
   *
   * @param compared how many points were integrated
   * @param undecided how many of the sample there was nothing to compare with
   * @param largestDifference of the order parameters, 0 without any
   * @param mismatches the points at which they differ by more than the tolerance
   */
  public record Report(
      int compared, int undecided, double largestDifference, List<Comparison> mismatches) {
    public Report {
      mismatches = List.copyOf(mismatches);
    }
  }

  /**
   * Numbers drawn without repetition from 0 to {@code points - 1}, in ascending order: the same for
   * the same arguments.
   */
  public static int[] sample(long seed, int points, int count) {
    int[] shuffled = new int[points];
    Arrays.setAll(shuffled, k -> k);
    SplittableRandom random = new SplittableRandom(seed);
    int drawn = Math.min(count, points);
    for (int k = 0; k < drawn; k++) {
      int other = random.nextInt(k, points);
      int swap = shuffled[k];
      shuffled[k] = shuffled[other];
      shuffled[other] = swap;
    }
    int[] sample = Arrays.copyOf(shuffled, drawn);
    Arrays.sort(sample);
    return sample;
  }

  /**
   * Integrates one point.
   *
   * @return nothing if there is nothing to compare with
   */
  public Optional<Comparison> compare(int point, Parameters parameters, LongTimeState fast) {
    if (fast instanceof Undecided) {
      return Optional.empty();
    }
    double expected = fast instanceof Synchronised state ? state.amplitude() : 0.0;
    double integrated = integrate(parameters);
    // A run that went wrong is not a number, and so no agreement.
    return Optional.of(
        new Comparison(point, parameters, fast, integrated, Math.abs(integrated - expected)));
  }

  /**
   * Compares a random sample of points.
   *
   * @param seed of the sample
   * @param points how many there are
   * @param count how many of them to draw
   * @param parameters the point of a number
   * @param fast what was found there
   */
  public Report check(
      long seed,
      int points,
      int count,
      IntFunction<Parameters> parameters,
      IntFunction<LongTimeState> fast) {
    List<Optional<Comparison>> comparisons = new ArrayList<>();
    for (int point : sample(seed, points, count)) {
      comparisons.add(compare(point, parameters.apply(point), fast.apply(point)));
    }
    return report(comparisons);
  }

  /** Sums up comparisons, empty ones being those of undecided points. */
  public Report report(List<Optional<Comparison>> comparisons) {
    int compared = 0;
    double largest = 0.0;
    List<Comparison> mismatches = new ArrayList<>();
    for (Optional<Comparison> comparison : comparisons) {
      if (comparison.isPresent()) {
        compared++;
        double difference = comparison.get().difference();
        largest = Math.max(largest, difference);
        if (!(difference <= tolerance)) {
          mismatches.add(comparison.get());
        }
      }
    }
    return new Report(compared, comparisons.size() - compared, largest, mismatches);
  }

  private double integrate(Parameters parameters) {
    Parameters infinite = meanField.descriptor().infinitelyMany(parameters);
    double[] times = new double[SAMPLES];
    Arrays.setAll(times, k -> endTime * (1.0 - AVERAGED_PART * (1.0 - (k + 1.0) / SAMPLES)));
    Sampler sampler = new Sampler(times, SingleSiteObservable.orderParameter(meanField)::modulus);
    RunResult run =
        MomentIntegrator.standard()
            .integrate(
                RunRequest.of(VectorField.of(meanField, infinite), start, endTime).with(sampler));
    return run.status().isSuccess()
        ? Arrays.stream(sampler.values()).average().orElse(Double.NaN)
        : Double.NaN;
  }
}

package org.ursell.runtime.integrate;

import java.util.Arrays;
import java.util.function.ToDoubleFunction;
import org.ursell.runtime.equations.Internal;
import org.ursell.runtime.equations.InvalidInputException;
import org.ursell.runtime.equations.NumberWords;

/** Records one quantity at given times of a run, from the states within its steps. */
public final class Sampler implements StepListener {
  private final double[] times;
  private final double[] values;
  private final ToDoubleFunction<double[]> quantity;
  private double[] state = new double[0];
  private int count;

  /**
   * A recorder.
   *
   * @param times when to record, ascending
   * @param quantity what to record, a function of the moments
   */
  public Sampler(double[] times, ToDoubleFunction<double[]> quantity) {
    this(quantity, ascending(times));
  }

  private Sampler(ToDoubleFunction<double[]> quantity, double[] times) {
    this.times = times;
    this.values = new double[times.length];
    this.quantity = quantity;
  }

  private static double[] ascending(double[] times) {
    for (int k = 0; k < times.length; k++) {
      if (!(times[k] >= (k == 0 ? Double.NEGATIVE_INFINITY : times[k - 1]))) {
        throw new InvalidInputException(
            "the sampling times are not ascending at number " + k, "sort them");
      }
    }
    return times.clone();
  }

  /** A recorder of another quantity at the same times, which both hold once. */
  @Internal
  public Sampler of(ToDoubleFunction<double[]> other) {
    return new Sampler(other, times);
  }

  /**
   * A recorder at equally spaced times from 0 to an end, both included.
   *
   * @param endTime the last time, not negative
   * @param count how many times there are, at least 2
   * @param quantity what to record, a function of the moments
   * @throws InvalidInputException if there are no such times
   */
  public static Sampler equallySpaced(
      double endTime, int count, ToDoubleFunction<double[]> quantity) {
    if (count < 2 || !(endTime >= 0.0) || Double.isInfinite(endTime)) {
      throw new InvalidInputException(
          "%d samples were asked for from 0 to %s".formatted(count, NumberWords.of(endTime)),
          "give at least 2 samples and a finite end that is not negative");
    }
    return new Sampler(times(endTime, count), quantity);
  }

  /**
   * Equally spaced times from 0 to an end, both included.
   *
   * @param endTime the last time, which the last entry is exactly
   * @param count how many times there are, at least 2
   */
  public static double[] times(double endTime, int count) {
    return times(0.0, endTime, count);
  }

  /**
   * Equally spaced times, the first and the last included.
   *
   * @param begin the first time
   * @param endTime the last time, which the last entry is exactly
   * @param count how many times there are, at least 2
   */
  public static double[] times(double begin, double endTime, int count) {
    double[] times = new double[count];
    for (int k = 0; k < count; k++) {
      times[k] = k == count - 1 ? endTime : begin + time(endTime - begin, k, count);
    }
    return times;
  }

  /** Number {@code k}, from 0, of so many equally spaced times. */
  public static double time(double endTime, int k, int count) {
    // The quotient may round to beyond the end, where no run would ever sample it.
    return k == count - 1 ? endTime : endTime * k / (count - 1);
  }

  @Override
  public void start(double time, double[] initial) {
    state = initial.clone();
    count = 0;
    while (count < times.length && times[count] <= time) {
      values[count++] = quantity.applyAsDouble(initial);
    }
  }

  @Override
  public void step(DenseStep step) {
    while (count < times.length && times[count] <= step.currentTime()) {
      step.state(times[count], state);
      values[count++] = quantity.applyAsDouble(state);
    }
  }

  /** The times that the run reached. */
  public double[] times() {
    return Arrays.copyOf(times, count);
  }

  /** The recorded values, one per reached time. */
  public double[] values() {
    return Arrays.copyOf(values, count);
  }
}

package org.ursell.runtime.series;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import org.ursell.runtime.output.CsvTable;

/**
 * The order parameter at large N, ln(&lt;A&gt;(t)/&lt;A&gt;(0)) = sum eps^k g_k(t) with eps = 1/N,
 * in the frame that turns with the mean field.
 *
 * @param lines what g_1, g_2, ... become once everything but the phase has relaxed
 * @param curves g_1, g_2, ... themselves, up to the end of the run
 * @param gap the slowest rate at which anything but the phase relaxes
 * @param amplitude modulus of the order parameter in the mean-field state
 * @param frequency d phase/dt of the order parameter in that state, in radians per unit of time
 * @param options the conditions of validity
 */
public record SeriesExpansion(
    List<AsymptoticLine> lines,
    SeriesCurves curves,
    double gap,
    double amplitude,
    double frequency,
    SeriesOptions options)
    implements SeriesOutcome {
  /** Beyond this size nothing but the law is left. */
  private static final double LARGEST = 1e12;

  public SeriesExpansion {
    lines = List.copyOf(lines);
  }

  /** The order M of the equations; powers of 1/N up to M-1 are known. */
  public int order() {
    return lines.size() + 1;
  }

  /** d_k, minus the slope of the line of power k, from 1 on, in units of the rates. */
  public double d(int k) {
    return lines.get(k - 1).rate();
  }

  /** c_k, the intercept of that line. */
  public double c(int k) {
    return lines.get(k - 1).intercept();
  }

  /** T/N at large N: the slope of the law of phase diffusion, 1/d_1, in inverse rates. */
  public double slope() {
    return 1.0 / d(1);
  }

  /**
   * The limit of T - slope N at large N, a = (c_1 - d_2/d_1)/d_1, in inverse rates; empty at order
   * 2, which does not know d_2.
   */
  public OptionalDouble intercept() {
    return order() < 3 ? OptionalDouble.empty() : OptionalDouble.of((c(1) - d(2) / d(1)) / d(1));
  }

  /** The same limit of the time in which coherence decays at late times, -d_2/d_1^2. */
  public OptionalDouble decayIntercept() {
    return order() < 3 ? OptionalDouble.empty() : OptionalDouble.of(-d(2) / (d(1) * d(1)));
  }

  /** N times the shift of the frequency at large N, in radians per unit of time. */
  public double frequencyShift() {
    return lines.get(0).frequency();
  }

  /**
   * The size from which on T = slope N is off by no more than a part of itself, since what it
   * leaves out is the intercept; no smaller than where the intercept is known to matter alone.
   *
   * @param part such as 0.1
   */
  public OptionalDouble lawWithin(double part) {
    return intercept().isEmpty()
        ? OptionalDouble.empty()
        : OptionalDouble.of(
            Math.max(
                Math.abs(intercept().getAsDouble()) / (part * slope()),
                Math.abs(d(2)) / (options.largestExpansionRatio() * d(1))));
  }

  /** The smallest size at which, and at ten times which, the series is valid; to one part in 50. */
  public OptionalDouble validFrom() {
    for (double n = 1.0; n < LARGEST; n *= 1.02) {
      if (lifetime(n).valid() && lifetime(10.0 * n).valid()) {
        return OptionalDouble.of(n);
      }
    }
    return OptionalDouble.empty();
  }

  /**
   * The lifetime at a size.
   *
   * @param size N, the number of sites of the followed species
   */
  public SeriesLifetime lifetime(double size) {
    double value = root(size, lines.size());
    double lower = lines.size() == 1 ? Double.NaN : root(size, lines.size() - 1);
    double rate = 0.0;
    double turning = frequency;
    double eps = 1.0;
    for (AsymptoticLine line : lines) {
      eps /= size;
      rate += eps * line.rate();
      turning += eps * line.frequency();
    }
    double ratio = order() < 3 ? Double.NaN : Math.abs(d(2)) / (d(1) * size);
    double residual = residual(size, value);
    String reason = reason(size, value, lower, ratio, residual);
    return new SeriesLifetime(
        size,
        value,
        lower,
        rate > 0.0 ? 1.0 / rate : Double.NaN,
        turning,
        ratio,
        residual,
        reason.isEmpty(),
        reason);
  }

  /** The first time at which the real part of the sum of so many powers is -1. */
  private double root(double size, int powers) {
    double[] weights = weights(size, powers);
    OptionalDouble early = curves.first(weights, -1.0);
    if (early.isPresent()) {
      return early.getAsDouble();
    }
    double start = 1.0;
    double rate = 0.0;
    for (int k = 0; k < powers; k++) {
      start += weights[k] * lines.get(k).intercept();
      rate += weights[k] * lines.get(k).rate();
    }
    double time = start / rate;
    return rate > 0.0 && time > 0.0 ? Math.max(time, curves.endTime()) : Double.NaN;
  }

  private static double[] weights(double size, int powers) {
    double[] weights = new double[powers];
    Arrays.setAll(weights, k -> Math.pow(size, -(k + 1.0)));
    return weights;
  }

  /** The logarithm is -1 at T, so that its error is a part of T; that of slopes grows with T. */
  private double residual(double size, double time) {
    double beyond = Math.max(0.0, time - curves.endTime());
    double sum = 0.0;
    double eps = 1.0;
    for (AsymptoticLine line : lines) {
      eps /= size;
      sum += eps * (line.residual() + line.drift() * beyond);
    }
    return sum;
  }

  private String reason(double size, double value, double lower, double ratio, double residual) {
    if (lines.size() == 1) {
      return "equations of order 2 give no second term to judge the first by";
    }
    if (!(value > 0.0 && lower > 0.0)) {
      return "the series at N = %s does not fall to 1/e".formatted(CsvTable.number(size));
    }
    if (!(ratio < options.largestExpansionRatio())) {
      return "d2/(d1 N) = %.2g at N = %s is not below %.2g"
          .formatted(ratio, CsvTable.number(size), options.largestExpansionRatio());
    }
    double change = Math.abs(value - lower) / value;
    if (!(change <= options.agreement())) {
      return "orders %d and %d differ by %.2g of T at N = %s"
          .formatted(order() - 1, order(), change, CsvTable.number(size));
    }
    if (!(residual <= options.largestLineError())) {
      return "the lines leave %.2g of T at N = %s".formatted(residual, CsvTable.number(size));
    }
    return "";
  }

  @Override
  public String words() {
    return intercept().isPresent()
        ? "at large N T = %.4g N %s %.4g"
            .formatted(
                slope(),
                intercept().getAsDouble() < 0.0 ? "-" : "+",
                Math.abs(intercept().getAsDouble()))
        : "at large N T = %.4g N".formatted(slope());
  }
}

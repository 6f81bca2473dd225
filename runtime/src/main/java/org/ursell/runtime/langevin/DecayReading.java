package org.ursell.runtime.langevin;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.IntToDoubleFunction;
import java.util.function.ToDoubleFunction;
import org.apache.commons.math3.fitting.PolynomialCurveFitter;
import org.apache.commons.math3.fitting.WeightedObservedPoints;
import org.apache.commons.math3.stat.regression.SimpleRegression;

/**
 * Reads lifetimes, rates of decay and frequencies off samples. With r(t) = ln(|&lt;s&gt;|/A), the
 * lifetime is the first root of r + 1, by a quadratic fit about the first sample beyond. The noise
 * of neighbouring samples is nearly the same, so that a wide fit scatters no less; but the standard
 * error is that of r over its slope, and needs a wide one: over 400 seeds of two models it was
 * itself uncertain to 15 % where the fit was 15 % wide, and to 22 and 36 % where it was 4 % wide,
 * with the same means. Where r has become straight, the line crosses -1 at the lifetime, too, and
 * its slope has the same relative error early as late, since the variance of a diffusing phase
 * grows in proportion to time.
 */
final class DecayReading {
  /** Half of the fit's width relative to its place. */
  static final double HALF_WIDTH = 0.15;

  /** Steps on each side that a fit takes at least. */
  private static final int LEAST_HALF = 3;

  /** More points of a fit tell nothing new. */
  private static final int POINTS = 24;

  /**
   * Relaxation times after which what relaxes is gone: exp(-9) is 1/8000. It must be far less than
   * the law's slope times the gap, since what relaxes can be 10 times what the phase does
   * meanwhile: that is the intercept of the law, in units of the relaxation time.
   */
  private static final double RELAXED = 9.0;

  /** Standard errors by which two halves of a line may differ in slope. */
  private static final double STRAIGHT = 2.0;

  /** An extrapolated lifetime is at least so many times the length of the run. */
  private static final double FAR = 1.5;

  private final Samples samples;
  private final double relaxation;

  DecayReading(Samples samples, double relaxation) {
    this.samples = samples;
    this.relaxation = relaxation;
  }

  private int half(int centre) {
    return Math.max(LEAST_HALF, (int) Math.round(HALF_WIDTH * centre));
  }

  /**
   * The lifetime, if the run has gone past it far enough for a fit.
   *
   * @param last whether the run goes no further: then the fit is as wide as what there is allows
   */
  Optional<Estimate> crossing(boolean last) {
    Samples.Curve all = samples.all();
    int centre = 1;
    while (centre <= samples.steps() && !(all.logRatio(centre) <= -1.0)) {
      centre++;
    }
    int wide = Math.min(half(centre), centre);
    int half = last ? Math.min(wide, Math.max(LEAST_HALF, samples.steps() - centre)) : wide;
    if (centre + half > samples.steps()) {
      return Optional.empty();
    }
    int place = centre;
    return Optional.of(estimate(curve -> crossing(curve, place, half)));
  }

  private double crossing(Samples.Curve curve, int centre, int half) {
    WeightedObservedPoints points = new WeightedObservedPoints();
    int stride = Math.max(1, 2 * half / POINTS);
    for (int k = centre + half; k >= centre - half; k -= stride) {
      points.add((k - centre) / (double) half, curve.logRatio(k) + 1.0);
    }
    double[] fit = PolynomialCurveFitter.create(2).fit(points.toList());
    double root = Math.sqrt(Math.max(0.0, fit[1] * fit[1] - 4.0 * fit[0] * fit[2]));
    double place = 2.0 * fit[0] / (-fit[1] + root);
    return samples.dt() * (centre + half * place);
  }

  /** How long a run must be for its last half to be of relaxed states. */
  static double settledTime(double relaxation) {
    return 2.0 * RELAXED / relaxation;
  }

  /** The first step at which what relaxes is gone; beyond all if nothing relaxes. */
  private double settled() {
    return relaxation > 0.0 ? RELAXED / (relaxation * samples.dt()) : Double.POSITIVE_INFINITY;
  }

  /** Whether the last half of the run, or more, is of relaxed states. */
  boolean isSettled() {
    return samples.steps() >= Math.max(16.0, 2.0 * settled());
  }

  private int lineStart() {
    return Math.max((int) Math.ceil(settled()), samples.steps() / 2);
  }

  /**
   * The lifetime where the line through the last part of the run crosses -1; none unless what
   * relaxes is gone, the line is straight within its error, and the crossing is far.
   */
  Optional<Estimate> extrapolation() {
    if (!isSettled()) {
      return Optional.empty();
    }
    int from = lineStart();
    int to = samples.steps();
    int middle = (from + to) / 2;
    Estimate bend =
        estimate(
            curve ->
                line(curve::logRatio, middle, to).getSlope()
                    - line(curve::logRatio, from, middle).getSlope());
    Estimate reached = estimate(curve -> reached(line(curve::logRatio, from, to)));
    boolean straight = Math.abs(bend.value()) <= STRAIGHT * bend.standardError();
    boolean far = reached.value() >= FAR * samples.dt() * to;
    return straight && far ? Optional.of(reached) : Optional.empty();
  }

  private static double reached(SimpleRegression line) {
    return line.getSlope() < 0.0
        ? -(1.0 + line.getIntercept()) / line.getSlope()
        : Double.POSITIVE_INFINITY;
  }

  private SimpleRegression line(IntToDoubleFunction curve, int from, int to) {
    SimpleRegression line = new SimpleRegression();
    int stride = Math.max(1, (to - from) / 64);
    for (int k = to; k >= from; k -= stride) {
      line.addData(k * samples.dt(), curve.applyAsDouble(k));
    }
    return line;
  }

  /** When the lifetime is to be expected, from the last sample. */
  OptionalDouble expected() {
    double fallen = -samples.all().logRatio(samples.steps());
    double time = samples.dt() * samples.steps();
    return fallen > 0.02 ? OptionalDouble.of(time / fallen) : OptionalDouble.empty();
  }

  /** The rate of decay -dr/dt of the last part of the run, if it is of relaxed states. */
  Optional<Estimate> decayRate() {
    return isSettled()
        ? Optional.of(
            estimate(curve -> -line(curve::logRatio, lineStart(), samples.steps()).getSlope()))
        : Optional.empty();
  }

  /** How fast the phase turns in the last half of the run. */
  Estimate frequency() {
    int from = samples.steps() / 2;
    return estimate(curve -> line(k -> curve.phase(k, from), from, samples.steps()).getSlope());
  }

  private Estimate estimate(ToDoubleFunction<Samples.Curve> quantity) {
    return new Estimate(quantity.applyAsDouble(samples.all()), samples.standardError(quantity));
  }
}

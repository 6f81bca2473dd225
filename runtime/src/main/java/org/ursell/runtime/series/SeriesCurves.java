package org.ursell.runtime.series;

import java.util.Arrays;
import java.util.OptionalDouble;
import org.hipparchus.analysis.interpolation.SplineInterpolator;
import org.hipparchus.analysis.polynomials.PolynomialSplineFunction;
import org.hipparchus.analysis.solvers.BrentSolver;
import org.hipparchus.complex.Complex;

/** The coefficients g_1, g_2, ... of the logarithm as functions of time, by their samples. */
public final class SeriesCurves {
  private static final double TIME_ACCURACY = 1e-10;
  private static final int MOST_ITERATIONS = 200;

  /** Samples on either side that a spline goes through: further ones hardly matter. */
  private static final int AROUND = 8;

  private final double[] times;
  private final double[][] re;
  private final double[][] im;

  /**
   * Curves.
   *
   * @param times when, from 0 on, rising
   * @param values {@code [k]} at each time: g_(k+1)
   */
  SeriesCurves(double[] times, Complex[][] values) {
    this.times = times.clone();
    int powers = values[0].length;
    re = new double[powers][times.length];
    im = new double[powers][times.length];
    for (int sample = 0; sample < times.length; sample++) {
      for (int k = 0; k < powers; k++) {
        re[k][sample] = values[sample][k].getRealPart();
        im[k][sample] = values[sample][k].getImaginaryPart();
      }
    }
  }

  /** The end of the run, from which on there are lines. */
  public double endTime() {
    return times[times.length - 1];
  }

  /** When samples were taken, a fresh array. */
  public double[] times() {
    return times.clone();
  }

  /** The samples of a power of 1/N, from 1 on. */
  public Complex[] samples(int power) {
    Complex[] samples = new Complex[times.length];
    Arrays.setAll(samples, k -> new Complex(re[power - 1][k], im[power - 1][k]));
    return samples;
  }

  /** A coefficient at a time up to the end of the run, by a cubic spline. */
  public Complex at(int power, double time) {
    return new Complex(
        new SplineInterpolator().interpolate(times, re[power - 1]).value(time),
        new SplineInterpolator().interpolate(times, im[power - 1]).value(time));
  }

  /** The line that a coefficient becomes, fitted to the last part of the run. */
  AsymptoticLine line(int power) {
    int from = (int) Math.round((1.0 - SeriesOptions.FITTED) * (times.length - 1));
    return AsymptoticLine.through(times, re[power - 1], im[power - 1], from);
  }

  /**
   * The first time at which a weighted sum of the real parts has fallen to a level.
   *
   * @param weights of powers 1, 2, ...
   */
  OptionalDouble first(double[] weights, double level) {
    double[] above = new double[times.length];
    for (int sample = 0; sample < above.length; sample++) {
      above[sample] = -level;
      for (int k = 0; k < weights.length; k++) {
        above[sample] += weights[k] * re[k][sample];
      }
    }
    for (int sample = 1; sample < above.length; sample++) {
      if (above[sample] <= 0.0) {
        return OptionalDouble.of(root(above, sample));
      }
    }
    return OptionalDouble.empty();
  }

  /** The root before a sample, on the spline through those around it. */
  private double root(double[] above, int sample) {
    int from = Math.max(0, sample - AROUND);
    int to = Math.min(times.length, sample + AROUND);
    PolynomialSplineFunction spline =
        new SplineInterpolator()
            .interpolate(Arrays.copyOfRange(times, from, to), Arrays.copyOfRange(above, from, to));
    return new BrentSolver(TIME_ACCURACY)
        .solve(MOST_ITERATIONS, spline, times[sample - 1], times[sample]);
  }
}

package org.ursell.runtime.response;

import java.util.Optional;
import org.apache.commons.math3.exception.ConvergenceException;
import org.apache.commons.math3.exception.TooManyEvaluationsException;
import org.apache.commons.math3.exception.TooManyIterationsException;
import org.apache.commons.math3.fitting.leastsquares.LeastSquaresBuilder;
import org.apache.commons.math3.fitting.leastsquares.LeastSquaresProblem;
import org.apache.commons.math3.fitting.leastsquares.LevenbergMarquardtOptimizer;
import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.ArrayRealVector;
import org.apache.commons.math3.linear.RealMatrix;
import org.apache.commons.math3.linear.RealVector;
import org.apache.commons.math3.util.Pair;
import org.ursell.runtime.equations.Internal;

/**
 * A single Lorentzian line next to a spectrum, height (width/2)^2 / ((w - centre)^2 + (width/2)^2),
 * by least squares.
 *
 * @param centre in units of the rates
 * @param height of the line
 * @param width full width at half maximum
 * @param misfit the largest distance between line and spectrum, as a part of the largest value
 */
@Internal
public record LorentzianFit(double centre, double height, double width, double misfit) {
  private static final int MOST = 500;

  /**
   * Fits a line; empty if none can be fitted.
   *
   * @param near where to begin
   */
  static Optional<LorentzianFit> of(double[] frequencies, double[] spectrum, SpectralLine near) {
    double width =
        near.width().orElse(0.25 * (frequencies[frequencies.length - 1] - frequencies[0]));
    // In units of the line itself, so that all three numbers are of order one.
    LeastSquaresProblem problem =
        new LeastSquaresBuilder()
            .start(new double[] {0.0, 1.0, 1.0})
            .model(point -> line(frequencies, near, width, point))
            .target(new ArrayRealVector(spectrum).mapDivide(near.height()).toArray())
            .maxEvaluations(MOST)
            .maxIterations(MOST)
            .build();
    try {
      RealVector found = new LevenbergMarquardtOptimizer().optimize(problem).getPoint();
      LorentzianFit bare =
          new LorentzianFit(
              near.frequency() + width * found.getEntry(0),
              near.height() * found.getEntry(1),
              width * Math.abs(found.getEntry(2)),
              0.0);
      double misfit = 0.0;
      double largest = 0.0;
      for (int k = 0; k < frequencies.length; k++) {
        misfit = Math.max(misfit, Math.abs(bare.at(frequencies[k]) - spectrum[k]));
        largest = Math.max(largest, Math.abs(spectrum[k]));
      }
      return Optional.of(
          new LorentzianFit(bare.centre(), bare.height(), bare.width(), misfit / largest));
    } catch (TooManyEvaluationsException
        | TooManyIterationsException
        | ConvergenceException failed) {
      return Optional.empty();
    }
  }

  /** The line at a frequency. */
  public double at(double frequency) {
    double half = 0.5 * width;
    return height * half * half / ((frequency - centre) * (frequency - centre) + half * half);
  }

  private static Pair<RealVector, RealMatrix> line(
      double[] frequencies, SpectralLine near, double unit, RealVector point) {
    RealVector values = new ArrayRealVector(frequencies.length);
    RealMatrix slopes = new Array2DRowRealMatrix(frequencies.length, 3);
    double height = point.getEntry(1);
    double half = 0.5 * point.getEntry(2);
    for (int k = 0; k < frequencies.length; k++) {
      double x = (frequencies[k] - near.frequency()) / unit - point.getEntry(0);
      double below = x * x + half * half;
      double shape = half * half / below;
      values.setEntry(k, height * shape);
      slopes.setEntry(k, 0, height * 2.0 * x * half * half / (below * below));
      slopes.setEntry(k, 1, shape);
      slopes.setEntry(k, 2, height * half * x * x / (below * below));
    }
    return new Pair<>(values, slopes);
  }
}

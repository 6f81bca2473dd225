package org.ursell.runtime.langevin;

import java.util.List;
import org.hipparchus.complex.Complex;
import org.hipparchus.linear.Array2DRowRealMatrix;
import org.ursell.runtime.linear.MatrixSpectrum;

/** The step of time that the rates of a model ask for. */
final class StepRule {
  /** A step of the drift is so much of the inverse of the fastest rate of the mean field. */
  private static final double DRIFT_STEP = 0.08;

  /** A step of the noise, of lower order, is so much of the inverse of the fastest jump's rate. */
  private static final double NOISE_STEP = 0.05;

  /** Slower rates than this ask for no longer steps. */
  private static final double SLOW = 1e-6;

  /** Where rates are looked at along a path that starts far from rest. */
  private static final int LOOKS = 24;

  /** The path is followed no longer than so many steps. */
  private static final int LONGEST = 4096;

  private StepRule() {}

  /**
   * That of the rates of the mean field about a state and of the jumps of single sites.
   *
   * @param spectrum of the Jacobian there
   */
  static double step(LangevinEquation equation, List<Complex> spectrum) {
    double fastest = spectrum.stream().mapToDouble(Complex::norm).max().orElse(0.0);
    double step =
        Math.min(
            DRIFT_STEP / Math.max(fastest, SLOW),
            NOISE_STEP / Math.max(equation.fastestJump(), SLOW));
    double unit = Math.pow(10.0, Math.floor(Math.log10(step)) - 1.0);
    // Two digits, so that a user can give it again.
    return Math.floor(step / unit * (1.0 + 1e-12)) * unit;
  }

  /** The shortest step asked for along the path of the mean field from a state up to a time. */
  static double alongPath(LangevinEquation equation, double[] start, double end) {
    double[] x = start.clone();
    double dt = at(equation, x);
    double shortest = dt;
    double steps = Math.min(LONGEST, Math.ceil(end / dt));
    double next = 1.0;
    for (int k = 1; k <= steps; k++) {
      x = heun(equation, x, dt);
      if (!Double.isFinite(DriftForm.dot(x, x))) {
        return shortest;
      }
      if (k >= next) {
        shortest = Math.min(shortest, at(equation, x));
        next = Math.max(next + 1.0, next * Math.pow(LONGEST, 1.0 / LOOKS));
      }
    }
    return shortest;
  }

  private static double at(LangevinEquation equation, double[] x) {
    return step(equation, MatrixSpectrum.of(new Array2DRowRealMatrix(equation.jacobian(x), false)));
  }

  private static double[] heun(LangevinEquation equation, double[] x, double dt) {
    double[] first = equation.drift(x);
    double[] predicted = new double[x.length];
    for (int k = 0; k < x.length; k++) {
      predicted[k] = x[k] + dt * first[k];
    }
    double[] second = equation.drift(predicted);
    for (int k = 0; k < x.length; k++) {
      predicted[k] = x[k] + 0.5 * dt * (first[k] + second[k]);
    }
    return predicted;
  }
}

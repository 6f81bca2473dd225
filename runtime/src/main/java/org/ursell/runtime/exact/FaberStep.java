package org.ursell.runtime.exact;

import java.util.List;
import org.hipparchus.complex.Complex;

/**
 * The observables over one step of a Faber series: what each polynomial of the generator
 * contributes is known, and its coefficient at every time, too.
 */
final class FaberStep extends PropagatorStep {
  /** More than is resolved at once: the sum of exponentials is no polynomial. */
  private static final int SMOOTH = 1000;

  private final SpectrumEllipse ellipse;
  private final List<Complex[]> terms;

  /**
   * A step.
   *
   * @param terms by polynomial, the value that each observable has in it
   */
  FaberStep(double start, double length, SpectrumEllipse ellipse, List<Complex[]> terms) {
    super(start, length);
    this.ellipse = ellipse;
    this.terms = terms;
  }

  @Override
  int squaredModulusDegree(int observable) {
    return SMOOTH;
  }

  @Override
  Complex at(int observable, double s) {
    double[] coefficients = coefficients(s);
    double re = 0.0;
    double im = 0.0;
    for (int k = coefficients.length - 1; k >= 0; k--) {
      Complex term = terms.get(k)[observable];
      re += coefficients[k] * term.getRealPart();
      im += coefficients[k] * term.getImaginaryPart();
    }
    return new Complex(re, im);
  }

  @Override
  double sizeOfTerms(int observable, double s) {
    double[] coefficients = coefficients(s);
    double sum = 0.0;
    for (int k = 0; k < coefficients.length; k++) {
      sum += Math.abs(coefficients[k]) * terms.get(k)[observable].norm();
    }
    return sum;
  }

  private double[] coefficients(double s) {
    return ellipse.coefficients(s * length(), terms.size() - 1);
  }
}

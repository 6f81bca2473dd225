package org.ursell.runtime.exact;

import java.util.List;
import org.hipparchus.complex.Complex;

/**
 * Exact expectation values over time.
 *
 * @param times as asked for
 * @param values for each observable the expectation at each time
 * @param dimension complex unknowns of all sectors together
 * @param applications how often the generator was applied
 */
public record ExactTrajectory(
    List<Double> times, List<List<Complex>> values, long dimension, long applications) {
  public ExactTrajectory {
    times = List.copyOf(times);
    values = values.stream().map(List::copyOf).toList();
  }

  /** The expectation of an observable at one of the times. */
  public Complex value(int observable, int timeIndex) {
    return values.get(observable).get(timeIndex);
  }

  /** The modulus of an observable's expectation at each time. */
  public double[] moduli(int observable) {
    return values.get(observable).stream().mapToDouble(Complex::norm).toArray();
  }

  /** The real part of an observable's expectation at each time. */
  public double[] realParts(int observable) {
    return values.get(observable).stream().mapToDouble(Complex::getRealPart).toArray();
  }

  /** The imaginary part of an observable's expectation at each time. */
  public double[] imaginaryParts(int observable) {
    return values.get(observable).stream().mapToDouble(Complex::getImaginaryPart).toArray();
  }
}

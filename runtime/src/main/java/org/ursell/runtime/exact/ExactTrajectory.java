package org.ursell.runtime.exact;

import java.util.List;
import java.util.Optional;
import org.hipparchus.complex.Complex;
import org.ursell.runtime.equations.Internal;
import org.ursell.runtime.lifetime.FockCut;
import org.ursell.runtime.state.SymmetricDensityMatrix;

/**
 * Exact expectation values over time.
 *
 * @param times as asked for
 * @param values for each observable the expectation at each time
 * @param dimension complex unknowns of all sectors together
 * @param applications how often the generator was applied
 * @param cut which number states of modes were kept; empty without modes
 * @param end the state at the last of the times, if it was to be kept
 */
public record ExactTrajectory(
    List<Double> times,
    List<List<Complex>> values,
    long dimension,
    long applications,
    Optional<FockCut> cut,
    @Internal Optional<SymmetricDensityMatrix> end) {
  @Internal
  public ExactTrajectory {
    times = List.copyOf(times);
    values = values.stream().map(List::copyOf).toList();
  }

  /** Without the state at its end. */
  public ExactTrajectory(
      List<Double> times,
      List<List<Complex>> values,
      long dimension,
      long applications,
      Optional<FockCut> cut) {
    this(times, values, dimension, applications, cut, Optional.empty());
  }

  /** The same with its cut told. */
  ExactTrajectory with(FockCut kept) {
    return new ExactTrajectory(times, values, dimension, applications, Optional.of(kept), end);
  }

  /** Whether another one of the same observables is the same to the accuracy asked for. */
  boolean agrees(ExactTrajectory other, ExactOptions options) {
    for (int k = 0; k < values.size(); k++) {
      double largest = 0.0;
      double gap = 0.0;
      for (int t = 0; t < times.size(); t++) {
        largest = Math.max(largest, value(k, t).norm());
        gap = Math.max(gap, value(k, t).subtract(other.value(k, t)).norm());
      }
      if (gap > options.errorOf(Math.max(largest, 1e-6))) {
        return false;
      }
    }
    return end.isEmpty()
        || end.get().distance(other.end.orElseThrow()) <= options.errorOf(end.get().norm());
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

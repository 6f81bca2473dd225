package org.ursell.runtime.langevin;

import org.hipparchus.complex.Complex;
import org.ursell.runtime.equations.InvalidInputException;
import org.ursell.runtime.equations.ObservableDescriptor;

/**
 * An observable as a linear function of the variables, whose mean over trajectories is its
 * expectation, since variables are Weyl-ordered.
 *
 * @param name for messages
 * @param re numbers in front of the variables for the real part
 * @param im the same for the imaginary part
 */
record LinearReading(String name, double[] re, double[] im) {
  /**
   * The reading of an observable.
   *
   * @throws InvalidInputException if its operator does not fit its species
   * @throws NotCarriedException if it is not linear in the operators of a mode
   */
  static LinearReading of(StateLayout layout, ObservableDescriptor observable) {
    if (!observable.isOnOnePlace()) {
      throw new NotCarriedException(
          "%s is no operator of one site or mode".formatted(observable.name()),
          "follow c or c', or an observable of the sites");
    }
    double[] re = new double[layout.size()];
    double[] im = new double[layout.size()];
    int s = observable.species();
    int from = layout.offset(s);
    if (!layout.isMode(s)) {
      if (observable.operator().levels() != layout.levels(s)) {
        throw new InvalidInputException(
            "the operator of <%s> does not have the levels of its species"
                .formatted(observable.name()),
            "give a %1$d x %1$d matrix".formatted(layout.levels(s)));
      }
      Complex[] weights = layout.weights(s, observable.operator());
      for (int k = 0; k < weights.length; k++) {
        re[from + k] = weights[k].getRealPart();
        im[from + k] = weights[k].getImaginaryPart();
      }
      return new LinearReading(observable.name(), re, im);
    }
    for (ObservableDescriptor.Product product : observable.products()) {
      if (product.creations() + product.annihilations() != 1) {
        throw new NotCarriedException(
            "<%s> is not linear in the operators of its mode".formatted(observable.name()),
            "follow c or c', or an observable of the sites");
      }
      double sign = product.annihilations() == 1 ? 1.0 : -1.0;
      re[from] += product.re();
      im[from] += product.im();
      re[from + 1] -= sign * product.im();
      im[from + 1] += sign * product.re();
    }
    return new LinearReading(observable.name(), re, im);
  }

  Complex value(double[] x) {
    return new Complex(DriftForm.dot(re, x), DriftForm.dot(im, x));
  }

  /** The sum of the real part over some lanes of a state, from the first of them. */
  double sumRe(double[][] state, int from, int lanes) {
    return sum(state, from, lanes, re);
  }

  /** The same of the imaginary part. */
  double sumIm(double[][] state, int from, int lanes) {
    return sum(state, from, lanes, im);
  }

  private static double sum(double[][] state, int from, int count, double[] weights) {
    double sum = 0.0;
    for (int j = 0; j < weights.length; j++) {
      if (weights[j] != 0.0) {
        double lanes = 0.0;
        for (int l = from; l < from + count; l++) {
          lanes += state[j][l];
        }
        sum += weights[j] * lanes;
      }
    }
    return sum;
  }
}

package org.ursell.runtime.lifetime;

import org.ursell.runtime.integrate.StoppingEvent;
import org.ursell.runtime.observable.SingleSiteObservable;

/**
 * The modulus of an expectation falls to a threshold; told by its square, which is a polynomial of
 * the moments.
 *
 * @param observable whose expectation is followed
 * @param threshold the modulus
 */
record ModulusEvent(SingleSiteObservable observable, double threshold) implements StoppingEvent {
  @Override
  public double level() {
    return threshold * threshold;
  }

  @Override
  public double value(double[] state) {
    return observable.squaredModulus(state);
  }

  @Override
  public double slope(double[] state, double[] derivative) {
    return observable.squaredModulusVelocity(state, derivative);
  }

  @Override
  public int degree() {
    return 2 * observable.degree();
  }

  @Override
  public int[] moments() {
    return observable.moments();
  }
}

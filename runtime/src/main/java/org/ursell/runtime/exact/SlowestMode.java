package org.ursell.runtime.exact;

import org.hipparchus.complex.Complex;

/**
 * The eigenvalue of the Liouvillian of one charge sector with the largest real part. In the neutral
 * sector the steady state (eigenvalue 0) is left out, so this is the Liouvillian gap there.
 *
 * @param eigenvalue lambda, in units of the rates
 * @param residual |L x - lambda x| / |x| of the eigenvector found
 * @param converged whether the residual is as small as was asked for
 * @param dimension complex unknowns
 * @param applications how often the generator was applied
 */
public record SlowestMode(
    Complex eigenvalue, double residual, boolean converged, long dimension, long applications) {

  /** The rate -Re(lambda) at which the mode decays, in units of the rates. */
  public double decayRate() {
    return -eigenvalue.getReal();
  }

  /** The time -1/Re(lambda) in which the mode falls to 1/e; infinite if it does not decay. */
  public double lifetime() {
    return eigenvalue.getReal() < 0.0 ? -1.0 / eigenvalue.getReal() : Double.POSITIVE_INFINITY;
  }
}

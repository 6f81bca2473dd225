package org.ursell.runtime.exact;

import org.hipparchus.complex.Complex;

/** What a vector of coefficients tells about an observable. */
interface VectorReading {
  /** The value; real-linear in the coefficients. */
  Complex value(double[] c);
}

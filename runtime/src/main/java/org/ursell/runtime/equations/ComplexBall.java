package org.ursell.runtime.equations;

import org.hipparchus.complex.Complex;

/** A complex number to many digits: its parts, each with its own error. */
@Internal
public final class ComplexBall {
  private static final Ball ZERO = Ball.exact(0.0);

  private final Ball re;
  private final Ball im;

  ComplexBall(Ball re, Ball im) {
    this.re = re;
    this.im = im;
  }

  static ComplexBall real(Ball re) {
    return new ComplexBall(re, ZERO);
  }

  Ball re() {
    return re;
  }

  Ball im() {
    return im;
  }

  /** Whether there is no imaginary part at all. */
  boolean isReal() {
    return im.isZero();
  }

  /** Whether doubles of both parts have all their digits right, or are zero as they should be. */
  boolean isSettled() {
    return re.isSettled() && im.isSettled();
  }

  Complex toComplex() {
    return new Complex(re.toDouble(), im.toDouble());
  }
}

package org.ursell.symbolic.coefficient;

import org.hipparchus.complex.Complex;

/**
 * A complex number {@code number * 2^scale}, which reaches far beyond the range of doubles: of
 * a^40/b^40 both powers may be below 1e-308. What stays within the range has scale 0, and the bits
 * of ordinary arithmetic.
 *
 * @param number of the size of 1 where the scale is not 0
 * @param scale the power of two
 */
record WideComplex(Complex number, long scale) {
  /** Beyond these powers of two products and quotients of two numbers may lose digits. */
  private static final int ORDINARY = 1000;

  private static final double LOG_2 = Math.log(2.0);

  /** From here on an exponential is beyond the range of doubles, or close to that. */
  private static final double LARGE_EXPONENT = 690.0;

  static WideComplex of(Complex number) {
    return new WideComplex(number, 0);
  }

  /** The number as a double; 0 or infinite where it is beyond their range. */
  Complex plain() {
    return scale == 0 ? number : scaled(number, scale);
  }

  private static Complex scaled(Complex number, long power) {
    int by = (int) Math.max(-5000, Math.min(5000, power));
    return new Complex(Math.scalb(number.getReal(), by), Math.scalb(number.getImaginary(), by));
  }

  private static int exponent(Complex number) {
    double larger = Math.max(Math.abs(number.getReal()), Math.abs(number.getImaginary()));
    return Math.getExponent(larger);
  }

  private boolean isOrdinary() {
    return number.isZero() || !number.isFinite() || Math.abs(exponent(number)) < ORDINARY;
  }

  /** The same with a number of the size of 1. */
  private WideComplex normal() {
    if (number.isZero() || !number.isFinite()) {
      return of(number);
    }
    // Twice, since what is below the normal numbers does not tell its exponent.
    Complex near = scaled(number, -exponent(number));
    Complex one = scaled(near, -exponent(near));
    return new WideComplex(one, scale + exponent(number) + exponent(near));
  }

  /** The same with scale 0 where the range of doubles holds it. */
  private WideComplex settled() {
    WideComplex normal = normal();
    return Math.abs(normal.scale) < ORDINARY ? of(scaled(normal.number, normal.scale)) : normal;
  }

  private boolean isPlain(WideComplex other, Complex result) {
    return scale == 0 && other.scale == 0 && of(result).isOrdinary() && result.isFinite();
  }

  WideComplex times(WideComplex other) {
    Complex product = number.multiply(other.number);
    if (isPlain(other, product)
        && (!product.isZero() || number.isZero() || other.number.isZero())) {
      return of(product);
    }
    WideComplex left = normal();
    WideComplex right = other.normal();
    return new WideComplex(left.number.multiply(right.number), left.scale + right.scale).settled();
  }

  WideComplex over(WideComplex other) {
    Complex ratio = number.divide(other.number);
    if (isPlain(other, ratio) && (!ratio.isZero() || number.isZero())) {
      return of(ratio);
    }
    WideComplex left = normal();
    WideComplex right = other.normal();
    return new WideComplex(left.number.divide(right.number), left.scale - right.scale).settled();
  }

  WideComplex plus(WideComplex other) {
    if (scale == 0 && other.scale == 0) {
      return of(number.add(other.number));
    }
    WideComplex left = normal();
    WideComplex right = other.normal();
    if (left.number.isZero() || right.number.isZero()) {
      return left.number.isZero() ? other : this;
    }
    long larger = Math.max(left.scale, right.scale);
    return new WideComplex(
            scaled(left.number, left.scale - larger)
                .add(scaled(right.number, right.scale - larger)),
            larger)
        .settled();
  }

  WideComplex negate() {
    return new WideComplex(number.negate(), scale);
  }

  WideComplex conjugate() {
    return new WideComplex(number.conjugate(), scale);
  }

  WideComplex re() {
    return new WideComplex(new Complex(number.getReal()), scale);
  }

  WideComplex im() {
    return new WideComplex(new Complex(number.getImaginary()), scale);
  }

  WideComplex modulus() {
    return new WideComplex(new Complex(number.norm()), scale);
  }

  /** Arithmetic leaves -0.0 as an imaginary part, which would conjugate the root. */
  private Complex aboveCut() {
    return new Complex(number.getReal(), number.getImaginary() + 0.0);
  }

  WideComplex sqrt() {
    long odd = Math.floorMod(scale, 2L);
    Complex root = (odd == 0 ? aboveCut() : aboveCut().multiply(2.0)).sqrt();
    return new WideComplex(root, (scale - odd) / 2).settledIfWide();
  }

  private WideComplex settledIfWide() {
    return scale == 0 ? this : settled();
  }

  WideComplex log() {
    Complex log = aboveCut().log();
    return of(scale == 0 ? log : log.add(scale * LOG_2));
  }

  WideComplex exp() {
    Complex x = plain();
    if (!(Math.abs(x.getReal()) > LARGE_EXPONENT) || Double.isInfinite(x.getReal())) {
      return of(x.exp());
    }
    double turns = Math.rint(x.getReal() / LOG_2);
    return Math.abs(turns) < 1e15
        ? new WideComplex(x.subtract(turns * LOG_2).exp(), (long) turns).settled()
        : of(x.exp());
  }

  /** A power; of zero there are only those whose exponents have a positive real part. */
  WideComplex power(WideComplex exponent) {
    Complex e = exponent.plain();
    double n = e.getReal();
    if (e.getImaginary() == 0 && n == Math.rint(n) && Math.abs(n) <= 1000) {
      WideComplex result = of(Complex.ONE);
      for (int k = 0; k < Math.abs(n); k++) {
        result = result.times(this);
      }
      return n < 0 ? of(Complex.ONE).over(result) : result;
    }
    if (number.isZero()) {
      return n > 0.0 ? this : of(Complex.NaN);
    }
    WideComplex power = scale == 0 ? of(aboveCut().pow(e)) : log().times(exponent).exp();
    return power.number.isFinite() && !power.number.isZero() ? power : log().times(exponent).exp();
  }
}

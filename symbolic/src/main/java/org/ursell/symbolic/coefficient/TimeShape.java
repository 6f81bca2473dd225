package org.ursell.symbolic.coefficient;

/** How a scalar depends on the time, as far as its form tells. */
final class TimeShape {
  private static final int NOT_POLYNOMIAL = 1000;

  private TimeShape() {}

  /** Whether it is a + b t with a and b that do not change, such as {@code w*(t - t0)}. */
  static boolean isAffine(Scalar scalar) {
    return degree(scalar) <= 1;
  }

  /** Its degree as a polynomial in t; at least {@value #NOT_POLYNOMIAL} if it is none. */
  private static int degree(Scalar scalar) {
    if (!scalar.isDriven()) {
      return 0;
    }
    if (scalar instanceof Scalar.Time) {
      return 1;
    }
    if (scalar instanceof Scalar.Negative minus) {
      return degree(minus.operand());
    }
    if (scalar instanceof Scalar.Sum sum) {
      return Math.max(degree(sum.left()), degree(sum.right()));
    }
    if (scalar instanceof Scalar.Product product) {
      return degree(product.left()) + degree(product.right());
    }
    if (scalar instanceof Scalar.Quotient quotient && !quotient.right().isDriven()) {
      return degree(quotient.left());
    }
    return NOT_POLYNOMIAL;
  }
}

package org.ursell.symbolic.coefficient;

import java.util.List;

/** How a scalar depends on the time, as far as its form tells. */
final class TimeShape {
  private static final int NOT_POLYNOMIAL = 1000;

  private TimeShape() {}

  /** Whether it is a + b t with a and b that do not change, such as {@code w*(t - t0)}. */
  static boolean isAffine(Scalar scalar) {
    return degree(scalar) <= 1;
  }

  /**
   * Whether the instants at which it changes its sign can be found: it is a polynomial in t, or a
   * number plus sines and cosines (of one frequency, which its form does not tell).
   */
  private static boolean isFindable(Scalar scalar) {
    return degree(scalar) < NOT_POLYNOMIAL || isWave(scalar);
  }

  /** Whether the instants at which a function jumps or has a kink can be found. */
  static boolean isFindable(Scalar.Call call) {
    List<Scalar> x = call.parts();
    return switch (call.function()) {
      case "step" -> isFindable(x.get(0));
      case "abs" -> isComplex(x.get(0)) || isFindable(x.get(0));
      case "pulse" -> {
        Scalar since = x.get(0).plus(x.get(1).negated());
        yield isFindable(since) && isFindable(since.plus(x.get(2).negated()));
      }
      case "min", "max" -> {
        boolean all = true;
        for (int i = 0; i < x.size(); i++) {
          for (int j = 0; j < i; j++) {
            all &= isFindable(x.get(i).plus(x.get(j).negated()));
          }
        }
        yield all;
      }
      default -> true;
    };
  }

  /** Of something complex the modulus is a square root, which has no kink unless it vanishes. */
  private static boolean isComplex(Scalar scalar) {
    return scalar == Scalar.Constant.I || scalar.parts().stream().anyMatch(TimeShape::isComplex);
  }

  private static boolean isWave(Scalar scalar) {
    if (!scalar.isDriven()) {
      return true;
    }
    if (scalar instanceof Scalar.Negative minus) {
      return isWave(minus.operand());
    }
    if (scalar instanceof Scalar.Sum sum) {
      return isWave(sum.left()) && isWave(sum.right());
    }
    if (scalar instanceof Scalar.Product product) {
      return isWave(product.left())
          && isWave(product.right())
          && !(product.left().isDriven() && product.right().isDriven());
    }
    if (scalar instanceof Scalar.Quotient quotient) {
      return isWave(quotient.left()) && !quotient.right().isDriven();
    }
    return scalar instanceof Scalar.Call call
        && (call.function().equals("sin") || call.function().equals("cos"))
        && isAffine(call.argument());
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

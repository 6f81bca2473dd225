package org.ursell.symbolic.coefficient;

import java.math.BigDecimal;
import org.ursell.runtime.equations.Internal;

/**
 * Upper bounds on what evaluating a {@link Scalar} can produce, known before any of it is
 * evaluated. What a stranger's formula may cost is decided here.
 *
 * @param size the number of parts of the tree
 * @param digits the digits of the largest number that can arise, numerators and denominators
 *     together
 * @param terms the number of products when everything is multiplied out
 * @param degree the highest power of parameters in such a product
 */
@Internal
public record ScalarBounds(double size, double digits, double terms, double degree) {
  private static final int MOST_PARTS = 500;
  private static final int MOST_DIGITS = 1_000;
  private static final int MOST_TERMS = 1_000;
  private static final int HIGHEST_DEGREE = 256;

  /** Whether evaluation is certain to stay small. */
  public boolean areSmall() {
    return size <= MOST_PARTS
        && digits <= MOST_DIGITS
        && terms <= MOST_TERMS
        && degree <= HIGHEST_DEGREE;
  }

  static ScalarBounds of(Scalar scalar) {
    if (scalar instanceof Scalar.Number number) {
      BigDecimal value = number.value();
      return new ScalarBounds(1, value.precision() + Math.abs((double) value.scale()), 1, 0);
    }
    if (scalar instanceof Scalar.Power power) {
      return power(of(power.base()), of(power.exponent()), power.exponent());
    }
    double size = 1;
    double digits = 0;
    double sum = 0;
    double products = 1;
    double degree = 0;
    double highest = scalar instanceof Scalar.Parameter || scalar instanceof Scalar.Time ? 1 : 0;
    for (Scalar part : scalar.parts()) {
      ScalarBounds bounds = of(part);
      size += bounds.size;
      digits += bounds.digits;
      sum += bounds.terms;
      products *= bounds.terms;
      degree += bounds.degree;
      highest = Math.max(highest, bounds.degree);
    }
    double terms =
        scalar instanceof Scalar.Sum
            ? sum
            : scalar instanceof Scalar.Quotient quotient ? of(quotient.left()).terms : products;
    boolean product = scalar instanceof Scalar.Product || scalar instanceof Scalar.Quotient;
    return new ScalarBounds(
        size,
        digits,
        scalar instanceof Scalar.Call || scalar instanceof Scalar.Sampled ? 1 : terms,
        product ? degree : highest);
  }

  private static ScalarBounds power(ScalarBounds base, ScalarBounds exponent, Scalar value) {
    double n = value.isConstant() ? Math.max(1, Math.ceil(ScalarValue.of(value).norm())) : 1;
    // (t_1 + ... + t_k)^n has binomial(n + k - 1, n) products.
    double terms = 1;
    for (int j = 1; j < base.terms && terms < 1e9; j++) {
      terms *= (n + j) / j;
    }
    return new ScalarBounds(
        base.size + exponent.size + 1, base.digits * n + exponent.digits, terms, base.degree * n);
  }
}

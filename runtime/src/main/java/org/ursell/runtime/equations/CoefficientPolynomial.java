package org.ursell.runtime.equations;

import java.util.Arrays;
import java.util.List;
import java.util.stream.DoubleStream;

/**
 * A real polynomial in the generators of a {@link CoefficientTable}.
 *
 * @param label in the words of the model, for messages
 */
record CoefficientPolynomial(String label, List<Monomial> monomials) {
  CoefficientPolynomial {
    monomials = List.copyOf(monomials);
  }

  /**
   * One summand.
   *
   * @param above the number in front is this
   * @param below over that, both exact
   * @param factors indices of generators, each as often as it occurs
   */
  record Monomial(double above, double below, int[] factors) {
    /** The number in front. */
    double number() {
      return above / below;
    }

    double value(double[] generated) {
      double product = number();
      for (int factor : factors) {
        product *= generated[factor];
      }
      return product;
    }

    /**
     * The modulus; NaN where multiplying factor by factor leaves the range of doubles on the way,
     * as in a^40/b^40 of two small numbers, so that digits or all is lost.
     */
    double modulus(double[] generated) {
      double product = number();
      boolean within = true;
      for (int factor : factors) {
        product *= generated[factor];
        if (generated[factor] == 0.0) {
          return 0.0;
        }
        within &= Math.abs(product) >= Double.MIN_NORMAL;
      }
      return within ? Math.abs(product) : Double.NaN;
    }
  }

  /** The value, given those of the generators. */
  double value(double[] generated) {
    double sum = 0.0;
    for (Monomial monomial : monomials) {
      sum += monomial.value(generated);
    }
    return sum;
  }

  /** A generator to many digits. */
  interface Generated {
    /** Its value, as far as these digits say it. */
    Ball value(int generator, BallArithmetic with);
  }

  /** The value, given those of the generators to many digits. */
  Ball value(Generated generated, BallArithmetic with) {
    Ball sum = Ball.exact(0.0);
    for (Monomial monomial : monomials) {
      Ball product = with.over(Ball.exact(monomial.above()), Ball.exact(monomial.below()));
      for (int factor : monomial.factors()) {
        product = with.product(product, generated.value(factor, with));
      }
      sum = with.sum(sum, product);
    }
    return sum;
  }

  /**
   * The sum of the moduli of the summands, against which a rounding error is measured; NaN where
   * one of them {@linkplain Monomial#modulus left the range of doubles}.
   */
  double scale(double[] generated) {
    double sum = 0.0;
    for (Monomial monomial : monomials) {
      sum += monomial.modulus(generated);
    }
    return sum;
  }

  /** How many summands there are. */
  int terms() {
    return monomials.size();
  }

  /** The summands of a multiple as plain numbers, equal if and only if the polynomials are. */
  List<List<Double>> summands(double multiple) {
    return monomials.stream()
        .map(
            monomial ->
                DoubleStream.concat(
                        DoubleStream.of(multiple * monomial.above(), monomial.below()),
                        Arrays.stream(monomial.factors()).asDoubleStream())
                    .boxed()
                    .toList())
        .toList();
  }

  /** The summands in which a generator does not occur. */
  CoefficientPolynomial without(int generator) {
    return new CoefficientPolynomial(
        label,
        monomials.stream()
            .filter(m -> Arrays.stream(m.factors()).noneMatch(f -> f == generator))
            .toList());
  }
}

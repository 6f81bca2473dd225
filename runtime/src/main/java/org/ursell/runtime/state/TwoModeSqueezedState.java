package org.ursell.runtime.state;

import java.util.List;
import org.hipparchus.complex.Complex;
import org.ursell.runtime.equations.Internal;
import org.ursell.runtime.equations.InvalidInputException;
import org.ursell.runtime.equations.NumberWords;
import org.ursell.runtime.equations.SpeciesDescriptor;

/**
 * The two-mode squeezed vacuum exp(conj(xi) a b - xi a' b')|0 0&gt; = sum_n (-exp(i phi) tanh r)^n
 * |n n&gt; / cosh r.
 *
 * @param first the species of the first mode
 * @param second that of the second
 * @param squeezing xi = r exp(i phi)
 */
@Internal
public record TwoModeSqueezedState(int first, int second, Complex squeezing) implements JointState {
  /** Of the populations, what may be beyond {@link #highest}. */
  private static final double TAIL = 1e-11;

  private static final double MOST_SQUEEZED = 50.0;

  public TwoModeSqueezedState {
    if (!(squeezing.norm() <= MOST_SQUEEZED)) {
      throw new InvalidInputException(
          "two modes cannot be squeezed by r = %s".formatted(NumberWords.of(squeezing.norm())),
          "give a finite r; r = 3 squeezes by 26 dB");
    }
  }

  /** The real part of xi. */
  public double squeezingRe() {
    return squeezing.getRealPart();
  }

  /** The imaginary part of xi. */
  public double squeezingIm() {
    return squeezing.getImaginaryPart();
  }

  /** {@code <a'a> = <b'b> = sinh(r)^2}. */
  private double quanta() {
    double s = Math.sinh(squeezing.norm());
    return s * s;
  }

  /** {@code <a b> = -exp(i phi) sinh(r) cosh(r)}. */
  private Complex pairing() {
    double r = squeezing.norm();
    return r == 0.0 ? Complex.ZERO : squeezing.multiply(-Math.sinh(2.0 * r) / (2.0 * r));
  }

  /** By Wick's theorem: factors a' meet a, b' meet b, a meet b, and a' meet b'. */
  @Override
  public Complex expectation(
      SpeciesDescriptor one, List<Integer> ofOne, SpeciesDescriptor two, List<Integer> ofTwo) {
    NormalProduct a = NormalProduct.of(ofOne);
    NormalProduct b = NormalProduct.of(ofTwo);
    if (a.annihilations() - a.creations() != b.annihilations() - b.creations()) {
      return Complex.ZERO;
    }
    double quanta = quanta();
    Complex pair = pairing();
    Complex sum = Complex.ZERO;
    for (int own = 0; own <= Math.min(a.creations(), a.annihilations()); own++) {
      int pairs = a.annihilations() - own;
      int conjugates = a.creations() - own;
      int other = b.annihilations() - pairs;
      if (other < 0 || other != b.creations() - conjugates) {
        continue;
      }
      double ways =
          joined(a.creations(), a.annihilations(), own)
              * joined(b.creations(), b.annihilations(), other)
              * factorial(pairs)
              * factorial(conjugates)
              * Math.pow(quanta, own + other);
      sum =
          sum.add(power(pair, pairs).multiply(power(pair.conjugate(), conjugates)).multiply(ways));
    }
    return sum;
  }

  /** The ways to choose k of m factors and k of n others, and to join them in pairs. */
  private static double joined(int m, int n, int k) {
    double ways = 1.0;
    for (int i = 0; i < k; i++) {
      ways *= (double) (m - i) * (n - i) / (i + 1.0);
    }
    return ways;
  }

  private static double factorial(int n) {
    double product = 1.0;
    for (int k = 2; k <= n; k++) {
      product *= k;
    }
    return product;
  }

  private static Complex power(Complex base, int exponent) {
    Complex product = Complex.ONE;
    for (int k = 0; k < exponent; k++) {
      product = product.multiply(base);
    }
    return product;
  }

  @Override
  public Complex entry(int i, int k, int j, int l) {
    if (i != k || j != l) {
      return Complex.ZERO;
    }
    double r = squeezing.norm();
    double cosh = Math.cosh(r);
    double modulus = Math.pow(Math.tanh(r), i + j) / (cosh * cosh);
    double angle = (i - j) * squeezing.getArgument();
    double sign = (i + j) % 2 == 0 ? 1.0 : -1.0;
    return new Complex(sign * modulus * Math.cos(angle), sign * modulus * Math.sin(angle));
  }

  @Override
  public int highest(boolean ofFirst) {
    double ratio = Math.pow(Math.tanh(squeezing.norm()), 2);
    return ratio == 0.0 ? 0 : (int) Math.min(1e6, Math.ceil(Math.log(TAIL) / Math.log(ratio)));
  }

  @Override
  public SiteState of(boolean ofFirst, SpeciesDescriptor species) {
    return ModeState.thermal(quanta());
  }

  @Override
  public boolean carries(List<Double> one, List<Double> two) {
    return !squeezing.isZero() && Math.abs(one.get(0) + two.get(0)) > 1e-12;
  }
}

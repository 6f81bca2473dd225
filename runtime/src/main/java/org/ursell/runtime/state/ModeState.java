package org.ursell.runtime.state;

import java.util.List;
import org.hipparchus.complex.Complex;
import org.hipparchus.util.CombinatoricsUtils;
import org.ursell.runtime.equations.InvalidInputException;
import org.ursell.runtime.equations.NumberWords;
import org.ursell.runtime.equations.SpeciesDescriptor;

/**
 * A Gaussian state of a bosonic mode: thermal with a mean number of quanta, then squeezed by S(xi)
 * = exp((conj(xi) c^2 - xi c'^2)/2), and then displaced, so that {@code <c> = amplitude}. No quanta
 * and no displacement are the vacuum, a displacement alone a coherent state.
 *
 * @param amplitude the displacement alpha
 * @param thermalQuanta mean number n of thermal quanta, not negative
 * @param squeezing xi = r exp(i phi); 0 if the state is not squeezed
 * @param perSize whether the amplitude is in units of sqrt(N), and the quanta of N, as the mean
 *     field of infinitely many sites gives them
 */
public record ModeState(Complex amplitude, double thermalQuanta, Complex squeezing, boolean perSize)
    implements SiteState {
  /** Index of c' in the basis of a mode. */
  static final int CREATION = 0;

  /** Beyond this, the powers of exp(r) that moments hold leave the range of numbers. */
  private static final double MOST_SQUEEZED = 50.0;

  public ModeState {
    if (!Double.isFinite(amplitude.norm())) {
      throw new InvalidInputException(
          "the amplitude of a mode is not finite", "give a finite complex number");
    }
    if (!(thermalQuanta >= 0.0) || Double.isInfinite(thermalQuanta)) {
      throw new InvalidInputException(
          "a mode cannot hold %s thermal quanta".formatted(NumberWords.of(thermalQuanta)),
          "give a finite number that is not negative");
    }
    if (!(squeezing.norm() <= MOST_SQUEEZED)) {
      throw new InvalidInputException(
          "a mode cannot be squeezed by r = %s".formatted(NumberWords.of(squeezing.norm())),
          "give a finite r; r = 3 squeezes by 26 dB");
    }
  }

  /** A state that is not squeezed. */
  public ModeState(Complex amplitude, double thermalQuanta, boolean perSize) {
    this(amplitude, thermalQuanta, Complex.ZERO, perSize);
  }

  /** A state of so many quanta, whatever the number of sites. */
  public ModeState(Complex amplitude, double thermalQuanta) {
    this(amplitude, thermalQuanta, false);
  }

  /** The state without quanta. */
  public static ModeState vacuum() {
    return new ModeState(Complex.ZERO, 0.0);
  }

  /** The coherent state of an amplitude. */
  public static ModeState coherent(double re, double im) {
    return new ModeState(new Complex(re, im), 0.0);
  }

  /** The thermal state of a mean number of quanta. */
  public static ModeState thermal(double quanta) {
    return new ModeState(Complex.ZERO, quanta);
  }

  /**
   * The squeezed vacuum exp((conj(xi) c^2 - xi c'^2)/2)|0&gt;, xi = r exp(i phi), with {@code <c'c>
   * = sinh(r)^2}.
   */
  public static ModeState squeezed(double r, double phi) {
    return new ModeState(Complex.ZERO, 0.0, polar(r, phi), false);
  }

  /** xi = r exp(i phi), for which r may be negative. */
  static Complex polar(double r, double phi) {
    return phi == 0.0 ? new Complex(r) : new Complex(r * Math.cos(phi), r * Math.sin(phi));
  }

  /** Whether it has a phase: an amplitude, or a direction in which it is squeezed. */
  public boolean hasPhase() {
    return !amplitude.isZero() || !squeezing.isZero();
  }

  /** The mean number of quanta without the displacement. */
  double quanta() {
    double s = Math.sinh(squeezing.norm());
    return squeezing.isZero() ? thermalQuanta : thermalQuanta * (1.0 + 2.0 * s * s) + s * s;
  }

  /** {@code <c c>} without the displacement. */
  Complex pairing() {
    double r = squeezing.norm();
    return squeezing.isZero()
        ? Complex.ZERO
        : squeezing.multiply(-(2.0 * thermalQuanta + 1.0) * Math.sinh(2.0 * r) / (2.0 * r));
  }

  /** The real part of the displacement. */
  public double amplitudeRe() {
    return amplitude.getRealPart();
  }

  /** The real part of the squeezing xi. */
  public double squeezingRe() {
    return squeezing.getRealPart();
  }

  /** The imaginary part of the squeezing xi. */
  public double squeezingIm() {
    return squeezing.getImaginaryPart();
  }

  /** The imaginary part of the displacement. */
  public double amplitudeIm() {
    return amplitude.getImaginaryPart();
  }

  /** The same state in the other unit, of which the old one is so many. */
  ModeState scaled(double factor) {
    // Squeezing is of a few quanta: it is none in units of many, and never given in them.
    return new ModeState(
        amplitude.multiply(factor), thermalQuanta * factor * factor, Complex.ZERO, !perSize);
  }

  /**
   * {@code <c'^m c^n> = sum_k k! (m over k) (n over k) n^k conj(alpha)^(m-k) alpha^(n-k)}; of a
   * squeezed state by Wick's theorem, one factor after the other.
   */
  @Override
  public Complex expectation(SpeciesDescriptor species, List<Integer> elements) {
    int m = (int) elements.stream().filter(e -> e == CREATION).count();
    int n = elements.size() - m;
    if (!squeezing.isZero()) {
      return paired(m, n);
    }
    Complex sum = Complex.ZERO;
    for (int k = 0; k <= Math.min(m, n); k++) {
      double ways =
          CombinatoricsUtils.factorialDouble(k)
              * CombinatoricsUtils.binomialCoefficientDouble(m, k)
              * CombinatoricsUtils.binomialCoefficientDouble(n, k)
              * Math.pow(thermalQuanta, k);
      sum =
          sum.add(
              power(amplitude.conjugate(), m - k).multiply(power(amplitude, n - k)).multiply(ways));
    }
    return sum;
  }

  /** c joins alpha, one of the m factors c', or one of the other n - 1 factors c. */
  private Complex paired(int m, int n) {
    Complex[][] values = new Complex[m + 1][n + 1];
    double quanta = quanta();
    Complex pair = pairing();
    for (int a = 0; a <= m; a++) {
      for (int b = 0; b <= n; b++) {
        if (a == 0 && b == 0) {
          values[a][b] = Complex.ONE;
        } else if (b == 0) {
          values[a][b] = amplitude.conjugate().multiply(values[a - 1][b]);
          if (a > 1) {
            values[a][b] =
                values[a][b].add(pair.conjugate().multiply(values[a - 2][b]).multiply(a - 1.0));
          }
        } else {
          values[a][b] = amplitude.multiply(values[a][b - 1]);
          if (a > 0) {
            values[a][b] = values[a][b].add(values[a - 1][b - 1].multiply(a * quanta));
          }
          if (b > 1) {
            values[a][b] = values[a][b].add(pair.multiply(values[a][b - 2]).multiply(b - 1.0));
          }
        }
      }
    }
    return values[m][n];
  }

  private static Complex power(Complex base, int exponent) {
    Complex product = Complex.ONE;
    for (int k = 0; k < exponent; k++) {
      product = product.multiply(base);
    }
    return product;
  }

  @Override
  public void requireFits(SpeciesDescriptor species) {
    requireMode(species);
  }

  /** Refuses to start a species of levels from a state of a mode. */
  static void requireMode(SpeciesDescriptor species) {
    if (!species.isMode()) {
      throw new InvalidInputException(
          "the start of species %s is a state of a mode, but it has %d levels"
              .formatted(species.name(), species.levels()),
          "give a %1$d x %1$d matrix".formatted(species.levels()));
    }
  }

  @Override
  public String toString() {
    return "ModeState[amplitude=%s, thermalQuanta=%s, %sperSize=%s]"
        .formatted(
            amplitude,
            thermalQuanta,
            squeezing.isZero() ? "" : "squeezing=" + squeezing + ", ",
            perSize);
  }
}

package org.ursell.runtime.state;

import java.util.List;
import org.hipparchus.complex.Complex;
import org.hipparchus.util.CombinatoricsUtils;
import org.ursell.runtime.equations.InvalidInputException;
import org.ursell.runtime.equations.SpeciesDescriptor;

/**
 * A state of a bosonic mode: thermal with a mean number of quanta and then displaced, so that
 * {@code <c> = amplitude}. No quanta and no displacement are the vacuum, a displacement alone a
 * coherent state.
 *
 * @param amplitude the displacement alpha
 * @param thermalQuanta mean number n of thermal quanta, not negative
 * @param perSize whether the amplitude is in units of sqrt(N), and the quanta of N, as the mean
 *     field of infinitely many sites gives them
 */
public record ModeState(Complex amplitude, double thermalQuanta, boolean perSize)
    implements SiteState {
  /** Index of c' in the basis of a mode. */
  static final int CREATION = 0;

  public ModeState {
    if (!Double.isFinite(amplitude.norm())) {
      throw new InvalidInputException(
          "the amplitude of a mode is not finite", "give a finite complex number");
    }
    if (!(thermalQuanta >= 0.0) || Double.isInfinite(thermalQuanta)) {
      throw new InvalidInputException(
          "a mode cannot hold %s thermal quanta".formatted(thermalQuanta),
          "give a finite number that is not negative");
    }
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

  /** The real part of the displacement. */
  public double amplitudeRe() {
    return amplitude.getRealPart();
  }

  /** The imaginary part of the displacement. */
  public double amplitudeIm() {
    return amplitude.getImaginaryPart();
  }

  /** The same state in the other unit, of which the old one is so many. */
  ModeState scaled(double factor) {
    return new ModeState(amplitude.multiply(factor), thermalQuanta * factor * factor, !perSize);
  }

  /** {@code <c'^m c^n> = sum_k k! (m over k) (n over k) n^k conj(alpha)^(m-k) alpha^(n-k)}. */
  @Override
  public Complex expectation(SpeciesDescriptor species, List<Integer> elements) {
    int m = (int) elements.stream().filter(e -> e == CREATION).count();
    int n = elements.size() - m;
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

  private static Complex power(Complex base, int exponent) {
    Complex product = Complex.ONE;
    for (int k = 0; k < exponent; k++) {
      product = product.multiply(base);
    }
    return product;
  }

  @Override
  public void requireFits(SpeciesDescriptor species) {
    if (!species.isMode()) {
      throw new InvalidInputException(
          "the start of species %s is a state of a mode, but it has %d levels"
              .formatted(species.name(), species.levels()),
          "give a %1$d x %1$d matrix".formatted(species.levels()));
    }
  }
}

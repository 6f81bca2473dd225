package org.ursell.runtime.observable;

import java.util.ArrayList;
import java.util.List;
import org.hipparchus.analysis.UnivariateFunction;
import org.hipparchus.analysis.solvers.AllowedSolution;
import org.hipparchus.analysis.solvers.BracketingNthOrderBrentSolver;
import org.hipparchus.complex.Complex;
import org.hipparchus.util.MathUtils;
import org.ursell.runtime.equations.Internal;
import org.ursell.runtime.equations.SiteOperator;

/**
 * The phase distribution s(phi) of one site, or of the relative phase of two, minus its mean 1/(2
 * pi): Nadolny and Bruder, "Macroscopic quantum synchronization effects" (2023), Eqs. (S4) to (S6)
 * and (S8) to (S10). A site of d levels is a spin (d - 1)/2 whose phase is read off the Husimi
 * function of coherent states |theta, phi&gt; = exp(-i phi S^z) exp(-i theta S^y) |d - 1&gt;.
 *
 * <p>It is a finite Fourier series, s(phi) = sum over q = 1, 2, ... of 2 Re(c_q exp(i q phi)),
 * whose coefficients are expectations of operators known in closed form; so nothing is
 * approximated. With one harmonic the maximum is where the phase of &lt;S+&gt; is. {@link
 * PhaseReading} takes it from state vectors.
 */
@Internal
public final class PhaseDistribution {
  /** Samples of the series in one period of its fastest harmonic, among which maxima are sought. */
  private static final int SAMPLES = 16;

  /** Maxima closer in height than this fraction of the largest possible height are equal. */
  private static final double TIE = 1e-12;

  private final double[] re;
  private final double[] im;

  /** From c_0 (which is not looked at), c_1, c_2, ... */
  PhaseDistribution(double[] re, double[] im) {
    this.re = re.clone();
    this.im = im.clone();
    this.re[0] = 0.0;
    this.im[0] = 0.0;
  }

  /** The distribution of the phase of one site of a density matrix, Eq. (S4). */
  public static PhaseDistribution of(SiteOperator rho) {
    int d = rho.levels();
    double[] re = new double[d];
    double[] im = new double[d];
    for (int q = 1; q < d; q++) {
      Complex c = PhaseOperators.harmonic(d, q).expectation(rho);
      re[q] = c.getRealPart() / (2.0 * Math.PI);
      im[q] = c.getImaginaryPart() / (2.0 * Math.PI);
    }
    return new PhaseDistribution(re, im);
  }

  /** The coefficients c_0 = 0, c_1, c_2, ... of the series; those of negative q are conjugate. */
  public List<Complex> coefficients() {
    List<Complex> coefficients = new ArrayList<>();
    for (int q = 0; q < re.length; q++) {
      coefficients.add(new Complex(re[q], im[q]));
    }
    return coefficients;
  }

  /** s(phi). */
  public double at(double phi) {
    double sum = 0.0;
    for (int q = 1; q < re.length; q++) {
      sum += re[q] * Math.cos(q * phi) - im[q] * Math.sin(q * phi);
    }
    return 2.0 * sum;
  }

  /** ds/dphi. */
  private double slope(double phi) {
    double sum = 0.0;
    for (int q = 1; q < re.length; q++) {
      sum -= q * (re[q] * Math.sin(q * phi) + im[q] * Math.cos(q * phi));
    }
    return 2.0 * sum;
  }

  /**
   * The largest value and where it is. Of several maxima of equal height the one of smallest |phi|
   * is taken, of two such the one of positive phi; a flat distribution has its maximum 0 at 0.
   */
  public Maximum maximum() {
    double bound = 0.0;
    int harmonics = 0;
    int last = 0;
    for (int q = 1; q < re.length; q++) {
      double modulus = Math.hypot(re[q], im[q]);
      bound += 2.0 * modulus;
      harmonics += modulus > 0.0 ? 1 : 0;
      last = modulus > 0.0 ? q : last;
    }
    if (harmonics == 0) {
      return new Maximum(0.0, 0.0);
    }
    List<Maximum> candidates = harmonics == 1 ? crests(last) : sought(last);
    double highest = candidates.stream().mapToDouble(Maximum::value).max().orElseThrow();
    double equal = highest - TIE * bound;
    return candidates.stream()
        .filter(candidate -> candidate.value() >= equal)
        .reduce((one, other) -> isBefore(other.position(), one.position()) ? other : one)
        .orElseThrow();
  }

  private static boolean isBefore(double phi, double other) {
    double difference = Math.abs(phi) - Math.abs(other);
    return Math.abs(difference) > 1e-9 ? difference < 0.0 : phi > other;
  }

  /** The maxima of a series of one harmonic. */
  private List<Maximum> crests(int q) {
    List<Maximum> crests = new ArrayList<>();
    for (int k = 0; k < q; k++) {
      double phi = (2.0 * Math.PI * k - Math.atan2(im[q], re[q])) / q;
      crests.add(new Maximum(2.0 * Math.hypot(re[q], im[q]), normalised(phi)));
    }
    return crests;
  }

  /** The maxima beside the samples that no neighbour exceeds. */
  private List<Maximum> sought(int highest) {
    int n = SAMPLES * highest;
    double step = 2.0 * Math.PI / n;
    List<Maximum> found = new ArrayList<>();
    for (int k = 0; k < n; k++) {
      double phi = k * step;
      double here = at(phi);
      if (here >= at(phi - step) && here >= at(phi + step)) {
        double crest = crest(phi, step);
        found.add(new Maximum(at(crest), normalised(crest)));
      }
    }
    return found;
  }

  private double crest(double phi, double step) {
    double left = slope(phi) < 0.0 ? phi - step : phi;
    double right = left + step;
    if (!(slope(left) > 0.0 && slope(right) < 0.0)) {
      return phi;
    }
    UnivariateFunction slope = this::slope;
    return new BracketingNthOrderBrentSolver(1e-15, 1e-15, 0.0, 5)
        .solve(200, slope, left, right, AllowedSolution.ANY_SIDE);
  }

  /** An angle from -pi, excluded, to pi. */
  private static double normalised(double phi) {
    double angle = MathUtils.normalizeAngle(phi, 0.0);
    return angle <= -Math.PI ? Math.PI : angle + 0.0;
  }

  /**
   * A maximum.
   *
   * @param value s there
   * @param position phi there, from -pi (excluded) to pi
   */
  public record Maximum(double value, double position) {}
}

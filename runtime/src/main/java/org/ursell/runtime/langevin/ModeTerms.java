package org.ursell.runtime.langevin;

import java.util.ArrayList;
import java.util.List;
import org.hipparchus.complex.Complex;
import org.ursell.runtime.equations.SiteOperator;

/**
 * What happens to modes: a' = -i (omega + 2 chi (|a|^2 - 1)) a - (loss - gain)/2 a - i sum of g N
 * &lt;s&gt;, with a noise of E|da|^2 = (loss + gain)/2 dt. The -1 beside |a|^2 is the Weyl order of
 * the Kerr term chi c'^2 c^2; its third derivatives are left out, as truncated Wigner methods do.
 */
final class ModeTerms {
  private final StateLayout layout;
  private final double[] frequency;
  private final double[] kerr;
  private final double[] loss;
  private final double[] gain;
  private final List<Drive> drives = new ArrayList<>();

  private record Drive(int mode, int species, Complex[] weights, Complex coefficient) {}

  ModeTerms(StateLayout layout) {
    this.layout = layout;
    frequency = new double[layout.speciesCount()];
    kerr = new double[layout.speciesCount()];
    loss = new double[layout.speciesCount()];
    gain = new double[layout.speciesCount()];
  }

  /** The coefficient of c'^m c^n in a mode's operator. */
  static Complex coefficient(SiteOperator operator, int m, int n) {
    return m < operator.levels() && n < operator.levels()
        ? new Complex(operator.re(m, n), operator.im(m, n))
        : Complex.ZERO;
  }

  void addHamiltonian(int mode, Complex c, SiteOperator operator) {
    frequency[mode] += coefficient(operator, 1, 1).multiply(c).getRealPart();
    kerr[mode] += coefficient(operator, 2, 2).multiply(c).getRealPart();
  }

  void addFrequency(int mode, double omega) {
    frequency[mode] += omega;
  }

  void addDrive(int mode, int species, Complex[] weights, Complex coefficient) {
    drives.add(new Drive(mode, species, weights, coefficient));
  }

  void addJump(int mode, double rate, SiteOperator operator) {
    loss[mode] += rate * Math.pow(coefficient(operator, 0, 1).norm(), 2);
    gain[mode] += rate * Math.pow(coefficient(operator, 1, 0).norm(), 2);
  }

  /** How fast the noise alone makes the variance of Re a grow, which is that of Im a, too. */
  double noise(int mode) {
    return (loss[mode] + gain[mode]) / 4.0;
  }

  void addTo(DriftForm.Builder form) {
    for (int s = 0; s < layout.speciesCount(); s++) {
      if (layout.isMode(s)) {
        double decay = 0.5 * (loss[s] - gain[s]);
        double omega = frequency[s] - 2.0 * kerr[s];
        form.addLinear(s, new double[][] {{-decay, omega}, {-omega, -decay}});
        if (kerr[s] != 0.0) {
          form.addKerr(s, kerr[s]);
        }
      }
    }
    for (Drive drive : drives) {
      int re = layout.offset(drive.mode());
      for (int k = 0; k < drive.weights().length; k++) {
        Complex rate =
            drive.weights()[k].multiply(drive.coefficient()).multiply(Complex.I.negate());
        int from = layout.offset(drive.species()) + k;
        form.addEntry(re, from, rate.getRealPart());
        form.addEntry(re + 1, from, rate.getImaginaryPart());
      }
    }
  }
}

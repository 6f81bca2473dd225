package org.ursell.runtime.exact;

import org.hipparchus.complex.Complex;
import org.ursell.runtime.equations.InvalidInputException;
import org.ursell.runtime.state.FockDensityMatrix;
import org.ursell.runtime.state.ModeState;
import org.ursell.runtime.state.SiteState;

/** The density matrix of a state of one bosonic mode between its lowest number states. */
final class FockState {
  /** Of the whole, what may be beyond the numbers that are kept. */
  private static final double TAIL = 1e-11;

  private static final int LARGEST = 2_000;

  private final Complex[][] entries;

  private FockState(Complex[][] entries) {
    this.entries = entries;
  }

  /**
   * The matrix of a state.
   *
   * @param cut the highest number
   */
  static FockState of(SiteState state, int cut) {
    if (state instanceof FockDensityMatrix rho) {
      Complex[][] entries = new Complex[cut + 1][cut + 1];
      for (int m = 0; m <= cut; m++) {
        for (int n = 0; n <= cut; n++) {
          entries[m][n] = rho.entry(m, n);
        }
      }
      return new FockState(entries);
    }
    if (state instanceof ModeState mode) {
      return mode.squeezing().isZero() ? unsqueezed(mode, cut) : squeezed(mode, cut);
    }
    throw new InvalidInputException(
        "the start '%s' is no state of a mode in numbers".formatted(state),
        "ask for the state at the point that is solved, ProductState.at");
  }

  /**
   * The matrix of a squeezed state, by the derivative of its generating function, an exponential of
   * a quadratic form: sqrt(m+1) rho_(m+1)n = a sqrt(n) rho_m(n-1) + b sqrt(m) rho_(m-1)n + g
   * rho_mn.
   */
  private static FockState squeezed(ModeState state, int cut) {
    double n = state.thermalQuanta();
    double r = state.squeezing().norm();
    double s = Math.sinh(r);
    double quanta = n * (1.0 + 2.0 * s * s) + s * s;
    Complex pair = state.squeezing().multiply(-(2.0 * n + 1.0) * Math.sinh(2.0 * r) / (2.0 * r));
    // (quanta + 1)^2 - |pair|^2 without its cancellation.
    double d = (n + 1.0) * (n + 1.0) + (2.0 * n + 1.0) * s * s;
    double a = n * (n + 1.0) / d;
    Complex b = pair.divide(d);
    Complex alpha = state.amplitude();
    Complex g = alpha.multiply(quanta + 1.0).subtract(pair.multiply(alpha.conjugate())).divide(d);
    double square = alpha.getReal() * alpha.getReal() + alpha.getImaginary() * alpha.getImaginary();
    double exponent =
        ((quanta + 1.0) * square - pair.conjugate().multiply(alpha.multiply(alpha)).getReal()) / d;
    Complex[][] rho = new Complex[cut + 1][cut + 1];
    rho[0][0] = new Complex(Math.exp(-exponent) / Math.sqrt(d));
    for (int column = 1; column <= cut; column++) {
      Complex sum = rho[0][column - 1].multiply(g.conjugate());
      if (column > 1) {
        sum = sum.add(rho[0][column - 2].multiply(b.conjugate()).multiply(Math.sqrt(column - 1.0)));
      }
      rho[0][column] = sum.divide(Math.sqrt(column));
    }
    for (int row = 1; row <= cut; row++) {
      for (int column = 0; column <= cut; column++) {
        Complex sum = rho[row - 1][column].multiply(g);
        if (column > 0) {
          sum = sum.add(rho[row - 1][column - 1].multiply(a * Math.sqrt(column)));
        }
        if (row > 1) {
          sum = sum.add(rho[row - 2][column].multiply(b).multiply(Math.sqrt(row - 1.0)));
        }
        rho[row][column] = sum.divide(Math.sqrt(row));
      }
    }
    return new FockState(rho);
  }

  /**
   * The matrix of a displaced thermal state. With r = n/(n + 1) of n thermal quanta, (c - alpha)
   * rho = r rho (c - alpha), which gives one row after the other by sums of terms of equal phase,
   * so that no digit is lost.
   *
   * @param cut the highest number
   */
  private static FockState unsqueezed(ModeState state, int cut) {
    double r = state.thermalQuanta() / (state.thermalQuanta() + 1.0);
    double radius = state.amplitude().norm();
    double phase = state.amplitude().getArgument();
    double[][] real = new double[cut + 1][cut + 1];
    real[0][0] = (1.0 - r) * Math.exp(-radius * radius * (1.0 - r));
    for (int n = 0; n <= cut; n++) {
      if (n > 0) {
        real[0][n] = real[n][0];
      }
      for (int m = 0; m < cut; m++) {
        double below = n > 0 ? r * Math.sqrt(n) * real[m][n - 1] : 0.0;
        real[m + 1][n] = (radius * (1.0 - r) * real[m][n] + below) / Math.sqrt(m + 1.0);
      }
    }
    Complex[][] entries = new Complex[cut + 1][cut + 1];
    for (int m = 0; m <= cut; m++) {
      for (int n = 0; n <= cut; n++) {
        double angle = (m - n) * phase;
        entries[m][n] = new Complex(real[m][n] * Math.cos(angle), real[m][n] * Math.sin(angle));
      }
    }
    return new FockState(entries);
  }

  /** The smallest cut above which next to nothing of a state is. */
  static int cutOf(SiteState start) {
    if (start instanceof FockDensityMatrix rho) {
      return rho.highest();
    }
    ModeState state = (ModeState) start;
    double s = Math.sinh(state.squeezing().norm());
    double own = state.thermalQuanta() * (1.0 + 2.0 * s * s) + s * s;
    double mean =
        state.amplitude().getReal() * state.amplitude().getReal()
            + state.amplitude().getImaginary() * state.amplitude().getImaginary()
            + own;
    double spread = Math.sqrt(mean * (1.0 + 2.0 * own) + mean);
    double reach = mean + spread;
    int cut = (int) Math.min(LARGEST, Math.ceil(reach));
    if (mean == 0.0) {
      return 0;
    }
    // A displaced thermal state falls off like r^n far out, a coherent one faster.
    while (cut < LARGEST && !(tail(state, cut) < TAIL)) {
      cut += Math.max(1, cut / 16);
    }
    return cut;
  }

  /** How much of a state is beyond a cut. */
  static double tail(SiteState state, int cut) {
    FockState part = of(state, cut);
    double kept = 0.0;
    for (int n = 0; n <= cut; n++) {
      kept += part.entries[n][n].getReal();
    }
    return 1.0 - kept;
  }

  Complex entry(int row, int column) {
    return entries[row][column];
  }
}

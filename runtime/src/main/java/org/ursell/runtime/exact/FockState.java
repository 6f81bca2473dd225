package org.ursell.runtime.exact;

import org.hipparchus.complex.Complex;
import org.ursell.runtime.state.ModeState;

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
   * The matrix of a displaced thermal state. With r = n/(n + 1) of n thermal quanta, (c - alpha)
   * rho = r rho (c - alpha), which gives one row after the other by sums of terms of equal phase,
   * so that no digit is lost.
   *
   * @param cut the highest number
   */
  static FockState of(ModeState state, int cut) {
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
  static int cutOf(ModeState state) {
    double mean =
        state.amplitude().getReal() * state.amplitude().getReal()
            + state.amplitude().getImaginary() * state.amplitude().getImaginary()
            + state.thermalQuanta();
    double spread = Math.sqrt(mean * (1.0 + 2.0 * state.thermalQuanta()) + mean);
    double reach = mean + spread;
    int cut = (int) Math.min(LARGEST, Math.ceil(reach));
    if (state.thermalQuanta() == 0.0 && mean == 0.0) {
      return 0;
    }
    // A displaced thermal state falls off like r^n far out, a coherent one faster.
    while (cut < LARGEST && !(tail(state, cut) < TAIL)) {
      cut += Math.max(1, cut / 16);
    }
    return cut;
  }

  private static double tail(ModeState state, int cut) {
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

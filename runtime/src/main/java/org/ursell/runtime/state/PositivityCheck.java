package org.ursell.runtime.state;

import org.ursell.runtime.equations.Internal;

/**
 * Decides whether all eigenvalues of a reduced state exceed a bound, by a Cholesky factorisation
 * and without allocating: cheap enough to ask while integrating. Not for use by two threads at
 * once.
 */
@Internal
public final class PositivityCheck {
  private final ReducedState state;
  private final double[] re;
  private final double[] im;

  /** A check of one reduced state. */
  public PositivityCheck(ReducedState state) {
    this.state = state;
    this.re = new double[state.levels() * (state.levels() + 1) / 2];
    this.im = new double[re.length];
  }

  /** The state that is checked. */
  public ReducedState state() {
    return state;
  }

  /**
   * Whether every eigenvalue is larger than a bound.
   *
   * @param y the moments
   * @param bound for example a small negative tolerance
   */
  public boolean exceeds(double[] y, double bound) {
    state.fill(y, re, im);
    int d = state.levels();
    for (int row = 0; row < d; row++) {
      int start = row * (row + 1) / 2;
      for (int column = 0; column <= row; column++) {
        int other = column * (column + 1) / 2;
        double sumRe = re[start + column];
        double sumIm = im[start + column];
        for (int k = 0; k < column; k++) {
          sumRe -= re[start + k] * re[other + k] + im[start + k] * im[other + k];
          sumIm -= im[start + k] * re[other + k] - re[start + k] * im[other + k];
        }
        if (row == column) {
          double pivot = sumRe - bound;
          if (!(pivot > 0.0)) {
            return false;
          }
          re[start + row] = Math.sqrt(pivot);
          im[start + row] = 0.0;
        } else {
          double pivot = 1.0 / re[other + column];
          re[start + column] = sumRe * pivot;
          im[start + column] = sumIm * pivot;
        }
      }
    }
    return true;
  }
}

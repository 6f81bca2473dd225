package org.ursell.runtime.state;

import java.util.ArrayList;
import java.util.List;
import org.ursell.runtime.equations.SiteOperator;
import org.ursell.runtime.linear.HermitianSpectrum;

/**
 * The reduced density matrix of one or two sites as a function of the moments. Two sites of d and
 * d' levels make d d' levels, number {@code i d' + k} for |i&gt; of the first and |k&gt; of the
 * second.
 */
public final class ReducedState {
  private final int levels;
  private final AffineFunctional[] lowerTriangle;

  private ReducedState(int levels, AffineFunctional[] lowerTriangle) {
    this.levels = levels;
    this.lowerTriangle = lowerTriangle;
  }

  static ReducedState of(MomentSpace space, List<Integer> species) {
    List<Integer> dimensions = new ArrayList<>();
    int levels = 1;
    for (int s : species) {
      int d = space.equations().descriptor().species().get(s).levels();
      dimensions.add(d);
      levels *= d;
    }
    AffineFunctional[] entries = new AffineFunctional[levels * (levels + 1) / 2];
    int next = 0;
    for (int row = 0; row < levels; row++) {
      for (int column = 0; column <= row; column++) {
        List<MomentSpace.SiteFactor> factors = new ArrayList<>();
        int r = row;
        int c = column;
        for (int s = species.size() - 1; s >= 0; s--) {
          int d = dimensions.get(s);
          // rho_rc is the expectation of |c><r|.
          factors.add(
              0,
              new MomentSpace.SiteFactor(species.get(s), SiteOperator.transition(d, c % d, r % d)));
          r /= d;
          c /= d;
        }
        entries[next++] = space.expectation(factors);
      }
    }
    return new ReducedState(levels, entries);
  }

  /** The number of levels of the sites together. */
  public int levels() {
    return levels;
  }

  /** The matrix at a state vector: Hermitian and of trace one, not necessarily positive. */
  public SiteOperator operator(double[] y) {
    SiteOperator rho = SiteOperator.zero(levels);
    int next = 0;
    for (int row = 0; row < levels; row++) {
      for (int column = 0; column <= row; column++) {
        double re = lowerTriangle[next].re(y);
        double im = row == column ? 0.0 : lowerTriangle[next].im(y);
        rho = rho.plus(row, column, re, im);
        if (row != column) {
          rho = rho.plus(column, row, re, -im);
        }
        next++;
      }
    }
    return rho;
  }

  /** The smallest eigenvalue at a state vector; negative where the moments belong to no state. */
  public double smallestEigenvalue(double[] y) {
    return HermitianSpectrum.smallestEigenvalue(operator(y));
  }

  /** Writes the lower triangle, row by row, without allocating. */
  void fill(double[] y, double[] re, double[] im) {
    for (int k = 0; k < lowerTriangle.length; k++) {
      re[k] = lowerTriangle[k].re(y);
      im[k] = lowerTriangle[k].im(y);
    }
  }
}

package org.ursell.runtime.langevin;

/**
 * A factor C of the positive part of Hermitian matrices of trace 1, rho = C C^+, in all lanes at
 * once: eigenvalues by Jacobi rotations, projected onto the simplex of those that are not negative
 * and sum to 1, where they stay as they are if none is negative. The noise that is made of C is
 * positive by construction.
 *
 * <p>Sweeps of rotations are a fixed few, so that all lanes take the same path; C C^+ is then the
 * matrix to some 1e-9, far below the error of a step, and noise that is linear in C stays of mean 0
 * exactly.
 */
final class PositiveFactor {
  /** Makes a difference that is exactly zero count as positive, and is lost in any other. */
  private static final double NUDGE = 1e-200;

  private static final double TINY = 1e-300;
  private static final double HUGE = 1e300;

  private final int levels;
  private final int lanes;
  private final int sweeps;
  private final double[][] re;
  private final double[][] im;
  private final double[] cosine;
  private final double[] sineRe;
  private final double[] sineIm;
  private final double[] sum;
  private final double[] active;
  private final double[] shift;

  PositiveFactor(int levels, int lanes) {
    this.levels = levels;
    this.lanes = lanes;
    this.sweeps = levels == 2 ? 1 : levels == 3 ? 3 : 5;
    re = new double[levels * levels][lanes];
    im = new double[levels * levels][lanes];
    cosine = new double[lanes];
    sineRe = new double[lanes];
    sineIm = new double[lanes];
    sum = new double[lanes];
    active = new double[lanes];
    shift = new double[lanes];
  }

  /**
   * Fills the factor.
   *
   * @param v variables
   * @param from the first of the matrix, as {@link StateLayout} orders them
   * @param to the first of the factor: real parts of its entries, then imaginary parts
   */
  void fill(double[][] v, int from, int to) {
    load(v, from, to);
    int d = levels;
    for (int sweep = 0; sweep < sweeps; sweep++) {
      for (int p = 0; p < d; p++) {
        for (int q = p + 1; q < d; q++) {
          angle(re[p * d + p], re[q * d + q], re[p * d + q], im[p * d + q], cosine, sineRe, sineIm);
          for (int r = 0; r < d; r++) {
            if (r != p && r != q) {
              rotateMatrix(r, p, q);
            }
          }
          for (int r = 0; r < d; r++) {
            rotateColumns(v, to + r * d + p, to + r * d + q);
          }
        }
      }
    }
    project();
    for (int k = 0; k < d; k++) {
      root(re[k * d + k], shift);
      for (int r = 0; r < d; r++) {
        scale(v[to + r * d + k], re[k * d + k]);
        scale(v[to + d * d + r * d + k], re[k * d + k]);
      }
    }
  }

  private void load(double[][] v, int from, int to) {
    int d = levels;
    for (int i = 0; i < d; i++) {
      for (int j = 0; j < d; j++) {
        java.util.Arrays.fill(v[to + i * d + j], i == j ? 1.0 : 0.0);
        java.util.Arrays.fill(v[to + d * d + i * d + j], 0.0);
        if (i <= j) {
          System.arraycopy(v[from + i * d + j], 0, re[i * d + j], 0, lanes);
        }
        if (i < j) {
          System.arraycopy(v[from + j * d + i], 0, im[i * d + j], 0, lanes);
        }
      }
    }
  }

  /** The rotation that makes h vanish, and what it makes of the two diagonal entries. */
  private static void angle(
      double[] a, double[] b, double[] hr, double[] hi, double[] c, double[] sr, double[] si) {
    for (int l = 0; l < c.length; l++) {
      double difference = b[l] - a[l] + NUDGE;
      double size = Math.abs(difference);
      double root = Math.sqrt(difference * difference + 4.0 * (hr[l] * hr[l] + hi[l] * hi[l]));
      double factor = 2.0 * difference / (size * (size + root) + TINY);
      double tr = hr[l] * factor;
      double ti = hi[l] * factor;
      double cosine = 1.0 / Math.sqrt(1.0 + tr * tr + ti * ti);
      double moved = tr * hr[l] + ti * hi[l];
      a[l] -= moved;
      b[l] += moved;
      hr[l] = 0.0;
      hi[l] = 0.0;
      c[l] = cosine;
      sr[l] = tr * cosine;
      si[l] = ti * cosine;
    }
  }

  /** Entries (r, p) and (r, q); below the diagonal the conjugates of those above stand for them. */
  private void rotateMatrix(int r, int p, int q) {
    int d = levels;
    int atP = r < p ? r * d + p : p * d + r;
    int atQ = r < q ? r * d + q : q * d + r;
    rotate(
        re[atP],
        im[atP],
        r < p ? 1.0 : -1.0,
        re[atQ],
        im[atQ],
        r < q ? 1.0 : -1.0,
        cosine,
        sineRe,
        sineIm);
  }

  private void rotateColumns(double[][] v, int p, int q) {
    int d = levels * levels;
    rotate(v[p], v[p + d], 1.0, v[q], v[q + d], 1.0, cosine, sineRe, sineIm);
  }

  /** x, y = c x - conj(s) y, s x + c y, where conjugates are stored if the signs say so. */
  private static void rotate(
      double[] xr,
      double[] xi,
      double signX,
      double[] yr,
      double[] yi,
      double signY,
      double[] c,
      double[] sr,
      double[] si) {
    for (int l = 0; l < c.length; l++) {
      double a = xr[l];
      double b = signX * xi[l];
      double e = yr[l];
      double f = signY * yi[l];
      xr[l] = c[l] * a - sr[l] * e - si[l] * f;
      xi[l] = signX * (c[l] * b - sr[l] * f + si[l] * e);
      yr[l] = c[l] * e + sr[l] * a - si[l] * b;
      yi[l] = signY * (c[l] * f + sr[l] * b + si[l] * a);
    }
  }

  /** The number to take from each positive eigenvalue so that those left sum to 1. */
  private void project() {
    java.util.Arrays.fill(shift, 0.0);
    for (int round = 1; round < levels; round++) {
      java.util.Arrays.fill(sum, -1.0);
      java.util.Arrays.fill(active, 0.0);
      for (int k = 0; k < levels; k++) {
        count(re[k * levels + k], shift, sum, active);
      }
      for (int l = 0; l < shift.length; l++) {
        shift[l] = sum[l] / active[l];
      }
    }
  }

  private static void count(double[] value, double[] shift, double[] sum, double[] active) {
    for (int l = 0; l < value.length; l++) {
      // 1 above the shift, else 0, without a branch.
      double counts = Math.min(1.0, Math.max(0.0, (value[l] - shift[l]) * HUGE));
      sum[l] += counts * value[l];
      active[l] += counts;
    }
  }

  private static void root(double[] value, double[] shift) {
    for (int l = 0; l < value.length; l++) {
      value[l] = Math.sqrt(Math.max(0.0, value[l] - shift[l]));
    }
  }

  private static void scale(double[] column, double[] by) {
    for (int l = 0; l < column.length; l++) {
      column[l] *= by[l];
    }
  }
}

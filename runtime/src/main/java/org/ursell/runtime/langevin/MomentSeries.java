package org.ursell.runtime.langevin;

import java.util.Arrays;
import org.ursell.runtime.integrate.VectorField;

/**
 * How the moments of the fluctuations y = x - m of the Langevin equation move, as series in eps =
 * 1/N: mean eps M1 + eps^2 M2, covariance eps C1 + eps^2 C2, third cumulant eps^2 T. With the drift
 * J y + H y y/2 + eps (f1 + L1 y + H1 y y/2) + eps^2 f2 and the noise Q(y) + eps Q1,
 *
 * <pre>
 * M1' = J M1 + H:C1/2 + f1
 * C1' = J C1 + C1 J^T + Q(0)
 * T'  = [J T + H C1 C1 + (dQ/dy) C1], summed over the three places of an index
 * C2' = J C2 + (H M1 + L1) C1 + H:T/2, plus its transpose, + (dQ/dy) M1 + (d2Q/dy2):C1/2 + Q1
 * M2' = J M2 + H:(C2 + M1 M1)/2 + L1 M1 + H1:C1/2 + f2
 * </pre>
 *
 * <p>This is van Kampen's system-size expansion, one order beyond the Gaussian one.
 */
final class MomentSeries implements VectorField {
  private final int n;
  private final QuadraticSeries drift;
  private final QuadraticSeries noise;
  private final int[] at;

  MomentSeries(int n, QuadraticSeries drift, QuadraticSeries noise) {
    this.n = n;
    this.drift = drift;
    this.noise = noise;
    at = new int[] {0, n, 2 * n, 2 * n + n * n, 2 * n + 2 * n * n};
  }

  @Override
  public int dimension() {
    return at[4] + n * n * n;
  }

  /** The moments of a product state, which has no third cumulant here. */
  double[] start(double[][] covariance) {
    double[] y = new double[dimension()];
    for (int a = 0; a < n; a++) {
      System.arraycopy(covariance[a], 0, y, at[2] + a * n, n);
    }
    return y;
  }

  /** The mean at first (0) or second (1) order in eps. */
  double[] mean(double[] y, int order) {
    return Arrays.copyOfRange(y, at[order], at[order] + n);
  }

  /**
   * Where an entry of a covariance stands. Only one of the two places of a pair is used, and of a
   * third cumulant one of six: a part that is not symmetric would not relax.
   */
  private int pair(int a, int b) {
    return Math.min(a, b) * n + Math.max(a, b);
  }

  private int triple(int a, int b, int c) {
    int low = Math.min(a, Math.min(b, c));
    int high = Math.max(a, Math.max(b, c));
    return at[4] + (low * n + (a + b + c - low - high)) * n + high;
  }

  @Override
  public void derivative(double[] y, double[] dydt) {
    Arrays.fill(dydt, 0.0);
    double[] first = mean(y, 0);
    double[][] shift = new double[n][n];
    for (int a = 0; a < n; a++) {
      double[][] h = drift.quadratic()[0][a];
      double one = drift.value()[1][a];
      double two = drift.value()[2][a];
      for (int b = 0; b < n; b++) {
        one += drift.linear()[0][a][b] * y[b];
        two += drift.linear()[0][a][b] * y[at[1] + b] + drift.linear()[1][a][b] * y[b];
        shift[a][b] = drift.linear()[1][a][b];
        for (int c = 0; c < n; c++) {
          double c1 = y[at[2] + pair(b, c)];
          one += 0.5 * h[b][c] * c1;
          two +=
              0.5 * h[b][c] * (y[at[3] + pair(b, c)] + first[b] * first[c])
                  + 0.5 * drift.quadratic()[1][a][b][c] * c1;
          shift[a][b] += h[b][c] * first[c];
        }
      }
      dydt[a] = one;
      dydt[at[1] + a] = two;
    }
    double[][] covariance = new double[n][n];
    for (int a = 0; a < n; a++) {
      for (int b = 0; b < n; b++) {
        covariance[a][b] = y[at[2] + pair(a, b)];
      }
    }
    covariances(y, dydt, first, covariance, shift);
    third(y, dydt, covariance);
  }

  private void covariances(
      double[] y, double[] dydt, double[] first, double[][] covariance, double[][] shift) {
    double[][] one = new double[n][n];
    double[][] two = new double[n][n];
    for (int a = 0; a < n; a++) {
      for (int b = 0; b < n; b++) {
        for (int c = 0; c < n; c++) {
          double c1 = covariance[c][b];
          one[a][b] += drift.linear()[0][a][c] * c1;
          two[a][b] += drift.linear()[0][a][c] * y[at[3] + pair(c, b)] + shift[a][c] * c1;
          for (int d = 0; d < n; d++) {
            double h = drift.quadratic()[0][a][c][d];
            two[a][b] += h == 0.0 ? 0.0 : 0.5 * h * y[triple(c, d, b)];
          }
        }
      }
    }
    for (int a = 0; a < n; a++) {
      for (int b = a; b < n; b++) {
        int ab = a * n + b;
        double more = noise.value()[1][ab];
        for (int c = 0; c < n; c++) {
          more += noise.linear()[0][ab][c] * first[c];
          for (int d = 0; d < n; d++) {
            more += 0.5 * noise.quadratic()[0][ab][c][d] * covariance[c][d];
          }
        }
        dydt[at[2] + ab] = one[a][b] + one[b][a] + noise.value()[0][ab];
        dydt[at[3] + ab] = two[a][b] + two[b][a] + more;
      }
    }
  }

  private void third(double[] y, double[] dydt, double[][] covariance) {
    // H with one of its two places filled by the covariance.
    double[][][] bent = new double[n][n][n];
    for (int a = 0; a < n; a++) {
      for (int d = 0; d < n; d++) {
        for (int c = 0; c < n; c++) {
          bent[a][d][c] = DriftForm.dot(drift.quadratic()[0][a][d], covariance[c]);
        }
      }
    }
    for (int a = 0; a < n; a++) {
      for (int b = a; b < n; b++) {
        for (int c = b; c < n; c++) {
          dydt[triple(a, b, c)] =
              moved(a, b, c, y, covariance, bent)
                  + moved(b, c, a, y, covariance, bent)
                  + moved(c, a, b, y, covariance, bent);
        }
      }
    }
  }

  /** What moves the place of a; of the pairs of places that noise moves, it is that of b and c. */
  private double moved(int a, int b, int c, double[] y, double[][] covariance, double[][][] bent) {
    double sum = 0.0;
    for (int d = 0; d < n; d++) {
      sum +=
          drift.linear()[0][a][d] * y[triple(d, b, c)]
              + bent[a][d][c] * covariance[d][b]
              + noise.linear()[0][b * n + c][d] * covariance[d][a];
    }
    return sum;
  }
}

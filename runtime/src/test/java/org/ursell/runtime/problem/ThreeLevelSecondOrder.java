package org.ursell.runtime.problem;

import java.util.ArrayList;
import java.util.List;
import org.ursell.runtime.equations.ModelDescriptor;
import org.ursell.runtime.equations.Moment;
import org.ursell.runtime.equations.MomentEquations;
import org.ursell.runtime.equations.Parameters;

/** Truncation order 2 of {@link ThreeLevelAlgebra}: slow, and independent of any derivation. */
public final class ThreeLevelSecondOrder implements MomentEquations {
  private static final int N = ThreeLevelAlgebra.SIZE;
  private static final int[][] OTHER = sparse(1);
  private static final double[] OTHER_WEIGHT = weights(1);
  private static final int[][] WITHIN = sparse(2);
  private static final double[] WITHIN_WEIGHT = weights(2);
  private final ModelDescriptor descriptor = ThreeLevelAlgebra.descriptor(2);

  /**
   * Non-zero entries (a, b, c, d): of couplings within a pair, or, without b, to a further site.
   */
  private static int[][] sparse(int sites) {
    List<int[]> entries = new ArrayList<>();
    visit(sites, (a, b, c, d, weight) -> entries.add(new int[] {a, b, c, d}));
    return entries.toArray(new int[0][]);
  }

  private static double[] weights(int sites) {
    List<Double> weights = new ArrayList<>();
    visit(sites, (a, b, c, d, weight) -> weights.add(weight));
    return weights.stream().mapToDouble(Double::doubleValue).toArray();
  }

  private interface Entry {
    void accept(int a, int b, int c, int d, double weight);
  }

  private static void visit(int sites, Entry entry) {
    for (int a = 1; a < N; a++) {
      for (int b = sites == 1 ? 0 : a; b < (sites == 1 ? 1 : N); b++) {
        double[][] tensor =
            sites == 1
                ? ThreeLevelAlgebra.couplingToOther(a)
                : ThreeLevelAlgebra.couplingWithin(a, b);
        for (int c = 0; c < N; c++) {
          for (int d = 0; d < N; d++) {
            if (Math.abs(tensor[c][d]) > 1e-14) {
              entry.accept(a, b, c, d, tensor[c][d]);
            }
          }
        }
      }
    }
  }

  @Override
  public ModelDescriptor descriptor() {
    return descriptor;
  }

  @Override
  public List<Moment> moments() {
    List<Moment> moments = new ArrayList<>();
    for (int a = 1; a < N; a++) {
      moments.add(ThreeLevelAlgebra.moment(a));
    }
    for (int a = 1; a < N; a++) {
      for (int b = a; b < N; b++) {
        moments.add(ThreeLevelAlgebra.moment(a, b));
      }
    }
    return moments;
  }

  /** V and 1/N, the single-site matrix, then room for pair moments and their derivatives. */
  @Override
  public double[] coefficients(Parameters p) {
    double[] c = new double[2 + 3 * N * N];
    c[0] = p.isInteracting() ? p.get("V") : 0.0;
    c[1] = 1.0 / p.get("N");
    double[][] rows =
        ThreeLevelAlgebra.singleSite(p.get("K"), p.get("gamma_plus"), p.get("gamma_minus"));
    for (int a = 0; a < N; a++) {
      System.arraycopy(rows[a], 0, c, 2 + a * N, N);
    }
    return c;
  }

  @Override
  public void derivative(double[] y, double[] c, double[] dydt) {
    double v = c[0];
    double inverse = c[1];
    int l = 2;
    int p = l + N * N;
    int f = p + N * N;
    c[p] = 1.0;
    int next = N - 1;
    for (int a = 1; a < N; a++) {
      c[p + a] = y[a - 1];
      c[p + a * N] = y[a - 1];
      for (int b = a; b < N; b++) {
        c[p + a * N + b] = y[next];
        c[p + b * N + a] = y[next++];
      }
    }
    for (int a = 1; a < N; a++) {
      for (int b = 0; b < N; b++) {
        double sum = 0.0;
        for (int d = 0; d < N; d++) {
          sum += c[l + a * N + d] * c[p + d * N + b];
          sum += b == 0 ? 0.0 : c[l + b * N + d] * c[p + a * N + d];
        }
        c[f + a * N + b] = sum;
      }
    }
    for (int k = 0; k < OTHER.length; k++) {
      int a = OTHER[k][0];
      int q = OTHER[k][2];
      int r = OTHER[k][3];
      c[f + a * N] += (1.0 - inverse) * v * OTHER_WEIGHT[k] * c[p + q * N + r];
      for (int b = 1; b < N; b++) {
        double third =
            c[p + q * N + b] * c[p + r]
                + c[p + q * N + r] * c[p + b]
                + c[p + b * N + r] * c[p + q]
                - 2.0 * c[p + q] * c[p + b] * c[p + r];
        double term = (1.0 - 2.0 * inverse) * v * OTHER_WEIGHT[k] * third;
        c[f + a * N + b] += term;
        c[f + b * N + a] += term;
      }
    }
    for (int k = 0; k < WITHIN.length; k++) {
      int[] w = WITHIN[k];
      c[f + w[0] * N + w[1]] += v * inverse * WITHIN_WEIGHT[k] * c[p + w[2] * N + w[3]];
    }
    next = N - 1;
    for (int a = 1; a < N; a++) {
      dydt[a - 1] = c[f + a * N];
      for (int b = a; b < N; b++) {
        dydt[next++] = c[f + a * N + b];
      }
    }
  }
}

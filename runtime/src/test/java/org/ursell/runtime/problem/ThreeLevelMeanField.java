package org.ursell.runtime.problem;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.ursell.runtime.equations.ExactJacobian;
import org.ursell.runtime.equations.JacobianPattern;
import org.ursell.runtime.equations.ModelDescriptor;
import org.ursell.runtime.equations.Moment;
import org.ursell.runtime.equations.Parameters;

/** Truncation order 1 of {@link ThreeLevelAlgebra}, with its Jacobian. */
public final class ThreeLevelMeanField implements ExactJacobian {
  private static final int N = ThreeLevelAlgebra.SIZE - 1;
  private static final double[][][] COUPLING = coupling();
  private static final JacobianPattern PATTERN = full();
  private final ModelDescriptor descriptor = ThreeLevelAlgebra.descriptor(1);

  private static double[][][] coupling() {
    double[][][] tensors = new double[N + 1][][];
    for (int a = 1; a <= N; a++) {
      tensors[a] = ThreeLevelAlgebra.couplingToOther(a);
    }
    return tensors;
  }

  private static JacobianPattern full() {
    JacobianPattern.Builder rows = new JacobianPattern.Builder();
    for (int a = 0; a < N; a++) {
      rows.row(IntStream.range(0, N).toArray());
    }
    return rows.build();
  }

  @Override
  public ModelDescriptor descriptor() {
    return descriptor;
  }

  @Override
  public List<Moment> moments() {
    List<Moment> moments = new ArrayList<>();
    for (int a = 1; a <= N; a++) {
      moments.add(ThreeLevelAlgebra.moment(a));
    }
    return moments;
  }

  /** The single-site matrix row by row, then V (N - 1)/N. */
  @Override
  public double[] coefficients(Parameters p) {
    double[][] rows =
        ThreeLevelAlgebra.singleSite(p.get("K"), p.get("gamma_plus"), p.get("gamma_minus"));
    double[] c = new double[N * (N + 1) + 1];
    for (int a = 1; a <= N; a++) {
      System.arraycopy(rows[a], 0, c, (a - 1) * (N + 1), N + 1);
    }
    c[N * (N + 1)] = (p.isInteracting() ? p.get("V") : 0.0) * (1.0 - 1.0 / p.get("N"));
    return c;
  }

  @Override
  public void derivative(double[] y, double[] c, double[] dydt) {
    double v = c[N * (N + 1)];
    for (int a = 1; a <= N; a++) {
      double sum = 0.0;
      for (int b = 0; b <= N; b++) {
        double field = 0.0;
        for (int d = 0; d <= N; d++) {
          field += COUPLING[a][b][d] * at(y, d);
        }
        sum += (c[(a - 1) * (N + 1) + b] + v * field) * at(y, b);
      }
      dydt[a - 1] = sum;
    }
  }

  @Override
  public JacobianPattern jacobianPattern() {
    return PATTERN;
  }

  @Override
  public void jacobian(double[] y, double[] c, double[] values) {
    double v = c[N * (N + 1)];
    for (int a = 1; a <= N; a++) {
      for (int b = 1; b <= N; b++) {
        double sum = c[(a - 1) * (N + 1) + b];
        for (int d = 0; d <= N; d++) {
          sum += v * (COUPLING[a][b][d] + COUPLING[a][d][b]) * at(y, d);
        }
        values[(a - 1) * N + b - 1] = sum;
      }
    }
  }

  private static double at(double[] y, int a) {
    return a == 0 ? 1.0 : y[a - 1];
  }
}

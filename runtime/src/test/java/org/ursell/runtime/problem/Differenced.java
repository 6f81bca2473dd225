package org.ursell.runtime.problem;

import java.util.Optional;
import java.util.stream.IntStream;
import org.ursell.runtime.equations.JacobianPattern;
import org.ursell.runtime.integrate.FieldJacobian;
import org.ursell.runtime.integrate.MomentMagnitudes;
import org.ursell.runtime.integrate.VectorField;

/** Any system, with its Jacobian by differences: full, and good to some eight digits. */
public record Differenced(VectorField field) implements VectorField {
  @Override
  public int dimension() {
    return field.dimension();
  }

  @Override
  public int boundedDimension() {
    return field.boundedDimension();
  }

  @Override
  public MomentMagnitudes magnitudes() {
    return field.magnitudes();
  }

  @Override
  public void derivative(double[] y, double[] dydt) {
    field.derivative(y, dydt);
  }

  @Override
  public Optional<FieldJacobian> jacobian() {
    int n = dimension();
    JacobianPattern.Builder rows = new JacobianPattern.Builder();
    for (int i = 0; i < n; i++) {
      rows.row(IntStream.range(0, n).toArray());
    }
    JacobianPattern full = rows.build();
    return Optional.of(
        new FieldJacobian() {
          @Override
          public JacobianPattern pattern() {
            return full;
          }

          @Override
          public int room() {
            return n * n;
          }

          @Override
          public void fill(double[] y, double[] values) {
            double[] above = new double[n];
            double[] below = new double[n];
            for (int j = 0; j < n; j++) {
              double[] moved = y.clone();
              double shift = 1e-6 * Math.max(1.0, Math.abs(y[j]));
              moved[j] = y[j] + shift;
              derivative(moved, above);
              moved[j] = y[j] - shift;
              derivative(moved, below);
              for (int i = 0; i < n; i++) {
                values[n * i + j] = (above[i] - below[i]) / (2.0 * shift);
              }
            }
          }
        });
  }
}

package org.ursell.runtime.response;

import java.util.Optional;
import org.ursell.runtime.equations.JacobianPattern;
import org.ursell.runtime.integrate.FieldJacobian;
import org.ursell.runtime.integrate.MomentMagnitudes;
import org.ursell.runtime.integrate.VectorField;

/** A correlation about a steady state as a field to be integrated over tau. */
record CorrelationField(CorrelationSystem system) implements VectorField {
  @Override
  public int dimension() {
    return system.unknowns();
  }

  @Override
  public MomentMagnitudes magnitudes() {
    return MomentMagnitudes.unit(dimension());
  }

  @Override
  public void derivative(double[] x, double[] slope) {
    system.derivative(x, slope);
  }

  @Override
  public Optional<FieldJacobian> jacobian() {
    double[] entries = system.values();
    return Optional.of(
        new FieldJacobian() {
          @Override
          public JacobianPattern pattern() {
            return system.pattern();
          }

          @Override
          public int room() {
            return entries.length;
          }

          @Override
          public void fill(double[] x, double[] values) {
            System.arraycopy(entries, 0, values, 0, entries.length);
          }
        });
  }
}

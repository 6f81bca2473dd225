package org.ursell.generated.toy;

import java.util.List;
import org.ursell.runtime.equations.ModelDescriptor;
import org.ursell.runtime.equations.Moment;
import org.ursell.runtime.equations.MomentEquations;
import org.ursell.runtime.equations.Parameters;

/** Stands where an emitted class would; the least that is a set of equations. */
public class ToyOrder1 implements MomentEquations {
  /** The version of the contract. */
  public static final int ABI = MomentEquations.ABI;

  @Override
  public ModelDescriptor descriptor() {
    return ModelDescriptor.named("toy").build();
  }

  @Override
  public List<Moment> moments() {
    return List.of();
  }

  @Override
  public double[] coefficients(Parameters parameters) {
    return new double[0];
  }

  @Override
  public void derivative(double[] y, double[] c, double[] dydt) {}
}

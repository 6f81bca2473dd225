package org.ursell.runtime.meanfield;

import org.hipparchus.linear.RealMatrix;
import org.ursell.runtime.equations.Autonomy;
import org.ursell.runtime.equations.DenseJacobian;
import org.ursell.runtime.equations.ExactJacobian;
import org.ursell.runtime.equations.InvalidInputException;
import org.ursell.runtime.equations.Parameters;
import org.ursell.runtime.integrate.MomentMagnitudes;
import org.ursell.runtime.integrate.VectorField;

/** The equations of truncation order 1 at one parameter point, usually with every size infinite. */
final class MeanFieldLimit implements VectorField {
  private final ExactJacobian equations;
  private final DenseJacobian square;
  private final double[] coefficients;
  private final int dimension;

  /** The equations with every size infinite. */
  MeanFieldLimit(ExactJacobian equations, Parameters parameters) {
    this(equations, equations.coefficients(equations.descriptor().infinitelyMany(parameters)));
  }

  private MeanFieldLimit(ExactJacobian equations, double[] coefficients) {
    Autonomy.require(equations.descriptor(), "a steady state of the mean field");
    if (equations.descriptor().order() != 1) {
      throw new InvalidInputException(
          "the mean-field limit needs truncation order 1, not %d"
              .formatted(equations.descriptor().order()),
          "hand over the equations of order 1");
    }
    this.equations = equations;
    this.square = new DenseJacobian(equations);
    this.coefficients = coefficients;
    this.dimension = equations.moments().size();
  }

  /**
   * The equations at the sizes given: mean field of a model whose couplings are not scaled with
   * 1/N, such as atoms in one cavity, where infinitely many would couple infinitely strongly.
   */
  static MeanFieldLimit atGivenSizes(ExactJacobian equations, Parameters parameters) {
    return new MeanFieldLimit(equations, equations.coefficients(parameters));
  }

  @Override
  public int dimension() {
    return dimension;
  }

  @Override
  public MomentMagnitudes magnitudes() {
    return MomentMagnitudes.of(equations);
  }

  @Override
  public void derivative(double[] y, double[] dydt) {
    equations.derivative(y, coefficients, dydt);
  }

  double[] derivative(double[] y) {
    double[] dydt = new double[dimension];
    derivative(y, dydt);
    return dydt;
  }

  /** Fills a square matrix with the Jacobian. */
  void jacobian(double[] y, double[][] jacobian) {
    square.fill(y, coefficients, jacobian);
  }

  RealMatrix jacobian(double[] y) {
    return square.at(y, coefficients);
  }
}

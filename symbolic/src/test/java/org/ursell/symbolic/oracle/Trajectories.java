package org.ursell.symbolic.oracle;

import java.util.List;
import org.apache.commons.math3.ode.FirstOrderDifferentialEquations;
import org.apache.commons.math3.ode.nonstiff.GraggBulirschStoerIntegrator;
import org.hipparchus.complex.Complex;
import org.hipparchus.ode.ODEState;
import org.hipparchus.ode.OrdinaryDifferentialEquation;
import org.hipparchus.ode.nonstiff.DormandPrince853Integrator;
import org.ursell.runtime.equations.MomentEquations;
import org.ursell.runtime.equations.Parameters;
import org.ursell.runtime.equations.SiteOperator;

/** Product states as state vectors, and their integration by two families of integrators. */
public final class Trajectories {
  private static final double MIN_STEP = 1e-10;
  private static final double MAX_STEP = 10.0;

  private Trajectories() {}

  /** The expectation of a product of operators in the product of single-site states. */
  public static Complex productState(List<SiteFactor> factors, List<SiteOperator> states) {
    Complex product = Complex.ONE;
    for (SiteFactor factor : factors) {
      product = product.multiply(factor.operator().expectation(states.get(factor.group())));
    }
    return product;
  }

  /** The right-hand side in a fresh array. */
  public static double[] derivative(MomentEquations equations, Parameters parameters, double[] y) {
    double[] dydt = new double[y.length];
    equations.derivative(y, equations.coefficients(parameters), dydt);
    return dydt;
  }

  /** The state after a time, by the Dormand-Prince 8(5,3) method of Hipparchus. */
  public static double[] dormandPrince(
      MomentEquations equations,
      Parameters parameters,
      double[] start,
      double time,
      double tolerance) {
    double[] coefficients = equations.coefficients(parameters);
    OrdinaryDifferentialEquation ode =
        new OrdinaryDifferentialEquation() {
          @Override
          public int getDimension() {
            return start.length;
          }

          @Override
          public double[] computeDerivatives(double t, double[] y) {
            double[] dydt = new double[y.length];
            equations.derivative(y, coefficients, dydt);
            return dydt;
          }
        };
    return new DormandPrince853Integrator(MIN_STEP, MAX_STEP, tolerance, tolerance)
        .integrate(ode, new ODEState(0.0, start), time)
        .getPrimaryState();
  }

  /** The state after a time, by the extrapolation method of Gragg, Bulirsch and Stoer. */
  public static double[] graggBulirschStoer(
      MomentEquations equations,
      Parameters parameters,
      double[] start,
      double time,
      double tolerance) {
    double[] coefficients = equations.coefficients(parameters);
    FirstOrderDifferentialEquations ode =
        new FirstOrderDifferentialEquations() {
          @Override
          public int getDimension() {
            return start.length;
          }

          @Override
          public void computeDerivatives(double t, double[] y, double[] dydt) {
            equations.derivative(y, coefficients, dydt);
          }
        };
    double[] end = new double[start.length];
    new GraggBulirschStoerIntegrator(MIN_STEP, MAX_STEP, tolerance, tolerance)
        .integrate(ode, 0.0, start, time, end);
    return end;
  }
}

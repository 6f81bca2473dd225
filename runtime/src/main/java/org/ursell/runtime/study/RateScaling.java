package org.ursell.runtime.study;

import java.util.Arrays;
import java.util.Random;
import org.ursell.runtime.equations.Internal;
import org.ursell.runtime.equations.InvalidInputException;
import org.ursell.runtime.equations.ModelDescriptor;
import org.ursell.runtime.equations.MomentEquations;
import org.ursell.runtime.equations.ParameterDescriptor;
import org.ursell.runtime.equations.ParameterDescriptor.Kind;
import org.ursell.runtime.equations.Parameters;

/** Whether the parameters of a model count in the unit of its rates. */
@Internal
public final class RateScaling {
  private static final double NEAR = 1e-9;
  private static final double FACTOR = 2.0;

  private RateScaling() {}

  /**
   * Whether a parameter is a rate or an energy, so that an axis of it bears the unit of rates. No
   * number of sites is one; all others are taken for one if doubling them all makes everything
   * happen twice as fast, which is not so where one is an angle or a ratio.
   */
  public static boolean isRate(MomentEquations equations, String parameter) {
    ModelDescriptor model = equations.descriptor();
    return model.parameter(parameter).filter(p -> p.kind() != Kind.SIZE).isPresent()
        && scales(equations);
  }

  private static boolean scales(MomentEquations equations) {
    try {
      double[] moments = new Random(7).doubles(equations.moments().size(), -1, 1).toArray();
      double[] once = velocity(equations, moments, 1.0);
      double[] twice = velocity(equations, moments, FACTOR);
      double largest = Arrays.stream(once).map(Math::abs).max().orElse(0.0);
      for (int k = 0; k < once.length; k++) {
        if (!(Math.abs(twice[k] - FACTOR * once[k]) <= NEAR * FACTOR * largest)) {
          return false;
        }
      }
      return true;
    } catch (InvalidInputException ruled) {
      // The coefficients have no value there, which says nothing of units.
      return false;
    }
  }

  /** At values of all parameters that none shares with another, so that nothing cancels. */
  private static double[] velocity(MomentEquations equations, double[] moments, double factor) {
    Parameters point = equations.descriptor().defaults();
    double value = 0.31;
    for (ParameterDescriptor parameter : equations.descriptor().parameters()) {
      if (parameter.kind() != Kind.SIZE) {
        point = point.with(parameter.name(), factor * value);
        value *= 1.37;
      }
    }
    double[] velocity = new double[moments.length];
    equations.derivative(moments, equations.coefficients(point), velocity);
    return velocity;
  }
}

package org.ursell.symbolic.compile;

import java.util.Arrays;
import java.util.Optional;
import java.util.Random;
import org.ursell.runtime.equations.ExactJacobian;
import org.ursell.runtime.equations.InvalidInputException;
import org.ursell.runtime.equations.JacobianPattern;
import org.ursell.runtime.equations.MomentEquations;
import org.ursell.runtime.equations.ParameterDescriptor;
import org.ursell.runtime.equations.Parameters;
import org.ursell.runtime.equations.TableMomentEquations;
import org.ursell.symbolic.emit.TableEmitter;
import org.ursell.symbolic.ir.MomentSystem;

/**
 * Holds an emitted class against the table of the same system before anybody computes with it: the
 * same description and unknowns, and at a random state and point the same derivatives and slopes.
 *
 * <p>Class and table come from one system by different code. That is no luxury: the optimizing
 * compiler of a Java 17 virtual machine was seen to translate a loop of the emitter wrongly after
 * some hundreds of derivations in one process, and from then on equations were missing.
 */
final class EmissionCheck {
  /** Above the rounding of sums in another order, and below anything that is missing. */
  private static final double TOLERANCE = 1e-9;

  /** Random points may break a rule of the model, such as a rate that turns negative. */
  private static final int DRAWS = 12;

  private EmissionCheck() {}

  /**
   * Returns the equations of an emitted class if they are those of the system.
   *
   * @throws InvalidInputException if they are not
   */
  public static MomentEquations require(MomentEquations emitted, MomentSystem system) {
    TableMomentEquations table = TableEmitter.emit(system);
    if (!emitted.descriptor().equals(table.descriptor())
        || !emitted.moments().equals(table.moments())
        || emitted.isInteracting() != table.isInteracting()) {
      throw differs(emitted, "its unknowns or its description");
    }
    Random random = new Random(system.moments().size());
    double[] y = random.doubles(system.moments().size(), -1.0, 1.0).toArray();
    Optional<Point> point = Optional.empty();
    for (int draw = 0; draw <= DRAWS && point.isEmpty(); draw++) {
      point = Point.of(emitted, table, draw, random);
    }
    if (point.isPresent()) {
      compare(emitted, table, y, point.get());
    }
    return emitted;
  }

  /** The coefficients of both forms at the same parameters. */
  private record Point(double[] emitted, double[] table) {
    /** None if the parameters break a rule, for then nobody computes with them. */
    static Optional<Point> of(
        MomentEquations emitted, MomentEquations table, int draw, Random random) {
      Parameters parameters = Parameters.none();
      for (ParameterDescriptor parameter : emitted.descriptor().parameters()) {
        double value = parameter.defaultValue();
        // Where all draws break a rule, the defaults do not, or nobody computes.
        boolean drawn = draw < DRAWS;
        if (drawn && parameter.kind() == ParameterDescriptor.Kind.SIZE) {
          value = 2 + random.nextInt(40);
        } else if (draw < DRAWS / 2) {
          value = random.nextDouble(0.5, 1.5);
        } else if (drawn) {
          value *= random.nextDouble(0.9, 1.1);
        }
        parameters = parameters.with(parameter.name(), value);
      }
      try {
        return Optional.of(
            new Point(emitted.coefficients(parameters), table.coefficients(parameters)));
      } catch (InvalidInputException brokenRule) {
        return Optional.empty();
      }
    }
  }

  private static void compare(
      MomentEquations emitted, TableMomentEquations table, double[] y, Point point) {
    int n = y.length;
    double[] got = new double[n];
    double[] right = new double[n];
    // What an emitted class leaves out keeps what was there.
    Arrays.fill(got, Double.NaN);
    emitted.derivative(y, point.emitted, got);
    table.derivative(y, point.table, right);
    JacobianPattern pattern = table.jacobianPattern();
    double[] slopes = new double[table.jacobianRoom()];
    table.jacobian(y, point.table, slopes);
    double[] rows = rowSums(pattern, slopes);
    for (int i = 0; i < n; i++) {
      if (!(Math.abs(got[i] - right[i]) <= TOLERANCE * (Math.abs(right[i]) + rows[i]))) {
        throw differs(emitted, "the equation of " + emitted.moments().get(i).label());
      }
    }
    if (emitted instanceof ExactJacobian exact) {
      compareSlopes(exact, pattern, slopes, rows, y, point);
    }
  }

  private static void compareSlopes(
      ExactJacobian emitted,
      JacobianPattern pattern,
      double[] slopes,
      double[] rows,
      double[] y,
      Point point) {
    if (!emitted.jacobianPattern().equals(pattern)) {
      throw differs(emitted, "the pattern of its Jacobian");
    }
    double[] got = new double[emitted.jacobianRoom()];
    Arrays.fill(got, Double.NaN);
    emitted.jacobian(y, point.emitted, got);
    for (int i = 0; i < y.length; i++) {
      for (int e = pattern.rowStart(i); e < pattern.rowStart(i + 1); e++) {
        if (!(Math.abs(got[e] - slopes[e]) <= TOLERANCE * rows[i])) {
          throw differs(emitted, "the Jacobian of " + emitted.moments().get(i).label());
        }
      }
    }
  }

  /** The sum of the moduli of the slopes of each equation: what its rounding is measured by. */
  private static double[] rowSums(JacobianPattern pattern, double[] slopes) {
    double[] sums = new double[pattern.side()];
    for (int i = 0; i < sums.length; i++) {
      for (int e = pattern.rowStart(i); e < pattern.rowStart(i + 1); e++) {
        sums[i] += Math.abs(slopes[e]);
      }
    }
    return sums;
  }

  private static InvalidInputException differs(MomentEquations emitted, String what) {
    return new InvalidInputException(
        "the class emitted for '%s' is not what was derived: %s differs"
            .formatted(emitted.descriptor().name(), what),
        "this is a fault of Ursell or of the Java virtual machine (%s), not of the model: run it again, and if it stays, please report the model"
            .formatted(Runtime.version()));
  }
}

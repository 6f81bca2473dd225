package org.ursell.runtime.equations;

import java.util.List;

/**
 * A formula at one point as a function of the time: its constant parts are numbers, and of what
 * jumps or has a kink the branch is chosen once per stretch between such instants, so that at both
 * ends of a stretch it has the limits from inside. Not for use by two threads at once.
 */
abstract class TimeForm {
  /** The value at an instant of the stretch that was entered. */
  abstract double value(double t);

  /** The parts it is made of. */
  abstract List<TimeForm> parts();

  /**
   * Enters a stretch.
   *
   * @param inside an instant inside it
   */
  void enter(double inside) {
    for (TimeForm part : parts()) {
      part.enter(inside);
    }
  }

  /** How fast it changes at most near an instant, about. */
  abstract double speed(double t);

  /** How large it is at most near an instant, about. */
  double size(double t) {
    return Math.abs(value(t));
  }

  /** A polynomial, or a number. */
  static final class Plain extends TimeForm {
    final TimePolynomial polynomial;

    Plain(TimePolynomial polynomial) {
      this.polynomial = polynomial;
    }

    boolean isConstant() {
      return polynomial.degree() == 0;
    }

    @Override
    double value(double t) {
      return polynomial.value(t);
    }

    @Override
    List<TimeForm> parts() {
      return List.of();
    }

    @Override
    double speed(double t) {
      return Math.abs(polynomial.derivative().value(t));
    }
  }

  /** A sum. */
  static final class Sum extends TimeForm {
    private final TimeForm[] parts;

    Sum(List<TimeForm> parts) {
      this.parts = parts.toArray(TimeForm[]::new);
    }

    @Override
    double value(double t) {
      double sum = 0.0;
      for (TimeForm part : parts) {
        sum += part.value(t);
      }
      return sum;
    }

    @Override
    List<TimeForm> parts() {
      return List.of(parts);
    }

    @Override
    double speed(double t) {
      double sum = 0.0;
      for (TimeForm part : parts) {
        sum += part.speed(t);
      }
      return sum;
    }

    @Override
    double size(double t) {
      double sum = 0.0;
      for (TimeForm part : parts) {
        sum += part.size(t);
      }
      return sum;
    }
  }

  /** A product. */
  static final class Product extends TimeForm {
    private final TimeForm[] parts;

    Product(List<TimeForm> parts) {
      this.parts = parts.toArray(TimeForm[]::new);
    }

    @Override
    double value(double t) {
      double product = 1.0;
      for (TimeForm part : parts) {
        product *= part.value(t);
      }
      return product;
    }

    @Override
    List<TimeForm> parts() {
      return List.of(parts);
    }

    @Override
    double speed(double t) {
      double sum = 0.0;
      for (int k = 0; k < parts.length; k++) {
        double product = parts[k].speed(t);
        for (int j = 0; j < parts.length; j++) {
          product *= j == k ? 1.0 : parts[j].size(t);
        }
        sum += product;
      }
      return sum;
    }

    @Override
    double size(double t) {
      double product = 1.0;
      for (TimeForm part : parts) {
        product *= part.size(t);
      }
      return product;
    }
  }

  /** A power. */
  static final class Power extends TimeForm {
    final TimeForm base;
    final TimeForm exponent;

    Power(TimeForm base, TimeForm exponent) {
      this.base = base;
      this.exponent = exponent;
    }

    @Override
    double value(double t) {
      return FunctionValues.power(base.value(t), exponent.value(t));
    }

    @Override
    List<TimeForm> parts() {
      return List.of(base, exponent);
    }

    @Override
    double speed(double t) {
      double x = Math.abs(base.value(t));
      double e = Math.abs(exponent.value(t));
      double power = size(t);
      return power * (e * base.speed(t) / x + Math.abs(Math.log(x)) * exponent.speed(t));
    }
  }

  /** A function that neither jumps nor has a kink. */
  static final class Smooth extends TimeForm {
    final Formula.Function function;
    final TimeForm argument;
    private final double[] room = new double[1];

    Smooth(Formula.Function function, TimeForm argument) {
      this.function = function;
      this.argument = argument;
    }

    boolean isCircular() {
      return function == Formula.Function.SIN || function == Formula.Function.COS;
    }

    @Override
    double value(double t) {
      room[0] = argument.value(t);
      return FunctionValues.of(function, room);
    }

    @Override
    List<TimeForm> parts() {
      return List.of(argument);
    }

    @Override
    double speed(double t) {
      return argument.speed(t) * (isCircular() ? 1.0 : Math.max(1.0, size(t)));
    }

    @Override
    double size(double t) {
      return isCircular() ? 1.0 : super.size(t);
    }
  }

  /** A function that is constant but for its jumps. */
  static final class Switch extends TimeForm {
    final Formula.Function function;
    final List<TimeForm> arguments;
    private double branch;

    Switch(Formula.Function function, List<TimeForm> arguments) {
      this.function = function;
      this.arguments = arguments;
    }

    @Override
    double value(double t) {
      return branch;
    }

    @Override
    List<TimeForm> parts() {
      return arguments;
    }

    @Override
    void enter(double inside) {
      super.enter(inside);
      double[] values = new double[arguments.size()];
      for (int k = 0; k < values.length; k++) {
        values[k] = arguments.get(k).value(inside);
      }
      branch = FunctionValues.of(function, values);
    }

    @Override
    double speed(double t) {
      return 0.0;
    }
  }

  /** A function that is known by its values at some points. */
  static final class Sampled extends TimeForm {
    final SampledFunction function;
    final TimeForm argument;
    private int piece;

    Sampled(SampledFunction function, TimeForm argument) {
      this.function = function;
      this.argument = argument;
    }

    @Override
    double value(double t) {
      return function.value(piece, argument.value(t));
    }

    @Override
    List<TimeForm> parts() {
      return List.of(argument);
    }

    @Override
    void enter(double inside) {
      super.enter(inside);
      piece = function.piece(argument.value(inside));
    }

    @Override
    double speed(double t) {
      return 0.0;
    }
  }

  /** The modulus, or the smallest or largest of several, which are continuous at their kinks. */
  static final class Kinked extends TimeForm {
    final Formula.Function function;
    final List<TimeForm> arguments;
    private final double[] room;
    private int branch;

    Kinked(Formula.Function function, List<TimeForm> arguments) {
      this.function = function;
      this.arguments = arguments;
      this.room = new double[arguments.size()];
    }

    /** What the function itself gives: of its branch, rounding at a kink might leave -1e-17. */
    @Override
    double value(double t) {
      for (int k = 0; k < room.length; k++) {
        room[k] = arguments.get(k).value(t);
      }
      return FunctionValues.of(function, room);
    }

    @Override
    List<TimeForm> parts() {
      return arguments;
    }

    @Override
    void enter(double inside) {
      super.enter(inside);
      branch = 0;
      double found = arguments.get(0).value(inside);
      for (int k = 1; k < arguments.size(); k++) {
        double other = arguments.get(k).value(inside);
        if (function == Formula.Function.MIN ? other < found : other > found) {
          branch = k;
          found = other;
        }
      }
    }

    @Override
    double speed(double t) {
      return arguments.get(branch).speed(t);
    }
  }
}

package org.ursell.symbolic.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.ursell.runtime.equations.Formula;
import org.ursell.runtime.equations.ObservableFormula.Number;
import org.ursell.symbolic.coefficient.Scalar;
import org.ursell.symbolic.model.Species;
import org.ursell.symbolic.syntax.Problem;
import org.ursell.symbolic.syntax.ProblemException;
import org.ursell.symbolic.syntax.Span;

/**
 * A scalar as the runtime computes it, real and imaginary part by themselves. Observables are read,
 * not derived, so that floating point is good enough, and no computer algebra is asked.
 */
final class ScalarNumber {
  /** The number one. */
  static final Number ONE = Number.of(1.0);

  private static final Formula NOTHING = Formula.number(0.0);
  private static final Formula UNIT = Formula.number(1.0);
  private static final int LARGEST_POWER = 64;

  private final Span where;

  private ScalarNumber(Span where) {
    this.where = where;
  }

  /**
   * The number of a scalar.
   *
   * @param where the piece of text to blame
   * @throws ProblemException if it holds a sine of something complex or the like
   */
  static Number of(Scalar scalar, Span where) {
    return new ScalarNumber(where).of(scalar);
  }

  /** How many sites of a species are left when some are taken. */
  static Number left(Species species, int taken) {
    return Species.isCount(species.size())
        ? Number.of(Math.max(0L, Long.parseLong(species.size()) - taken))
        : real(sum(Formula.parameter(species.size()), Formula.number(0.0 - taken)));
  }

  /** Whether it is zero whatever the parameters. */
  static boolean isZero(Number number) {
    return number.re().equals(NOTHING) && number.im().equals(NOTHING);
  }

  /** The product of two numbers. */
  static Number times(Number a, Number b) {
    return new Number(
        sum(product(a.re(), b.re()), negative(product(a.im(), b.im()))),
        sum(product(a.re(), b.im()), product(a.im(), b.re())));
  }

  private Number of(Scalar scalar) {
    if (scalar instanceof Scalar.Number number) {
      return real(Formula.number(number.value().doubleValue()));
    }
    if (scalar instanceof Scalar.Constant constant) {
      return constant == Scalar.Constant.I
          ? new Number(NOTHING, UNIT)
          : real(Formula.number(Math.PI));
    }
    if (scalar instanceof Scalar.Parameter parameter) {
      return real(Formula.parameter(parameter.name()));
    }
    Number first = of(scalar.parts().get(0));
    if (scalar instanceof Scalar.Negative) {
      return new Number(negative(first.re()), negative(first.im()));
    }
    if (scalar instanceof Scalar.Sum sum) {
      Number second = of(sum.right());
      return new Number(sum(first.re(), second.re()), sum(first.im(), second.im()));
    }
    if (scalar instanceof Scalar.Product product) {
      return times(first, of(product.right()));
    }
    if (scalar instanceof Scalar.Quotient quotient) {
      return times(first, inverse(of(quotient.right())));
    }
    return scalar instanceof Scalar.Power power
        ? power(first, of(power.exponent()))
        : call((Scalar.Call) scalar, first);
  }

  private Number power(Number base, Number exponent) {
    requireReal(exponent);
    if (isReal(base)) {
      return realPower(base.re(), exponent.re());
    }
    if (exponent.re() instanceof Formula.Constant constant
        && constant.value() == Math.rint(constant.value())
        && Math.abs(constant.value()) <= LARGEST_POWER) {
      Number power = real(UNIT);
      for (int k = 0; k < Math.abs(constant.value()); k++) {
        power = times(power, base);
      }
      return constant.value() < 0.0 ? inverse(power) : power;
    }
    throw new ProblemException(Problem.OBSERVABLE_COMPLEX, where);
  }

  private static Number realPower(Formula base, Formula exponent) {
    boolean half = exponent.equals(Formula.number(0.5));
    return half && base instanceof Formula.Constant constant && constant.value() < 0.0
        ? new Number(NOTHING, Formula.number(Math.sqrt(-constant.value())))
        : real(Formula.power(base, exponent));
  }

  private Number call(Scalar.Call call, Number argument) {
    return switch (call.function()) {
      case "exp" -> exponential(argument);
      case "re" -> real(argument.re());
      case "im" -> real(argument.im());
      case "conj" -> new Number(argument.re(), negative(argument.im()));
      case "abs" -> isReal(argument) ? real(call, argument) : real(modulus(argument));
      case "cosh", "sinh" ->
          isReal(argument)
              ? real(call, argument)
              : hyperbolic(call.function().equals("cosh"), argument);
      case "tanh" ->
          isReal(argument)
              ? real(call, argument)
              : times(hyperbolic(false, argument), inverse(hyperbolic(true, argument)));
      case "sqrt" -> {
        requireReal(argument);
        yield realPower(argument.re(), Formula.number(0.5));
      }
      case "sin", "cos" -> {
        requireReal(argument);
        yield real(call, argument);
      }
      default -> real(call, argument);
    };
  }

  private static Number exponential(Number argument) {
    Formula size = argument.re().equals(NOTHING) ? UNIT : Formula.exp(argument.re());
    return isReal(argument)
        ? real(size)
        : new Number(
            product(size, Formula.cos(argument.im())), product(size, Formula.sin(argument.im())));
  }

  /** By the addition theorem. */
  private static Number hyperbolic(boolean even, Number z) {
    Formula cosh = Formula.cosh(z.re());
    Formula sinh = Formula.sinh(z.re());
    return new Number(
        product(even ? cosh : sinh, Formula.cos(z.im())),
        product(even ? sinh : cosh, Formula.sin(z.im())));
  }

  private static Formula modulus(Number z) {
    Formula square = sum(product(z.re(), z.re()), product(z.im(), z.im()));
    return Formula.power(square, Formula.number(0.5));
  }

  /** A function of real arguments as it is. */
  private Number real(Scalar.Call call, Number first) {
    List<Formula> arguments = new ArrayList<>();
    for (int k = 0; k < call.parts().size(); k++) {
      Number argument = k == 0 ? first : of(call.parts().get(k));
      if (!isReal(argument)) {
        throw new ProblemException(Problem.REAL_ARGUMENT, where, call.function());
      }
      arguments.add(argument.re());
    }
    return real(
        new Formula.Call(
            Formula.Function.valueOf(call.function().toUpperCase(Locale.ROOT)), arguments));
  }

  private void requireReal(Number number) {
    if (!isReal(number)) {
      throw new ProblemException(Problem.OBSERVABLE_COMPLEX, where);
    }
  }

  private static boolean isReal(Number number) {
    return number.im().equals(NOTHING);
  }

  private static Number inverse(Number number) {
    if (isReal(number)) {
      return real(power(number.re(), -1.0));
    }
    Formula square = sum(product(number.re(), number.re()), product(number.im(), number.im()));
    Formula over = power(square, -1.0);
    return new Number(product(number.re(), over), negative(product(number.im(), over)));
  }

  private static Formula power(Formula base, double exponent) {
    return base instanceof Formula.Constant constant
        ? Formula.number(1.0 / constant.value())
        : Formula.power(base, Formula.number(exponent));
  }

  private static Number real(Formula value) {
    return new Number(value, NOTHING);
  }

  private static Formula negative(Formula value) {
    return product(Formula.number(-1.0), value);
  }

  private static Formula sum(Formula a, Formula b) {
    if (a.equals(NOTHING) || b.equals(NOTHING)) {
      return a.equals(NOTHING) ? b : a;
    }
    return a instanceof Formula.Constant x && b instanceof Formula.Constant y
        ? Formula.number(x.value() + y.value())
        : Formula.sum(a, b);
  }

  /** A product, without factors that change nothing. */
  private static Formula product(Formula a, Formula b) {
    if (a instanceof Formula.Constant x && b instanceof Formula.Constant y) {
      // Adding zero turns -0.0 into 0.0, which it must equal.
      return Formula.number(x.value() * y.value() + 0.0);
    }
    if (a.equals(NOTHING) || b.equals(NOTHING)) {
      return NOTHING;
    }
    return a.equals(UNIT) ? b : b.equals(UNIT) ? a : Formula.product(a, b);
  }
}

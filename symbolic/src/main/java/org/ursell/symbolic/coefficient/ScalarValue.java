package org.ursell.symbolic.coefficient;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.hipparchus.complex.Complex;
import org.ursell.runtime.equations.Internal;

/** The floating-point value of a {@link Scalar}. */
@Internal
public final class ScalarValue {
  private static final double ROUNDING = 1e-14;

  private ScalarValue() {}

  /** The value of a constant. */
  public static Complex of(Scalar constant) {
    return of(constant, Map.of());
  }

  /**
   * The value at given parameters.
   *
   * @param parameters a value for each; of the time by the name {@link Scalar.Time#NAME}
   * @throws IllegalArgumentException if a parameter is not among them
   */
  public static Complex of(Scalar scalar, Map<String, Double> parameters) {
    if (scalar instanceof Scalar.Number number) {
      return new Complex(number.value().doubleValue());
    }
    if (scalar instanceof Scalar.Constant constant) {
      return constant == Scalar.Constant.I ? Complex.I : new Complex(Math.PI);
    }
    if (scalar instanceof Scalar.Parameter parameter) {
      Double value = parameters.get(parameter.name());
      if (value == null) {
        throw new IllegalArgumentException("no value for " + parameter.name());
      }
      return new Complex(value);
    }
    if (scalar instanceof Scalar.Sampled sampled) {
      Complex argument = of(sampled.argument(), parameters);
      return new Complex(
          argument.getImaginary() == 0.0
              ? sampled.function().held(argument.getReal())
              : Double.NaN);
    }
    if (scalar instanceof Scalar.Time) {
      return of(new Scalar.Parameter(Scalar.Time.NAME), parameters);
    }
    if (scalar instanceof Scalar.Negative minus) {
      return of(minus.operand(), parameters).negate();
    }
    if (scalar instanceof Scalar.Sum sum) {
      return of(sum.left(), parameters).add(of(sum.right(), parameters));
    }
    if (scalar instanceof Scalar.Product product) {
      return of(product.left(), parameters).multiply(of(product.right(), parameters));
    }
    if (scalar instanceof Scalar.Quotient quotient) {
      return of(quotient.left(), parameters).divide(of(quotient.right(), parameters));
    }
    if (scalar instanceof Scalar.Power power) {
      return power(of(power.base(), parameters), of(power.exponent(), parameters));
    }
    Scalar.Call call = (Scalar.Call) scalar;
    return call(call.function(), call.parts().stream().map(x -> of(x, parameters)).toList());
  }

  private static Complex call(String function, List<Complex> arguments) {
    Complex first = arguments.get(0);
    return switch (function) {
      case "sqrt" -> aboveCut(first).sqrt();
      case "exp" -> first.exp();
      case "sin" -> first.sin();
      case "cos" -> first.cos();
      case "cosh" -> first.cosh();
      case "sinh" -> first.sinh();
      case "tanh" -> first.tanh();
      case "log" -> aboveCut(first).log();
      case "abs" -> new Complex(first.norm());
      case "re" -> new Complex(first.getReal());
      case "im" -> new Complex(first.getImaginary());
      case "conj" -> first.conjugate();
      default -> ofReal(function, arguments);
    };
  }

  private static Complex ofReal(String function, List<Complex> arguments) {
    boolean real = arguments.stream().allMatch(ScalarValue::isReal);
    double[] x = arguments.stream().mapToDouble(Complex::getReal).toArray();
    double value =
        switch (function) {
          case "min" -> Arrays.stream(x).reduce(x[0], Math::min);
          case "max" -> Arrays.stream(x).reduce(x[0], Math::max);
          case "step" -> x[0] >= 0.0 ? 1.0 : 0.0;
          case "pulse" -> x[0] >= x[1] && x[0] < x[1] + x[2] ? 1.0 : 0.0;
          default -> throw new IllegalArgumentException("no function " + function);
        };
    return new Complex(real ? value : Double.NaN);
  }

  /** Whether what there is of an imaginary part can only be rounding. */
  static boolean isReal(Complex value) {
    return Math.abs(value.getImaginary()) <= ROUNDING * value.norm();
  }

  private static Complex power(Complex base, Complex exponent) {
    double n = exponent.getReal();
    if (exponent.getImaginary() == 0 && n == Math.rint(n) && Math.abs(n) <= 1000) {
      Complex result = Complex.ONE;
      for (int k = 0; k < Math.abs(n); k++) {
        result = result.multiply(base);
      }
      return n < 0 ? result.reciprocal() : result;
    }
    return base.isZero() ? Complex.ZERO : aboveCut(base).pow(exponent);
  }

  /** Arithmetic leaves -0.0 as an imaginary part, which would conjugate the root. */
  private static Complex aboveCut(Complex base) {
    return new Complex(base.getReal(), base.getImaginary() + 0.0);
  }
}

package org.ursell.symbolic.coefficient;

import java.util.Map;
import org.hipparchus.complex.Complex;
import org.ursell.runtime.equations.Internal;

/** The floating-point value of a {@link Scalar}. */
@Internal
public final class ScalarValue {
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
    Complex argument = of(call.argument(), parameters);
    return switch (call.function()) {
      case "sqrt" -> aboveCut(argument).sqrt();
      case "exp" -> argument.exp();
      case "sin" -> argument.sin();
      default -> argument.cos();
    };
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

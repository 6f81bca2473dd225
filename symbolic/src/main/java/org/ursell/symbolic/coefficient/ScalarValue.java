package org.ursell.symbolic.coefficient;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.hipparchus.complex.Complex;
import org.ursell.runtime.equations.BrokenRuleException;
import org.ursell.runtime.equations.Internal;

/** The floating-point value of a {@link Scalar}. */
@Internal
public final class ScalarValue {
  private static final double ROUNDING = 1e-14;

  /** Relative errors up to this one are those of ordinary arithmetic. */
  private static final double KEPT = 1e-12;

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
    return wide(scalar, parameters).plain();
  }

  /** The value of a constant in which terms may cancel, see {@link #accurate(Scalar, Map)}. */
  public static Complex accurate(Scalar constant) {
    return accurate(constant, Map.of());
  }

  /**
   * The value at given parameters where terms may cancel: that of {@link #of} where both its parts
   * have their digits, and otherwise the one to many digits. Of what changes in time nobody looks.
   *
   * @param parameters as for {@link #of}
   * @throws IllegalArgumentException if a parameter is not among them
   * @throws BrokenRuleException if its terms cancel in more digits than are tried
   */
  public static Complex accurate(Scalar scalar, Map<String, Double> parameters) {
    Complex plain = of(scalar, parameters);
    if (scalar.isDriven() || !ScalarDigits.mayLose(scalar) && plain.isFinite()) {
      return plain;
    }
    Complex right = ScalarDigits.value(scalar, parameters);
    return new Complex(
        kept(plain.getReal(), right.getReal()), kept(plain.getImaginary(), right.getImaginary()));
  }

  private static double kept(double plain, double right) {
    return Math.abs(right - plain) <= KEPT * Math.abs(right) ? plain : right;
  }

  private static WideComplex wide(Scalar scalar, Map<String, Double> parameters) {
    if (scalar instanceof Scalar.Number number) {
      return real(number.value().doubleValue());
    }
    if (scalar instanceof Scalar.Constant constant) {
      return constant == Scalar.Constant.I ? WideComplex.of(Complex.I) : real(Math.PI);
    }
    if (scalar instanceof Scalar.Parameter parameter) {
      Double value = parameters.get(parameter.name());
      if (value == null) {
        throw new IllegalArgumentException("no value for " + parameter.name());
      }
      return real(value);
    }
    if (scalar instanceof Scalar.Time) {
      return wide(new Scalar.Parameter(Scalar.Time.NAME), parameters);
    }
    List<WideComplex> parts = scalar.parts().stream().map(part -> wide(part, parameters)).toList();
    WideComplex first = parts.get(0);
    if (scalar instanceof Scalar.Sampled sampled) {
      Complex argument = first.plain();
      return real(
          argument.getImaginary() == 0.0
              ? sampled.function().held(argument.getReal())
              : Double.NaN);
    }
    if (scalar instanceof Scalar.Negative) {
      return first.negate();
    }
    if (scalar instanceof Scalar.Sum) {
      return first.plus(parts.get(1));
    }
    if (scalar instanceof Scalar.Product) {
      return first.times(parts.get(1));
    }
    if (scalar instanceof Scalar.Quotient) {
      return first.over(parts.get(1));
    }
    return scalar instanceof Scalar.Power
        ? first.power(parts.get(1))
        : call(((Scalar.Call) scalar).function(), parts);
  }

  private static WideComplex real(double value) {
    return WideComplex.of(new Complex(value));
  }

  private static WideComplex call(String function, List<WideComplex> arguments) {
    WideComplex first = arguments.get(0);
    return switch (function) {
      case "sqrt" -> first.sqrt();
      case "exp" -> first.exp();
      case "log" -> first.log();
      case "abs" -> first.modulus();
      case "re" -> first.re();
      case "im" -> first.im();
      case "conj" -> first.conjugate();
      case "sin" -> WideComplex.of(first.plain().sin());
      case "cos" -> WideComplex.of(first.plain().cos());
      case "cosh" -> WideComplex.of(first.plain().cosh());
      case "sinh" -> WideComplex.of(first.plain().sinh());
      case "tanh" -> WideComplex.of(first.plain().tanh());
      default ->
          WideComplex.of(ofReal(function, arguments.stream().map(WideComplex::plain).toList()));
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
}

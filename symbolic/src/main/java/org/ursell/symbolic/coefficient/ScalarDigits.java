package org.ursell.symbolic.coefficient;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hipparchus.complex.Complex;
import org.ursell.runtime.equations.BrokenRuleException;
import org.ursell.runtime.equations.ComplexBall;
import org.ursell.runtime.equations.ComplexDigits;

/** The values of scalars, real or complex, to as many digits as they need. */
final class ScalarDigits {
  /** Larger powers than this one lose digits in doubles. */
  private static final double SMALL_POWER = 100.0;

  private final ComplexDigits with;
  private final Map<String, Double> parameters;

  private ScalarDigits(ComplexDigits with, Map<String, Double> parameters) {
    this.with = with;
    this.parameters = parameters;
  }

  /**
   * The value at given parameters; NaN or infinite where there is none.
   *
   * @param scalar one in which neither the time occurs nor a table
   * @throws BrokenRuleException if its terms cancel in more digits than are tried
   */
  static Complex value(Scalar scalar, Map<String, Double> parameters) {
    Optional<Complex> value =
        ComplexDigits.value(with -> new ScalarDigits(with, parameters).of(scalar));
    return value.orElseThrow(
        () ->
            new BrokenRuleException(
                "the terms of '%s' cancel in more than %d digits, or one is beyond exp(1e8)"
                    .formatted(scalar.text(), ComplexDigits.most()),
                "write it so that nothing cancels, as by the first terms of a power series"));
  }

  /**
   * Whether doubles may lose digits on the way to a value: by terms that nearly cancel, by angles
   * that are worked out, by the logarithm of what is nearly 1, and the like.
   */
  static boolean mayLose(Scalar scalar) {
    boolean here;
    if (scalar instanceof Scalar.Power power) {
      boolean small =
          power.exponent().isConstant() && ScalarValue.of(power.exponent()).norm() <= SMALL_POWER;
      here = !isGiven(power.base()) || !small;
    } else if (scalar instanceof Scalar.Call call) {
      here = isSteep(call) && !call.parts().stream().allMatch(ScalarDigits::isGiven);
    } else {
      here = scalar instanceof Scalar.Sum;
    }
    return here || scalar.parts().stream().anyMatch(ScalarDigits::mayLose);
  }

  /** A number, a parameter, or one of them times the imaginary unit. */
  private static boolean isGiven(Scalar scalar) {
    if (scalar instanceof Scalar.Negative minus) {
      return isGiven(minus.operand());
    }
    if (scalar instanceof Scalar.Product product) {
      boolean turned = product.left() == Scalar.Constant.I || product.right() == Scalar.Constant.I;
      return turned && product.parts().stream().allMatch(ScalarDigits::isGiven);
    }
    return scalar.parts().isEmpty();
  }

  private static boolean isSteep(Scalar.Call call) {
    return switch (call.function()) {
      case "sin", "cos", "log", "step", "pulse" -> true;
      case "exp", "cosh", "sinh", "tanh" -> call.parts().stream().anyMatch(ScalarDigits::turns);
      default -> false;
    };
  }

  private static boolean turns(Scalar scalar) {
    return scalar == Scalar.Constant.I || scalar.parts().stream().anyMatch(ScalarDigits::turns);
  }

  private ComplexBall of(Scalar scalar) {
    if (scalar instanceof Scalar.Number number) {
      return with.number(number.value());
    }
    if (scalar instanceof Scalar.Constant constant) {
      return constant == Scalar.Constant.I ? with.i() : with.pi();
    }
    if (scalar instanceof Scalar.Parameter parameter) {
      return with.number(Optional.ofNullable(parameters.get(parameter.name())).orElseThrow());
    }
    List<ComplexBall> parts = scalar.parts().stream().map(this::of).toList();
    ComplexBall first = parts.get(0);
    if (scalar instanceof Scalar.Negative) {
      return with.negative(first);
    }
    if (scalar instanceof Scalar.Sum) {
      return with.sum(first, parts.get(1));
    }
    if (scalar instanceof Scalar.Product) {
      return with.product(first, parts.get(1));
    }
    if (scalar instanceof Scalar.Quotient) {
      return with.quotient(first, parts.get(1));
    }
    if (scalar instanceof Scalar.Power) {
      return with.power(first, parts.get(1));
    }
    if (scalar instanceof Scalar.Call call) {
      return with.call(call.function(), parts);
    }
    throw new IllegalArgumentException("changes in time: " + scalar.text());
  }
}

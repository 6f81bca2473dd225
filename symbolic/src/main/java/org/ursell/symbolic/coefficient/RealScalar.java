package org.ursell.symbolic.coefficient;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ursell.runtime.equations.Formula;

/** Writes scalars of real arithmetic as formulas, whose values are known to many digits. */
final class RealScalar {
  /** Whole numbers up to this one are exact in doubles. */
  private static final BigDecimal EXACT = BigDecimal.valueOf(1L << 53);

  private RealScalar() {}

  /** The formula; empty where there is something complex, a table or the time. */
  static Optional<Formula> formula(Scalar scalar) {
    if (scalar instanceof Scalar.Number number) {
      return Optional.of(number(number.value()));
    }
    if (scalar instanceof Scalar.Constant constant) {
      return constant == Scalar.Constant.I
          ? Optional.empty()
          : Optional.of(Formula.number(Math.PI));
    }
    if (scalar instanceof Scalar.Parameter parameter) {
      return Optional.of(Formula.parameter(parameter.name()));
    }
    if (scalar instanceof Scalar.Time || scalar instanceof Scalar.Sampled) {
      return Optional.empty();
    }
    List<Formula> parts = new ArrayList<>();
    for (Scalar part : scalar.parts()) {
      Optional<Formula> next = formula(part);
      if (next.isEmpty()) {
        return Optional.empty();
      }
      parts.add(next.get());
    }
    return joined(scalar, parts);
  }

  /** A decimal fraction is a whole number over a power of ten: 0.1 is, and no double is it. */
  private static Formula number(BigDecimal value) {
    BigDecimal whole = value.scaleByPowerOfTen(value.scale());
    return value.scale() == 0 || whole.abs().compareTo(EXACT) > 0
        ? Formula.number(value.doubleValue())
        : Formula.product(
            Formula.number(whole.doubleValue()),
            Formula.power(Formula.number(10.0), Formula.number(-value.scale())));
  }

  private static Optional<Formula> joined(Scalar scalar, List<Formula> parts) {
    Formula first = parts.get(0);
    if (scalar instanceof Scalar.Negative) {
      return Optional.of(Formula.product(Formula.number(-1.0), first));
    }
    if (scalar instanceof Scalar.Call call) {
      return call(call.function(), parts);
    }
    Formula second = parts.get(1);
    if (scalar instanceof Scalar.Sum) {
      return Optional.of(Formula.sum(first, second));
    }
    if (scalar instanceof Scalar.Product) {
      return Optional.of(Formula.product(first, second));
    }
    return Optional.of(
        scalar instanceof Scalar.Quotient
            ? Formula.product(first, Formula.power(second, Formula.number(-1.0)))
            : Formula.power(first, second));
  }

  private static Optional<Formula> call(String function, List<Formula> parts) {
    Formula first = parts.get(0);
    return Optional.ofNullable(
        switch (function) {
          case "sqrt" -> Formula.power(first, Formula.number(0.5));
          case "exp" -> Formula.exp(first);
          case "log" -> Formula.log(first);
          case "abs" -> Formula.abs(first);
          case "sin" -> Formula.sin(first);
          case "cos" -> Formula.cos(first);
          case "cosh" -> Formula.cosh(first);
          case "sinh" -> Formula.sinh(first);
          case "tanh" -> Formula.tanh(first);
          case "re", "conj" -> first;
          case "im" -> Formula.number(0.0);
          case "min" -> Formula.min(parts.toArray(Formula[]::new));
          case "max" -> Formula.max(parts.toArray(Formula[]::new));
          case "step" -> Formula.step(first);
          case "pulse" -> Formula.pulse(first, parts.get(1), parts.get(2));
          default -> null;
        });
  }
}

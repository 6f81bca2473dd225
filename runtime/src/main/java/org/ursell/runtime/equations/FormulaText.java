package org.ursell.runtime.equations;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** A formula in words of model files, for messages. */
final class FormulaText {
  private FormulaText() {}

  static String of(Formula formula) {
    if (formula instanceof Formula.Constant constant) {
      double value = constant.value();
      return value == Math.rint(value) && Math.abs(value) < 1e15
          ? Long.toString((long) value)
          : Double.toString(value);
    }
    if (formula instanceof Formula.Parameter parameter) {
      return parameter.name();
    }
    if (formula instanceof Formula.Time) {
      return "t";
    }
    if (formula instanceof Formula.Sum sum) {
      return joined(sum.parts(), " + ", "(", ")");
    }
    if (formula instanceof Formula.Product product) {
      return joined(product.parts(), "*", "", "");
    }
    if (formula instanceof Formula.Power power) {
      return of(power.base()) + "^(" + of(power.exponent()) + ")";
    }
    if (formula instanceof Formula.Sampled sampled) {
      return sampled.function().name() + "(" + of(sampled.argument()) + ")";
    }
    return formula instanceof Formula.Call call
        ? joined(call.arguments(), ", ", call.function().name().toLowerCase(Locale.ROOT) + "(", ")")
        : "1";
  }

  private static String joined(List<Formula> parts, String between, String open, String close) {
    return parts.stream().map(FormulaText::of).collect(Collectors.joining(between, open, close));
  }
}

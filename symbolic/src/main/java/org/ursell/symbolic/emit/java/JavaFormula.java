package org.ursell.symbolic.emit.java;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.ursell.runtime.equations.Formula;

/** A formula as the Java expression that builds it. */
final class JavaFormula {
  private JavaFormula() {}

  static String write(Formula formula) {
    if (formula instanceof Formula.Constant constant) {
      return "Formula.number(" + JavaCoefficients.literal(constant.value()) + ")";
    }
    if (formula instanceof Formula.Parameter parameter) {
      return "Formula.parameter(" + JavaNames.literal(parameter.name()) + ")";
    }
    if (formula instanceof Formula.Power power) {
      return power.base() instanceof Formula.Parameter parameter
              && power.exponent().equals(Formula.number(-1.0))
          ? "Formula.inverse(" + JavaNames.literal(parameter.name()) + ")"
          : call("power", List.of(power.base(), power.exponent()));
    }
    if (formula instanceof Formula.Sum sum) {
      return call("sum", sum.parts());
    }
    if (formula instanceof Formula.Product product) {
      return call("product", product.parts());
    }
    if (formula instanceof Formula.Call function) {
      return call(function.function().name().toLowerCase(Locale.ROOT), function.arguments());
    }
    return formula instanceof Formula.ModeUnit unit
        ? "Formula.modeUnit(" + unit.power() + ")"
        : "Formula.interaction()";
  }

  private static String call(String name, List<Formula> arguments) {
    return arguments.stream()
        .map(JavaFormula::write)
        .collect(Collectors.joining(", ", "Formula." + name + "(", ")"));
  }
}

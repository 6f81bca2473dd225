package org.ursell.symbolic.emit.java;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.ursell.runtime.equations.Formula;
import org.ursell.runtime.equations.InvalidInputException;
import org.ursell.runtime.equations.SampledFunction;

/** A formula as the Java expression that builds it. */
final class JavaFormula {
  /** A table of more points is not written into a class. */
  static final int MOST_POINTS = 4000;

  private static final int PIECE = 8000;

  private JavaFormula() {}

  static String write(Formula formula) {
    if (formula instanceof Formula.Constant constant) {
      return "Formula.number(" + JavaCoefficients.literal(constant.value()) + ")";
    }
    if (formula instanceof Formula.Parameter parameter) {
      return "Formula.parameter(" + JavaNames.literal(parameter.name()) + ")";
    }
    if (formula instanceof Formula.Sampled sampled) {
      return "Formula.sampled(SampledFunction.read("
          + pieces(sampled.function())
          + "), "
          + write(sampled.argument())
          + ")";
    }
    if (formula instanceof Formula.Time) {
      return "Formula.time()";
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

  /** Texts that are short enough for a class file. */
  private static String pieces(SampledFunction function) {
    if (function.size() > MOST_POINTS) {
      throw new InvalidInputException(
          "the table '%s' has %d points, and Java is written for %d at most"
              .formatted(function.name(), function.size(), MOST_POINTS),
          "ask for another format, such as json, or give the table fewer points");
    }
    String text = function.text();
    List<String> pieces = new ArrayList<>();
    for (int from = 0; from < text.length(); from += PIECE) {
      pieces.add(JavaNames.literal(text.substring(from, Math.min(text.length(), from + PIECE))));
    }
    return String.join(", ", pieces);
  }

  private static String call(String name, List<Formula> arguments) {
    return arguments.stream()
        .map(JavaFormula::write)
        .collect(Collectors.joining(", ", "Formula." + name + "(", ")"));
  }
}

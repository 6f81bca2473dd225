package org.ursell.symbolic.model;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.ursell.runtime.equations.Formula;
import org.ursell.runtime.equations.Internal;
import org.ursell.runtime.equations.ObservableFormula;
import org.ursell.runtime.equations.ObservableTerm;
import org.ursell.runtime.equations.SiteOperator;

/**
 * The formula of an observable as one text, the same for ever: hashes of models are made of it.
 * Functions stand before their arguments, species are numbers.
 */
@Internal
public final class ObservableWords {
  private ObservableWords() {}

  /** The text of a formula. */
  public static String of(ObservableFormula formula) {
    if (formula instanceof ObservableFormula.Number number) {
      return "number(%s, %s)".formatted(of(number.re()), of(number.im()));
    }
    if (formula instanceof ObservableFormula.Mean mean) {
      return mean.terms().stream()
          .map(ObservableWords::of)
          .collect(Collectors.joining(", ", "mean(", ")"));
    }
    if (formula instanceof ObservableFormula.Power power) {
      return "power(%s, %s)".formatted(of(power.base()), power.exponent());
    }
    String name =
        formula instanceof ObservableFormula.Sum
            ? "sum"
            : formula instanceof ObservableFormula.Product
                ? "product"
                : formula instanceof ObservableFormula.Quotient
                    ? "quotient"
                    : formula instanceof ObservableFormula.Call call
                        ? call.function().name().toLowerCase(Locale.ROOT)
                        : ((ObservableFormula.SpinSqueezing) formula)
                            .kind()
                            .name()
                            .toLowerCase(Locale.ROOT);
    return formula.parts().stream()
        .map(ObservableWords::of)
        .collect(Collectors.joining(", ", name + "(", ")"));
  }

  private static String of(ObservableTerm term) {
    String factors =
        term.sites().stream()
                .map(part -> " site %s %s".formatted(part.species(), of(part.operator())))
                .collect(Collectors.joining())
            + term.modes().stream()
                .map(
                    part ->
                        " mode %s %s %s"
                            .formatted(part.species(), part.creations(), part.annihilations()))
                .collect(Collectors.joining());
    return "[%s, %s%s]".formatted(of(term.re()), of(term.im()), factors);
  }

  private static String of(SiteOperator operator) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < operator.levels(); i++) {
      for (int j = 0; j < operator.levels(); j++) {
        if (operator.re(i, j) != 0.0 || operator.im(i, j) != 0.0) {
          text.append("(%s %s)|%s><%s|".formatted(operator.re(i, j), operator.im(i, j), i, j));
        }
      }
    }
    return text.toString();
  }

  private static String of(Formula formula) {
    if (formula instanceof Formula.Constant constant) {
      return Double.toString(constant.value());
    }
    if (formula instanceof Formula.Parameter parameter) {
      return parameter.name();
    }
    if (formula instanceof Formula.Sum sum) {
      return "(" + joined(sum.parts(), " + ") + ")";
    }
    if (formula instanceof Formula.Product product) {
      return joined(product.parts(), "*");
    }
    if (formula instanceof Formula.Power power) {
      return "(%s)^(%s)".formatted(of(power.base()), of(power.exponent()));
    }
    if (formula instanceof Formula.Call call) {
      return "%s(%s)"
          .formatted(
              call.function().name().toLowerCase(Locale.ROOT), joined(call.arguments(), ", "));
    }
    throw new IllegalArgumentException("not in an observable: " + formula);
  }

  private static String joined(List<Formula> parts, String sign) {
    return parts.stream().map(ObservableWords::of).collect(Collectors.joining(sign));
  }
}

package org.ursell.symbolic.coefficient;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.matheclipse.core.expression.F;
import org.matheclipse.core.expression.S;
import org.matheclipse.core.interfaces.IAST;
import org.matheclipse.core.interfaces.IExpr;
import org.matheclipse.core.interfaces.IRational;
import org.ursell.runtime.equations.SampledFunction;

/**
 * Writes the few kinds of Symja expressions that coefficients are made of. Symja's own printers
 * wrap lines and (for Java) divide integers, so they are not used.
 */
final class ExpressionWriter {
  private ExpressionWriter() {}

  static String write(IExpr e, Function<IExpr, String> symbolName) {
    if (e.isRational()) {
      return number((IRational) e);
    }
    if (e.equals(S.Pi)) {
      return "pi";
    }
    if (e.equals(S.E)) {
      return "exp(1)";
    }
    if (e.isSymbol()) {
      return symbolName.apply(e);
    }
    if (e.isPlus() || e.isTimes()) {
      List<String> parts = new ArrayList<>();
      ((IAST) e).forEach(part -> parts.add(write(part, symbolName)));
      return "(" + String.join(e.isPlus() ? " + " : "*", parts) + ")";
    }
    if (e.isPower()) {
      return power(e, symbolName);
    }
    Optional<SampledFunction> sampled = SampledSymbols.of(e);
    if (sampled.isPresent()) {
      return sampled.get().name() + "(" + write(e.first(), symbolName) + ")";
    }
    Optional<String> function = RealFunction.name(e);
    if (function.isPresent()) {
      return RealFunction.arguments(e).stream()
          .map(argument -> bare(write(argument, symbolName)))
          .collect(Collectors.joining(", ", function.get() + "(", ")"));
    }
    TrigonometricForm form = TrigonometricForm.of(e);
    String argument = "(" + write(form.argument(), symbolName) + ")";
    String above =
        form.above() == TrigonometricForm.Part.ONE ? "1" : form.above().function() + argument;
    return form.below() == TrigonometricForm.Part.ONE
        ? above
        : "(" + above + "/" + form.below().function() + argument + ")";
  }

  /** Without the brackets of a sum or product, which those of a function make needless. */
  private static String bare(String text) {
    int depth = 0;
    for (int k = 0; k < text.length() - 1; k++) {
      depth += text.charAt(k) == '(' ? 1 : text.charAt(k) == ')' ? -1 : 0;
      if (depth == 0) {
        return text;
      }
    }
    return text.startsWith("(") ? text.substring(1, text.length() - 1) : text;
  }

  /** By its parts, since Symja's own text of a long number has line breaks. */
  private static String number(IRational number) {
    String above = number.numerator().toBigNumerator().toString();
    return number.isInteger()
        ? number.isNegative() ? "(" + above + ")" : above
        : "(" + above + "/" + number.denominator().toBigNumerator() + ")";
  }

  private static String power(IExpr e, Function<IExpr, String> symbolName) {
    String base = write(e.base(), symbolName);
    if (e.base().equals(S.E)) {
      return "exp(" + write(e.exponent(), symbolName) + ")";
    }
    if (e.exponent().equals(F.C1D2)) {
      return "sqrt(" + base + ")";
    }
    if (e.exponent().equals(F.CN1D2)) {
      return "(1/sqrt(" + base + "))";
    }
    if (e.exponent().equals(F.CN1)) {
      return "(1/" + base + ")";
    }
    return "(" + base + "^(" + write(e.exponent(), symbolName) + "))";
  }
}

package org.ursell.symbolic.coefficient;

import java.math.BigInteger;
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
 * Writes the expressions of {@link ExpressionWriter} as a person would type them, with no bracket
 * that means nothing: {@code exp(-t/tau)}, {@code cos(w*t + phi)}. The parser reads it as the same.
 */
final class AtomWords {
  private static final int SUM = 0;
  private static final int PRODUCT = 1;
  private static final int POWER = 2;
  private static final int WHOLE = 3;

  private final Function<IExpr, String> symbolName;

  private AtomWords(Function<IExpr, String> symbolName) {
    this.symbolName = symbolName;
  }

  /** A text that may stand as a factor, or before a power. */
  static String factor(IExpr e, Function<IExpr, String> symbolName) {
    return new AtomWords(symbolName).written(e).within(WHOLE);
  }

  /** A text, and what binds its parts least. */
  private record Written(String text, int binding) {
    /** In brackets where they are needed. */
    String within(int least) {
      return binding < least ? "(" + text + ")" : text;
    }
  }

  private Written written(IExpr e) {
    if (e.isRational()) {
      return number((IRational) e);
    }
    if (e.equals(S.Pi)) {
      return new Written("pi", WHOLE);
    }
    if (e.equals(S.E)) {
      return new Written("exp(1)", WHOLE);
    }
    if (e.isSymbol()) {
      return new Written(symbolName.apply(e), WHOLE);
    }
    if (e.isPlus()) {
      return sum((IAST) e);
    }
    if (e.isTimes()) {
      return product((IAST) e);
    }
    if (e.isPower()) {
      return power(e);
    }
    Optional<SampledFunction> sampled = SampledSymbols.of(e);
    if (sampled.isPresent()) {
      return call(sampled.get().name(), List.of(e.first()));
    }
    Optional<String> function = RealFunction.name(e);
    if (function.isPresent()) {
      return call(function.get(), RealFunction.arguments(e));
    }
    TrigonometricForm form = TrigonometricForm.of(e);
    Written above =
        form.above() == TrigonometricForm.Part.ONE
            ? new Written("1", WHOLE)
            : call(form.above().function(), List.of(form.argument()));
    return form.below() == TrigonometricForm.Part.ONE
        ? above
        : new Written(
            above.text() + "/" + call(form.below().function(), List.of(form.argument())).text(),
            PRODUCT);
  }

  private Written call(String name, List<IExpr> arguments) {
    return new Written(
        arguments.stream()
            .map(argument -> written(argument).text())
            .collect(Collectors.joining(", ", name + "(", ")")),
        WHOLE);
  }

  private static Written number(IRational number) {
    BigInteger above = number.numerator().toBigNumerator();
    String text = above + (number.isInteger() ? "" : "/" + number.denominator().toBigNumerator());
    return new Written(text, above.signum() < 0 ? SUM : number.isInteger() ? WHOLE : PRODUCT);
  }

  /** With a term first that has no minus, if there is one. */
  private Written sum(IAST plus) {
    List<String> terms = new ArrayList<>();
    plus.forEach(term -> terms.add(written(term).text()));
    terms.stream()
        .filter(term -> !term.startsWith("-"))
        .findFirst()
        .ifPresent(
            first -> {
              terms.remove(first);
              terms.add(0, first);
            });
    StringBuilder text = new StringBuilder(terms.get(0));
    for (String term : terms.subList(1, terms.size())) {
      text.append(term.startsWith("-") ? " - " + term.substring(1) : " + " + term);
    }
    return new Written(text.toString(), SUM);
  }

  private Written product(IAST times) {
    boolean minus = false;
    List<String> above = new ArrayList<>();
    List<String> below = new ArrayList<>();
    for (int k = 1; k < times.size(); k++) {
      IExpr factor = times.get(k);
      if (factor.isRational()) {
        IRational number = (IRational) factor;
        minus ^= number.isNegative();
        add(above, number.numerator().toBigNumerator().abs());
        add(below, number.denominator().toBigNumerator());
      } else if (isInverse(factor)) {
        below.add(written(F.Power(factor.base(), factor.exponent().negate())).within(POWER));
      } else {
        above.add(written(factor).within(POWER));
      }
    }
    String text = above.isEmpty() ? "1" : String.join("*", above);
    if (!below.isEmpty()) {
      String joined = String.join("*", below);
      text += "/" + (below.size() == 1 ? joined : "(" + joined + ")");
    }
    return new Written((minus ? "-" : "") + text, minus ? SUM : PRODUCT);
  }

  private static void add(List<String> factors, BigInteger number) {
    if (!number.equals(BigInteger.ONE)) {
      factors.add(number.toString());
    }
  }

  private static boolean isInverse(IExpr e) {
    return e.isPower() && !e.base().equals(S.E) && e.exponent().isRational() && isNegative(e);
  }

  private static boolean isNegative(IExpr power) {
    return ((IRational) power.exponent()).isNegative();
  }

  private Written power(IExpr e) {
    if (e.base().equals(S.E)) {
      return call("exp", List.of(e.exponent()));
    }
    if (e.exponent().isOne()) {
      return written(e.base());
    }
    if (isInverse(e)) {
      IExpr below = F.Power(e.base(), e.exponent().negate());
      return new Written("1/" + written(below).within(POWER), PRODUCT);
    }
    if (e.exponent().equals(F.C1D2)) {
      return call("sqrt", List.of(e.base()));
    }
    return new Written(
        written(e.base()).within(WHOLE) + "^" + written(e.exponent()).within(WHOLE), POWER);
  }
}

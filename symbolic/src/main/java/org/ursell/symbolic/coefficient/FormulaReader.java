package org.ursell.symbolic.coefficient;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.hipparchus.fraction.BigFraction;
import org.matheclipse.core.expression.S;
import org.matheclipse.core.interfaces.IAST;
import org.matheclipse.core.interfaces.IExpr;
import org.matheclipse.core.interfaces.IRational;
import org.ursell.runtime.equations.Formula;
import org.ursell.runtime.equations.SampledFunction;

/** Writes the generators of a ring as formulas that the runtime evaluates and expands. */
final class FormulaReader {
  private static final Set<Formula.Function> JUMPS =
      Set.of(Formula.Function.STEP, Formula.Function.PULSE);

  private final List<Generator> generators;

  FormulaReader(List<Generator> generators) {
    this.generators = generators;
  }

  /** What a generator stands for. */
  Formula of(Generator generator) {
    if (generator instanceof Generator.Parameter parameter) {
      return Formula.parameter(parameter.name());
    }
    if (generator instanceof Generator.Inverse inverse) {
      return Formula.inverse(inverse.name());
    }
    if (generator instanceof Generator.Time) {
      return Formula.time();
    }
    if (generator instanceof Generator.Interaction) {
      return Formula.interaction();
    }
    return generator instanceof Generator.ModeUnit unit
        ? Formula.modeUnit(unit.power())
        : of(generator.expression());
  }

  private Formula of(IExpr e) {
    if (e.isRational()) {
      return number((IRational) e);
    }
    if (e.equals(S.Pi)) {
      return Formula.number(Math.PI);
    }
    if (e.equals(S.E)) {
      return Formula.number(Math.E);
    }
    if (e.isSymbol()) {
      return parameter(e);
    }
    if (e.isPlus() || e.isTimes()) {
      List<Formula> parts = new ArrayList<>();
      ((IAST) e).forEach(part -> parts.add(of(part)));
      return e.isPlus() ? new Formula.Sum(parts) : new Formula.Product(parts);
    }
    if (e.isPower()) {
      return e.base().equals(S.E)
          ? Formula.exp(of(e.exponent()))
          : Formula.power(of(e.base()), of(e.exponent()));
    }
    Optional<SampledFunction> sampled = SampledSymbols.of(e);
    if (sampled.isPresent()) {
      return Formula.sampled(sampled.get(), of(e.first()));
    }
    Optional<String> name = RealFunction.name(e);
    if (name.isPresent()) {
      Formula.Function function = Formula.Function.valueOf(name.get().toUpperCase(Locale.ROOT));
      return new Formula.Call(
          function,
          RealFunction.arguments(e).stream()
              .map(x -> JUMPS.contains(function) ? sided(x) : of(x))
              .toList());
    }
    TrigonometricForm form = TrigonometricForm.of(e);
    Formula argument = of(form.argument());
    Formula above = part(form.above(), argument);
    return form.below() == TrigonometricForm.Part.ONE
        ? above
        : Formula.product(above, Formula.power(part(form.below(), argument), Formula.number(-1.0)));
  }

  /**
   * An argument of a function that jumps: fractions are the nearest doubles, so that {@code 0.7} is
   * what a parameter of 0.7 is, and they meet at the jump.
   */
  private Formula sided(IExpr e) {
    if (e.isRational()) {
      IRational number = (IRational) e;
      return Formula.number(
          Rationals.toDouble(
              new BigFraction(
                  number.numerator().toBigNumerator(), number.denominator().toBigNumerator())));
    }
    if (e.isPlus() || e.isTimes()) {
      List<Formula> parts = new ArrayList<>();
      ((IAST) e).forEach(part -> parts.add(sided(part)));
      return e.isPlus() ? new Formula.Sum(parts) : new Formula.Product(parts);
    }
    return of(e);
  }

  /** As a quotient where no double is the number and both of its parts are doubles. */
  private static Formula number(IRational rational) {
    CoefficientList.Monomial number =
        CoefficientList.Monomial.of(
            new BigFraction(
                rational.numerator().toBigNumerator(), rational.denominator().toBigNumerator()),
            List.of());
    Formula above = Formula.number(number.above());
    return number.below() == 1.0
        ? above
        : Formula.product(
            above, Formula.power(Formula.number(number.below()), Formula.number(-1.0)));
  }

  private static Formula part(TrigonometricForm.Part part, Formula argument) {
    return switch (part) {
      case ONE -> Formula.number(1.0);
      case SIN -> Formula.sin(argument);
      case COS -> Formula.cos(argument);
    };
  }

  private Formula parameter(IExpr symbol) {
    return generators.stream()
        .filter(g -> g instanceof Generator.Parameter || g instanceof Generator.Time)
        .filter(g -> g.expression().equals(symbol))
        .findFirst()
        .map(this::of)
        .orElseThrow(() -> new IllegalArgumentException("not a parameter: " + symbol));
  }
}

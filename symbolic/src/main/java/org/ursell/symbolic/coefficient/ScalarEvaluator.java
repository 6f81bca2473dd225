package org.ursell.symbolic.coefficient;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.matheclipse.core.expression.F;
import org.matheclipse.core.interfaces.IExpr;
import org.ursell.runtime.equations.Internal;
import org.ursell.runtime.equations.InvalidInputException;
import org.ursell.symbolic.syntax.Problem;
import org.ursell.symbolic.syntax.ProblemException;
import org.ursell.symbolic.syntax.Span;
import org.ursell.symbolic.syntax.Suggestion;

/**
 * The exact value of {@link Scalar}s as Symja expressions.
 *
 * <p>Symja never sees a text: coefficients are read by our own grammar, their size is bounded
 * before any of them is evaluated, and Symja is handed finished expressions of few kinds, decimals
 * as exact fractions.
 */
@Internal
public final class ScalarEvaluator {
  private final SymjaSession session;
  private final List<String> declared;

  /**
   * An evaluator in a session.
   *
   * @param declared the parameters that a coefficient of a model may mention
   */
  public ScalarEvaluator(SymjaSession session, Collection<String> declared) {
    this.session = session;
    this.declared = List.copyOf(declared);
  }

  /**
   * The exact value of a coefficient of a model.
   *
   * @throws InvalidInputException if it mentions a parameter that is not declared, is too large, or
   *     has no finite value
   */
  public IExpr of(Scalar coefficient) {
    Span nowhere = new Span(0, 0);
    try {
      coefficient.visit(part -> require(part, nowhere));
      return evaluate(coefficient, nowhere);
    } catch (ProblemException problem) {
      throw ScalarReader.refusal(coefficient.text(), problem);
    }
  }

  /**
   * Products of read scalars, as operators multiplied out hold them, were never read as a whole.
   */
  private void require(Scalar part, Span where) {
    if (part instanceof Scalar.Parameter parameter && !declared.contains(parameter.name())) {
      throw new ProblemException(
          Problem.NAME_UNKNOWN,
          where,
          parameter.name(),
          Suggestion.of(parameter.name(), declared, "declare it under parameters or operators"));
    }
    ScalarReader.requireBounded(part, where);
  }

  /**
   * The exact value of a scalar.
   *
   * @param where the piece of text it was read from
   * @throws ProblemException if the value is not finite, or a function of something complex that is
   *     not known exactly
   */
  public IExpr evaluate(Scalar scalar, Span where) {
    session.activate();
    IExpr value = session.evaluate(exact(scalar, where).whole());
    if (!isFinite(value)) {
      throw new ProblemException(Problem.NOT_FINITE, where);
    }
    return value;
  }

  private ExactComplex exact(Scalar scalar, Span where) {
    if (scalar instanceof Scalar.Number number) {
      return ExactComplex.real(exact(number.value()));
    }
    if (scalar instanceof Scalar.Constant constant) {
      return constant == Scalar.Constant.I ? new ExactComplex(F.C0, F.C1) : ExactComplex.real(F.Pi);
    }
    if (scalar instanceof Scalar.Parameter parameter) {
      return ExactComplex.real(session.symbol(parameter.name()));
    }
    if (scalar instanceof Scalar.Time) {
      return ExactComplex.real(session.time());
    }
    List<ExactComplex> parts = scalar.parts().stream().map(part -> exact(part, where)).toList();
    ExactComplex first = parts.get(0);
    if (scalar instanceof Scalar.Sampled sampled) {
      if (!first.isReal()) {
        throw new ProblemException(Problem.COMPLEX_ARGUMENT, where, sampled.function().name());
      }
      IExpr argument = session.expanded(first.re());
      return ExactComplex.real(F.unaryAST1(session.sampled(sampled.function()), argument));
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
      return first.times(parts.get(1).reciprocal());
    }
    if (scalar instanceof Scalar.Power power) {
      IExpr exponent = session.evaluate(parts.get(1).re());
      return exponent.isInteger()
          ? first.power(exponent.toIntDefault())
          : first.root(exponent, power.base(), where);
    }
    return call((Scalar.Call) scalar, parts, where);
  }

  private ExactComplex call(Scalar.Call call, List<ExactComplex> parts, Span where) {
    ExactComplex first = parts.get(0);
    return switch (call.function()) {
      case "sqrt" -> first.root(F.C1D2, call.argument(), where);
      case "exp", "sin", "cos" -> first.call(call.function(), where);
      case "re" -> ExactComplex.real(first.re());
      case "im" -> ExactComplex.real(first.im());
      case "conj" -> first.conjugate();
      case "abs" -> first.isReal() ? real(call, parts, where) : first.modulus();
      case "cosh", "sinh", "tanh" ->
          first.isReal() ? real(call, parts, where) : hyperbolic(call.function(), first);
      default -> real(call, parts, where);
    };
  }

  private ExactComplex real(Scalar.Call call, List<ExactComplex> parts, Span where) {
    if (!parts.stream().allMatch(ExactComplex::isReal)) {
      throw RealFunction.complex(call.function(), where);
    }
    List<IExpr> arguments = parts.stream().map(part -> session.expanded(part.re())).toList();
    if (call.function().equals("log") && call.argument().isConstant()) {
      RealFunction.requirePositive(call.argument(), where);
    }
    Optional<List<Double>> values =
        call.isConstant()
            ? Optional.of(
                call.parts().stream().map(x -> ScalarValue.accurate(x).getReal()).toList())
            : Optional.empty();
    return ExactComplex.real(RealFunction.of(call.function(), arguments, values, session));
  }

  /** By the addition theorems, so that functions are of real arguments. */
  private ExactComplex hyperbolic(String function, ExactComplex z) {
    if (function.equals("tanh")) {
      return hyperbolic("sinh", z).times(hyperbolic("cosh", z).reciprocal());
    }
    IExpr re = session.expanded(z.re());
    IExpr cosh = RealFunction.of("cosh", List.of(re), Optional.empty(), session);
    IExpr sinh = RealFunction.of("sinh", List.of(re), Optional.empty(), session);
    boolean even = function.equals("cosh");
    return new ExactComplex(
        F.Times(even ? cosh : sinh, F.Cos(z.im())),
        session.evaluate(F.Times(even ? sinh : cosh, F.Sin(z.im()))));
  }

  private static IExpr exact(BigDecimal number) {
    BigDecimal plain = number.stripTrailingZeros();
    return plain.scale() <= 0
        ? F.ZZ(plain.toBigIntegerExact())
        : F.QQ(F.ZZ(plain.unscaledValue()), F.ZZ(BigInteger.TEN.pow(plain.scale())));
  }

  private static boolean isFinite(IExpr value) {
    return value.isFree(
        part ->
            part.equals(F.ComplexInfinity)
                || part.equals(F.Indeterminate)
                || part.isDirectedInfinity(),
        true);
  }
}

package org.ursell.symbolic.coefficient;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Collection;
import java.util.List;
import org.matheclipse.core.expression.F;
import org.matheclipse.core.interfaces.IExpr;
import org.ursell.runtime.equations.InvalidInputException;
import org.ursell.symbolic.syntax.Expression;
import org.ursell.symbolic.syntax.ExpressionParser;
import org.ursell.symbolic.syntax.Problem;
import org.ursell.symbolic.syntax.ProblemException;
import org.ursell.symbolic.syntax.Span;

/**
 * Reads the mathematics of a coefficient: numbers, declared parameters, {@code + - * / ^ ( )}, the
 * functions {@code sqrt exp sin cos}, and the constants {@code pi} and {@code i}.
 *
 * <p>The text is read by our own grammar and its size is bounded before Symja sees any of it. Symja
 * is handed finished expressions of these few kinds, never a text, and decimals as exact fractions.
 */
public final class CoefficientParser {
  private final SymjaSession session;
  private final ScalarReader reader;

  /**
   * A parser that knows some names.
   *
   * @param declared the parameters that a coefficient may mention
   */
  public CoefficientParser(SymjaSession session, Collection<String> declared) {
    this.session = session;
    this.reader = new ScalarReader(declared, List.copyOf(declared));
  }

  /**
   * The expression that a text stands for, evaluated.
   *
   * @throws InvalidInputException if the text is not mathematics of the documented kind
   */
  public IExpr parse(String text) {
    try {
      Expression expression = ExpressionParser.parse(text);
      return evaluate(reader.read(expression), expression.span());
    } catch (ProblemException problem) {
      throw new InvalidInputException(
          "the coefficient '" + text + "' cannot be read: " + problem.cause(), problem.remedy());
    }
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
    List<ExactComplex> parts = scalar.parts().stream().map(part -> exact(part, where)).toList();
    ExactComplex first = parts.get(0);
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
    Scalar.Call call = (Scalar.Call) scalar;
    return call.function().equals("sqrt")
        ? first.root(F.C1D2, call.argument(), where)
        : first.call(call.function(), where);
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

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
   * @throws ProblemException if the value is not finite
   */
  public IExpr evaluate(Scalar scalar, Span where) {
    IExpr value = session.evaluate(symja(scalar));
    if (!isFinite(value)) {
      throw new ProblemException(Problem.NOT_FINITE, where);
    }
    return value;
  }

  private IExpr symja(Scalar scalar) {
    if (scalar instanceof Scalar.Number number) {
      return exact(number.value());
    }
    if (scalar instanceof Scalar.Constant constant) {
      return constant == Scalar.Constant.I ? F.CI : F.Pi;
    }
    if (scalar instanceof Scalar.Parameter parameter) {
      return session.symbol(parameter.name());
    }
    List<IExpr> parts = scalar.parts().stream().map(this::symja).toList();
    if (scalar instanceof Scalar.Negative) {
      return F.Times(F.CN1, parts.get(0));
    }
    if (scalar instanceof Scalar.Sum) {
      return F.Plus(parts.get(0), parts.get(1));
    }
    if (scalar instanceof Scalar.Product) {
      return F.Times(parts.get(0), parts.get(1));
    }
    if (scalar instanceof Scalar.Quotient) {
      return F.Times(parts.get(0), F.Power(parts.get(1), F.CN1));
    }
    if (scalar instanceof Scalar.Power) {
      return F.Power(parts.get(0), parts.get(1));
    }
    IExpr argument = parts.get(0);
    return switch (((Scalar.Call) scalar).function()) {
      case "sqrt" -> F.Sqrt(argument);
      case "exp" -> F.Exp(argument);
      case "sin" -> F.Sin(argument);
      default -> F.Cos(argument);
    };
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

package org.ursell.symbolic.coefficient;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.matheclipse.core.expression.F;
import org.matheclipse.core.expression.S;
import org.matheclipse.core.interfaces.IExpr;
import org.matheclipse.core.interfaces.ISymbol;

/**
 * Exponentials that the computer algebra must not take apart. Left to itself it writes {@code
 * exp(-(t - t0)^2/w^2)/(N + 1)} as a quotient of exponentials of which each overflows. So while an
 * expression is multiplied out each exponential is a symbol, and afterwards its exponent is again
 * what its author wrote, unless it is shorter multiplied out: {@code (t - t0)^2} would lose digits,
 * and nobody would know it again.
 *
 * <p>Exponents that are equal when multiplied out are written as the one met first, so that equal
 * exponentials are one generator.
 */
final class WholeExponentials {
  private final SymjaSession session;
  private final Map<IExpr, ISymbol> symbols = new HashMap<>();
  private final Map<IExpr, IExpr> exponentials = new HashMap<>();

  WholeExponentials(SymjaSession session) {
    this.session = session;
  }

  /** An expression multiplied out; products of exponentials are one exponential. */
  IExpr expanded(IExpr expression) {
    IExpr hidden = hidden(session.evaluate(expression));
    return once(shown(session.evaluate(F.ExpandAll(hidden))));
  }

  /** An expression as one quotient in lowest terms. */
  IExpr factored(IExpr expression) {
    IExpr hidden = hidden(session.evaluate(expression));
    return shown(session.evaluate(F.Factor(F.Together(hidden))));
  }

  /** With the exponents that products of exponentials made written as those met first. */
  private IExpr once(IExpr merged) {
    return shown(hidden(merged));
  }

  /** With a symbol in place of each exponential. */
  private IExpr hidden(IExpr e) {
    return e.replaceAll(part -> isExponential(part) ? symbol(part.exponent()) : F.NIL).orElse(e);
  }

  private IExpr shown(IExpr e) {
    return session.evaluate(e.replaceAll(part -> exponentials.getOrDefault(part, F.NIL)).orElse(e));
  }

  private static boolean isExponential(IExpr e) {
    return e.isPower() && e.base().equals(S.E) && !e.exponent().isNumber();
  }

  private ISymbol symbol(IExpr exponent) {
    IExpr multipliedOut = expanded(exponent);
    ISymbol known = symbols.get(multipliedOut);
    if (known == null) {
      known = session.symbolNamed(String.format(Locale.ROOT, "ursellexp%06d", symbols.size()));
      symbols.put(multipliedOut, known);
      IExpr written = shown(hidden(exponent));
      boolean shorter = multipliedOut.leafCount() < written.leafCount();
      exponentials.put(known, F.Exp(shorter ? multipliedOut : written));
    }
    return known;
  }
}

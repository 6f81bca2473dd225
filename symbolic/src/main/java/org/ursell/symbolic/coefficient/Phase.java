package org.ursell.symbolic.coefficient;

import java.util.ArrayList;
import java.util.List;
import org.matheclipse.core.expression.F;
import org.matheclipse.core.expression.S;
import org.matheclipse.core.interfaces.IAST;
import org.matheclipse.core.interfaces.IExpr;

/**
 * An exponential exp(a + i b) in its three real factors; its value is {@code modulus (cosine + i
 * sine)}.
 *
 * @param modulus exp(a)
 * @param cosine cos(b)
 * @param sine sin(b)
 */
record Phase(IExpr modulus, IExpr cosine, IExpr sine) {
  /** Whether an expression is an exponential whose exponent holds an imaginary unit. */
  static boolean isPhase(IExpr e) {
    return e.isPower() && e.base().equals(S.E) && !e.exponent().isFree(F.CI::equals, true)
        || e.isPower() && e.base().equals(S.E) && !e.exponent().isFree(x -> x.isComplex(), true);
  }

  /** The factors of an exponential that {@link #isPhase}. */
  static Phase of(IExpr phase, SymjaSession session) {
    IExpr exponent = session.expanded(phase.exponent());
    IExpr real = F.C0;
    IExpr imaginary = F.C0;
    List<IExpr> terms = new ArrayList<>();
    if (exponent.isPlus()) {
      ((IAST) exponent).forEach(part -> terms.add(part));
    } else {
      terms.add(exponent);
    }
    for (IExpr term : terms) {
      if (term.isFree(x -> x.isComplex() || x.equals(F.CI), true)) {
        real = session.evaluate(F.Plus(real, term));
      } else {
        imaginary = session.evaluate(F.Plus(imaginary, F.Times(F.CNI, term)));
      }
    }
    return new Phase(
        session.evaluate(F.Exp(real)),
        session.evaluate(F.Cos(imaginary)),
        session.evaluate(F.Sin(imaginary)));
  }
}

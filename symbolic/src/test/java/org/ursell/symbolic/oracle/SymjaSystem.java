package org.ursell.symbolic.oracle;

import java.util.ArrayList;
import java.util.List;
import org.matheclipse.core.expression.F;
import org.matheclipse.core.interfaces.IExpr;
import org.matheclipse.core.interfaces.ISymbol;
import org.ursell.symbolic.coefficient.SymjaSession;
import org.ursell.symbolic.ir.MomentPolynomial;
import org.ursell.symbolic.ir.MomentSystem;

/**
 * A system as Symja expressions: the auxiliaries written out, one polynomial in the unknowns for
 * each equation. Differentiates small systems exactly, and is a slow check of the fast forms.
 */
public final class SymjaSystem {
  private final MomentSystem system;
  private final SymjaSession session;
  private final List<ISymbol> unknowns = new ArrayList<>();
  private final List<IExpr> variables = new ArrayList<>();

  /** The expressions of a system, in its own session. */
  public SymjaSystem(MomentSystem system) {
    this.system = system;
    this.session = system.ring().session();
    session.activate();
    for (int i = 0; i < system.moments().size(); i++) {
      ISymbol unknown = session.symbol("moment " + i);
      unknowns.add(unknown);
      variables.add(unknown);
    }
    for (MomentSystem.Auxiliary auxiliary : system.auxiliaries()) {
      variables.add(polynomial(auxiliary.definition()));
    }
  }

  /** The symbol of an unknown. */
  public ISymbol unknown(int index) {
    return unknowns.get(index);
  }

  /** The right-hand side of an equation in the unknowns and the model's parameters. */
  public IExpr equation(int index) {
    return polynomial(system.equations().get(index));
  }

  /** The exact derivative of {@link #equation} by an unknown, expanded. */
  public IExpr derivative(int equation, int unknown) {
    return session.evaluate(F.Expand(F.D(equation(equation), unknowns.get(unknown))));
  }

  private IExpr polynomial(MomentPolynomial polynomial) {
    IExpr sum = F.C0;
    for (MomentPolynomial.Term term : polynomial.terms()) {
      IExpr product = term.coefficient().plain().toExpression();
      for (int variable : term.variables()) {
        product = F.Times(product, variables.get(variable));
      }
      sum = F.Plus(sum, product);
    }
    return session.evaluate(sum);
  }
}

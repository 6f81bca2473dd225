package org.ursell.symbolic.emit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.matheclipse.core.expression.F;
import org.matheclipse.core.interfaces.IExpr;
import org.matheclipse.core.interfaces.ISymbol;
import org.ursell.symbolic.coefficient.Coefficient;
import org.ursell.symbolic.coefficient.SymjaSession;
import org.ursell.symbolic.ir.MomentPolynomial;
import org.ursell.symbolic.ir.MomentSystem;

/**
 * A system as Symja expressions: the auxiliaries written out, one polynomial in the unknowns for
 * each equation. Meant for exact differentiation of small systems and as a slow check of the fast
 * forms.
 */
public final class SymjaSystem {
  private final MomentSystem system;
  private final SymjaSession session;
  private final List<ISymbol> unknowns = new ArrayList<>();
  private final Map<Coefficient, ISymbol> coefficientSymbols = new HashMap<>();
  private final Map<ISymbol, Coefficient> coefficientOf = new HashMap<>();
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
      variables.add(polynomial(auxiliary.definition(), false));
    }
  }

  /** The symbol of an unknown. */
  public ISymbol unknown(int index) {
    return unknowns.get(index);
  }

  /** The coefficient for which a symbol stands in {@link #withCoefficientSymbols}. */
  public Coefficient coefficient(IExpr symbol) {
    Coefficient coefficient = coefficientOf.get(symbol);
    if (coefficient == null) {
      throw new IllegalArgumentException("not a coefficient's symbol: " + symbol);
    }
    return coefficient;
  }

  /** The right-hand side of an equation in the unknowns and the model's parameters. */
  public IExpr equation(int index) {
    return polynomial(system.equations().get(index), false);
  }

  /** The right-hand side with one symbol for each coefficient that is not a number. */
  public IExpr withCoefficientSymbols(int index) {
    return polynomial(system.equations().get(index), true);
  }

  /** The exact derivative of {@link #withCoefficientSymbols} by an unknown, expanded. */
  public IExpr derivative(int equation, int unknown) {
    return session.evaluate(F.Expand(F.D(withCoefficientSymbols(equation), unknowns.get(unknown))));
  }

  private IExpr polynomial(MomentPolynomial polynomial, boolean symbols) {
    IExpr sum = F.C0;
    for (MomentPolynomial.Term term : polynomial.terms()) {
      IExpr product = coefficient(term.coefficient(), symbols);
      for (int variable : term.variables()) {
        product = F.Times(product, variables.get(variable));
      }
      sum = F.Plus(sum, product);
    }
    return session.evaluate(sum);
  }

  private IExpr coefficient(Coefficient coefficient, boolean symbols) {
    if (!symbols || coefficient.isNumber()) {
      return coefficient.plain().toExpression();
    }
    return coefficientSymbols.computeIfAbsent(
        coefficient,
        c -> {
          ISymbol symbol = session.symbol("coefficient " + coefficientSymbols.size());
          coefficientOf.put(symbol, c);
          return symbol;
        });
  }
}

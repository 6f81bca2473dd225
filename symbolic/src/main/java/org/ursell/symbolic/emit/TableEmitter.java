package org.ursell.symbolic.emit;

import java.util.List;
import org.ursell.runtime.equations.Internal;
import org.ursell.runtime.equations.TableMomentEquations;
import org.ursell.symbolic.coefficient.CoefficientList;
import org.ursell.symbolic.coefficient.Rationals;
import org.ursell.symbolic.ir.MomentPolynomial;
import org.ursell.symbolic.ir.MomentSystem;

/** Emits a system as tables in memory, to be evaluated at once without a compiler. */
public final class TableEmitter {
  private TableEmitter() {}

  /** The table form of a system. */
  public static TableMomentEquations emit(MomentSystem system) {
    CoefficientList coefficients = coefficients(system);
    TableMomentEquations.Builder table =
        new TableMomentEquations.Builder(
            system.descriptor(), system.moments(), coefficients.table());
    for (MomentSystem.Auxiliary auxiliary : system.auxiliaries()) {
      for (MomentPolynomial.Term term : auxiliary.definition().terms()) {
        double weight = weight(term);
        List<Integer> variables = term.variables();
        if (variables.size() == 1) {
          table.linear(weight, variables.get(0));
        } else {
          table.product(weight, variables.get(0), variables.get(1));
        }
      }
      table.endAuxiliary();
    }
    for (MomentPolynomial equation : system.equations()) {
      for (MomentPolynomial.Term term : equation.terms()) {
        int number = coefficients.number(term.coefficient());
        if (term.variables().isEmpty()) {
          table.constant(number);
        } else {
          table.term(number, term.variables().get(0));
        }
      }
      table.endEquation();
    }
    return table.build();
  }

  /** The distinct coefficients of a system, in the order of its equations. */
  @Internal
  public static CoefficientList coefficients(MomentSystem system) {
    CoefficientList coefficients = new CoefficientList(system.ring(), system.rates());
    for (MomentPolynomial equation : system.equations()) {
      equation.terms().forEach(term -> coefficients.add(term.coefficient()));
    }
    return coefficients;
  }

  /** The number before a term of an auxiliary's definition. */
  @Internal
  public static double weight(MomentPolynomial.Term term) {
    return Rationals.toDouble(term.coefficient().terms().get(0).real());
  }
}

package org.ursell.symbolic.emit;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ursell.runtime.equations.TableMomentEquations;
import org.ursell.symbolic.coefficient.Coefficient;
import org.ursell.symbolic.coefficient.Rationals;
import org.ursell.symbolic.ir.MomentPolynomial;
import org.ursell.symbolic.ir.MomentSystem;

/** Emits a system as tables in memory, to be evaluated at once without a compiler. */
public final class TableEmitter {
  private TableEmitter() {}

  /** The table form of a system. */
  public static TableMomentEquations emit(MomentSystem system) {
    TableMomentEquations.Builder table =
        new TableMomentEquations.Builder(system.descriptor(), system.moments());
    for (MomentSystem.Auxiliary auxiliary : system.auxiliaries()) {
      for (MomentPolynomial.Term term : auxiliary.definition().terms()) {
        double weight = Rationals.toDouble(term.coefficient().terms().get(0).real());
        List<Integer> variables = term.variables();
        if (variables.size() == 1) {
          table.linear(weight, variables.get(0));
        } else {
          table.product(weight, variables.get(0), variables.get(1));
        }
      }
      table.endAuxiliary();
    }
    CoefficientEvaluator evaluator = new CoefficientEvaluator(system.ring());
    Map<Coefficient, Integer> numbers = new HashMap<>();
    for (MomentPolynomial equation : system.equations()) {
      for (MomentPolynomial.Term term : equation.terms()) {
        int number =
            numbers.computeIfAbsent(term.coefficient(), c -> table.coefficient(evaluator.of(c)));
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
}

package org.ursell.cli.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.DoubleStream;
import org.ursell.cli.output.Manifest;
import org.ursell.runtime.equations.Parameters;
import org.ursell.runtime.equations.TableMomentEquations;
import org.ursell.symbolic.emit.TableEmitter;
import org.ursell.symbolic.ir.MomentPolynomial;
import org.ursell.symbolic.ir.MomentSystem;

/** A system as plain lists of numbers, from which anyone can evaluate it. */
final class PeerTable {
  private final MomentSystem system;
  private final TableMomentEquations equations;

  PeerTable(MomentSystem system) {
    this.system = system;
    equations = TableEmitter.emit(system);
  }

  /** The equations in our own table form. */
  TableMomentEquations equations() {
    return equations;
  }

  /**
   * The pattern: for each auxiliary its terms, a weight and one or two variables each; for each
   * equation the variables of its terms, -1 for one.
   */
  Map<String, Object> pattern() {
    List<Object> auxiliaries = new ArrayList<>();
    for (MomentSystem.Auxiliary auxiliary : system.auxiliaries()) {
      List<Object> terms = new ArrayList<>();
      for (MomentPolynomial.Term term : auxiliary.definition().terms()) {
        List<Object> numbers = new ArrayList<>();
        numbers.add(TableEmitter.weight(term));
        numbers.addAll(term.variables());
        terms.add(numbers);
      }
      auxiliaries.add(terms);
    }
    List<Object> rows = new ArrayList<>();
    for (MomentPolynomial equation : system.equations()) {
      rows.add(
          equation.terms().stream()
              .map(term -> term.variables().isEmpty() ? -1 : term.variables().get(0))
              .toList());
    }
    return Manifest.ordered(
        "unknowns", system.moments().size(), "auxiliaries", auxiliaries, "equations", rows);
  }

  /** The coefficients before the terms of the equations at a point, in the order of the pattern. */
  List<Double> values(Parameters point) {
    return list(equations.termCoefficients(point));
  }

  static List<Double> list(double[] values) {
    return DoubleStream.of(values).boxed().toList();
  }
}

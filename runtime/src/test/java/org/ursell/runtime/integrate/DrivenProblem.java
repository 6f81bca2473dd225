package org.ursell.runtime.integrate;

import java.util.List;
import org.ursell.runtime.equations.CoefficientTable;
import org.ursell.runtime.equations.Formula;
import org.ursell.runtime.equations.ModelDescriptor;
import org.ursell.runtime.equations.Moment;
import org.ursell.runtime.equations.Parameters;
import org.ursell.runtime.equations.SiteOperator;
import org.ursell.runtime.equations.SpeciesDescriptor;
import org.ursell.runtime.equations.TableMomentEquations;

/** Two unknowns: x' = f(t), of which the solution is an integral, and z' = -g z. */
final class DrivenProblem {
  private DrivenProblem() {}

  /**
   * The equations of a function.
   *
   * @param function f
   * @param isRate whether it must not be negative
   */
  static TableMomentEquations of(Formula function, boolean isRate) {
    ModelDescriptor model =
        ModelDescriptor.named("integral")
            .species(
                List.of(
                    new SpeciesDescriptor(
                        "A",
                        2,
                        "1",
                        List.of(
                            new SpeciesDescriptor.BasisElement(
                                "x", "x", SiteOperator.zero(2).plus(0, 0, 1.0, 0.0)),
                            new SpeciesDescriptor.BasisElement(
                                "z", "z", SiteOperator.zero(2).plus(0, 0, 1.0, 0.0))))))
            .speciesOrders(List.of(1))
            .driven(List.of("the coefficient f"))
            .build();
    CoefficientTable.Builder table =
        CoefficientTable.over(function, Formula.parameter("g")).add(1.0, 0).coefficient("f");
    table.add(-1.0, 1).coefficient("-g");
    if (isRate) {
      table.add(1.0, 0).rate("f(t)", "x on A");
    }
    TableMomentEquations.Builder equations =
        new TableMomentEquations.Builder(
            model,
            List.of(
                Moment.of("<x>", Moment.Part.REAL, 0, 0), Moment.of("<z>", Moment.Part.REAL, 0, 1)),
            table.build());
    equations.constant(0).endEquation();
    equations.term(1, 1).endEquation();
    return equations.build();
  }

  static Parameters point() {
    return Parameters.none().with("g", 0.01);
  }
}

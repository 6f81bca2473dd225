package org.ursell.symbolic.emit;

import java.util.List;
import org.ursell.runtime.equations.Internal;
import org.ursell.runtime.equations.LindbladTable;
import org.ursell.symbolic.ir.DescriptorBuilder;
import org.ursell.symbolic.model.Model;

/** Emits the Lindblad equation of a model as a table in memory. */
@Internal
public final class LindbladEmitter {
  private LindbladEmitter() {}

  /**
   * The table of a model.
   *
   * @throws org.ursell.runtime.equations.InvalidInputException if its mathematics cannot be read
   */
  public static LindbladTable emit(Model model) {
    LindbladRows rows = new LindbladRows(model);
    LindbladTable.Builder table =
        new LindbladTable.Builder(DescriptorBuilder.ofSites(model), rows.coefficients().table());
    for (LindbladRows.Row term : rows.hamiltonian()) {
      add(term.factors(), table);
      if (term.together()) {
        table.termPlusConjugate(term.re(), term.im());
      } else {
        table.term(term.re(), term.im());
      }
    }
    for (LindbladRows.Row jump : rows.jumps()) {
      add(jump.factors(), table);
      if (jump.together()) {
        table.collectiveJump(jump.re());
      } else {
        table.jump(jump.re());
      }
    }
    return table.build();
  }

  private static void add(List<LindbladRows.Factor> factors, LindbladTable.Builder table) {
    for (LindbladRows.Factor factor : factors) {
      for (LindbladRows.Entry entry : factor.entries()) {
        table.entry(entry.row(), entry.column(), entry.re(), entry.im());
      }
      table.on(factor.species());
    }
  }
}

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
    for (LindbladRows.JointRow jump : rows.jointJumps()) {
      add(jump, table);
    }
    return table.build();
  }

  private static void add(LindbladRows.JointRow jump, LindbladTable.Builder table) {
    for (List<LindbladRows.Product> operator : jump.operators()) {
      for (LindbladRows.Product product : operator) {
        for (LindbladRows.Placed placed : product.factors()) {
          addEntries(placed.factor(), table);
          table.at(placed.site(), placed.factor().species());
        }
        table.product(product.re(), product.im());
      }
      table.operator();
    }
    table.jointJump(
        jump.ordered(),
        jump.sites().stream().mapToInt(Integer::intValue).toArray(),
        jump.rates().stream().mapToInt(Integer::intValue).toArray());
  }

  private static void add(List<LindbladRows.Factor> factors, LindbladTable.Builder table) {
    for (LindbladRows.Factor factor : factors) {
      addEntries(factor, table);
      table.on(factor.species());
    }
  }

  private static void addEntries(LindbladRows.Factor factor, LindbladTable.Builder table) {
    for (LindbladRows.Entry entry : factor.entries()) {
      table.entry(entry.row(), entry.column(), entry.re(), entry.im());
    }
  }
}

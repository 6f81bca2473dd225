package org.ursell.generated.onegroup;

import java.util.List;
import org.ursell.runtime.equations.CoefficientTable;
import org.ursell.runtime.equations.EmittedSubject;
import org.ursell.runtime.equations.Formula;
import org.ursell.runtime.equations.LindbladTable;

// Emitted by the Ursell generator, version 5. Not for editing:
// change the model or the generator and emit again.
//
// Model: one group of N three-level oscillators (one-group)
// Model hash: ac997b99a3c9f7df3eb49864104b7fece55a116b82a8b1685cfaf9b7a18d2d81

/** The model of one group of N three-level oscillators, as a subject of studies. */
public final class OneGroupModel extends EmittedSubject {
  /** The contract this class was emitted for. */
  public static final int ABI = 3;

  private static final LindbladTable LINDBLAD = lindblad();

  /** The model at the orders that were emitted. */
  public OneGroupModel() {
    super(
        LINDBLAD,
        List.of(
            OneGroupOrder1::new,
            OneGroupOrder2::new,
            OneGroupOrder3::new,
            OneGroupOrder4::new));
  }

  private static LindbladTable lindblad() {
    LindbladTable.Builder l =
        new LindbladTable.Builder(new OneGroupOrder1().descriptor(), table());
    lindblad0(l);
    return l.build();
  }

  private static void lindblad0(LindbladTable.Builder l) {
    // K (|2><2|)_A
    l.entry(2, 2, 2, 1).on(0);
    l.term(0, 1);
    // V/N ((sqrt(2))*|1><0| + (sqrt(2))*|2><1|)_A ((sqrt(2))*|0><1| + (sqrt(2))*|1><2|)_A + h.c.
    l.entry(1, 0, 4, 1).entry(2, 1, 4, 1).on(0);
    l.entry(0, 1, 4, 1).entry(1, 2, 4, 1).on(0);
    l.termPlusConjugate(3, 1);
    // rate gamma_plus: (|1><0|)_A
    l.entry(1, 0, 2, 1).on(0);
    l.jump(5);
    // rate gamma_minus: (|1><2|)_A
    l.entry(1, 2, 2, 1).on(0);
    l.jump(6);
  }

  private static CoefficientTable table() {
    CoefficientTable.Builder t =
        CoefficientTable.over(
            Formula.parameter("V"),
            Formula.parameter("K"),
            Formula.parameter("gamma_plus"),
            Formula.parameter("gamma_minus"),
            Formula.inverse("N"),
            Formula.power(Formula.number(2.0), Formula.number(0.5)),
            Formula.interaction()
        );
    table0(t);
    return t.build();
  }

  private static void table0(CoefficientTable.Builder t) {
    t.add(1.0, 1).coefficient("K");
    t.coefficient("0");
    t.add(1.0).coefficient("1");
    t.add(1.0, 0, 4, 6).coefficient("V/N");
    t.add(1.0, 5).coefficient("sqrt(2)");
    t.add(1.0, 2).coefficient("gamma_plus");
    t.add(1.0, 3).coefficient("gamma_minus");
    t.add(1.0, 2).rate("gamma_plus", "|1><0| on A");
    t.add(1.0, 3).rate("gamma_minus", "|1><2| on A");
  }
}

package org.ursell.generated.twogroups;

import java.util.List;
import org.ursell.runtime.equations.CoefficientTable;
import org.ursell.runtime.equations.EmittedSubject;
import org.ursell.runtime.equations.Formula;
import org.ursell.runtime.equations.LindbladTable;

// Emitted by the Ursell generator, version 5. Not for editing:
// change the model or the generator and emit again.
//
// Model: two detuned groups of N three-level oscillators each (two-groups)
// Model hash: 8bedd0df5e74d4556e8804494397a18439a451a84f7a22e08995824986a03195

/** The model of two detuned groups of N three-level oscillators each, as a subject of studies. */
public final class TwoGroupsModel extends EmittedSubject {
  /** The contract this class was emitted for. */
  public static final int ABI = 3;

  private static final LindbladTable LINDBLAD = lindblad();

  /** The model at the orders that were emitted. */
  public TwoGroupsModel() {
    super(
        LINDBLAD,
        List.of(
            TwoGroupsOrder1::new,
            TwoGroupsOrder2::new));
  }

  private static LindbladTable lindblad() {
    LindbladTable.Builder l =
        new LindbladTable.Builder(new TwoGroupsOrder1().descriptor(), table());
    lindblad0(l);
    return l.build();
  }

  private static void lindblad0(LindbladTable.Builder l) {
    // K (|2><2|)_A
    l.entry(2, 2, 2, 1).on(0);
    l.term(0, 1);
    // K (|2><2|)_B
    l.entry(2, 2, 2, 1).on(1);
    l.term(0, 1);
    // V/N ((sqrt(2))*|1><0| + (sqrt(2))*|2><1|)_A ((sqrt(2))*|0><1| + (sqrt(2))*|1><2|)_A + h.c.
    l.entry(1, 0, 4, 1).entry(2, 1, 4, 1).on(0);
    l.entry(0, 1, 4, 1).entry(1, 2, 4, 1).on(0);
    l.termPlusConjugate(3, 1);
    // V/N ((sqrt(2))*|1><0| + (sqrt(2))*|2><1|)_B ((sqrt(2))*|0><1| + (sqrt(2))*|1><2|)_B + h.c.
    l.entry(1, 0, 4, 1).entry(2, 1, 4, 1).on(1);
    l.entry(0, 1, 4, 1).entry(1, 2, 4, 1).on(1);
    l.termPlusConjugate(3, 1);
    // delta/2 ((-1)*|0><0| + |2><2|)_A
    l.entry(0, 0, 6, 1).entry(2, 2, 2, 1).on(0);
    l.term(5, 1);
    // -delta/2 ((-1)*|0><0| + |2><2|)_B
    l.entry(0, 0, 6, 1).entry(2, 2, 2, 1).on(1);
    l.term(7, 1);
    // V_AB/N ((sqrt(2))*|1><0| + (sqrt(2))*|2><1|)_A ((sqrt(2))*|0><1| + (sqrt(2))*|1><2|)_B + h.c.
    l.entry(1, 0, 4, 1).entry(2, 1, 4, 1).on(0);
    l.entry(0, 1, 4, 1).entry(1, 2, 4, 1).on(1);
    l.termPlusConjugate(8, 1);
    // rate gamma_plus: (|1><0|)_A
    l.entry(1, 0, 2, 1).on(0);
    l.jump(9);
    // rate gamma_plus: (|1><0|)_B
    l.entry(1, 0, 2, 1).on(1);
    l.jump(9);
    // rate gamma_minus: (|1><2|)_A
    l.entry(1, 2, 2, 1).on(0);
    l.jump(10);
    // rate gamma_minus: (|1><2|)_B
    l.entry(1, 2, 2, 1).on(1);
    l.jump(10);
  }

  private static CoefficientTable table() {
    CoefficientTable.Builder t =
        CoefficientTable.over(
            Formula.parameter("V"),
            Formula.parameter("V_AB"),
            Formula.parameter("K"),
            Formula.parameter("delta"),
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
    t.add(1.0, 2).coefficient("K");
    t.coefficient("0");
    t.add(1.0).coefficient("1");
    t.add(1.0, 0, 6, 8).coefficient("V/N");
    t.add(1.0, 7).coefficient("sqrt(2)");
    t.add(0.5, 3).coefficient("1/2*delta");
    t.add(-1.0).coefficient("-1");
    t.add(-0.5, 3).coefficient("-1/2*delta");
    t.add(1.0, 1, 6, 8).coefficient("V_AB/N");
    t.add(1.0, 4).coefficient("gamma_plus");
    t.add(1.0, 5).coefficient("gamma_minus");
    t.add(1.0, 4).rate("gamma_plus", "|1><0| on A");
    t.add(1.0, 4).rate("gamma_plus", "|1><0| on B");
    t.add(1.0, 5).rate("gamma_minus", "|1><2| on A");
    t.add(1.0, 5).rate("gamma_minus", "|1><2| on B");
  }
}

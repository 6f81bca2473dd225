package org.ursell.runtime.equations;

import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.WeakHashMap;

/**
 * Moment equations in a form that evaluates many runs at once, each at its own parameters: it is
 * made of the table of the equations, so that every model has it that has a table. Each run's
 * derivative is the same to the last bit as that of the equations, since both add up in the same
 * order; that is looked at for every run before it is relied on.
 */
@Internal
public final class LaneForm {
  private static final Map<MomentEquations, Optional<LaneForm>> FORMS =
      Collections.synchronizedMap(new WeakHashMap<>());

  /** Where values are compared: numbers of no pattern. */
  private static final double GOLDEN = 0.6180339887498949;

  private final TableMomentEquations table;
  private final LaneSums sums;

  LaneForm(TableMomentEquations table, LaneSums sums) {
    this.table = table;
    this.sums = sums;
  }

  /** The form of some equations; nothing if they have no table. */
  public static Optional<LaneForm> of(MomentEquations equations) {
    if (equations instanceof TableMomentEquations table) {
      return Optional.of(table.laneForm());
    }
    if (equations instanceof TableFirst early) {
      return Optional.of(early.table().laneForm());
    }
    // A table of these equations does not refer to them, so that they can be forgotten.
    return FORMS.computeIfAbsent(
        equations, unseen -> ExactForms.table(unseen).map(TableMomentEquations::laneForm));
  }

  /**
   * The part of one run: its coefficients, as this form has them.
   *
   * @param equations of which this is the form
   * @param own the coefficients of the run as the equations have them; scratch room is overwritten
   * @return nothing if the derivative would not be the same to the last bit
   */
  public Optional<LaneShare> share(MomentEquations equations, Parameters parameters, double[] own) {
    double[] y = new double[sums.unknowns()];
    for (int m = 0; m < y.length; m++) {
      y[m] = (m + 1) * GOLDEN % 1.0 - 0.5;
    }
    double[] expected = new double[y.length];
    equations.derivative(y, own, expected);
    double[] coefficients = table.distinctCoefficients(parameters);
    double[] found = new double[y.length];
    table.derivativeOf(y, coefficients, found);
    for (int m = 0; m < y.length; m++) {
      // Also zeros of another sign: a sum of them may differ, and no other number.
      if (found[m] != expected[m]) {
        return Optional.empty();
      }
    }
    return Optional.of(new LaneShare(this, coefficients));
  }

  /** Room for a number of runs; of one thread. */
  public LaneRows rows(int lanes) {
    return new LaneRows(sums, lanes);
  }
}

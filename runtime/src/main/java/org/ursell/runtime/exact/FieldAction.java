package org.ursell.runtime.exact;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hipparchus.complex.Complex;

/**
 * How a generator leads from pairs of number states to others. Jump operators are cut to the states
 * that are kept before they are multiplied, so that the trace is conserved whatever the cut.
 */
final class FieldAction {
  private final FockMatrix drift;
  private final List<FockMatrix> jumps = new ArrayList<>();
  private final List<Sided> joint = new ArrayList<>();

  /** A pair |row&gt;&lt;column| of number states. */
  record Pair(int row, int column) {}

  /**
   * A number times a part on sites, out of the block of a pair.
   *
   * @param part the number of the part
   */
  record Joint(int row, int column, int part, Complex value) {}

  /** A matrix, row by row, that multiplies from the left; adjoint, one from the right. */
  private record Sided(boolean left, FockMatrix matrix, int part) {}

  FieldAction(FieldForm form, FockSpace space) {
    FockMatrix sum =
        FockMatrix.zero(space.size()).plus(new Complex(0.0, -1.0), form.hamiltonian().in(space));
    for (FieldForm.FieldJump jump : form.jumps()) {
      FockMatrix operator =
          FockMatrix.zero(space.size())
              .plus(new Complex(Math.sqrt(jump.rate())), jump.operator().in(space));
      sum = sum.plus(new Complex(-0.5), operator.adjoint().times(operator));
      jumps.add(operator);
    }
    drift = sum;
    form.joint()
        .forEach(
            (side, part) -> {
              FockMatrix matrix =
                  new FieldOperator(space.modes(), Map.of(side.product(), Complex.ONE)).in(space);
              joint.add(new Sided(side.left(), side.left() ? matrix : matrix.adjoint(), part));
            });
  }

  /** The size of what acts on modes alone. */
  double scale() {
    return drift.largest();
  }

  /** What the modes alone lead into a pair, from other pairs. */
  Map<Pair, Complex> alone(int row, int column) {
    Map<Pair, Complex> all = new LinkedHashMap<>();
    drift.row(row).forEach((k, value) -> all.merge(new Pair(k, column), value, Complex::add));
    drift
        .row(column)
        .forEach((l, value) -> all.merge(new Pair(row, l), value.conjugate(), Complex::add));
    for (FockMatrix jump : jumps) {
      Map<Integer, Complex> right = jump.row(column);
      jump.row(row)
          .forEach(
              (k, value) ->
                  right.forEach(
                      (l, other) ->
                          all.merge(
                              new Pair(k, l), value.multiply(other.conjugate()), Complex::add)));
    }
    return all;
  }

  /** What leads into a pair together with a part on sites. */
  List<Joint> joint(int row, int column) {
    List<Joint> all = new ArrayList<>();
    for (Sided one : joint) {
      if (one.left()) {
        one.matrix()
            .row(row)
            .forEach((k, value) -> all.add(new Joint(k, column, one.part(), value)));
      } else {
        one.matrix()
            .row(column)
            .forEach((l, value) -> all.add(new Joint(row, l, one.part(), value.conjugate())));
      }
    }
    return all;
  }

  /** The most links that any pair has, for a forecast of memory. */
  double links() {
    return 2.0 * drift.perRow()
        + jumps.stream().mapToDouble(jump -> jump.perRow() * jump.perRow()).sum()
        + joint.stream().mapToDouble(one -> one.matrix().perRow()).sum()
        + 1.0;
  }
}

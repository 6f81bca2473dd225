package org.ursell.runtime.exact;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

  /** Matrices, row by row, that multiply from the left and, adjoint, from the right. */
  private record Sided(Optional<FockMatrix> left, Optional<FockMatrix> right, int part) {}

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
              joint.add(
                  new Sided(
                      product(side.left(), space),
                      product(side.right(), space).map(FockMatrix::adjoint),
                      part));
            });
  }

  private static Optional<FockMatrix> product(List<Monomial> products, FockSpace space) {
    Optional<FockMatrix> all = Optional.empty();
    for (Monomial product : products) {
      FockMatrix one = new FieldOperator(space.modes(), Map.of(product, Complex.ONE)).in(space);
      all = Optional.of(all.map(before -> before.times(one)).orElse(one));
    }
    return all;
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
      Map<Integer, Complex> rows =
          one.left().map(matrix -> matrix.row(row)).orElse(Map.of(row, Complex.ONE));
      Map<Integer, Complex> columns =
          one.right().map(matrix -> matrix.row(column)).orElse(Map.of(column, Complex.ONE));
      rows.forEach(
          (k, value) ->
              columns.forEach(
                  (l, other) ->
                      all.add(new Joint(k, l, one.part(), value.multiply(other.conjugate())))));
    }
    return all;
  }

  /** The most links that any pair has, for a forecast of memory. */
  double links() {
    return 2.0 * drift.perRow()
        + jumps.stream().mapToDouble(jump -> jump.perRow() * jump.perRow()).sum()
        + joint.stream()
            .mapToDouble(
                one ->
                    one.left().map(FockMatrix::perRow).orElse(1.0)
                        * one.right().map(FockMatrix::perRow).orElse(1.0))
            .sum()
        + 1.0;
  }
}

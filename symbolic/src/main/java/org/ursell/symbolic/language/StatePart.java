package org.ursell.symbolic.language;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.ursell.symbolic.coefficient.Scalar;

/**
 * A part of a formula of a state: a number, a ket or a matrix of one place, or of two.
 *
 * @param form what it is
 * @param places how many places it is of; none for a number
 * @param entries the numbers by where they stand: of a number at 0, of a ket at its states, of a
 *     matrix at those on the left, a place after the other, and then at those on the right
 */
record StatePart(Form form, int places, Map<Index, Scalar> entries) {
  /** What a part is. */
  enum Form {
    NUMBER,
    KET,
    MATRIX
  }

  /** Numbers of states, in the order of the places. */
  record Index(int left, int second, int right, int last) implements Comparable<Index> {
    @Override
    public int compareTo(Index other) {
      return compare(
          List.of(left, second, right, last),
          List.of(other.left, other.second, other.right, other.last));
    }

    private static int compare(List<Integer> one, List<Integer> other) {
      for (int k = 0; k < one.size(); k++) {
        int order = Integer.compare(one.get(k), other.get(k));
        if (order != 0) {
          return order;
        }
      }
      return 0;
    }

    /** Rows and columns exchanged. */
    Index adjoint() {
      return new Index(right, last, left, second);
    }
  }

  static StatePart number(Scalar value) {
    return new StatePart(Form.NUMBER, 0, Map.of(new Index(0, 0, 0, 0), value));
  }

  static StatePart ket(int level) {
    return new StatePart(Form.KET, 1, Map.of(new Index(level, 0, 0, 0), Scalar.Number.ONE));
  }

  static StatePart transition(int to, int from) {
    return new StatePart(Form.MATRIX, 1, Map.of(new Index(to, 0, from, 0), Scalar.Number.ONE));
  }

  boolean isNumber() {
    return form == Form.NUMBER;
  }

  /** The value of a number. */
  Scalar value() {
    return entries.values().iterator().next();
  }

  /** The same with every number changed. */
  StatePart with(UnaryOperator<Scalar> change) {
    Map<Index, Scalar> changed = new TreeMap<>();
    entries.forEach((index, value) -> put(changed, index, change.apply(value)));
    return new StatePart(form, places, changed);
  }

  /** The adjoint of a matrix. */
  StatePart adjoint(UnaryOperator<Scalar> conjugate) {
    Map<Index, Scalar> changed = new TreeMap<>();
    entries.forEach((index, value) -> put(changed, index.adjoint(), conjugate.apply(value)));
    return new StatePart(form, places, changed);
  }

  /** The sum of two parts of the same kind. */
  StatePart plus(StatePart other) {
    Map<Index, Scalar> sum = new TreeMap<>(entries);
    other.entries.forEach(
        (index, value) -> put(sum, index, sum.getOrDefault(index, Scalar.Number.ZERO).plus(value)));
    return new StatePart(form, places, sum);
  }

  /** Two parts of one place each, joined to one of two. */
  StatePart joined(StatePart other) {
    Map<Index, Scalar> product = new TreeMap<>();
    entries.forEach(
        (a, x) ->
            other.entries.forEach(
                (b, y) ->
                    put(product, new Index(a.left(), b.left(), a.right(), b.right()), x.times(y))));
    return new StatePart(form, 2, product);
  }

  private static void put(Map<Index, Scalar> map, Index index, Scalar value) {
    if (value.equals(Scalar.Number.ZERO)) {
      map.remove(index);
    } else {
      map.put(index, value);
    }
  }
}

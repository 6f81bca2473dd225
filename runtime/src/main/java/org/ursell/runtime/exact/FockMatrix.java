package org.ursell.runtime.exact;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.function.IntPredicate;
import org.hipparchus.complex.Complex;

/** A sparse matrix between number states, row by row. */
final class FockMatrix {
  private final List<TreeMap<Integer, Complex>> rows = new ArrayList<>();

  private FockMatrix(int size) {
    for (int k = 0; k < size; k++) {
      rows.add(new TreeMap<>());
    }
  }

  static FockMatrix zero(int size) {
    return new FockMatrix(size);
  }

  /** The projection on some states. */
  static FockMatrix diagonal(int size, IntPredicate kept) {
    FockMatrix matrix = new FockMatrix(size);
    for (int k = 0; k < size; k++) {
      if (kept.test(k)) {
        matrix.rows.get(k).put(k, Complex.ONE);
      }
    }
    return matrix;
  }

  /** Adds a normal-ordered product between the states that are kept. */
  void add(Complex factor, FockSpace space, Monomial product) {
    int[] quanta = new int[space.modes()];
    for (int from = 0; from < space.size(); from++) {
      double square = 1.0;
      for (int mode = 0; mode < quanta.length; mode++) {
        int n = space.number(from, mode);
        for (int k = 0; k < product.annihilations().get(mode); k++) {
          square *= n;
          n--;
        }
        for (int k = 0; square > 0.0 && k < product.creations().get(mode); k++) {
          n++;
          square *= n;
        }
        quanta[mode] = n;
      }
      int to = square > 0.0 ? space.index(quanta) : -1;
      if (to >= 0) {
        rows.get(to).merge(from, factor.multiply(Math.sqrt(square)), Complex::add);
      }
    }
  }

  FockMatrix plus(Complex factor, FockMatrix other) {
    FockMatrix sum = new FockMatrix(rows.size());
    for (int k = 0; k < rows.size(); k++) {
      sum.rows.get(k).putAll(rows.get(k));
      for (Map.Entry<Integer, Complex> entry : other.rows.get(k).entrySet()) {
        sum.rows.get(k).merge(entry.getKey(), entry.getValue().multiply(factor), Complex::add);
      }
    }
    return sum;
  }

  FockMatrix times(FockMatrix right) {
    FockMatrix product = new FockMatrix(rows.size());
    for (int k = 0; k < rows.size(); k++) {
      for (Map.Entry<Integer, Complex> entry : rows.get(k).entrySet()) {
        right.rows.get(entry.getKey()).forEach(addedTo(product.rows.get(k), entry.getValue()));
      }
    }
    return product;
  }

  private static BiConsumer<Integer, Complex> addedTo(Map<Integer, Complex> row, Complex factor) {
    return (column, value) -> row.merge(column, factor.multiply(value), Complex::add);
  }

  FockMatrix adjoint() {
    FockMatrix mirror = new FockMatrix(rows.size());
    for (int k = 0; k < rows.size(); k++) {
      int row = k;
      rows.get(k).forEach((column, value) -> mirror.rows.get(column).put(row, value.conjugate()));
    }
    return mirror;
  }

  /** The entries of a row by their columns. */
  Map<Integer, Complex> row(int k) {
    return rows.get(k);
  }

  /** The modulus of the largest entry. */
  double largest() {
    return rows.stream()
        .flatMap(row -> row.values().stream())
        .mapToDouble(Complex::norm)
        .max()
        .orElse(0.0);
  }

  /** The mean number of entries in a row. */
  double perRow() {
    return rows.stream().mapToInt(Map::size).average().orElse(0.0);
  }
}

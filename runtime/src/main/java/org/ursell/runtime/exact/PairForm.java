package org.ursell.runtime.exact;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import org.hipparchus.complex.Complex;

/**
 * A sum over ordered pairs of distinct sites of T(x, y) E_x(i) E_y(j), where E_x are elementary
 * one-site superoperators (one entry of a {@link SiteSuperoperator}). Since those on distinct sites
 * commute, T(x, y) and T(y, x) mean the same: only their sum counts.
 */
final class PairForm {
  /** One entry of a one-site superoperator. */
  record Element(int to, int from) {
    boolean diagonal() {
      return to == from;
    }
  }

  private final int size;
  private final List<Element> elements;
  private final Complex[][] t;

  /** A factor times one product of superoperators on two distinct sites. */
  record Term(Complex factor, SiteSuperoperator first, SiteSuperoperator second) {}

  PairForm(int size, List<Term> terms) {
    this.size = size;
    TreeSet<Integer> used = new TreeSet<>();
    for (Term term : terms) {
      for (int k = 0; k < size * size; k++) {
        if (!term.first().isZero(k / size, k % size) || !term.second().isZero(k / size, k % size)) {
          used.add(k);
        }
      }
    }
    elements = used.stream().map(k -> new Element(k / size, k % size)).toList();
    t = zero(elements.size(), elements.size());
    for (Term term : terms) {
      add(term);
    }
  }

  private static Complex[][] zero(int rows, int columns) {
    Complex[][] matrix = new Complex[rows][columns];
    for (Complex[] row : matrix) {
      Arrays.fill(row, Complex.ZERO);
    }
    return matrix;
  }

  private void add(Term term) {
    for (int x = 0; x < elements.size(); x++) {
      Complex first = entry(term.first(), elements.get(x)).multiply(term.factor());
      for (int y = 0; !first.isZero() && y < elements.size(); y++) {
        Complex second = entry(term.second(), elements.get(y));
        if (!second.isZero()) {
          t[x][y] = t[x][y].add(first.multiply(second));
        }
      }
    }
  }

  private static Complex entry(SiteSuperoperator map, Element element) {
    return new Complex(map.re(element.to(), element.from()), map.im(element.to(), element.from()));
  }

  List<Element> elements() {
    return elements;
  }

  /** T(x, y) + T(y, x), the coefficient of an unordered pair of elements. */
  Complex both(int x, int y) {
    return t[x][y].add(t[y][x]);
  }

  /** T(x, y) as the terms gave it. */
  Complex asGiven(int x, int y) {
    return t[x][y];
  }

  double largest() {
    double largest = 0.0;
    for (int x = 0; x < elements.size(); x++) {
      for (int y = 0; y < elements.size(); y++) {
        largest = Math.max(largest, t[x][y].norm());
      }
    }
    return largest;
  }

  /**
   * Writes a block of T as a sum of as few products as its rank, by eliminating the largest entry
   * again and again: unlike a singular-value decomposition this keeps sparse operators sparse.
   *
   * @param rows elements of the first factor
   * @param columns elements of the second factor
   * @param block coefficients, {@code rows} by {@code columns}; overwritten
   */
  List<CollectiveProduct> factorise(List<Element> rows, List<Element> columns, Complex[][] block) {
    double scale = largestOf(block);
    List<CollectiveProduct> products = new ArrayList<>();
    while (products.size() < Math.min(rows.size(), columns.size())) {
      int pivotRow = 0;
      int pivotColumn = 0;
      for (int x = 0; x < rows.size(); x++) {
        for (int y = 0; y < columns.size(); y++) {
          // A pivot must beat the old one clearly, so that rounding does not choose among equals.
          if (block[x][y].norm() > block[pivotRow][pivotColumn].norm() * (1.0 + 1e-9)) {
            pivotRow = x;
            pivotColumn = y;
          }
        }
      }
      Complex pivot = block[pivotRow][pivotColumn];
      if (pivot.norm() <= 1e-13 * scale) {
        break;
      }
      SiteSuperoperator first = new SiteSuperoperator(size);
      SiteSuperoperator second = new SiteSuperoperator(size);
      Complex[] row = block[pivotRow].clone();
      for (int x = 0; x < rows.size(); x++) {
        Complex u = block[x][pivotColumn];
        first.set(rows.get(x).to(), rows.get(x).from(), u.getReal(), u.getImaginary());
        Complex ratio = u.divide(pivot);
        for (int y = 0; !u.isZero() && y < columns.size(); y++) {
          block[x][y] = block[x][y].subtract(ratio.multiply(row[y]));
        }
      }
      for (int y = 0; y < columns.size(); y++) {
        Complex v = row[y].divide(pivot);
        second.set(columns.get(y).to(), columns.get(y).from(), v.getReal(), v.getImaginary());
      }
      first.clean(first.largest());
      second.clean(second.largest());
      products.add(new CollectiveProduct(first, second));
    }
    return products;
  }

  private static double largestOf(Complex[][] block) {
    double largest = 0.0;
    for (Complex[] row : block) {
      for (Complex value : row) {
        largest = Math.max(largest, value.norm());
      }
    }
    return largest;
  }
}

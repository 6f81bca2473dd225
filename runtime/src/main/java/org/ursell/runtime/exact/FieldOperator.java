package org.ursell.runtime.exact;

import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.hipparchus.complex.Complex;
import org.ursell.runtime.equations.SiteOperator;

/**
 * An operator of bosonic modes as a sum of normal-ordered products with coefficients.
 *
 * @param modes how many modes there are
 */
record FieldOperator(int modes, Map<Monomial, Complex> terms) {
  FieldOperator {
    terms = Map.copyOf(terms);
  }

  static FieldOperator zero(int modes) {
    return new FieldOperator(modes, Map.of());
  }

  static FieldOperator identity(int modes) {
    List<Integer> none = Collections.nCopies(modes, 0);
    return new FieldOperator(modes, Map.of(new Monomial(none, none), Complex.ONE));
  }

  /**
   * An operator of one mode.
   *
   * @param table entry (m, n) is the coefficient of c'^m c^n
   */
  static FieldOperator of(int modes, int mode, SiteOperator table) {
    Map<Monomial, Complex> terms = new HashMap<>();
    for (int m = 0; m < table.levels(); m++) {
      for (int n = 0; n < table.levels(); n++) {
        Complex value = new Complex(table.re(m, n), table.im(m, n));
        if (!value.isZero()) {
          terms.put(new Monomial(power(modes, mode, m), power(modes, mode, n)), value);
        }
      }
    }
    return new FieldOperator(modes, terms);
  }

  private static List<Integer> power(int modes, int mode, int power) {
    Integer[] powers = new Integer[modes];
    Arrays.setAll(powers, k -> k == mode ? power : 0);
    return List.of(powers);
  }

  boolean isZero() {
    return terms.isEmpty();
  }

  FieldOperator plus(FieldOperator other) {
    Map<Monomial, Complex> sum = new HashMap<>(terms);
    other.terms.forEach((product, value) -> sum.merge(product, value, Complex::add));
    sum.values().removeIf(Complex::isZero);
    return new FieldOperator(modes, sum);
  }

  FieldOperator times(Complex factor) {
    Map<Monomial, Complex> all = new HashMap<>();
    terms.forEach((product, value) -> all.put(product, value.multiply(factor)));
    return new FieldOperator(modes, all);
  }

  /** The product with an operator of other modes. */
  FieldOperator beside(FieldOperator other) {
    Map<Monomial, Complex> all = new HashMap<>();
    terms.forEach((p, x) -> other.terms.forEach((q, y) -> all.put(joined(p, q), x.multiply(y))));
    return new FieldOperator(modes, all);
  }

  private static Monomial joined(Monomial p, Monomial q) {
    return new Monomial(
        sum(p.creations(), q.creations()), sum(p.annihilations(), q.annihilations()));
  }

  private static List<Integer> sum(List<Integer> p, List<Integer> q) {
    Integer[] sum = new Integer[p.size()];
    Arrays.setAll(sum, k -> p.get(k) + q.get(k));
    return List.of(sum);
  }

  FieldOperator adjoint() {
    Map<Monomial, Complex> all = new HashMap<>();
    terms.forEach((product, value) -> all.put(product.adjoint(), value.conjugate()));
    return new FieldOperator(modes, all);
  }

  /** The matrix between the number states that are kept. */
  FockMatrix in(FockSpace space) {
    FockMatrix matrix = FockMatrix.zero(space.size());
    Map<String, Map.Entry<Monomial, Complex>> sorted = new TreeMap<>();
    terms.entrySet().forEach(entry -> sorted.put(entry.getKey().toString(), entry));
    sorted.values().forEach(entry -> matrix.add(entry.getValue(), space, entry.getKey()));
    return matrix;
  }
}

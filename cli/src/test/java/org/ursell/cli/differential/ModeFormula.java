package org.ursell.cli.differential;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.hipparchus.complex.Complex;

/**
 * An operator on one mode as a model file writes it, and the same in normal order.
 *
 * @param text as in a model file
 * @param names the parameters in it
 * @param ordered the coefficient of each product of m creation and n annihilation operators
 * @param tight whether the text can stand as a factor without brackets
 */
record ModeFormula(
    String text,
    Set<String> names,
    Function<Map<String, Double>, Map<Powers, Complex>> ordered,
    boolean tight)
    implements LocalFormula {

  /** The product of m creation and n annihilation operators. */
  record Powers(int m, int n) implements Comparable<Powers> {
    @Override
    public int compareTo(Powers other) {
      return m != other.m ? Integer.compare(m, other.m) : Integer.compare(n, other.n);
    }
  }

  static ModeFormula annihilation(String mode) {
    return single(mode, new Powers(0, 1));
  }

  static ModeFormula creation(String mode) {
    return single(mode + "'", new Powers(1, 0));
  }

  private static ModeFormula single(String text, Powers powers) {
    return new ModeFormula(text, Set.of(), p -> new TreeMap<>(Map.of(powers, Complex.ONE)), true);
  }

  ModeFormula times(ModeFormula other) {
    return product(factor() + "*" + other.factor(), other);
  }

  /** The square of this, written as such. */
  ModeFormula squared() {
    String word = text.matches("[A-Za-z]\\w*") ? text : "(" + text + ")";
    return product(word + "^2", this);
  }

  private ModeFormula product(String written, ModeFormula other) {
    return new ModeFormula(
        written,
        union(other.names),
        p -> {
          Map<Powers, Complex> sum = new TreeMap<>();
          at(p)
              .forEach(
                  (a, x) -> other.at(p).forEach((b, y) -> addProduct(sum, a, b, x.multiply(y))));
          return sum;
        },
        true);
  }

  /** c c' = c'c + 1, one pair after the other. */
  static void addProduct(Map<Powers, Complex> sum, Powers left, Powers right, Complex value) {
    double ways = 1;
    for (int k = 0; k <= Math.min(left.n(), right.m()); k++) {
      Powers powers = new Powers(left.m() + right.m() - k, left.n() + right.n() - k);
      sum.merge(powers, value.multiply(ways), Complex::add);
      ways = ways * (left.n() - k) * (right.m() - k) / (k + 1);
    }
  }

  ModeFormula plus(ModeFormula other) {
    return new ModeFormula(
        text + " + " + other.text,
        union(other.names),
        p -> {
          Map<Powers, Complex> sum = new TreeMap<>(at(p));
          other.at(p).forEach((b, y) -> sum.merge(b, y, Complex::add));
          return sum;
        },
        false);
  }

  ModeFormula times(ScalarFormula factor) {
    return new ModeFormula(
        factor.factor() + "*" + factor(),
        union(factor.names()),
        p -> {
          Map<Powers, Complex> scaled = new TreeMap<>();
          Complex f = factor.at(p);
          at(p).forEach((a, x) -> scaled.put(a, x.multiply(f)));
          return scaled;
        },
        true);
  }

  Map<Powers, Complex> at(Map<String, Double> parameters) {
    return ordered.apply(parameters);
  }

  @Override
  public String factor() {
    return tight ? text : "(" + text + ")";
  }

  private Set<String> union(Set<String> other) {
    Set<String> all = new TreeSet<>(names);
    all.addAll(other);
    return all;
  }
}

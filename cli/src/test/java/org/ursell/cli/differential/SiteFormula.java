package org.ursell.cli.differential;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.hipparchus.complex.Complex;

/**
 * An operator on one site as a model file writes it, and its matrix.
 *
 * @param text as in a model file
 * @param names the parameters in it
 * @param matrix element [i][j] is the coefficient of |i&gt;&lt;j| at given parameters
 * @param tight whether the text can stand as a factor without brackets
 */
record SiteFormula(
    String text,
    Set<String> names,
    Function<Map<String, Double>, Complex[][]> matrix,
    boolean tight)
    implements LocalFormula {

  static SiteFormula transition(int levels, int to, int from) {
    return new SiteFormula(
        "|" + to + "><" + from + "|",
        Set.of(),
        p -> {
          Complex[][] one = zeros(levels);
          one[to][from] = Complex.ONE;
          return one;
        },
        true);
  }

  /** The identity minus an operator. */
  SiteFormula complement() {
    return new SiteFormula(
        "1 - " + factor(),
        names,
        p -> {
          Complex[][] m = at(p);
          return combine(
              m.length, (i, j) -> (i == j ? Complex.ONE : Complex.ZERO).subtract(m[i][j]));
        },
        false);
  }

  /** A spin operator: level k is the state of magnetic number k - s. */
  static SiteFormula spin(String name, int levels) {
    double s = (levels - 1) / 2.0;
    return new SiteFormula(
        name,
        Set.of(),
        p -> {
          Complex[][] m = zeros(levels);
          for (int k = 0; k < levels; k++) {
            if (name.equals("Sz")) {
              m[k][k] = new Complex(k - s);
            } else if (k + 1 < levels) {
              double element = Math.sqrt(s * (s + 1) - (k - s) * (k - s + 1));
              boolean half = name.equals("Sx") || name.equals("Sy");
              Complex up = new Complex(half ? element / 2 : element);
              // Sy = (S+ - S-)/(2i)
              m[k + 1][k] =
                  name.equals("Sm")
                      ? Complex.ZERO
                      : name.equals("Sy") ? up.multiply(Complex.I).negate() : up;
              m[k][k + 1] =
                  name.equals("Sp")
                      ? Complex.ZERO
                      : name.equals("Sy") ? up.multiply(Complex.I) : up;
            }
          }
          return m;
        },
        true);
  }

  /** The same operator under a name that the file declares. */
  SiteFormula named(String name) {
    return new SiteFormula(name, names, matrix, true);
  }

  SiteFormula times(ScalarFormula factor) {
    return new SiteFormula(
        factor.factor() + "*" + factor(),
        union(factor.names()),
        p -> {
          Complex[][] m = at(p);
          Complex f = factor.at(p);
          return combine(m.length, (i, j) -> m[i][j].multiply(f));
        },
        true);
  }

  SiteFormula plus(SiteFormula other) {
    return new SiteFormula(
        text + " + " + other.text,
        union(other.names),
        p -> {
          Complex[][] a = at(p);
          Complex[][] b = other.at(p);
          return combine(a.length, (i, j) -> a[i][j].add(b[i][j]));
        },
        false);
  }

  /** The product on the same site. */
  SiteFormula times(SiteFormula other) {
    return new SiteFormula(
        factor() + "*" + other.factor(),
        union(other.names),
        p -> {
          Complex[][] a = at(p);
          Complex[][] b = other.at(p);
          return combine(
              a.length,
              (i, j) -> {
                Complex sum = Complex.ZERO;
                for (int k = 0; k < a.length; k++) {
                  sum = sum.add(a[i][k].multiply(b[k][j]));
                }
                return sum;
              });
        },
        true);
  }

  SiteFormula adjoint() {
    boolean word = text.matches("[A-Za-z]\\w*|\\|\\d+><\\d+\\|");
    return new SiteFormula(
        (word ? text : "(" + text + ")") + "'",
        names,
        p -> {
          Complex[][] m = at(p);
          return combine(m.length, (i, j) -> m[j][i].conjugate());
        },
        true);
  }

  Complex[][] at(Map<String, Double> parameters) {
    return matrix.apply(parameters);
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

  private interface Element {
    Complex at(int i, int j);
  }

  private static Complex[][] combine(int levels, Element element) {
    Complex[][] m = zeros(levels);
    for (int i = 0; i < levels; i++) {
      for (int j = 0; j < levels; j++) {
        m[i][j] = element.at(i, j);
      }
    }
    return m;
  }

  static Complex[][] zeros(int levels) {
    Complex[][] m = new Complex[levels][levels];
    for (Complex[] row : m) {
      java.util.Arrays.fill(row, Complex.ZERO);
    }
    return m;
  }
}

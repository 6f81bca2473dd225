package org.ursell.cli.differential;

import java.util.HashMap;
import java.util.Map;
import org.hipparchus.complex.Complex;

/**
 * A sum of products of elementary operators, one for each place, no two places being alike. A
 * product is a text of two characters for each place: of a site |i&gt;&lt;j| the levels i and j, or
 * twice {@link #NOTHING}; of a mode the powers of c' and c.
 */
final class LabelledOperator {
  /** Stands for the identity of a site. */
  static final char NOTHING = '\u00ff';

  private final boolean[] modes;
  private final Map<String, Complex> products = new HashMap<>();

  /**
   * Zero.
   *
   * @param modes which of the places are modes
   */
  LabelledOperator(boolean[] modes) {
    this.modes = modes;
  }

  static String identity(boolean[] modes) {
    StringBuilder text = new StringBuilder();
    for (boolean mode : modes) {
      text.append(mode ? "\0\0" : "" + NOTHING + NOTHING);
    }
    return text.toString();
  }

  /** A product with one place's operator replaced. */
  static String with(String product, int place, int a, int b) {
    return product.substring(0, 2 * place) + (char) a + (char) b + product.substring(2 * place + 2);
  }

  Map<String, Complex> products() {
    return products;
  }

  LabelledOperator add(String product, Complex value) {
    if (!value.isZero()) {
      products.merge(product, value, Complex::add);
    }
    return this;
  }

  /** The adjoint of a product. */
  static String adjoint(String product) {
    char[] turned = product.toCharArray();
    for (int k = 0; k < turned.length; k += 2) {
      char first = turned[k];
      turned[k] = turned[k + 1];
      turned[k + 1] = first;
    }
    return new String(turned);
  }

  /** Adds value times the commutator of two products. */
  void addCommutator(String left, String right, Complex value) {
    if (meet(left, right)) {
      addProduct(left, right, value);
      addProduct(right, left, value.negate());
    }
  }

  /** Whether both act on one place. */
  boolean meet(String left, String right) {
    for (int place = 0; place < modes.length; place++) {
      if (!isIdentity(left, place) && !isIdentity(right, place)) {
        return true;
      }
    }
    return false;
  }

  private boolean isIdentity(String product, int place) {
    return isIdentity(modes, product, place);
  }

  /** Whether a product does nothing at a place. */
  static boolean isIdentity(boolean[] modes, String product, int place) {
    char first = product.charAt(2 * place);
    return modes[place] ? first == 0 && product.charAt(2 * place + 1) == 0 : first == NOTHING;
  }

  /** Adds value times the product of two products. */
  void addProduct(String left, String right, Complex value) {
    addProduct(left, right, value, 0, new char[left.length()]);
  }

  private void addProduct(String left, String right, Complex value, int place, char[] built) {
    if (place == modes.length) {
      add(new String(built), value);
      return;
    }
    int k = 2 * place;
    char a = left.charAt(k);
    char b = left.charAt(k + 1);
    char c = right.charAt(k);
    char d = right.charAt(k + 1);
    if (modes[place]) {
      double ways = 1;
      for (int pairs = 0; pairs <= Math.min(b, c); pairs++) {
        built[k] = (char) (a + c - pairs);
        built[k + 1] = (char) (b + d - pairs);
        addProduct(left, right, value.multiply(ways), place + 1, built);
        ways = ways * (b - pairs) * (c - pairs) / (pairs + 1);
      }
      return;
    }
    if (a == NOTHING || c == NOTHING) {
      built[k] = a == NOTHING ? c : a;
      built[k + 1] = a == NOTHING ? d : b;
    } else if (b == c) {
      built[k] = a;
      built[k + 1] = d;
    } else {
      return;
    }
    addProduct(left, right, value, place + 1, built);
  }
}

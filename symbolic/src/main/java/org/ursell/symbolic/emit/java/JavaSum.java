package org.ursell.symbolic.emit.java;

import java.util.ArrayList;
import java.util.List;

/**
 * A sum of products as Java: statements that gather it in the local variables a and b, and the
 * expression that it is then.
 *
 * <p>There are two chains of fused multiply-adds because one chain would wait for the latency of
 * each addition.
 *
 * @param statements what comes before, perhaps nothing
 * @param value the expression
 */
record JavaSum(List<String> statements, String value) {
  JavaSum {
    statements = List.copyOf(statements);
  }

  /**
   * A product, or a value alone.
   *
   * @param left the first factor, {@value #ONE} for a value alone
   * @param right the other one, or a sum of several
   * @param isSum whether it is a sum
   */
  record Product(String left, String right, boolean isSum) {
    private static final String ONE = "1.0";

    static Product of(String left, String right) {
      return new Product(left, right, false);
    }

    /** A value alone. */
    static Product of(String value) {
      return of(ONE, value);
    }

    private String begin(String chain) {
      return chain + " = " + value() + ";";
    }

    private String addTo(String chain) {
      return left.equals(ONE)
          ? chain + " += " + right + ";"
          : "%s = fma(%s, %s, %s);".formatted(chain, left, right, chain);
    }

    private String value() {
      if (left.equals(ONE)) {
        return right;
      }
      return left + " * " + (isSum ? "(" + right + ")" : right);
    }
  }

  /** The sum of products, those of even number in one chain and the others in the other. */
  static JavaSum of(List<Product> products) {
    if (products.size() < 2) {
      return new JavaSum(List.of(), products.isEmpty() ? "0.0" : products.get(0).value());
    }
    List<String> statements = new ArrayList<>();
    for (int k = 0; k < products.size(); k++) {
      String chain = k % 2 == 0 ? "a" : "b";
      statements.add(k < 2 ? products.get(k).begin(chain) : products.get(k).addTo(chain));
    }
    return new JavaSum(statements, "a + b");
  }

  /** The sum of some products less that of others. */
  static JavaSum difference(List<Product> positive, List<Product> negative) {
    List<String> statements = new ArrayList<>();
    for (int k = 0; k < Math.max(positive.size(), negative.size()); k++) {
      extend("a", positive, k, statements);
      extend("b", negative, k, statements);
    }
    return new JavaSum(statements, "a - b");
  }

  private static void extend(String chain, List<Product> all, int k, List<String> statements) {
    if (k < all.size()) {
      statements.add(k == 0 ? all.get(0).begin(chain) : all.get(k).addTo(chain));
    }
  }

  /** The statements that put it somewhere. */
  List<String> into(String target, String assign) {
    List<String> lines = new ArrayList<>(statements);
    lines.add(target + assign + value + ";");
    return lines;
  }
}

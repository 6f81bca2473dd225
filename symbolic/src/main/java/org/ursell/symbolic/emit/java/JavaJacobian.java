package org.ursell.symbolic.emit.java;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.hipparchus.fraction.BigFraction;
import org.ursell.symbolic.coefficient.Coefficient;
import org.ursell.symbolic.emit.java.MethodSplitter.Block;
import org.ursell.symbolic.ir.MomentPolynomial;
import org.ursell.symbolic.ir.MomentSystem;

/**
 * The exact Jacobian of a system as Java: the pattern of its entries, and for each entry the sum of
 * what the terms of its equation give, auxiliaries differentiated by the chain rule. Blocks of
 * bounded size, for any number of moments.
 *
 * <p>Meant for order 1, where an auxiliary is a product of few unknowns; at higher orders its
 * derivatives are long, and the table, which shares them, is faster.
 */
final class JavaJacobian {
  /** Estimated bytecode of one summand: two or three array elements, multiplied and added. */
  private static final int TERM_BYTES = 20;

  /** Longer sums are written in pieces, so that no block outgrows a method. */
  private static final int LONGEST_SUM = 100;

  /** Estimated bytecode of one column of the pattern, an element of an array of integers. */
  private static final int COLUMN_BYTES = 7;

  private final MomentSystem system;
  private final JavaCoefficients coefficients;
  private final List<Gradient> gradients = new ArrayList<>();

  JavaJacobian(MomentSystem system, JavaCoefficients coefficients) {
    this.system = system;
    this.coefficients = coefficients;
    for (MomentSystem.Auxiliary auxiliary : system.auxiliaries()) {
      gradients.add(gradient(auxiliary.definition()));
    }
  }

  /** The partial derivatives of a variable: polynomials in variables, by unknown. */
  private record Gradient(TreeMap<Integer, TreeMap<Product, BigFraction>> byUnknown) {
    Gradient() {
      this(new TreeMap<>());
    }

    void add(int unknown, BigFraction weight, Product product) {
      byUnknown
          .computeIfAbsent(unknown, u -> new TreeMap<>())
          .merge(product, weight, BigFraction::add);
    }

    /** Adds a multiple of another gradient, with one more factor if that is not negative. */
    void add(BigFraction weight, Gradient other, int factor) {
      other.byUnknown.forEach(
          (unknown, polynomial) ->
              polynomial.forEach(
                  (product, number) ->
                      add(unknown, weight.multiply(number), product.times(factor))));
    }
  }

  /** A product of variables in ascending order. */
  private record Product(List<Integer> variables) implements Comparable<Product> {
    static final Product ONE = new Product(List.of());

    Product times(int variable) {
      if (variable < 0) {
        return this;
      }
      List<Integer> longer = new ArrayList<>(variables);
      longer.add(variable);
      longer.sort(null);
      return new Product(List.copyOf(longer));
    }

    @Override
    public int compareTo(Product other) {
      int size = Integer.compare(variables.size(), other.variables.size());
      for (int k = 0; size == 0 && k < variables.size(); k++) {
        size = Integer.compare(variables.get(k), other.variables.get(k));
      }
      return size;
    }
  }

  private Gradient gradient(int variable) {
    int n = system.moments().size();
    if (variable >= n) {
      return gradients.get(variable - n);
    }
    Gradient unit = new Gradient();
    unit.add(variable, BigFraction.ONE, Product.ONE);
    return unit;
  }

  private Gradient gradient(MomentPolynomial definition) {
    Gradient sum = new Gradient();
    for (MomentPolynomial.Term term : definition.terms()) {
      BigFraction weight = term.coefficient().leading().real();
      int left = term.variables().get(0);
      int right = term.variables().size() == 1 ? -1 : term.variables().get(1);
      sum.add(weight, gradient(left), right);
      if (right >= 0) {
        sum.add(weight, gradient(right), left);
      }
    }
    return sum;
  }

  /** The columns in which a row can differ from zero. */
  private TreeSet<Integer> columns(int row) {
    TreeSet<Integer> columns = new TreeSet<>();
    for (MomentPolynomial.Term term : system.equations().get(row).terms()) {
      term.variables().forEach(v -> columns.addAll(gradient(v).byUnknown().keySet()));
    }
    return columns;
  }

  /** The blocks that collect the pattern in {@code rows}. */
  List<Block> pattern() {
    List<Block> blocks = new ArrayList<>();
    for (int i = 0; i < system.equations().size(); i++) {
      TreeSet<Integer> columns = columns(i);
      String list = String.join(", ", columns.stream().map(String::valueOf).toList());
      blocks.add(new Block(List.of("rows.row(" + list + ");"), 12 + COLUMN_BYTES * columns.size()));
    }
    return blocks;
  }

  /** The blocks that fill {@code j}, in the order of the pattern. */
  List<Block> entries() {
    List<Block> blocks = new ArrayList<>();
    int entry = 0;
    for (int i = 0; i < system.equations().size(); i++) {
      List<String> heading =
          List.of(JavaNames.comment("// d" + system.moments().get(i).label() + "/dt"));
      Map<Integer, List<String>> sums = sums(system.equations().get(i));
      for (int column : columns(i)) {
        List<String> summands = sums.getOrDefault(column, List.of("0.0"));
        String by = JavaNames.comment(" // by " + system.moments().get(column).label());
        String assign = " = ";
        for (List<String> piece : MethodSplitter.pieces(summands, LONGEST_SUM)) {
          List<String> lines = new ArrayList<>(heading);
          lines.add("j[" + entry + "]" + assign + String.join(" + ", piece) + ";" + by);
          assign = " += ";
          blocks.add(new Block(lines, 10 + TERM_BYTES * piece.size()));
          heading = List.of();
        }
        entry++;
      }
    }
    return blocks;
  }

  private Map<Integer, List<String>> sums(MomentPolynomial equation) {
    Map<Integer, List<String>> sums = new TreeMap<>();
    for (MomentPolynomial.Term term : equation.terms()) {
      for (int variable : term.variables()) {
        gradient(variable)
            .byUnknown()
            .forEach(
                (column, polynomial) ->
                    polynomial.forEach(
                        (product, weight) -> {
                          if (weight.signum() != 0) {
                            sums.computeIfAbsent(column, c -> new ArrayList<>())
                                .add(summand(term.coefficient(), weight, product));
                          }
                        }));
      }
    }
    return sums;
  }

  private String summand(Coefficient coefficient, BigFraction weight, Product product) {
    List<String> factors = new ArrayList<>();
    String number = coefficients.reference(coefficient);
    if (!number.equals("1.0")) {
      factors.add(number);
    }
    if (!weight.equals(BigFraction.ONE)) {
      factors.add(JavaCoefficients.number(weight));
    }
    int n = system.moments().size();
    for (int variable : product.variables()) {
      factors.add(
          variable < n
              ? "y[" + variable + "]"
              : "c[" + (coefficients.count() + variable - n) + "]");
    }
    return factors.isEmpty() ? "1.0" : String.join(" * ", factors);
  }

  /** Whether a derivative holds an auxiliary, so that these have to be evaluated before. */
  boolean needsAuxiliaries() {
    int n = system.moments().size();
    return gradients.stream()
        .flatMap(gradient -> gradient.byUnknown().values().stream())
        .flatMap(polynomial -> polynomial.keySet().stream())
        .anyMatch(product -> product.variables().stream().anyMatch(v -> v >= n));
  }
}

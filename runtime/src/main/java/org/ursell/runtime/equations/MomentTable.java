package org.ursell.runtime.equations;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/**
 * The tables of {@link TableMomentEquations} as plain arrays. Variables 0 to n-1 are the unknowns,
 * the next ones auxiliaries, in the order of their definitions.
 */
final class MomentTable {
  /** In place of a variable: there is none. */
  static final int NONE = -1;

  private final int unknowns;

  /** The first term of each definition, and the number of terms. */
  final int[] definitionStart;

  /** The first term of the second chain of each definition. */
  final int[] secondChain;

  /** Whether what is in that chain is taken off, instead of being added. */
  final boolean[] isDifference;

  /** The number before each term of a definition. */
  final double[] weight;

  /** Its variable, the last one of a product. */
  final int[] first;

  /** The variable that the number is multiplied with before that, or {@link #NONE}. */
  final int[] second;

  /** The first term of each equation, and the number of terms. */
  final int[] equationStart;

  /** The number of the coefficient before each term of an equation. */
  final int[] coefficientOf;

  /** The variable behind it, or {@link #NONE}. */
  final int[] variableOf;

  private MomentTable(int unknowns, Builder builder) {
    this.unknowns = unknowns;
    definitionStart = builder.definitionStart.build().toArray();
    secondChain = builder.secondChain.build().toArray();
    isDifference = new boolean[secondChain.length];
    builder.differences.stream().forEach(a -> isDifference[a] = true);
    weight = builder.weight.build().toArray();
    first = builder.first.build().toArray();
    second = builder.second.build().toArray();
    equationStart = builder.equationStart.build().toArray();
    coefficientOf = builder.coefficientOf.build().toArray();
    variableOf = builder.variableOf.build().toArray();
  }

  /** How many coefficients its terms name. */
  int coefficients() {
    return IntStream.of(coefficientOf).max().orElse(-1) + 1;
  }

  int unknowns() {
    return unknowns;
  }

  int auxiliaries() {
    return definitionStart.length - 1;
  }

  int variables() {
    return unknowns + auxiliaries();
  }

  /** The numbers before the terms of definitions, without the sign that differences bring. */
  double[] factors() {
    double[] factors = weight.clone();
    for (int a = 0; a < auxiliaries(); a++) {
      for (int t = secondChain[a]; isDifference[a] && t < definitionStart[a + 1]; t++) {
        factors[t] = -factors[t];
      }
    }
    return factors;
  }

  /** An equation with common coefficients taken out. */
  FactoredSum factored(int equation, int[] opposites) {
    int from = equationStart[equation];
    int to = equationStart[equation + 1];
    return FactoredSum.of(
        Arrays.copyOfRange(coefficientOf, from, to),
        Arrays.copyOfRange(variableOf, from, to),
        opposites);
  }

  /** Collects the arrays without boxing a number: there can be millions. */
  static final class Builder {
    /** A term of the definition that is being written. */
    private record Product(double factor, int u, int v) {
      boolean isNegative() {
        return factor < 0.0;
      }
    }

    private final List<Product> products = new ArrayList<>();
    private final IntStream.Builder secondChain = IntStream.builder();
    private final BitSet differences = new BitSet();
    private int definitions;
    private final IntStream.Builder definitionStart = IntStream.builder().add(0);
    private final DoubleStream.Builder weight = DoubleStream.builder();
    private final IntStream.Builder first = IntStream.builder();
    private final IntStream.Builder second = IntStream.builder();
    private final IntStream.Builder equationStart = IntStream.builder().add(0);
    private final IntStream.Builder coefficientOf = IntStream.builder();
    private final IntStream.Builder variableOf = IntStream.builder();
    private int definitionTerms;
    private int equationTerms;
    private int equations;

    void product(double factor, int u, int v) {
      products.add(new Product(factor, u, v));
    }

    /**
     * Sums run in two chains, because one would wait for the latency of each addition: positive
     * terms less negative ones where there are both, else those of even and of odd number.
     */
    void endAuxiliary() {
      List<Product> positive = products.stream().filter(p -> !p.isNegative()).toList();
      List<Product> negative = products.stream().filter(Product::isNegative).toList();
      if (positive.isEmpty() || negative.isEmpty()) {
        everyOther(0).forEach(this::write);
        secondChain.add(definitionTerms);
        everyOther(1).forEach(this::write);
      } else {
        differences.set(definitions);
        positive.forEach(this::write);
        secondChain.add(definitionTerms);
        negative.forEach(this::write);
      }
      definitionStart.add(definitionTerms);
      definitions++;
      products.clear();
    }

    private List<Product> everyOther(int from) {
      return IntStream.iterate(from, k -> k < products.size(), k -> k + 2)
          .mapToObj(products::get)
          .toList();
    }

    private void write(Product product) {
      boolean single = product.v() == NONE;
      weight.add(product.factor());
      first.add(single ? product.u() : product.v());
      second.add(single ? NONE : product.u());
      definitionTerms++;
    }

    void term(int coefficient, int variable) {
      coefficientOf.add(coefficient);
      variableOf.add(variable);
      equationTerms++;
    }

    void endEquation() {
      equationStart.add(equationTerms);
      equations++;
    }

    MomentTable build(int unknowns) {
      if (equations != unknowns) {
        throw new IllegalStateException(equations + " equations for " + unknowns + " unknowns");
      }
      return new MomentTable(unknowns, this);
    }
  }
}

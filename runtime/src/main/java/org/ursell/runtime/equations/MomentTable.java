package org.ursell.runtime.equations;

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

  /** Computes the auxiliaries from the unknowns, which stand before them in the same array. */
  void evaluateAuxiliaries(double[] v) {
    for (int a = 0; a + 1 < definitionStart.length; a++) {
      v[unknowns + a] = definition(v, definitionStart[a], definitionStart[a + 1]);
    }
  }

  private double definition(double[] v, int from, int to) {
    double even = from < to ? factor(v, from) * v[first[from]] : 0.0;
    if (to - from < 2) {
      return even;
    }
    double odd = factor(v, from + 1) * v[first[from + 1]];
    for (int term = from + 2; term < to; term += 2) {
      even = Math.fma(factor(v, term), v[first[term]], even);
      if (term + 1 < to) {
        odd = Math.fma(factor(v, term + 1), v[first[term + 1]], odd);
      }
    }
    return even + odd;
  }

  /** What multiplies the variable {@link #first} of a term. */
  private double factor(double[] v, int term) {
    return second[term] == NONE ? weight[term] : weight[term] * v[second[term]];
  }

  /**
   * Computes the derivatives.
   *
   * @param c all variables, then one coefficient for each term
   */
  void evaluateEquations(double[] c, double[] dydt) {
    for (int i = 0; i < unknowns; i++) {
      int from = equationStart[i];
      int to = equationStart[i + 1];
      double sum = piece(c, from, Math.min(to, from + TableMomentEquations.LONGEST_SUM));
      for (int next = from + TableMomentEquations.LONGEST_SUM;
          next < to;
          next += TableMomentEquations.LONGEST_SUM) {
        sum += piece(c, next, Math.min(to, next + TableMomentEquations.LONGEST_SUM));
      }
      dydt[i] = sum;
    }
  }

  private double piece(double[] c, int from, int to) {
    int scratch = variables();
    double even = from < to ? c[scratch + from] * value(c, from) : 0.0;
    if (to - from < 2) {
      return even;
    }
    double odd = c[scratch + from + 1] * value(c, from + 1);
    for (int term = from + 2; term < to; term += 2) {
      even = Math.fma(c[scratch + term], value(c, term), even);
      if (term + 1 < to) {
        odd = Math.fma(c[scratch + term + 1], value(c, term + 1), odd);
      }
    }
    return even + odd;
  }

  private double value(double[] c, int term) {
    return variableOf[term] == NONE ? 1.0 : c[variableOf[term]];
  }

  /** Collects the arrays without boxing a number: there can be millions. */
  static final class Builder {
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
      weight.add(factor);
      first.add(v == NONE ? u : v);
      second.add(v == NONE ? NONE : u);
      definitionTerms++;
    }

    void endAuxiliary() {
      definitionStart.add(definitionTerms);
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

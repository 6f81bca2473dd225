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

package org.ursell.runtime.equations;

import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;

/**
 * The {@link FactoredSum}s of a table's equations as plain arrays of places in the array of a run,
 * and their evaluation there: first what stands in the parentheses, additions and then
 * subtractions, into places of their own; then products with coefficients. So no loop asks how long
 * a group is, which a processor would often guess wrongly.
 */
final class FactoredCode {
  private final Additions additions;
  private final Additions subtractions;

  /** The first group of each equation, and the number of groups. */
  private final int[] start;

  /** The place of each group's coefficient. */
  private final int[] coefficient;

  /** The place of its variable, or of the sum of them. */
  private final int[] variable;

  /** Where sums end. */
  private final int end;

  /** Places to be added up: what stands at {@code into} is {@code left} plus or minus right. */
  private record Additions(int[] into, int[] left, int[] right) {}

  /** Collects additions. */
  private static final class Collector {
    private final IntStream.Builder into = IntStream.builder();
    private final IntStream.Builder left = IntStream.builder();
    private final IntStream.Builder right = IntStream.builder();

    int add(int to, int a, int b) {
      into.add(to);
      left.add(a);
      right.add(b);
      return to;
    }

    Additions collected() {
      return new Additions(into.build().toArray(), left.build().toArray(), right.build().toArray());
    }
  }

  /**
   * Lays the equations out.
   *
   * @param coefficientPlace from the number of a coefficient to its place
   * @param variablePlace from a variable, or {@link MomentTable#NONE}, to its place
   * @param free the first place where sums may stand
   */
  FactoredCode(
      MomentTable table,
      int[] opposites,
      IntUnaryOperator coefficientPlace,
      IntUnaryOperator variablePlace,
      int free) {
    Collector plus = new Collector();
    Collector minus = new Collector();
    IntStream.Builder starts = IntStream.builder().add(0);
    IntStream.Builder coefficients = IntStream.builder();
    IntStream.Builder variables = IntStream.builder();
    int groups = 0;
    int next = free;
    for (int i = 0; i < table.unknowns(); i++) {
      FactoredSum sum = table.factored(i, opposites);
      for (FactoredSum.Group group : sum.groups()) {
        coefficients.add(coefficientPlace.applyAsInt(group.coefficient()));
        int place = variablePlace.applyAsInt(group.plus().get(0));
        for (int v : group.plus().subList(1, group.plus().size())) {
          place = plus.add(next, place, variablePlace.applyAsInt(v));
        }
        for (int v : group.minus()) {
          place = minus.add(next, place, variablePlace.applyAsInt(v));
        }
        next += group.size() > 1 ? 1 : 0;
        variables.add(place);
      }
      groups += sum.size();
      starts.add(groups);
    }
    additions = plus.collected();
    subtractions = minus.collected();
    start = starts.build().toArray();
    coefficient = coefficients.build().toArray();
    variable = variables.build().toArray();
    end = next;
  }

  /** How long the array of a run must be. */
  int end() {
    return end;
  }

  /**
   * Evaluates all sums.
   *
   * @param c the array of a run
   * @param result receives them
   */
  void evaluate(double[] c, double[] result) {
    add(c, additions.into, additions.left, additions.right);
    subtract(c, subtractions.into, subtractions.left, subtractions.right);
    for (int i = 0; i + 1 < start.length; i++) {
      int last = start[i + 1];
      int next = Math.min(last, start[i] + TableMomentEquations.LONGEST_SUM);
      double sum = piece(c, start[i], next);
      while (next < last) {
        int from = next;
        next = Math.min(last, from + TableMomentEquations.LONGEST_SUM);
        sum += piece(c, from, next);
      }
      result[i] = sum;
    }
  }

  private static void add(double[] c, int[] into, int[] left, int[] right) {
    for (int k = 0; k < into.length; k++) {
      c[into[k]] = c[left[k]] + c[right[k]];
    }
  }

  private static void subtract(double[] c, int[] into, int[] left, int[] right) {
    for (int k = 0; k < into.length; k++) {
      c[into[k]] = c[left[k]] - c[right[k]];
    }
  }

  /** Adds groups up in two chains. */
  private double piece(double[] c, int from, int to) {
    double even = from < to ? c[coefficient[from]] * c[variable[from]] : 0.0;
    if (to - from < 2) {
      return even;
    }
    double odd = c[coefficient[from + 1]] * c[variable[from + 1]];
    for (int g = from + 2; g < to; g += 2) {
      even = Math.fma(c[coefficient[g]], c[variable[g]], even);
      if (g + 1 < to) {
        odd = Math.fma(c[coefficient[g + 1]], c[variable[g + 1]], odd);
      }
    }
    return even + odd;
  }
}

package org.ursell.runtime.equations;

import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;

/**
 * The {@link FactoredSum}s of a table's equations as plain arrays of places in the array of a run,
 * and their evaluation there.
 */
final class FactoredCode {
  /** The first group of each equation, and the number of groups. */
  private final int[] start;

  /** The place of each group's coefficient. */
  private final int[] coefficient;

  /** Where the variables of each group begin, and their number. */
  private final int[] plus;

  /** Where those with a minus sign begin. */
  private final int[] minus;

  /** The places of the variables. */
  private final int[] variable;

  /**
   * Lays the equations out.
   *
   * @param coefficientPlace from the number of a coefficient to its place
   * @param variablePlace from a variable, or {@link MomentTable#NONE}, to its place
   */
  FactoredCode(
      MomentTable table,
      int[] opposites,
      IntUnaryOperator coefficientPlace,
      IntUnaryOperator variablePlace) {
    IntStream.Builder starts = IntStream.builder().add(0);
    IntStream.Builder coefficients = IntStream.builder();
    IntStream.Builder variables = IntStream.builder();
    IntStream.Builder plusAt = IntStream.builder().add(0);
    IntStream.Builder minusAt = IntStream.builder();
    int groups = 0;
    int next = 0;
    for (int i = 0; i < table.unknowns(); i++) {
      FactoredSum sum = table.factored(i, opposites);
      for (FactoredSum.Group group : sum.groups()) {
        coefficients.add(coefficientPlace.applyAsInt(group.coefficient()));
        group.plus().forEach(v -> variables.add(variablePlace.applyAsInt(v)));
        group.minus().forEach(v -> variables.add(variablePlace.applyAsInt(v)));
        minusAt.add(next + group.plus().size());
        next += group.size();
        plusAt.add(next);
      }
      groups += sum.size();
      starts.add(groups);
    }
    start = starts.build().toArray();
    coefficient = coefficients.build().toArray();
    variable = variables.build().toArray();
    plus = plusAt.build().toArray();
    minus = minusAt.build().toArray();
  }

  /**
   * Evaluates all sums.
   *
   * @param c the array of a run
   * @param into receives them
   */
  void evaluate(double[] c, double[] into) {
    for (int i = 0; i + 1 < start.length; i++) {
      int end = start[i + 1];
      int next = Math.min(end, start[i] + TableMomentEquations.LONGEST_SUM);
      double sum = piece(c, start[i], next);
      while (next < end) {
        int from = next;
        next = Math.min(end, from + TableMomentEquations.LONGEST_SUM);
        sum += piece(c, from, next);
      }
      into[i] = sum;
    }
  }

  /** Adds groups up in two chains. */
  private double piece(double[] c, int from, int to) {
    double even = from < to ? c[coefficient[from]] * group(c, from) : 0.0;
    if (to - from < 2) {
      return even;
    }
    double odd = c[coefficient[from + 1]] * group(c, from + 1);
    for (int g = from + 2; g < to; g += 2) {
      even = Math.fma(c[coefficient[g]], group(c, g), even);
      if (g + 1 < to) {
        odd = Math.fma(c[coefficient[g + 1]], group(c, g + 1), odd);
      }
    }
    return even + odd;
  }

  private double group(double[] c, int g) {
    int at = plus[g];
    double sum = c[variable[at++]];
    while (at < minus[g]) {
      sum += c[variable[at++]];
    }
    while (at < plus[g + 1]) {
      sum -= c[variable[at++]];
    }
    return sum;
  }
}

package org.ursell.runtime.equations;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * Where everything of a {@link MomentTable} stands in the array of a run, and its evaluation there.
 *
 * <p>The array is the one that the emitted class of the same equations works in, and longer: first
 * the coefficients that depend on parameters, each once, then the auxiliaries. Behind them stands
 * what emitted classes write as numbers or read elsewhere: coefficients that are numbers, the
 * unknowns, a 1 in place of a variable where there is none, and sums of variables. So a run may go
 * from one form to the other between two evaluations, and no sum has to ask what its terms are.
 */
final class TableCode {
  private final MomentTable table;
  private final int auxiliariesAt;
  private final int unknownsAt;
  private final int one;

  /** The place of each coefficient. */
  private final int[] coefficientPlaces;

  private final int[] first;
  private final int[] second;
  private final int[] coefficient;

  /** The number before each term of a definition, as {@link MomentTable#factors}. */
  private final double[] factor;

  /** By auxiliary: 1, or -1 for a difference. */
  private final double[] sign;

  private final FactoredCode equations;

  TableCode(MomentTable table, CoefficientTable coefficients) {
    this.table = table;
    coefficientPlaces = new int[coefficients.size()];
    int next = 0;
    for (int k = 0; k < coefficientPlaces.length; k++) {
      coefficientPlaces[k] = coefficients.isNumber(k) ? -1 : next++;
    }
    auxiliariesAt = next;
    next += table.auxiliaries();
    for (int k = 0; k < coefficientPlaces.length; k++) {
      if (coefficientPlaces[k] < 0) {
        coefficientPlaces[k] = next++;
      }
    }
    unknownsAt = next;
    one = unknownsAt + table.unknowns();
    int[] places = new int[table.variables() + 1];
    places[0] = one;
    for (int v = 0; v < table.variables(); v++) {
      places[v + 1] = v < table.unknowns() ? unknownsAt + v : auxiliariesAt + v - table.unknowns();
    }
    first = placed(table.first, places);
    second = placed(table.second, places);
    coefficient = IntStream.of(table.coefficientOf).map(k -> coefficientPlaces[k]).toArray();
    factor = table.factors();
    sign = new double[table.auxiliaries()];
    Arrays.setAll(sign, a -> table.isDifference[a] ? -1.0 : 1.0);
    equations =
        new FactoredCode(
            table,
            coefficients.opposites(),
            k -> coefficientPlaces[k],
            v -> places[v + 1],
            one + 1);
  }

  /** {@link MomentTable#NONE} is -1, whose place stands first. */
  private static int[] placed(int[] variables, int[] places) {
    return Arrays.stream(variables).map(v -> places[v + 1]).toArray();
  }

  /** Whether coefficients stand in the order of their numbers, in front. */
  boolean isInOrder() {
    return IntStream.range(0, coefficientPlaces.length).allMatch(k -> coefficientPlaces[k] == k);
  }

  /** The place of a coefficient. */
  int placeOf(int number) {
    return coefficientPlaces[number];
  }

  /** The place of a term's variable {@link MomentTable#first}. */
  int first(int term) {
    return first[term];
  }

  /** The place of a term's variable {@link MomentTable#second}. */
  int second(int term) {
    return second[term];
  }

  /** The place of the coefficient of a term of an equation. */
  int coefficient(int term) {
    return coefficient[term];
  }

  /** The array of a run. */
  double[] array(double[] distinct) {
    double[] c = new double[equations.end()];
    for (int k = 0; k < distinct.length; k++) {
      c[coefficientPlaces[k]] = distinct[k];
    }
    c[one] = 1.0;
    return c;
  }

  /** Puts the unknowns into the array, and computes the auxiliaries from them. */
  void prepare(double[] y, double[] c) {
    System.arraycopy(y, 0, c, unknownsAt, table.unknowns());
    for (int a = 0; a < table.auxiliaries(); a++) {
      c[auxiliariesAt + a] = definition(c, a);
    }
  }

  private double definition(double[] c, int auxiliary) {
    int turn = table.secondChain[auxiliary];
    int to = table.definitionStart[auxiliary + 1];
    double even = chain(c, table.definitionStart[auxiliary], turn);
    return turn == to ? even : even + sign[auxiliary] * chain(c, turn, to);
  }

  private double chain(double[] c, int from, int to) {
    if (from == to) {
      return 0.0;
    }
    double sum = product(c, from) * c[first[from]];
    for (int term = from + 1; term < to; term++) {
      sum = Math.fma(product(c, term), c[first[term]], sum);
    }
    return sum;
  }

  /** A number times 1 is the number, to the last bit. */
  private double product(double[] c, int term) {
    return factor[term] * c[second[term]];
  }

  /** Computes the derivatives from what is prepared. */
  void derivatives(double[] c, double[] dydt) {
    equations.evaluate(c, dydt);
  }
}

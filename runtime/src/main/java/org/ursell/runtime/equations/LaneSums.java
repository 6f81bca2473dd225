package org.ursell.runtime.equations;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * A {@link MomentTable} as a list of short sums of products, each over rows of numbers, one number
 * for each run. Rows 0 to n-1 are the unknowns, the auxiliaries follow, then the coefficients, then
 * the derivatives, then constants and what is kept for a while.
 */
final class LaneSums {
  /** Numbers that a sum takes: what it is, the row it goes to, and up to six rows of factors. */
  static final int WIDTH = 8;

  /** Kinds of sums; in all of them factors are taken in pairs. */
  static final int PRODUCT = 0;

  static final int SUM_2 = 1;
  static final int SUM_3 = 2;
  static final int CHAIN_2 = 3;
  static final int CHAIN_3 = 4;
  static final int MORE_1 = 5;
  static final int MORE_2 = 6;

  /** The first two rows themselves, added up. */
  static final int JOIN = 7;

  private final int unknowns;
  private final int auxiliaries;
  private final int coefficients;
  private final Map<Double, Integer> constants = new LinkedHashMap<>();
  private final int[] code;
  private int rows;

  private LaneSums(MomentTable table) {
    unknowns = table.unknowns();
    auxiliaries = table.auxiliaries();
    coefficients = table.coefficients();
    rows = firstDerivative() + unknowns;
    code = new Writer(table).code();
  }

  static LaneSums of(MomentTable table) {
    return new LaneSums(table);
  }

  int unknowns() {
    return unknowns;
  }

  int coefficients() {
    return coefficients;
  }

  int firstCoefficient() {
    return unknowns + auxiliaries;
  }

  int firstDerivative() {
    return firstCoefficient() + coefficients;
  }

  int rows() {
    return rows;
  }

  int[] code() {
    return code;
  }

  /** Fills the rows that hold the same number in every lane, which nothing overwrites. */
  void fillConstants(double[][] all) {
    constants.forEach((value, row) -> Arrays.fill(all[row], value));
  }

  /** Writes the sums in the order of the table's own arithmetic. */
  private final class Writer {
    private final MomentTable table;
    private final List<int[]> sums = new ArrayList<>();
    private final int even = rows++;
    private final int odd = rows++;
    private final int piece = rows++;

    Writer(MomentTable table) {
      this.table = table;
    }

    int[] code() {
      for (int a = 0; a < auxiliaries; a++) {
        List<int[]> terms = new ArrayList<>();
        for (int t = table.definitionStart[a]; t < table.definitionStart[a + 1]; t++) {
          terms.add(new int[] {factor(t), table.first[t]});
        }
        sum(unknowns + a, terms);
      }
      for (int i = 0; i < unknowns; i++) {
        equation(firstDerivative() + i, table.equationStart[i], table.equationStart[i + 1]);
      }
      return sums.stream().flatMapToInt(IntStream::of).toArray();
    }

    /** A number times a variable gets a row of its own; a number, or a variable, has one. */
    private int factor(int term) {
      double weight = table.weight[term];
      int variable = table.second[term];
      if (variable == MomentTable.NONE) {
        return constant(weight);
      }
      if (weight == 1.0) {
        return variable;
      }
      int scaled = rows++;
      write(PRODUCT, scaled, constant(weight), variable);
      return scaled;
    }

    private int constant(double value) {
      return constants.computeIfAbsent(value, unseen -> rows++);
    }

    private void equation(int to, int from, int end) {
      for (int next = from; next < end; next += TableMomentEquations.LONGEST_SUM) {
        List<int[]> terms = new ArrayList<>();
        for (int t = next; t < Math.min(end, next + TableMomentEquations.LONGEST_SUM); t++) {
          int variable = table.variableOf[t];
          terms.add(
              new int[] {
                firstCoefficient() + table.coefficientOf[t],
                variable == MomentTable.NONE ? constant(1.0) : variable
              });
        }
        sum(next == from ? to : piece, terms);
        if (next != from) {
          write(JOIN, to, to, piece);
        }
      }
    }

    private void sum(int to, List<int[]> terms) {
      switch (terms.size()) {
        case 0 -> {}
        case 1 -> write(PRODUCT, to, factors(terms));
        case 2 -> write(SUM_2, to, factors(terms));
        case 3 -> write(SUM_3, to, factors(terms));
        default -> {
          chain(even, everyOther(terms, 0));
          chain(odd, everyOther(terms, 1));
          write(JOIN, to, even, odd);
        }
      }
    }

    private void chain(int to, List<int[]> terms) {
      int begun = Math.min(3, terms.size());
      write(begun == 2 ? CHAIN_2 : CHAIN_3, to, factors(terms.subList(0, begun)));
      for (int t = begun; t < terms.size(); t += 2) {
        int end = Math.min(t + 2, terms.size());
        write(end - t == 1 ? MORE_1 : MORE_2, to, factors(terms.subList(t, end)));
      }
    }

    private static List<int[]> everyOther(List<int[]> terms, int from) {
      List<int[]> some = new ArrayList<>();
      for (int t = from; t < terms.size(); t += 2) {
        some.add(terms.get(t));
      }
      return some;
    }

    private static int[] factors(List<int[]> terms) {
      return terms.stream().flatMapToInt(IntStream::of).toArray();
    }

    private void write(int kind, int to, int... from) {
      int[] sum = new int[WIDTH];
      sum[0] = kind;
      sum[1] = to;
      System.arraycopy(from, 0, sum, 2, from.length);
      sums.add(sum);
    }
  }
}

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

  /** The second row taken off the first one. */
  static final int DIFFERENCE = 8;

  /** The first row times the sum of the two others, added to what is there. */
  static final int MORE_OF_SUM = 9;

  /** The first row times the difference of the two others, added to what is there. */
  static final int MORE_OF_DIFFERENCE = 10;

  /** One product less another. */
  static final int DIFFERENCE_2 = 11;

  private final int unknowns;
  private final int auxiliaries;
  private final int coefficients;
  private final Map<Double, Integer> constants = new LinkedHashMap<>();
  private final int[] code;
  private int rows;

  private LaneSums(MomentTable table, int[] opposites) {
    unknowns = table.unknowns();
    auxiliaries = table.auxiliaries();
    coefficients = table.coefficients();
    rows = firstDerivative() + unknowns;
    code = new Writer(table, opposites).code();
  }

  static LaneSums of(MomentTable table, int[] opposites) {
    return new LaneSums(table, opposites);
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
    private final double[] factors;
    private final int[] opposites;
    private final List<int[]> sums = new ArrayList<>();
    private final int even = rows++;
    private final int odd = rows++;
    private final int piece = rows++;

    /** The sum of a group's variables. */
    private final int kept = rows++;

    Writer(MomentTable table, int[] opposites) {
      this.table = table;
      this.opposites = opposites;
      factors = table.factors();
    }

    int[] code() {
      for (int a = 0; a < auxiliaries; a++) {
        List<int[]> one = definition(table.definitionStart[a], table.secondChain[a]);
        List<int[]> other = definition(table.secondChain[a], table.definitionStart[a + 1]);
        if (table.isDifference[a]) {
          difference(unknowns + a, one, other);
        } else {
          sum(unknowns + a, one, other);
        }
      }
      for (int i = 0; i < unknowns; i++) {
        equation(firstDerivative() + i, table.factored(i, opposites).groups());
      }
      return sums.stream().flatMapToInt(IntStream::of).toArray();
    }

    private List<int[]> definition(int from, int to) {
      return IntStream.range(from, to)
          .mapToObj(t -> new int[] {factor(t), table.first[t]})
          .toList();
    }

    /** A number times a variable gets a row of its own; a number, or a variable, has one. */
    private int factor(int term) {
      double number = factors[term];
      int variable = table.second[term];
      if (variable == MomentTable.NONE) {
        return constant(number);
      }
      if (number == 1.0) {
        return variable;
      }
      int scaled = rows++;
      write(PRODUCT, scaled, constant(number), variable);
      return scaled;
    }

    private int constant(double value) {
      return constants.computeIfAbsent(value, unseen -> rows++);
    }

    private void equation(int to, List<FactoredSum.Group> groups) {
      for (int next = 0; next < groups.size(); next += TableMomentEquations.LONGEST_SUM) {
        int end = Math.min(groups.size(), next + TableMomentEquations.LONGEST_SUM);
        sumOfGroups(next == 0 ? to : piece, groups.subList(next, end));
        if (next != 0) {
          write(JOIN, to, to, piece);
        }
      }
    }

    private void sumOfGroups(int to, List<FactoredSum.Group> groups) {
      if (groups.stream().allMatch(group -> group.size() == 1)) {
        List<int[]> terms = groups.stream().map(this::factors).toList();
        sum(to, everyOther(terms, 0), everyOther(terms, 1));
      } else if (groups.size() == 1) {
        write(PRODUCT, to, factors(groups.get(0)));
      } else {
        chainOfGroups(even, everyOther(groups, 0));
        chainOfGroups(odd, everyOther(groups, 1));
        write(JOIN, to, even, odd);
      }
    }

    private void chainOfGroups(int to, List<FactoredSum.Group> groups) {
      int singles = 0;
      while (singles < groups.size() && groups.get(singles).size() == 1) {
        singles++;
      }
      if (singles == 0) {
        write(PRODUCT, to, factors(groups.get(0)));
        singles = 1;
      } else {
        chain(to, groups.subList(0, singles).stream().map(this::factors).toList());
      }
      for (int g = singles; g < groups.size(); ) {
        g += more(to, groups, g);
      }
    }

    /** Adds the next group to a chain, or the next two; says how many. */
    private int more(int to, List<FactoredSum.Group> groups, int g) {
      FactoredSum.Group group = groups.get(g);
      if (group.size() == 2) {
        int first = group.plus().get(0);
        boolean both = group.minus().isEmpty();
        int second = both ? group.plus().get(1) : group.minus().get(0);
        int coefficient = firstCoefficient() + group.coefficient();
        write(both ? MORE_OF_SUM : MORE_OF_DIFFERENCE, to, coefficient, first, second);
        return 1;
      }
      boolean pair = group.size() == 1 && g + 1 < groups.size() && groups.get(g + 1).size() == 1;
      if (pair) {
        write(MORE_2, to, pairs(List.of(factors(group), factors(groups.get(g + 1)))));
        return 2;
      }
      write(MORE_1, to, factors(group));
      return 1;
    }

    /** The coefficient of a group and its variables' sum, which is written if it is none alone. */
    private int[] factors(FactoredSum.Group group) {
      int coefficient = firstCoefficient() + group.coefficient();
      int sum = group.plus().get(0);
      if (sum == MomentTable.NONE) {
        return new int[] {coefficient, constant(1.0)};
      }
      for (int v : group.plus().subList(1, group.plus().size())) {
        write(JOIN, kept, sum, v);
        sum = kept;
      }
      for (int v : group.minus()) {
        write(DIFFERENCE, kept, sum, v);
        sum = kept;
      }
      return new int[] {coefficient, sum};
    }

    /** The sum of two chains, the first one as long as the other or longer by one. */
    private void sum(int to, List<int[]> even, List<int[]> odd) {
      switch (even.size() + odd.size()) {
        case 0 -> {}
        case 1 -> write(PRODUCT, to, even.get(0));
        case 2 -> write(SUM_2, to, pairs(List.of(even.get(0), odd.get(0))));
        case 3 -> write(SUM_3, to, pairs(List.of(even.get(0), odd.get(0), even.get(1))));
        default -> {
          chain(this.even, even);
          chain(this.odd, odd);
          write(JOIN, to, this.even, this.odd);
        }
      }
    }

    private void difference(int to, List<int[]> positive, List<int[]> negative) {
      if (positive.size() == 1 && negative.size() == 1) {
        write(DIFFERENCE_2, to, pairs(List.of(positive.get(0), negative.get(0))));
      } else {
        chain(even, positive);
        chain(odd, negative);
        write(DIFFERENCE, to, even, odd);
      }
    }

    private void chain(int to, List<int[]> terms) {
      int begun = Math.min(3, terms.size());
      write(List.of(PRODUCT, CHAIN_2, CHAIN_3).get(begun - 1), to, pairs(terms.subList(0, begun)));
      for (int t = begun; t < terms.size(); t += 2) {
        int end = Math.min(t + 2, terms.size());
        write(end - t == 1 ? MORE_1 : MORE_2, to, pairs(terms.subList(t, end)));
      }
    }

    private static <T> List<T> everyOther(List<T> all, int from) {
      return IntStream.iterate(from, k -> k < all.size(), k -> k + 2).mapToObj(all::get).toList();
    }

    private static int[] pairs(List<int[]> terms) {
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

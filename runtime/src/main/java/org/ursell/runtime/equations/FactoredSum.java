package org.ursell.runtime.equations;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A sum of coefficients times variables with common coefficients taken out, those of opposite sign
 * included: c (u + v - w) in place of c u + c v - c w. Emitted classes, tables and runs side by
 * side all add up in this order, so that they give the same numbers to the last bit.
 *
 * <p>Long right-hand sides take the time in which a processor fetches their instructions, and in
 * such a group each further variable takes one in place of two or three.
 *
 * @param groups what is to be added up, in this order
 */
@Internal
public record FactoredSum(List<Group> groups) {
  /** In place of a variable: there is none, and a coefficient stands alone. */
  public static final int NONE = MomentTable.NONE;

  /** A longer group would wait for the latency of each addition. */
  private static final int LONGEST_GROUP = 8;

  public FactoredSum {
    groups = List.copyOf(groups);
  }

  /**
   * One coefficient, times a sum of variables.
   *
   * @param coefficient its number
   * @param plus the variables with a plus sign, at least one; if it is {@link #NONE}, the
   *     coefficient stands alone
   * @param minus those with a minus sign, which are added after the others
   */
  public record Group(int coefficient, List<Integer> plus, List<Integer> minus) {
    public Group {
      plus = List.copyOf(plus);
      minus = List.copyOf(minus);
    }

    /** How many variables it has. */
    public int size() {
      return plus.size() + minus.size();
    }
  }

  /** A group that may still grow. */
  private static final class Growing {
    private final int coefficient;
    private final List<Integer> same = new ArrayList<>();
    private final List<Integer> opposite = new ArrayList<>();

    Growing(int coefficient) {
      this.coefficient = coefficient;
    }

    void add(int number, int variable) {
      (number == coefficient ? same : opposite).add(variable);
    }

    boolean isFull() {
      return same.size() + opposite.size() == LONGEST_GROUP;
    }

    Group grown(int[] opposites) {
      return same.isEmpty()
          ? new Group(opposites[coefficient], opposite, List.of())
          : new Group(coefficient, same, opposite);
    }
  }

  /**
   * Takes common coefficients out of a sum.
   *
   * @param coefficients the number of each term's coefficient
   * @param variables each term's variable, or {@link #NONE}
   * @param opposites by number, the number of the coefficient of opposite sign; its own number if
   *     there is none
   */
  public static FactoredSum of(int[] coefficients, int[] variables, int[] opposites) {
    List<Growing> all = new ArrayList<>();
    Map<Integer, Growing> open = new HashMap<>();
    for (int term = 0; term < coefficients.length; term++) {
      int number = coefficients[term];
      int common = Math.min(number, opposites[number]);
      Growing group = variables[term] == NONE ? null : open.get(common);
      if (group == null || group.isFull()) {
        group = new Growing(common);
        all.add(group);
        if (variables[term] != NONE) {
          open.put(common, group);
        }
      }
      group.add(number, variables[term]);
    }
    return new FactoredSum(all.stream().map(group -> group.grown(opposites)).toList());
  }

  /** How many groups there are. */
  public int size() {
    return groups.size();
  }
}

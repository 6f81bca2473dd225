package org.ursell.symbolic.emit.java;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.ursell.symbolic.ir.MomentPolynomial;
import org.ursell.symbolic.ir.MomentSystem;

/**
 * Which sums of a right-hand side are stored together. To HotSpot any store into an array of
 * doubles may change any other one, so that nothing read before it can be kept in a register; sums
 * that wait in local variables share what they read. Where too many wait, registers run out, and
 * values go to the stack and back.
 *
 * <p>How many terms may wait was measured against the same statements in C++, which has no such
 * doubts ({@code ursell bench peers}). With the equations that read the same put together, and 64
 * terms waiting, nanoseconds of a call went from 15 to 9.5 (one group, order 1) and from 146 to 90
 * (order 2); from 4000 terms on 32 are best, by a tenth at 4000 and by 4 % at 17 000.
 */
final class StoreGroups {
  private static final int SMALL_SYSTEM = 1_500;

  /** Among how many equations the most alike is looked for: all of them would take too long. */
  private static final int WINDOW = 500;

  /** Sums are stored once they have this many terms together. */
  private final int terms;

  private StoreGroups(int terms) {
    this.terms = terms;
  }

  /** The groups that suit the length of a right-hand side. */
  static StoreGroups of(MomentSystem system) {
    int all =
        system.termCount()
            + system.auxiliaries().stream().mapToInt(a -> a.definition().terms().size()).sum();
    return new StoreGroups(all <= SMALL_SYSTEM ? 64 : 32);
  }

  /** Groups of sums that follow each other, for such as need the ones before them. */
  List<List<Integer>> inOrder(List<MomentPolynomial> sums) {
    List<List<Integer>> groups = new ArrayList<>();
    List<Integer> group = new ArrayList<>();
    int size = 0;
    for (int k = 0; k < sums.size(); k++) {
      group.add(k);
      size += sums.get(k).terms().size();
      if (size >= terms) {
        groups.add(List.copyOf(group));
        group.clear();
        size = 0;
      }
    }
    if (!group.isEmpty()) {
      groups.add(List.copyOf(group));
    }
    return groups;
  }

  /** Groups of sums that read the same coefficients and variables, in any order. */
  List<List<Integer>> byOperands(List<MomentPolynomial> sums) {
    List<Set<Object>> operands = sums.stream().map(StoreGroups::operands).toList();
    List<Integer> left = new ArrayList<>();
    for (int k = 0; k < sums.size(); k++) {
      left.add(k);
    }
    List<List<Integer>> groups = new ArrayList<>();
    while (!left.isEmpty()) {
      List<Integer> group = new ArrayList<>();
      Set<Object> read = new HashSet<>();
      for (int size = 0; size < terms && !left.isEmpty(); ) {
        int next = left.remove(mostAlike(left, operands, read));
        group.add(next);
        read.addAll(operands.get(next));
        size += sums.get(next).terms().size();
      }
      Collections.sort(group);
      groups.add(group);
    }
    return groups;
  }

  /** Where in a list the sum is of whose operands the largest share is read already. */
  private static int mostAlike(
      List<Integer> left, List<Set<Object>> operands, Set<Object> alreadyRead) {
    int best = 0;
    double bestShare = -1.0;
    for (int k = 0; k < Math.min(WINDOW, left.size()); k++) {
      Set<Object> own = operands.get(left.get(k));
      double share = own.stream().filter(alreadyRead::contains).count() / (1.0 + own.size());
      if (share > bestShare) {
        best = k;
        bestShare = share;
      }
    }
    return best;
  }

  private static Set<Object> operands(MomentPolynomial sum) {
    Set<Object> operands = new HashSet<>();
    for (MomentPolynomial.Term term : sum.terms()) {
      operands.add(term.coefficient());
      operands.addAll(term.variables());
    }
    return operands;
  }
}

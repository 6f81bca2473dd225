package org.ursell.symbolic.emit.java;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
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
 * (order 2); from 4000 terms on 32 are best, by a tenth at 4000 and by 4 % at 17 000. Definitions
 * of auxiliaries gain by it, too, though each has to come after those that it reads: their machine
 * code is 7 to 12 % shorter than in the order in which they are found.
 */
final class StoreGroups {
  private static final int SMALL_SYSTEM = 1_500;

  /** Among how many sums the most alike is looked for: all of them would take too long. */
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

  /**
   * Groups of sums that read the same coefficients and variables. A sum that reads others comes
   * after them, in the same group or in a later one; within a group sums keep their order.
   *
   * @param sums what is evaluated, each after those that it reads
   * @param firstVariable the variable that the first of them gives; the others give the next ones
   */
  List<List<Integer>> byOperands(List<MomentPolynomial> sums, int firstVariable) {
    List<Set<Object>> operands = sums.stream().map(StoreGroups::operands).toList();
    List<List<Integer>> readers = new ArrayList<>();
    int[] waiting = new int[sums.size()];
    SortedSet<Integer> ready = new TreeSet<>();
    for (int k = 0; k < waiting.length; k++) {
      readers.add(new ArrayList<>());
      List<Integer> needed = needed(sums.get(k), firstVariable);
      for (int other : needed) {
        readers.get(other).add(k);
      }
      waiting[k] = needed.size();
      if (waiting[k] == 0) {
        ready.add(k);
      }
    }
    List<List<Integer>> groups = new ArrayList<>();
    while (!ready.isEmpty()) {
      List<Integer> group = new ArrayList<>();
      Set<Object> read = new HashSet<>();
      for (int size = 0; size < terms && !ready.isEmpty(); ) {
        Integer next = mostAlike(ready.stream().limit(WINDOW).toList(), operands, read);
        ready.remove(next);
        for (int reader : readers.get(next)) {
          if (--waiting[reader] == 0) {
            ready.add(reader);
          }
        }
        group.add(next);
        read.addAll(operands.get(next));
        read.add(firstVariable + next);
        size += sums.get(next).terms().size();
      }
      Collections.sort(group);
      groups.add(group);
    }
    return groups;
  }

  /** Which other sums a sum reads. */
  private static List<Integer> needed(MomentPolynomial sum, int firstVariable) {
    return sum.terms().stream()
        .flatMap(term -> term.variables().stream())
        .filter(variable -> variable >= firstVariable)
        .map(variable -> variable - firstVariable)
        .distinct()
        .toList();
  }

  /** The sum of whose operands the largest share is read already. */
  private static Integer mostAlike(
      List<Integer> sums, List<Set<Object>> operands, Set<Object> alreadyRead) {
    Integer best = sums.get(0);
    double bestShare = -1.0;
    for (Integer k : sums) {
      Set<Object> own = operands.get(k);
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

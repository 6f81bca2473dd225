package org.ursell.runtime.steady;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;

/**
 * The groups of unknowns of which each reaches each other along entries of a matrix (Tarjan, SIAM
 * J. Comput. 1, 146 (1972)). In their order the matrix is block triangular, so that its eigenvalues
 * are those of the blocks. At a state without phase the charges of moments make such blocks by
 * themselves, as do groups of sites that are driven by others and do not act back.
 */
final class StronglyTied {
  private final int[][] neighbours;
  private final int[] number;
  private final int[] low;
  private final boolean[] open;
  private final Deque<Integer> path = new ArrayDeque<>();
  private final List<int[]> groups = new ArrayList<>();
  private int next = 1;

  private StronglyTied(int[][] neighbours) {
    this.neighbours = neighbours;
    int n = neighbours.length;
    number = new int[n];
    low = new int[n];
    open = new boolean[n];
  }

  /** The groups, for the columns that each row reaches. */
  static List<int[]> groups(int[][] neighbours) {
    StronglyTied search = new StronglyTied(neighbours);
    for (int start = 0; start < neighbours.length; start++) {
      if (search.number[start] == 0) {
        search.visit(start);
      }
    }
    return search.groups;
  }

  /** By a stack of its own, since chains of thousands would overflow that of calls. */
  private void visit(int start) {
    Deque<int[]> calls = new ArrayDeque<>();
    calls.push(new int[] {start, 0});
    open(start);
    while (!calls.isEmpty()) {
      int[] call = calls.peek();
      int node = call[0];
      if (call[1] < neighbours[node].length) {
        int other = neighbours[node][call[1]++];
        if (number[other] == 0) {
          open(other);
          calls.push(new int[] {other, 0});
        } else if (open[other]) {
          low[node] = Math.min(low[node], number[other]);
        }
      } else {
        calls.pop();
        if (!calls.isEmpty()) {
          int parent = calls.peek()[0];
          low[parent] = Math.min(low[parent], low[node]);
        }
        if (low[node] == number[node]) {
          close(node);
        }
      }
    }
  }

  private void open(int node) {
    number[node] = next;
    low[node] = next++;
    open[node] = true;
    path.push(node);
  }

  private void close(int node) {
    List<Integer> group = new ArrayList<>();
    int member;
    do {
      member = path.pop();
      open[member] = false;
      group.add(member);
    } while (member != node);
    int[] sorted = group.stream().mapToInt(Integer::intValue).toArray();
    Arrays.sort(sorted);
    groups.add(sorted);
  }
}

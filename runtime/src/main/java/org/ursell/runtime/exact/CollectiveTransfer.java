package org.ursell.runtime.exact;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A collective one-site superoperator, sum over i of S(i), between two charge sectors. In the
 * normalised basis each entry S(a, b) with a != b moves one site from mode b to mode a with the
 * weight sqrt(n_a (n_b + 1)), n being the occupation after the move; entries S(a, a) multiply by
 * n_a.
 */
final class CollectiveTransfer {
  private final SectorBasis target;
  private final double[] roots;
  private final List<Bundle> bundles;
  private final List<Move> diagonal;

  /** One entry S(to, from), which moves a site from one mode to another if they differ. */
  record Move(int to, int from, double re, double im) {
    boolean hasFactorOf(Move other) {
      return re == other.re && im == other.im;
    }
  }

  /** Moves with one factor S(to, from), whose sum is multiplied by it once. */
  private record Bundle(List<Move> moves, MoveTable table) {
    double re() {
      return moves.get(0).re();
    }

    double im() {
      return moves.get(0).im();
    }
  }

  /**
   * Finds the source rows of every move.
   *
   * @param map the superoperator; its entries must lead from the source's charge to the target's
   * @param roots square roots of the integers up to one more than the largest number of sites
   */
  CollectiveTransfer(
      SiteSuperoperator map,
      SectorBasis source,
      SectorBasis target,
      double[] roots,
      RowBlocks work) {
    this.target = target;
    this.roots = roots;
    this.diagonal = entries(map, true);
    this.bundles =
        bundles(entries(map, false)).stream()
            .map(moves -> new Bundle(moves, new MoveTable(source, target, moves)))
            .toList();
    List<Runnable> searches = new ArrayList<>();
    for (Bundle bundle : bundles) {
      for (int m = 0; m < bundle.moves().size(); m++) {
        int which = m;
        searches.add(() -> bundle.table().find(which));
      }
    }
    work.each(searches.size(), k -> searches.get(k).run());
  }

  /** Which moves go together. */
  private static List<List<Move>> bundles(List<Move> moves) {
    List<List<Move>> bundles = new ArrayList<>();
    List<Move> rest = new ArrayList<>(moves);
    while (!rest.isEmpty()) {
      Move first = rest.get(0);
      List<Move> equal = rest.stream().filter(first::hasFactorOf).toList();
      List<Move> bundle = equal.subList(0, MoveSums.most(equal.size()));
      bundles.add(bundle);
      rest.removeAll(bundle);
    }
    return bundles;
  }

  private static List<Move> entries(SiteSuperoperator map, boolean onDiagonal) {
    List<Move> entries = new ArrayList<>();
    for (int a = 0; a < map.size(); a++) {
      for (int b = 0; b < map.size(); b++) {
        if ((a == b) == onDiagonal && !map.isZero(a, b)) {
          entries.add(new Move(a, b, map.re(a, b), map.im(a, b)));
        }
      }
    }
    return entries;
  }

  /** How many off-diagonal moves a superoperator has: four bytes each for every target row. */
  static int movesOf(SiteSuperoperator map) {
    return entries(map, false).size();
  }

  /**
   * Adds the image of a vector, in one block of rows.
   *
   * @param x source coefficients, real and imaginary parts alternating
   * @param y target coefficients in the same packing
   * @param block the block, which has the rows from {@code low} (inclusive) to {@code high}
   */
  void add(double[] x, double[] y, int block, int low, int high) {
    add(false, x, y, block, low, high);
  }

  /** Puts the image of a vector in one block of rows, whatever was there. */
  void put(double[] x, double[] y, int block, int low, int high) {
    boolean fresh = !bundles.isEmpty() && bundles.get(0).table().isCoded();
    if (!fresh) {
      Arrays.fill(y, 2 * low, 2 * high, 0.0);
    }
    add(fresh, x, y, block, low, high);
  }

  /** Adds the image, or puts it there with what the first bundle brings. */
  private void add(boolean fresh, double[] x, double[] y, int block, int low, int high) {
    boolean forgets = fresh;
    for (Bundle bundle : bundles) {
      MoveTable table = bundle.table();
      if (table.isCoded()) {
        int[] codes = table.numbers(block);
        int moves = bundle.moves().size();
        MoveSums.add(moves, forgets, x, y, low, high, bundle.re(), bundle.im(), codes);
        forgets = false;
      } else {
        addEach(bundle, block, x, y, low, high);
      }
    }
    for (Move entry : diagonal) {
      for (int r = low; r < high; r++) {
        int n = target.occupation(r, entry.to());
        y[2 * r] += n * (entry.re() * x[2 * r] - entry.im() * x[2 * r + 1]);
        y[2 * r + 1] += n * (entry.re() * x[2 * r + 1] + entry.im() * x[2 * r]);
      }
    }
  }

  /** Adds moves one by one, or by two, where the table is not coded. */
  private void addEach(Bundle bundle, int block, double[] x, double[] y, int low, int high) {
    MoveTable table = bundle.table();
    int[] numbers = table.numbers(block);
    double re = bundle.re();
    double im = bundle.im();
    int rows = high - low;
    int count = bundle.moves().size();
    for (int m = 0; m < count; m++) {
      int plane = m * MoveTable.PLANE;
      if (table.isFar(block, m)) {
        addFar(bundle.moves().get(m), numbers, plane - low, x, y, low, high);
        continue;
      }
      int base = 2 * table.first(block, m);
      if (m + 1 < count && !table.isFar(block, m + 1)) {
        int next = 2 * table.first(block, m + 1);
        NearMoves.two(x, y, 2 * low, rows, re, im, numbers, plane, base, next);
        m++;
      } else {
        NearMoves.one(x, y, 2 * low, rows, re, im, numbers, plane, base);
      }
    }
  }

  /** Adds a move whose weights are not kept; the number of row r is at {@code shift + r}. */
  private void addFar(Move move, int[] rows, int shift, double[] x, double[] y, int low, int high) {
    char[] to = target.occupations(move.to());
    char[] from = target.occupations(move.from());
    for (int r = low; r < high; r++) {
      double weight = roots[to[r]] * roots[from[r] + 1];
      int j = 2 * rows[shift + r];
      double a = weight * x[j];
      double b = weight * x[j + 1];
      y[2 * r] += move.re() * a - move.im() * b;
      y[2 * r + 1] += move.re() * b + move.im() * a;
    }
  }
}

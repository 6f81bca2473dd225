package org.ursell.runtime.exact;

import java.util.ArrayList;
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
  private final List<Bundle> bundles = new ArrayList<>();
  private final List<Move> diagonal;

  /** One entry S(to, from). */
  private record Move(int to, int from, double re, double im) {
    boolean hasFactorOf(Move other) {
      return re == other.re && im == other.im;
    }
  }

  /**
   * Up to {@link MoveSums#MOST} moves with one factor S(to, from), whose sum is multiplied by it
   * once.
   */
  private static final class Bundle {
    private final List<Move> moves;
    private final List<MoveSources> sources;
    private final boolean[] near;

    Bundle(List<Move> moves, List<MoveSources> sources, int blocks) {
      this.moves = moves;
      this.sources = sources;
      this.near = new boolean[blocks];
      for (int block = 0; block < blocks; block++) {
        int which = block;
        near[block] = sources.stream().allMatch(one -> one.isNear(which));
      }
    }

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
    List<Move> moves = entries(map, false);
    MoveSources[] found = new MoveSources[moves.size()];
    work.each(
        found.length,
        m -> found[m] = new MoveSources(source, target, moves.get(m).to(), moves.get(m).from()));
    for (List<Integer> bundle : bundles(moves)) {
      bundles.add(
          new Bundle(
              bundle.stream().map(moves::get).toList(),
              bundle.stream().map(m -> found[m]).toList(),
              RowBlocks.blocks(target.dimension())));
    }
  }

  /** Which moves go together, by their numbers. */
  private static List<List<Integer>> bundles(List<Move> moves) {
    List<List<Integer>> bundles = new ArrayList<>();
    for (int m = 0; m < moves.size(); m++) {
      Move move = moves.get(m);
      bundles.stream()
          .filter(one -> one.size() < MoveSums.MOST && moves.get(one.get(0)).hasFactorOf(move))
          .findFirst()
          .orElseGet(() -> fresh(bundles))
          .add(m);
    }
    return bundles;
  }

  private static List<Integer> fresh(List<List<Integer>> bundles) {
    bundles.add(new ArrayList<>());
    return bundles.get(bundles.size() - 1);
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
    for (Bundle bundle : bundles) {
      if (bundle.near[block]) {
        MoveSums.add(bundle.sources, block, x, y, low, high, bundle.re(), bundle.im());
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

  /** Adds one move after the other, where not all of them are near. */
  private void addEach(Bundle bundle, int block, double[] x, double[] y, int low, int high) {
    for (int m = 0; m < bundle.moves.size(); m++) {
      MoveSources sources = bundle.sources.get(m);
      if (sources.isNear(block)) {
        MoveSums.add(List.of(sources), block, x, y, low, high, bundle.re(), bundle.im());
      } else {
        addFar(bundle.moves.get(m), sources.numbers(block), x, y, low, high);
      }
    }
  }

  /** Adds a move whose weights are not kept. */
  private void addFar(Move move, int[] rows, double[] x, double[] y, int low, int high) {
    char[] to = target.occupations(move.to());
    char[] from = target.occupations(move.from());
    for (int r = low; r < high; r++) {
      double weight = roots[to[r]] * roots[from[r] + 1];
      int j = 2 * rows[r - low];
      double a = weight * x[j];
      double b = weight * x[j + 1];
      y[2 * r] += move.re() * a - move.im() * b;
      y[2 * r + 1] += move.re() * b + move.im() * a;
    }
  }
}

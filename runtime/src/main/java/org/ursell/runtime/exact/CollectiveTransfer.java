package org.ursell.runtime.exact;

import java.util.ArrayList;
import java.util.List;

/**
 * A collective one-site superoperator, sum over i of S(i), between two charge sectors. In the
 * normalised basis each entry S(a, b) with a != b moves one site from mode b to mode a with the
 * weight sqrt(n_a (n_b + 1)), n being the occupation after the move; entries S(a, a) multiply by
 * n_a. Only the row numbers of the sources are stored; weights are computed on the way.
 */
final class CollectiveTransfer {
  private final SectorBasis target;
  private final double[] roots;
  private final List<Move> moves;

  /** Source rows, by move and target row. */
  private final int[][] sources;

  private final List<Move> diagonal;

  /** One entry S(to, from). */
  private record Move(int to, int from, double re, double im) {}

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
    this.moves = entries(map, false);
    this.diagonal = entries(map, true);
    this.sources = new int[moves.size()][target.dimension()];
    work.each(moves.size(), move -> findSources(move, source));
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
   * Rows are in lexicographic order and a move adds the same to each, so it keeps the order: the
   * k-th row that holds a site in mode {@code to} comes from the k-th source row that holds one in
   * mode {@code from}. One walk down both lists finds all sources.
   */
  private void findSources(int index, SectorBasis source) {
    Move move = moves.get(index);
    int[] found = sources[index];
    int row = -1;
    for (int r = 0; r < target.dimension(); r++) {
      if (target.occupation(r, move.to()) > 0) {
        do {
          row++;
        } while (source.occupation(row, move.from()) == 0);
      }
      // A row without such a site has weight 0, so it may read any source, best one in the cache.
      found[r] = Math.max(row, 0);
    }
  }

  /**
   * Adds the image of a vector.
   *
   * @param x source coefficients, real and imaginary parts alternating
   * @param y target coefficients in the same packing
   * @param low first target row
   * @param high target row after the last
   */
  void add(double[] x, double[] y, int low, int high) {
    for (int m = 0; m < moves.size(); m++) {
      Move move = moves.get(m);
      addMove(
          x,
          y,
          low,
          high,
          target.occupations(move.to()),
          target.occupations(move.from()),
          sources[m],
          roots,
          move.re(),
          move.im());
    }
    for (Move entry : diagonal) {
      for (int r = low; r < high; r++) {
        int n = target.occupation(r, entry.to());
        y[2 * r] += n * (entry.re() * x[2 * r] - entry.im() * x[2 * r + 1]);
        y[2 * r + 1] += n * (entry.re() * x[2 * r + 1] + entry.im() * x[2 * r]);
      }
    }
  }

  /** The innermost loop, in a method of its own with plain arguments for the compiler's sake. */
  private static void addMove(
      double[] x,
      double[] y,
      int low,
      int high,
      char[] to,
      char[] from,
      int[] sources,
      double[] roots,
      double re,
      double im) {
    for (int r = low; r < high; r++) {
      double weight = roots[to[r]] * roots[from[r] + 1];
      int j = 2 * sources[r];
      double a = weight * x[j];
      double b = weight * x[j + 1];
      y[2 * r] += re * a - im * b;
      y[2 * r + 1] += re * b + im * a;
    }
  }
}

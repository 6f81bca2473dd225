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
  private final int modes;
  private final char[] occupations;
  private final double[] roots;

  /** Off-diagonal moves, sorted into groups of equal coefficient. */
  private final int moves;

  private final int[] to;
  private final int[] from;
  private final int[] groupEnd;
  private final double[] groupRe;
  private final double[] groupIm;
  private final int[] sources;
  private final double[] diagonalRe;
  private final double[] diagonalIm;
  private final boolean hasDiagonal;

  /**
   * Finds the source rows of every move.
   *
   * @param map the superoperator; its entries must lead from the source's charge to the target's
   */
  CollectiveTransfer(
      SiteSuperoperator map, SectorBasis source, SectorBasis target, double[] roots, Workers work) {
    this.modes = map.size();
    this.occupations = target.occupations();
    this.roots = roots;
    List<Move> sorted = Move.grouped(map);
    this.moves = sorted.size();
    this.to = sorted.stream().mapToInt(Move::to).toArray();
    this.from = sorted.stream().mapToInt(Move::from).toArray();
    List<Integer> ends = new ArrayList<>();
    for (int m = 0; m < moves; m++) {
      if (m + 1 == moves || sorted.get(m).group() != sorted.get(m + 1).group()) {
        ends.add(m + 1);
      }
    }
    this.groupEnd = ends.stream().mapToInt(Integer::intValue).toArray();
    this.groupRe = ends.stream().mapToDouble(end -> sorted.get(end - 1).re()).toArray();
    this.groupIm = ends.stream().mapToDouble(end -> sorted.get(end - 1).im()).toArray();
    this.sources = new int[target.dimension() * moves];
    work.each(moves, move -> findSources(move, source, target));
    this.diagonalRe = new double[modes];
    this.diagonalIm = new double[modes];
    boolean any = false;
    for (int a = 0; a < modes; a++) {
      diagonalRe[a] = map.re(a, a);
      diagonalIm[a] = map.im(a, a);
      any |= !map.isZero(a, a);
    }
    this.hasDiagonal = any;
  }

  /** How many off-diagonal moves a superoperator has: four bytes each for every target row. */
  static int movesOf(SiteSuperoperator map) {
    return Move.grouped(map).size();
  }

  /**
   * Rows are in lexicographic order and a move adds the same to each, so it keeps the order: the
   * k-th row that holds a site in mode {@code to} comes from the k-th source row that holds one in
   * mode {@code from}. One walk down both lists finds all sources.
   */
  private void findSources(int move, SectorBasis source, SectorBasis target) {
    int row = -1;
    for (int r = 0; r < target.dimension(); r++) {
      if (target.occupation(r, to[move]) > 0) {
        do {
          row++;
        } while (source.occupation(row, from[move]) == 0);
        sources[r * moves + move] = row;
      }
      // Rows without such a site have weight 0 and keep source 0, which is always a row to read.
    }
  }

  /**
   * Adds the image of a vector, or sets it.
   *
   * @param x source coefficients, real and imaginary parts alternating
   * @param y target coefficients in the same packing
   * @param low first target row
   * @param high target row after the last
   * @param add whether to add to {@code y} or to overwrite it
   */
  void apply(double[] x, double[] y, int low, int high, boolean add) {
    for (int r = low; r < high; r++) {
      int row = r * modes;
      int at = r * moves;
      double sumRe = add ? y[2 * r] : 0.0;
      double sumIm = add ? y[2 * r + 1] : 0.0;
      int move = 0;
      for (int g = 0; g < groupEnd.length; g++) {
        double re = 0.0;
        double im = 0.0;
        for (; move < groupEnd[g]; move++) {
          double weight =
              roots[occupations[row + to[move]]] * roots[occupations[row + from[move]] + 1];
          int j = 2 * sources[at + move];
          re += weight * x[j];
          im += weight * x[j + 1];
        }
        sumRe += groupRe[g] * re - groupIm[g] * im;
        sumIm += groupRe[g] * im + groupIm[g] * re;
      }
      y[2 * r] = sumRe;
      y[2 * r + 1] = sumIm;
    }
    if (hasDiagonal) {
      applyDiagonal(x, y, low, high);
    }
  }

  private void applyDiagonal(double[] x, double[] y, int low, int high) {
    for (int r = low; r < high; r++) {
      double re = 0.0;
      double im = 0.0;
      for (int a = 0; a < modes; a++) {
        re += diagonalRe[a] * occupations[r * modes + a];
        im += diagonalIm[a] * occupations[r * modes + a];
      }
      y[2 * r] += re * x[2 * r] - im * x[2 * r + 1];
      y[2 * r + 1] += re * x[2 * r + 1] + im * x[2 * r];
    }
  }

  /** One off-diagonal entry, with the number of the group of equal coefficients it is in. */
  private record Move(int to, int from, double re, double im, int group) {
    static List<Move> grouped(SiteSuperoperator map) {
      List<Move> moves = new ArrayList<>();
      int groups = 0;
      for (int a = 0; a < map.size(); a++) {
        for (int b = 0; b < map.size(); b++) {
          if (a != b && !map.isZero(a, b)) {
            int group = groups;
            for (Move known : moves) {
              double gap = Math.hypot(known.re - map.re(a, b), known.im - map.im(a, b));
              if (gap <= 1e-15 * map.magnitude(a, b)) {
                group = known.group;
              }
            }
            groups = Math.max(groups, group + 1);
            moves.add(new Move(a, b, map.re(a, b), map.im(a, b), group));
          }
        }
      }
      moves.sort(java.util.Comparator.comparingInt(Move::group));
      return moves;
    }
  }
}

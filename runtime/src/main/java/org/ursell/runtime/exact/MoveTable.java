package org.ursell.runtime.exact;

import java.util.List;

/**
 * From which rows moves of one site take what they add, and with which weights, in four bytes per
 * row and move: 24 bits of row number, and above them the number that {@link MoveWeights} gives the
 * square of the weight.
 *
 * <p>Beyond 16.7 million source rows or 42 sites of a species that does not fit. The sources of a
 * block of rows are near each other nearly always, so there the numbers are 16 bits of distance
 * from the first source row, and above them 16 bits of square. In the few blocks that they do not
 * fit into either, and beyond 510 sites, they are row numbers alone.
 *
 * <p>The moves of a table are summed at once, so each block of rows has one array for all of them.
 */
final class MoveTable {
  /** How far two moves are apart in the array of a block. */
  static final int PLANE = RowBlocks.BLOCK + 16;

  static final int ROW_BITS = 24;

  private static final int NEAR_BITS = 16;

  private static final int LARGEST = (1 << NEAR_BITS) - 1;

  private static final int FAR = -1;

  private final SectorBasis source;
  private final SectorBasis target;
  private final List<CollectiveTransfer.Move> moves;
  private final boolean coded;
  private final int[][] numbers;

  /** The first source row of each block, by moves; {@link #FAR} where numbers are row numbers. */
  private final int[][] first;

  /** A table whose moves are still to be found, each by {@link #find}. */
  MoveTable(SectorBasis source, SectorBasis target, List<CollectiveTransfer.Move> moves) {
    this.source = source;
    this.target = target;
    this.moves = moves;
    coded = source.dimension() <= 1 << ROW_BITS && MoveWeights.cover(source.modes());
    numbers = new int[RowBlocks.blocks(target.dimension())][moves.size() * PLANE];
    first = new int[moves.size()][coded ? 0 : numbers.length];
  }

  /**
   * Finds the sources of one of the moves. Rows are in lexicographic order and a move adds the same
   * to each, so it keeps the order: the k-th row that holds a site in the mode that it leads to
   * comes from the k-th source row that holds one in the mode it comes from. One walk down both
   * lists finds all sources.
   */
  void find(int which) {
    CollectiveTransfer.Move move = moves.get(which);
    int plane = which * PLANE;
    char[] before = source.occupations(move.from());
    char[] to = target.occupations(move.to());
    char[] from = target.occupations(move.from());
    int row = -1;
    for (int r = 0; r < target.dimension(); r++) {
      if (to[r] > 0) {
        do {
          row++;
        } while (before[row] == 0);
      }
      // A row without such a site has weight 0, so it may read any source, best one in the cache.
      int number = Math.max(row, 0);
      if (coded) {
        number |= MoveWeights.number(to[r] * (from[r] + 1)) << ROW_BITS;
      }
      numbers[r / RowBlocks.BLOCK][plane + r % RowBlocks.BLOCK] = number;
    }
    for (int block = 0; block < first[which].length; block++) {
      int low = block * RowBlocks.BLOCK;
      int high = Math.min(low + RowBlocks.BLOCK, target.dimension());
      first[which][block] = encode(numbers[block], plane - low, to, from, low, high);
    }
  }

  /**
   * Puts squares beside the distances of rows, if they fit; returns the first source row if they
   * do. The number of row r is at {@code shift + r}.
   */
  private static int encode(int[] rows, int shift, char[] to, char[] from, int low, int high) {
    int begin = rows[shift + low];
    boolean fit = rows[shift + high - 1] - begin <= LARGEST;
    for (int r = low; r < high; r++) {
      fit &= to[r] * (from[r] + 1) <= LARGEST;
    }
    for (int r = low; fit && r < high; r++) {
      rows[shift + r] = to[r] * (from[r] + 1) << NEAR_BITS | rows[shift + r] - begin;
    }
    return fit ? begin : FAR;
  }

  /** Whether the numbers are row numbers with those of the weights, in all blocks. */
  boolean isCoded() {
    return coded;
  }

  /** Whether those of a move are row numbers alone, where they are not coded. */
  boolean isFar(int block, int which) {
    return first[which][block] == FAR;
  }

  /** The first source row of a move in a block that is neither coded nor far. */
  int first(int block, int which) {
    return first[which][block];
  }

  /** The numbers of a block, those of each move {@link #PLANE} after those of the one before. */
  int[] numbers(int block) {
    return numbers[block];
  }
}

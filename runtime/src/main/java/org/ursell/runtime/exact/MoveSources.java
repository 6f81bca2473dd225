package org.ursell.runtime.exact;

/**
 * From which rows a move of one site takes what it adds, and with which weights, in four bytes per
 * row. The sources of a block of rows are near each other nearly always, and the square of a weight
 * is a product of two occupations. So one number holds both: 16 bits of distance from the first
 * source, and 16 bits of square, which takes fewer instructions to read than occupations and their
 * roots. In the few blocks that they do not fit into, and beyond 510 sites, it is a row number.
 */
final class MoveSources {
  private static final int LARGEST = 0xffff;

  private static final int FAR = -1;

  private final int[][] numbers;

  /** The first source row of each block; {@link #FAR} where numbers are row numbers. */
  private final int[] first;

  /**
   * Rows are in lexicographic order and a move adds the same to each, so it keeps the order: the
   * k-th row that holds a site in mode {@code to} comes from the k-th source row that holds one in
   * mode {@code from}. One walk down both lists finds all sources.
   */
  MoveSources(SectorBasis source, SectorBasis target, int to, int from) {
    int blocks = RowBlocks.blocks(target.dimension());
    numbers = new int[blocks][];
    first = new int[blocks];
    int[] squares = new int[RowBlocks.BLOCK];
    int row = -1;
    for (int block = 0; block < blocks; block++) {
      int low = block * RowBlocks.BLOCK;
      int[] rows = new int[Math.min(RowBlocks.BLOCK, target.dimension() - low)];
      for (int k = 0; k < rows.length; k++) {
        int occupation = target.occupation(low + k, to);
        if (occupation > 0) {
          do {
            row++;
          } while (source.occupation(row, from) == 0);
        }
        // A row without such a site has weight 0, so it may read any source, best one in the cache.
        rows[k] = Math.max(row, 0);
        squares[k] = occupation * (target.occupation(low + k, from) + 1);
      }
      numbers[block] = rows;
      first[block] = encode(rows, squares);
    }
  }

  /** Puts the squares beside the rows, if they fit; returns the first row if they do. */
  private static int encode(int[] rows, int[] squares) {
    int begin = rows[0];
    boolean fit = true;
    for (int k = 0; k < rows.length; k++) {
      fit &= rows[k] - begin <= LARGEST && squares[k] <= LARGEST;
    }
    for (int k = 0; fit && k < rows.length; k++) {
      rows[k] = (rows[k] - begin) << 16 | squares[k];
    }
    return fit ? begin : FAR;
  }

  /** Whether the numbers of a block are codes, and not row numbers. */
  boolean isNear(int block) {
    return first[block] != FAR;
  }

  /**
   * The numbers of a block, one per row: 2^16 times the distance from the first source row, and the
   * square of the weight; or row numbers where it is not near.
   */
  int[] numbers(int block) {
    return numbers[block];
  }

  /** The first source row of a block that is near. */
  int first(int block) {
    return first[block];
  }
}

package org.ursell.runtime.grid;

import org.ursell.runtime.equations.Internal;
import org.ursell.runtime.equations.InvalidInputException;
import org.ursell.runtime.equations.MemoryNeed;

/** Whether a grid fits into memory, asked before any of it is built. */
@Internal
public final class GridMemory {
  /**
   * Values of an axis, while they are read; what is done at the points is foretold by whoever does
   * it.
   */
  private static final double BYTES_PER_POINT = 48;

  private GridMemory() {}

  /**
   * Refuses what would not fit.
   *
   * @param what the grid or the option that asks for it, for the message
   * @param points how many points it has
   * @throws InvalidInputException if Java was started with too little memory
   */
  public static void require(String what, long points) {
    require(what, points, Runtime.getRuntime().maxMemory());
  }

  static void require(String what, long points, double heap) {
    new MemoryNeed(BYTES_PER_POINT * points)
        .require(
            "%s with its %d points, for their values alone,".formatted(what, points),
            "give fewer points",
            heap);
  }
}

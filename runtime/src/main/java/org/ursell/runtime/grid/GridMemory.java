package org.ursell.runtime.grid;

import org.ursell.runtime.equations.Internal;
import org.ursell.runtime.equations.InvalidInputException;
import org.ursell.runtime.work.MemoryNeed;

/** Whether a grid fits into memory, asked before any of it is built. */
@Internal
public final class GridMemory {
  /** Values of an axis, the lines of a plan, and the results of a point, of which there are few. */
  private static final double BYTES_PER_POINT = 240;

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
        .require("%s with its %d points".formatted(what, points), "give fewer points", heap);
  }
}

package org.ursell.runtime.grid;

import java.util.Locale;
import org.ursell.runtime.equations.Internal;
import org.ursell.runtime.equations.InvalidInputException;

/** Whether a grid fits into memory, asked before any of it is built. */
@Internal
public final class GridMemory {
  /**
   * Values of an axis, and a point's results until they are written: an estimate on the safe side.
   */
  private static final double BYTES_PER_POINT = 160;

  /** The part of the heap that a grid may take; the rest is for the equations and the runs. */
  private static final double SHARE = 0.6;

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

  static void require(String what, long points, long heap) {
    double bytes = BYTES_PER_POINT * points;
    if (bytes > SHARE * heap) {
      throw new InvalidInputException(
          String.format(
              Locale.ROOT,
              "%s: %d points need about %.0f MB, but Java was started with %.0f MB",
              what,
              points,
              bytes / 1e6 / SHARE,
              heap / 1e6),
          new MoreMemory((long) Math.ceil(1.05 * bytes / SHARE / (1 << 20))));
    }
  }
}

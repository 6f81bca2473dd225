package org.ursell.runtime.grid;

import java.util.List;
import org.ursell.runtime.equations.InvalidInputException;

/**
 * One of several shares of the lines of a sweep, which can be worked out apart from the others.
 * Neighbouring lines go to different shares, so that all have about the same work.
 *
 * @param number which, from 1
 * @param of how many there are
 */
public record Share(int number, int of) {
  /** All of the work. */
  public static final Share ALL = new Share(1, 1);

  public Share {
    if (of < 1 || number < 1 || number > of) {
      throw new InvalidInputException(
          "there is no share %d of %d".formatted(number, of), "count shares from 1 up, as in 3/16");
    }
  }

  /** The lines of this share. */
  public List<SweepPlan.Line> lines(SweepPlan plan) {
    return plan.lines(number, of);
  }

  /** Whether a line belongs to it. */
  public boolean holds(int line) {
    return line % of == number - 1;
  }

  @Override
  public String toString() {
    return number + "/" + of;
  }
}

package org.ursell.runtime.study;

import java.util.Optional;
import org.ursell.runtime.exact.Footprint;

/**
 * What a study takes.
 *
 * @param parts how many parts it has at most, each of which is told to who listens
 * @param largest what the largest exact solution in it needs, if there is one
 */
public record Effort(int parts, Optional<Footprint> largest) {
  /** So many parts, none of them exact; what an int does not hold is as good as endless. */
  public static Effort of(long parts) {
    return new Effort((int) Math.min(Integer.MAX_VALUE, parts), Optional.empty());
  }
}

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
  /** So many parts, none of them exact. */
  public static Effort of(int parts) {
    return new Effort(parts, Optional.empty());
  }
}

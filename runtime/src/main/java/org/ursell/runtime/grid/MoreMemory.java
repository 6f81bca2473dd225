package org.ursell.runtime.grid;

import org.ursell.runtime.equations.Cure;
import org.ursell.runtime.equations.Internal;

/**
 * A grid needs fewer points, or a larger heap.
 *
 * @param megabytes the heap that would do
 */
@Internal
public record MoreMemory(long megabytes) implements Cure {
  @Override
  public String words() {
    return "give fewer points, or start Java with more memory, as with -Xmx" + megabytes + "m";
  }
}

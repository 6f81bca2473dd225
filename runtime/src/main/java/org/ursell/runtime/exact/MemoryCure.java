package org.ursell.runtime.exact;

import org.ursell.runtime.equations.Cure;
import org.ursell.runtime.equations.Internal;

/** What to do about an exact solution that needs too much memory. */
@Internal
public sealed interface MemoryCure extends Cure {
  /**
   * The limit that was set can be raised: {@link ExactOptions#withMaxMemoryBytes}.
   *
   * @param gigabytes the limit that would do
   */
  record HigherLimit(long gigabytes) implements MemoryCure {
    @Override
    public String words() {
      return "raise the limit on memory to " + gigabytes + " GB, or ask for fewer sites";
    }
  }

  /**
   * Java was started with too little.
   *
   * @param gigabytes the heap that would do
   */
  record LargerHeap(long gigabytes) implements MemoryCure {
    @Override
    public String words() {
      return "start Java with a larger heap (-Xmx" + gigabytes + "g), or ask for fewer sites";
    }
  }
}

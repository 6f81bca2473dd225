package org.ursell.runtime.exact;

import org.ursell.runtime.equations.Cure;
import org.ursell.runtime.equations.Internal;

/** What to do about an exact solution that needs too much memory. */
@Internal
public sealed interface MemoryCure extends Cure {
  /** The limit that was set can be raised: {@link ExactOptions#withMaxMemoryBytes}. */
  record HigherLimit() implements MemoryCure {
    @Override
    public String words() {
      return "raise the limit on memory, or ask for fewer sites";
    }
  }

  /**
   * Java was started with too little.
   *
   * @param megabytes the heap that would do
   */
  record LargerHeap(long megabytes) implements MemoryCure {
    @Override
    public String words() {
      return "start Java with a larger heap (-Xmx" + megabytes + "m), or ask for fewer sites";
    }
  }
}

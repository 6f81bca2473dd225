package org.ursell.runtime.exact;

import org.ursell.runtime.equations.Cure;
import org.ursell.runtime.equations.Internal;

/**
 * The limit on the memory of exact solutions that was set can be raised: {@link
 * ExactOptions#withMaxMemoryBytes}.
 *
 * @param gigabytes the limit that would do
 */
@Internal
public record HigherLimit(long gigabytes) implements Cure {
  private static final long serialVersionUID = 1L;

  @Override
  public String words() {
    return "raise the limit on memory to " + gigabytes + " GB, or ask for fewer sites";
  }
}

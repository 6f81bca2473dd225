package org.ursell.runtime.sweep;

import org.ursell.runtime.equations.Internal;
import org.ursell.runtime.work.Portable;

/**
 * A sweep as one task among others.
 *
 * @param request what is computed, on one thread
 */
@Internal
public record WholeSweep(SweepRequest request) implements Portable<SweepTable> {
  /** Its formulas stay behind, so there may be none. */
  public WholeSweep {
    if (!request.derived().texts().isEmpty()) {
      throw new IllegalArgumentException("a sweep with formulas goes line by line");
    }
    request = request.withoutFormulas();
  }

  @Override
  public SweepTable call() {
    return Sweep.run(request, 1, SweepListener.NONE);
  }
}

package org.ursell.symbolic.hierarchy;

import java.util.concurrent.CancellationException;
import org.ursell.runtime.equations.Internal;

/** Whether whoever waits for a derivation still does: high orders take minutes. */
@Internal
public final class Patience {
  private Patience() {}

  /**
   * Ends the work of a thread that was interrupted, as all long work ends.
   *
   * @throws CancellationException if the calling thread is interrupted, which it stays
   */
  public static void requireNotInterrupted() {
    if (Thread.currentThread().isInterrupted()) {
      throw new CancellationException("the derivation was interrupted");
    }
  }
}

package org.ursell.runtime.work;

import org.ursell.runtime.equations.Internal;

/** A cancellation that is requested once, by whoever holds it. */
@Internal
public final class Stop implements Cancellation {
  private volatile boolean requested;

  /** Asks for an end. */
  public void request() {
    requested = true;
  }

  @Override
  public boolean isRequested() {
    return requested;
  }
}

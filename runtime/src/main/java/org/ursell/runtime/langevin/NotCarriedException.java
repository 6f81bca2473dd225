package org.ursell.runtime.langevin;

import org.ursell.runtime.equations.Internal;
import org.ursell.runtime.equations.InvalidInputException;

/** What was asked for is beyond the collective Langevin equation, while other methods may do it. */
@Internal
public final class NotCarriedException extends InvalidInputException {
  private static final long serialVersionUID = 1L;

  /**
   * A refusal with its remedy.
   *
   * @param what what is beyond the equation, in one sentence without a final stop
   * @param remedy the method that still works
   */
  NotCarriedException(String what, String remedy) {
    super(what, remedy);
  }
}

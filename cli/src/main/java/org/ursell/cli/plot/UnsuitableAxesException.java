package org.ursell.cli.plot;

import org.ursell.runtime.equations.InvalidInputException;

/**
 * A picture cannot be drawn on the axes that were asked for, which its values may be first to say.
 */
public final class UnsuitableAxesException extends InvalidInputException {
  private static final long serialVersionUID = 1L;

  UnsuitableAxesException(String what, String remedy) {
    super(what, remedy);
  }
}

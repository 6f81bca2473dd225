package org.ursell.runtime.work;

import org.ursell.runtime.equations.Internal;

/** An engine that could not begin, or ended too early; what was finished before stands. */
@Internal
public final class EngineException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final String remedy;

  /**
   * A failure with advice.
   *
   * @param what what failed, in one sentence without a final stop
   * @param remedy what to try
   */
  public EngineException(String what, String remedy) {
    super(what);
    this.remedy = remedy;
  }

  /** What to try. */
  public String remedy() {
    return remedy;
  }
}

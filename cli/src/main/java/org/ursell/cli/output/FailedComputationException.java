package org.ursell.cli.output;

/** A computation that gave no result although its input was sound: one message and exit code 1. */
public final class FailedComputationException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final String remedy;

  /**
   * A failure with advice.
   *
   * @param what what failed, in one sentence without a final stop
   * @param remedy what to try
   */
  public FailedComputationException(String what, String remedy) {
    super(what);
    this.remedy = remedy;
  }

  /** What to try. */
  public String remedy() {
    return remedy;
  }
}

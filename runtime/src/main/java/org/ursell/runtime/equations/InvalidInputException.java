package org.ursell.runtime.equations;

/**
 * Input that cannot be used, said so that its author can mend it. A command line turns it into one
 * message and exit code 2; it is never a stack trace.
 */
public class InvalidInputException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final String remedy;

  /**
   * An error with its remedy.
   *
   * @param what what is wrong, and where, in one sentence without a final stop
   * @param remedy how to mend it, in one sentence without a final stop
   */
  public InvalidInputException(String what, String remedy) {
    super(what);
    this.remedy = remedy;
  }

  /** How to mend it. */
  public String remedy() {
    return remedy;
  }
}

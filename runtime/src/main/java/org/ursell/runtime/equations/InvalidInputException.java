package org.ursell.runtime.equations;

/**
 * Input that cannot be used, said so that its author can mend it. A command line turns it into one
 * message and exit code 2; it is never a stack trace.
 */
public class InvalidInputException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final Cure cure;

  /** A cure that everybody words in the same way. */
  private record Plain(String words) implements Cure {}

  /**
   * An error with its remedy.
   *
   * @param what what is wrong, and where, in one sentence without a final stop
   * @param remedy how to mend it, in one sentence without a final stop
   */
  public InvalidInputException(String what, String remedy) {
    this(what, new Plain(remedy));
  }

  /**
   * An error with a cure that the caller may know by another name.
   *
   * @param what what is wrong, and where, in one sentence without a final stop
   * @param cure how to mend it
   */
  public InvalidInputException(String what, Cure cure) {
    super(what);
    this.cure = cure;
  }

  /** How to mend it, as a type that can be asked for. */
  public Cure cure() {
    return cure;
  }

  /** How to mend it, in the terms of the engine. */
  public String remedy() {
    return cure.words();
  }
}

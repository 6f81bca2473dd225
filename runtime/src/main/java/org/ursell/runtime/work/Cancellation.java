package org.ursell.runtime.work;

/** Says whether work is still wanted; polled by those who can stop in the middle. */
@FunctionalInterface
public interface Cancellation {
  /** The work is wanted to its end. */
  Cancellation NEVER = () -> false;

  /** What is said of work that was given up before there was a result. */
  String WORDS = "cancelled before it was finished";

  /** Whether the work is to be given up; once true, it stays so. */
  boolean isRequested();
}

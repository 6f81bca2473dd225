package org.ursell.runtime.integrate;

/** How an integration ended. */
public enum RunStatus {
  /** The end time was reached. */
  COMPLETED,
  /** The stopping event was found; the result stands exactly there. */
  EVENT,
  /** An unknown became non-finite or left all bounds; the result stands at the last good time. */
  DIVERGED,
  /** The step became too short, or the evaluations too many, to go on. */
  STALLED,
  /** The run was cancelled from outside. */
  CANCELLED;

  /** Whether the run got where it was asked to go. */
  public boolean isSuccess() {
    return this == COMPLETED || this == EVENT;
  }
}

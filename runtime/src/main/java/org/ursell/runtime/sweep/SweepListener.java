package org.ursell.runtime.sweep;

/** Looks on while a sweep runs. Called by the thread that called the sweep. */
@FunctionalInterface
public interface SweepListener {
  /** Nobody. */
  SweepListener NONE = (line, done, total) -> {};

  /**
   * A line was finished (and kept).
   *
   * @param line what was found along it
   * @param done how many lines are finished, with those kept from before
   * @param total how many lines there are to do in all
   */
  void finished(LineResult line, int done, int total);
}

package org.ursell.runtime.study;

import org.ursell.runtime.work.Progress;

/** Counts how often generators were applied by exact solutions, one after the other. */
final class ApplicationCount implements Progress {
  private long before;
  private long now;

  @Override
  public void at(double done, double goal, long steps) {
    if (steps < now) {
      // Another run has begun, of another sector or with another tolerance.
      before += now;
    }
    now = steps;
  }

  /** All of them so far. */
  double all() {
    return before + now;
  }
}

package org.ursell.runtime.journal;

import org.ursell.runtime.equations.Cure;
import org.ursell.runtime.equations.Internal;

/** What to do about a journal that cannot be used, or about shares that cannot be merged. */
@Internal
public enum JournalCure implements Cure {
  /** The file is no journal. */
  MOVE_AWAY("move that file away, or give another folder"),
  /** The journal has another form. */
  OTHER_VERSION("finish it with that version, give another folder, or forget it and begin anew"),
  /** A line of the journal is damaged. */
  REPAIR(
      "put back a sound copy, or delete that line and those after it to keep what stands before;"
          + " or give another folder, or begin anew"),
  /** The file cannot be opened or read. */
  PERMIT("change its permissions, move it away, or give another folder"),
  /** Another process holds the journal. */
  WAIT("wait for it, or give another folder"),
  /** The journal is of another request. */
  SAME_REQUEST(
      "give the request it was begun with to go on, give another folder, or forget it and begin"
          + " anew"),
  /** The shares are of different sweeps. */
  SAME_SWEEP("merge parts of the same sweep, which differ in their share and folder alone"),
  /** A share is missing. */
  RUN_SHARE("run the missing share, or name its folder too");

  private final String words;

  JournalCure(String words) {
    this.words = words;
  }

  @Override
  public String words() {
    return words;
  }
}

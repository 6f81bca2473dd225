package org.ursell.runtime.study;

import org.ursell.runtime.equations.Cure;
import org.ursell.runtime.equations.Internal;

/** What to do about a start that is not there. */
@Internal
public enum StartCure implements Cure {
  /** Another one is needed. */
  ANOTHER("start from the steady state, or give a state"),
  /** There is no steady state of what changes in time. */
  ANOTHER_THAN_STEADY("start from ground or from states of your own"),
  /** Equations that are filtered by a charge leave out what the start has. */
  NO_PHASE("keep the moments with a phase, or start without coherence"),
  /** There is no limit of infinitely many sites, and so no steady state of it. */
  NO_LIMIT("start from another state, such as ground or one with a phase"),
  /** The mean field has no state with a phase at these parameters. */
  SYNCHRONISE(
      "choose parameters where the mean field synchronises, or start from a state of your own");

  private final String words;

  StartCure(String words) {
    this.words = words;
  }

  @Override
  public String words() {
    return words;
  }
}

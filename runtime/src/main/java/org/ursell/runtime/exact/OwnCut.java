package org.ursell.runtime.exact;

import org.ursell.runtime.equations.Cure;
import org.ursell.runtime.equations.Internal;

/** The cure where no number of quanta was found to be enough. */
@Internal
public record OwnCut() implements Cure {
  private static final long serialVersionUID = 1L;

  @Override
  public String words() {
    return "above a threshold there is none; else choose the cut yourself, which is not bounded, or"
        + " follow a run in time";
  }
}

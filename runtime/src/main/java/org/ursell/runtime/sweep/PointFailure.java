package org.ursell.runtime.sweep;

import org.ursell.runtime.equations.BrokenRuleException;
import org.ursell.runtime.equations.InvalidInputException;
import org.ursell.runtime.measure.PointStatus;

/** What a table says of a point at which something was thrown. */
record PointFailure(PointStatus status, String words) {
  static PointFailure of(RuntimeException e) {
    return new PointFailure(
        e instanceof BrokenRuleException ? PointStatus.REFUSED : PointStatus.FAILED,
        e instanceof InvalidInputException invalid
            ? invalid.getMessage() + " (" + invalid.remedy() + ")"
            : "an error in Ursell itself: " + e);
  }
}

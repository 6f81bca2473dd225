package org.ursell.cli.picture;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ursell.cli.words.Numerals;
import org.ursell.runtime.measure.Column;

/**
 * How columns of a sweep are written in pictures.
 *
 * @param timeUnit the unit of time; empty if it has no name
 */
record ColumnLabels(String timeUnit) {
  private static final Pattern EXPECTATION = Pattern.compile("⟨([^⟩]*)⟩");

  /** The column's symbol, its observables set as mathematics. */
  String symbol(Column column) {
    return EXPECTATION
        .matcher(column.symbol())
        .replaceAll(found -> Matcher.quoteReplacement(Numerals.expectation(found.group(1))));
  }

  /** The symbol with its unit. */
  String label(Column column) {
    return symbol(column)
        + switch (column.unit()) {
          case Column.TIME -> unit("1/");
          case Column.FREQUENCY -> unit("");
          default -> "";
        };
  }

  /** A unit in brackets, if it has a name. */
  String unit(String prefix) {
    return timeUnit.isEmpty() ? "" : "  (" + prefix + Numerals.symbol(timeUnit) + ")";
  }
}

package org.ursell.runtime.output;

import java.util.ArrayList;
import java.util.List;

/** A table in the form of RFC 4180, with numbers that are the same in every locale. */
public final class CsvTable {
  private final List<String> columns;
  private final List<List<String>> rows = new ArrayList<>();

  /** An empty table with these column names. */
  public CsvTable(List<String> columns) {
    this.columns = List.copyOf(columns);
  }

  /**
   * Adds a row: {@code Number}s are written with all the digits they need (whole numbers without a
   * point), NaN as an empty field, infinities as {@code inf}, anything else as text.
   */
  public CsvTable row(Object... cells) {
    throw new UnsupportedOperationException();
  }

  /** The table as text, lines ended by CR LF. */
  public String text() {
    throw new UnsupportedOperationException();
  }
}

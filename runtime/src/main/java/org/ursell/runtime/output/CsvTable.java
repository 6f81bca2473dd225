package org.ursell.runtime.output;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.ursell.runtime.equations.InvalidInputException;

/**
 * A table in the form of RFC 4180: comma-separated, lines ended by CR LF, quoted only where needed.
 * Numbers have a decimal point and {@value #DIGITS} significant digits without trailing zeros, the
 * same in every locale and Java version.
 */
public final class CsvTable {
  /** Significant digits of a number that is not whole. */
  public static final int DIGITS = 12;

  private static final double LARGEST_PLAIN = 1e15;
  private static final double SMALLEST_PLAIN = 1e-6;

  private final int width;
  private final StringBuilder text = new StringBuilder();

  /**
   * An empty table with these column names.
   *
   * @throws InvalidInputException if there are none, or two are equal, since a reader would take
   *     one column for the other
   */
  public CsvTable(List<String> columns) {
    if (columns.isEmpty()) {
      throw new InvalidInputException("a table has no columns", "name at least one");
    }
    for (String column : columns) {
      if (Collections.frequency(columns, column) > 1) {
        throw new InvalidInputException(
            "two columns of a table are named '%s'".formatted(column),
            "give each column a name of its own");
      }
    }
    width = columns.size();
    append(new ArrayList<>(columns));
  }

  /**
   * Adds a row. Numbers are written plainly, NaN as an empty field (no value), an infinity as
   * {@code inf} or {@code -inf}; anything else as text.
   *
   * @throws InvalidInputException if the row is not as wide as the head
   */
  public CsvTable row(Object... cells) {
    return row(List.of(cells));
  }

  /** As {@link #row(Object...)}. */
  public CsvTable row(List<?> cells) {
    if (cells.size() != width) {
      throw new InvalidInputException(
          "a row has %d fields under %d columns".formatted(cells.size(), width),
          "give one field per column");
    }
    List<String> fields = new ArrayList<>();
    for (Object cell : cells) {
      fields.add(
          cell instanceof Double || cell instanceof Float
              ? number(((Number) cell).doubleValue())
              : cell.toString());
    }
    append(fields);
    return this;
  }

  /** The table as text. */
  public String text() {
    return text.toString();
  }

  /** A number as it stands in a table. */
  public static String number(double value) {
    if (Double.isNaN(value)) {
      return "";
    }
    if (Double.isInfinite(value)) {
      return value > 0.0 ? "inf" : "-inf";
    }
    if (value == 0.0) {
      return "0";
    }
    BigDecimal rounded = new BigDecimal(value).round(new MathContext(DIGITS)).stripTrailingZeros();
    double size = Math.abs(value);
    return size >= SMALLEST_PLAIN && size < LARGEST_PLAIN
        ? rounded.toPlainString()
        : scientific(rounded);
  }

  /** A number by its first digit, the others that it has, and a power of ten. */
  static String scientific(BigDecimal value) {
    String digits = value.unscaledValue().abs().toString();
    int exponent = digits.length() - 1 - value.scale();
    String fraction = digits.length() > 1 ? "." + digits.substring(1) : "";
    return (value.signum() < 0 ? "-" : "") + digits.charAt(0) + fraction + "e" + exponent;
  }

  private void append(List<String> fields) {
    for (int k = 0; k < fields.size(); k++) {
      text.append(k == 0 ? "" : ",").append(quoted(fields.get(k)));
    }
    text.append("\r\n");
  }

  private static String quoted(String field) {
    boolean needed = field.chars().anyMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
    return needed ? '"' + field.replace("\"", "\"\"") + '"' : field;
  }
}

package org.ursell.runtime.output;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.ursell.runtime.equations.InvalidInputException;

/**
 * A table in the form of RFC 4180: comma-separated, lines ended by CR LF, quoted only where needed.
 * Columns of numbers come first and hold nothing else, {@code nan} where there is no value; columns
 * of words stand together at the end. So every reader that takes columns by their place reads the
 * numbers, whatever the words hold: {@link #numpy}. Numbers have a decimal point and {@value
 * #DIGITS} significant digits without trailing zeros, the same in every locale and Java version.
 */
public final class CsvTable {
  /** Significant digits of a number that is not whole. */
  public static final int DIGITS = 12;

  private static final double LARGEST_PLAIN = 1e15;
  private static final double SMALLEST_PLAIN = 1e-6;
  private static final Pattern NUMBER = Pattern.compile("-?(\\d+(\\.\\d+)?([eE]-?\\d+)?|inf)|nan");
  private static final Pattern LINE_BREAKS = Pattern.compile("\\R+");

  private final List<String> columns;
  private final int numbers;
  private final Appendable text;
  private int rows;

  /** An empty table of numbers alone with these column names, as {@link #CsvTable(List, List)}. */
  public CsvTable(List<String> numbers) {
    this(numbers, List.of());
  }

  /**
   * An empty table with these column names.
   *
   * @param numbers names of the columns of numbers, which come first
   * @param words names of the columns of words, which follow
   * @throws InvalidInputException if there are none, or two are equal, since a reader would take
   *     one column for the other
   */
  public CsvTable(List<String> numbers, List<String> words) {
    this(new StringBuilder(), numbers, words);
  }

  /**
   * A table whose rows go to a file, or elsewhere, as they come; otherwise as {@link
   * #CsvTable(List, List)}.
   *
   * @param to what takes the text; where it fails, rows throw {@link UncheckedIOException}
   */
  public CsvTable(Appendable to, List<String> numbers, List<String> words) {
    text = to;
    this.numbers = numbers.size();
    columns = new ArrayList<>(numbers);
    columns.addAll(words);
    if (columns.isEmpty()) {
      throw new InvalidInputException("a table has no columns", "name at least one");
    }
    Set<String> distinct = new HashSet<>();
    for (String column : columns) {
      if (!distinct.add(column)) {
        throw new InvalidInputException(
            "two columns of a table are named '%s'".formatted(column),
            "give each column a name of its own");
      }
    }
    append(columns);
  }

  /**
   * An empty table whose first columns bear names that the model gave; a further column that would
   * have the name of another is given one of its own, as {@link ColumnNames#distinct} says.
   *
   * @param taken names of the first columns, which hold numbers
   * @param numbers names wanted for the further columns of numbers
   * @param words names wanted for the columns of words, which have them before those of numbers
   */
  public static CsvTable of(List<String> taken, List<String> numbers, List<String> words) {
    return of(new StringBuilder(), taken, numbers, words);
  }

  /** The same with rows that go elsewhere, as {@link #CsvTable(Appendable, List, List)}. */
  public static CsvTable of(
      Appendable to, List<String> taken, List<String> numbers, List<String> words) {
    List<String> wanted = new ArrayList<>(words);
    wanted.addAll(numbers);
    List<String> own = ColumnNames.distinct(taken, wanted);
    List<String> first = new ArrayList<>(taken);
    first.addAll(own.subList(words.size(), own.size()));
    return new CsvTable(to, first, own.subList(0, words.size()));
  }

  /**
   * Adds a row, numbers first. Those are written plainly, NaN (no value) as {@code nan}, an
   * infinity as {@code inf} or {@code -inf}; a number may be given as text, if it is to have other
   * digits. A line break in words is written as a space, so that a row is a line.
   *
   * @throws InvalidInputException if the row is not as wide as the head, or a column of numbers is
   *     given words or a column of words a number
   */
  public CsvTable row(Object... cells) {
    return row(List.of(cells));
  }

  /** As {@link #row(Object...)}. */
  public CsvTable row(List<?> cells) {
    if (cells.size() != columns.size()) {
      throw new InvalidInputException(
          "a row has %d fields under %d columns".formatted(cells.size(), columns.size()),
          "give one field per column");
    }
    List<String> fields = new ArrayList<>();
    rows++;
    for (int k = 0; k < cells.size(); k++) {
      fields.add(k < numbers ? number(cells.get(k), k) : words(cells.get(k), k));
    }
    append(fields);
    return this;
  }

  private String number(Object cell, int column) {
    String field =
        cell instanceof Double || cell instanceof Float
            ? number(((Number) cell).doubleValue())
            : cell.toString();
    if (!NUMBER.matcher(field).matches()) {
      throw new InvalidInputException(
          "column '%s' of a table holds numbers, and row %d gives it '%s'"
              .formatted(columns.get(column), rows, field),
          "give a number there, NaN where there is none, or make it a column of words");
    }
    return field;
  }

  private String words(Object cell, int column) {
    if (!(cell instanceof CharSequence)) {
      throw new InvalidInputException(
          "column '%s' of a table holds words, and row %d gives it the number %s"
              .formatted(columns.get(column), rows, cell),
          "make it a column of numbers, which come first");
    }
    return LINE_BREAKS.matcher(cell.toString()).replaceAll(" ");
  }

  /**
   * How NumPy reads the numbers of a table, in one line.
   *
   * @param numbers how many columns of numbers it has
   */
  public static String numpy(String file, int numbers) {
    return "numpy.loadtxt('%s', delimiter=',', skiprows=1, usecols=range(%d))"
        .formatted(file, numbers);
  }

  /** The table as text, if its rows do not go elsewhere. */
  public String text() {
    return text.toString();
  }

  /** A number as it stands in a table; {@code nan} where there is none. */
  public static String number(double value) {
    if (Double.isNaN(value)) {
      return "nan";
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
    try {
      for (int k = 0; k < fields.size(); k++) {
        text.append(k == 0 ? "" : ",").append(quoted(fields.get(k)));
      }
      text.append("\r\n");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String quoted(String field) {
    boolean needed = field.chars().anyMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
    return needed ? '"' + field.replace("\"", "\"\"") + '"' : field;
  }
}

package org.ursell.symbolic.language;

import java.util.Iterator;
import java.util.function.IntConsumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.ursell.runtime.equations.SampledFunction;

/**
 * The text of a table: two columns of numbers, a time and a value on each line, parted by a comma,
 * a semicolon, a tab or blanks. A first line of words is a header; lines that begin with # and
 * empty ones are passed over.
 */
final class TableFile {
  private static final Pattern NUMBER =
      Pattern.compile("[+-]?(\\d+\\.?\\d*|\\.\\d+)([eE][+-]?\\d+)?");

  /** A missing value, as programs write it, which is no heading of a column. */
  private static final Pattern NO_VALUE = Pattern.compile("(?i)[+-]?(nan|inf|infinity)");

  private static final Pattern BETWEEN = Pattern.compile("\\s*[,;\\t]\\s*|\\s+");

  private final double[] points;
  private final double[] values;
  private int count;

  private TableFile(int rows) {
    points = new double[rows];
    values = new double[rows];
  }

  /** What is wrong with a text, with the number of the line, and how to mend it. */
  static final class Mistake extends Exception {
    private static final long serialVersionUID = 1L;
    private final String remedy;

    Mistake(String cause, String remedy) {
      super(cause);
      this.remedy = remedy;
    }

    String remedy() {
      return remedy;
    }
  }

  /**
   * The function that a text holds.
   *
   * @param room is told how many lines of numbers there are, before any of them is read
   * @throws Mistake if it holds none
   */
  static SampledFunction read(
      String text,
      String name,
      SampledFunction.Kind kind,
      SampledFunction.Outside outside,
      IntConsumer room)
      throws Mistake {
    // One line after the other, twice, since a million of them, and arrays that grow, take more
    // than the numbers.
    String plain = text.startsWith("\ufeff") ? text.substring(1) : text;
    int rows = Math.toIntExact(lines(plain).filter(TableFile::isRow).count());
    boolean headed =
        lines(plain).filter(TableFile::isRow).findFirst().filter(TableFile::isHeader).isPresent();
    room.accept(headed ? rows - 1 : rows);
    TableFile table = new TableFile(headed ? rows - 1 : rows);
    Iterator<String> lines = lines(plain).iterator();
    boolean passed = !headed;
    for (int number = 1; lines.hasNext(); number++) {
      String line = lines.next();
      if (isRow(line) && passed) {
        table.read(line, number);
      }
      passed |= isRow(line);
    }
    if (table.count < kind.least()) {
      throw new Mistake(
          "holds %d %s of numbers, and %s takes %d"
              .formatted(
                  table.count,
                  table.count == 1 ? "line" : "lines",
                  TableSection.word(kind),
                  kind.least()),
          "give a time and a value on each of %d lines or more".formatted(kind.least()));
    }
    return SampledFunction.owning(name, kind, outside, table.points, table.values);
  }

  /** The lines of a text without blanks around them, made one by one. */
  private static Stream<String> lines(String text) {
    return text.lines().map(String::strip);
  }

  private static boolean isRow(String line) {
    return !line.isEmpty() && !line.startsWith("#");
  }

  /** Whether the first line holds headings. */
  private static boolean isHeader(String line) {
    String cell = BETWEEN.split(line, -1)[0];
    return !isNumber(cell) && !NO_VALUE.matcher(cell).matches();
  }

  private void read(String line, int number) throws Mistake {
    String[] cells = BETWEEN.split(line, -1);
    if (cells.length != 2) {
      throw new Mistake(
          "has %d %s in line %d"
              .formatted(cells.length, cells.length == 1 ? "column" : "columns", number),
          "keep two: the time, and the value then");
    }
    double point = number(cells[0], number);
    double value = number(cells[1], number);
    if (count > 0 && point <= points[count - 1]) {
      boolean twice = point == points[count - 1];
      throw new Mistake(
          twice
              ? "gives the time %s twice, the second time in line %d".formatted(cells[0], number)
              : "goes back in time in line %d, to %s".formatted(number, cells[0]),
          twice
              ? "keep one of the two; a jump is written with kind: steps, or by step(t - t0)"
              : "sort its lines by the time");
    }
    points[count] = point;
    values[count++] = value;
  }

  /** Not all that Java takes for a number is one to others: 1d and 0x1p3 are none. */
  private static boolean isNumber(String cell) {
    return NUMBER.matcher(cell).matches();
  }

  private static double number(String cell, int line) throws Mistake {
    double value = isNumber(cell) ? Double.parseDouble(cell) : Double.NaN;
    if (!Double.isFinite(value)) {
      throw new Mistake(
          "holds '%s' in line %d, which is no finite number"
              .formatted(cell.length() > 40 ? cell.substring(0, 40) + "..." : cell, line),
          "write numbers as in 0.5 or 1e-3");
    }
    return value;
  }
}

package org.ursell.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A written table, read back as any other program would. */
public record ResultTable(List<String> columns, List<List<String>> rows) {
  /** Reads a file of comma-separated values. */
  public static ResultTable read(Path file) throws IOException {
    List<List<String>> lines = Files.readString(file).lines().map(ResultTable::cells).toList();
    return new ResultTable(lines.get(0), lines.subList(1, lines.size()));
  }

  /** A quoted field may hold commas, and quotes doubled. */
  private static List<String> cells(String line) {
    List<String> cells = new ArrayList<>();
    StringBuilder cell = new StringBuilder();
    boolean quoted = false;
    for (char c : line.toCharArray()) {
      if (c == '"') {
        quoted = !quoted;
      } else if (c == ',' && !quoted) {
        cells.add(cell.toString());
        cell.setLength(0);
      } else {
        cell.append(c);
      }
    }
    cells.add(cell.toString());
    return cells;
  }

  /** The text of a cell. */
  public String text(int row, String column) {
    return rows.get(row).get(columns.indexOf(column));
  }

  /** The number in a cell. */
  public double number(int row, String column) {
    return value(text(row, column));
  }

  /** The row whose named cells hold these numbers, given as column, number, column, number... */
  public int row(Object... columnsAndNumbers) {
    for (int row = 0; row < rows.size(); row++) {
      boolean fits = true;
      for (int k = 0; k < columnsAndNumbers.length; k += 2) {
        double wanted = ((Number) columnsAndNumbers[k + 1]).doubleValue();
        fits &= Math.abs(number(row, (String) columnsAndNumbers[k]) - wanted) < 1e-12;
      }
      if (fits) {
        return row;
      }
    }
    throw new AssertionError("no such row: " + List.of(columnsAndNumbers));
  }

  /** All texts of a column. */
  public List<String> column(String column) {
    return rows.stream().map(row -> row.get(columns.indexOf(column))).toList();
  }

  /** All numbers of a column; not a number where there is none. */
  public double[] numbers(String column) {
    return column(column).stream().mapToDouble(ResultTable::value).toArray();
  }

  /** A number as tables write it. */
  public static double value(String text) {
    return switch (text) {
      case "nan" -> Double.NaN;
      case "inf" -> Double.POSITIVE_INFINITY;
      case "-inf" -> Double.NEGATIVE_INFINITY;
      default -> Double.parseDouble(text);
    };
  }
}

package org.ursell.cli.differential;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A function of the time by its values in a file, and what it is worth in between.
 *
 * @param name as formulas call it
 * @param kind how it is interpolated
 * @param outside what holds beyond its points, or nothing said
 * @param points ascending
 * @param values one for each point
 */
record RandomTable(
    String name, Kind kind, String outside, List<Double> points, List<Double> values) {
  /** The kinds of the language. */
  enum Kind {
    LINEAR,
    STEPS,
    CUBIC
  }

  /** Points are decimals of two digits, and times no more exact than doubles. */
  private static final double ROUNDING = 1e-9;

  /** Where nothing is said of what is outside. */
  static final String UNSAID = "";

  RandomTable {
    points = List.copyOf(points);
    values = List.copyOf(values);
  }

  String file() {
    return name + ".csv";
  }

  /** The line of the model file. */
  String line() {
    return "%s: {file: %s, kind: %s%s}"
        .formatted(
            name,
            file(),
            kind.name().toLowerCase(Locale.ROOT),
            outside.equals(UNSAID) ? "" : ", outside: " + outside);
  }

  /** What the file holds; some have a header, and columns that blanks part. */
  String content() {
    boolean plain = points.size() % 2 == 0;
    return (plain ? "" : "# a pulse\ntime, value\n")
        + IntStream.range(0, points.size())
            .mapToObj(k -> points.get(k) + (plain ? " " : ",") + values.get(k))
            .collect(Collectors.joining("\n", "", "\n"));
  }

  /** Whether it has a value everywhere between two points. */
  boolean covers(double from, double to) {
    return outside.equals("hold")
        || outside.equals("zero")
        || points.get(0) <= from + ROUNDING && to - ROUNDING <= points.get(points.size() - 1);
  }

  double at(double x) {
    int last = points.size() - 1;
    if (x < points.get(0) || x > points.get(last)) {
      return outside.equals("zero") ? 0 : values.get(x < points.get(0) ? 0 : last);
    }
    int k = 0;
    while (k < last - 1 && x >= points.get(k + 1)) {
      k++;
    }
    if (kind == Kind.STEPS) {
      return values.get(x >= points.get(last) ? last : k);
    }
    double h = points.get(k + 1) - points.get(k);
    double b = (x - points.get(k)) / h;
    double a = 1 - b;
    double line = a * values.get(k) + b * values.get(k + 1);
    if (kind == Kind.LINEAR) {
      return line;
    }
    double[] bend = bends();
    return line + ((a * a * a - a) * bend[k] + (b * b * b - b) * bend[k + 1]) * h * h / 6;
  }

  /** The second derivatives of the natural spline, by elimination of a full matrix. */
  private double[] bends() {
    int n = points.size();
    double[][] rows = new double[n][n + 1];
    rows[0][0] = 1;
    rows[n - 1][n - 1] = 1;
    for (int k = 1; k < n - 1; k++) {
      double left = points.get(k) - points.get(k - 1);
      double right = points.get(k + 1) - points.get(k);
      rows[k][k - 1] = left / 6;
      rows[k][k] = (left + right) / 3;
      rows[k][k + 1] = right / 6;
      rows[k][n] =
          (values.get(k + 1) - values.get(k)) / right - (values.get(k) - values.get(k - 1)) / left;
    }
    // Diagonally dominant: no rows need to change places.
    for (int k = 0; k < n; k++) {
      for (int row = k + 1; row < n; row++) {
        double factor = rows[row][k] / rows[k][k];
        for (int column = k; column <= n; column++) {
          rows[row][column] -= factor * rows[k][column];
        }
      }
    }
    double[] bends = new double[n];
    for (int k = n - 1; k >= 0; k--) {
      double sum = rows[k][n];
      for (int column = k + 1; column < n; column++) {
        sum -= rows[k][column] * bends[column];
      }
      bends[k] = sum / rows[k][k];
    }
    return bends;
  }
}

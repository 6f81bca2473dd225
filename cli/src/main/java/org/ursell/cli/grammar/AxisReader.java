package org.ursell.cli.grammar;

import java.util.ArrayList;
import java.util.List;
import org.ursell.cli.words.Numerals;
import org.ursell.runtime.equations.InvalidInputException;
import org.ursell.runtime.equations.ParameterDescriptor.Kind;
import org.ursell.runtime.grid.Axis;
import org.ursell.runtime.grid.GridMemory;
import org.ursell.runtime.grid.SweepPlan;

/** Reads the values of an axis: a list, {@code 0:2:255}, or {@code log:0.01:100:255}. */
public final class AxisReader {
  public static final String FORMS =
      "write it like --grid V=0:2:255, --grid gamma_plus=log:0.01:100:255 or --grid K=-1,0,1";

  private AxisReader() {}

  /**
   * Reads what stands behind the name.
   *
   * @param grid the whole option, for messages
   * @param kind of the parameter, since only sizes may be infinite
   * @throws InvalidInputException for anything that is no axis
   */
  public static Axis read(String grid, String name, Kind kind, String values) {
    if (values.isEmpty()) {
      throw new InvalidInputException("--grid '%s' is empty".formatted(grid), FORMS);
    }
    if (values.contains(":")) {
      return range(grid, name, values);
    }
    List<Double> list =
        kind == Kind.SIZE ? sizes(grid, values) : NumberList.reals("--grid", name + "=", values);
    return Axis.of(name, list);
  }

  private static List<Double> sizes(String grid, String values) {
    List<Double> sizes = new ArrayList<>();
    for (String word : values.split(",", -1)) {
      String size = word.strip();
      double value =
          size.equals("inf") || size.equals("∞")
              ? Double.POSITIVE_INFINITY
              : NumberList.real("--grid " + grid, size);
      if (sizes.contains(value)) {
        throw new InvalidInputException(
            "--grid '%s' holds %s twice".formatted(grid, size), "name each value once");
      }
      sizes.add(value);
    }
    return sizes;
  }

  private static Axis range(String grid, String name, String values) {
    String[] words = values.split(":", -1);
    boolean logarithmic = words[0].strip().equals("log");
    int first = logarithmic ? 1 : 0;
    if (words.length != first + 3) {
      throw new InvalidInputException(
          "--grid '%s' does not say from, to and number of points".formatted(grid), FORMS);
    }
    double from = NumberList.real("--grid " + grid, words[first].strip());
    double to = NumberList.real("--grid " + grid, words[first + 1].strip());
    int count = count(grid, words[first + 2].strip());
    GridMemory.require("--grid '%s'".formatted(grid), count);
    if (logarithmic && !(from > 0 && to > 0)) {
      throw new InvalidInputException(
          "--grid '%s': a logarithmic grid reaches only positive values".formatted(grid),
          "begin above 0, as in %s=log:0.01:100:%d, or leave out log:"
              .formatted(name, Math.max(2, count)));
    }
    if (count > 1 && from == to) {
      throw new InvalidInputException(
          "--grid '%s' is the same value %d times".formatted(grid, count),
          "give different ends, or --set %s=%s".formatted(name, Numerals.number(from)));
    }
    if (from > to) {
      throw new InvalidInputException(
          "--grid '%s' falls from %s to %s"
              .formatted(grid, Numerals.number(from), Numerals.number(to)),
          "give the smaller end first: %s=%s%s:%s:%d"
              .formatted(
                  name,
                  logarithmic ? "log:" : "",
                  Numerals.number(to),
                  Numerals.number(from),
                  count));
    }
    if (count == 1 && from != to) {
      throw new InvalidInputException(
          "--grid '%s' is one point with two ends".formatted(grid),
          "give at least 2 points, or --set %s=%s".formatted(name, Numerals.number(from)));
    }
    return logarithmic
        ? Axis.logarithmic(name, from, to, count)
        : Axis.linear(name, from, to, count);
  }

  private static int count(String grid, String word) {
    if (!word.matches("0*[1-9]\\d*")) {
      throw new InvalidInputException(
          "--grid '%s': '%s' is not a number of points".formatted(grid, word),
          "give a whole number from 1 up: from:to:number");
    }
    long count = word.length() > 18 ? Long.MAX_VALUE : Long.parseLong(word);
    if (count > SweepPlan.MOST_POINTS) {
      throw new InvalidInputException(
          "--grid '%s' has more than %d points".formatted(grid, SweepPlan.MOST_POINTS),
          "give fewer points, or cut it into several sweeps");
    }
    return (int) count;
  }
}

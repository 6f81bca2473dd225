package org.ursell.cli.words;

import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.ursell.runtime.equations.Names;
import org.ursell.runtime.equations.Parameters;
import org.ursell.runtime.study.PointFamily;
import org.ursell.runtime.study.Points;

/** Parameter points as people read them. */
public final class PointWords {
  private static final Pattern NAME = Pattern.compile(Names.NAME);

  private PointWords() {}

  /** What is the same at all points: {@code K = 0, gamma_plus = 0.5}. */
  public static String fixed(Points points) {
    return fixed(points, name -> true);
  }

  /** The same of some parameters alone. */
  public static String fixed(Points points, Predicate<String> wanted) {
    return points.values().entrySet().stream()
        .filter(e -> e.getValue().size() == 1 && wanted.test(e.getKey()))
        .map(e -> e.getKey() + " = " + text(e.getValue().get(0)))
        .collect(Collectors.joining(", "));
  }

  /** What makes a point differ from the others: {@code V = 0.75}; empty if alone. */
  public static String varying(Points points, Parameters point) {
    return points.varying().stream()
        .map(name -> name + " = " + Numerals.number(point.get(name)))
        .collect(Collectors.joining(", "));
  }

  /** The same for a legend, with letters in italics. */
  public static String legend(Points points, Parameters point) {
    return points.varying().stream()
        .map(name -> Numerals.legend(name) + " = " + Numerals.number(point.get(name)))
        .collect(Collectors.joining(", "));
  }

  /** What makes a family differ from the others: {@code K = -1}; empty if it is alone. */
  public static String varying(PointFamily family) {
    return family.varying().entrySet().stream()
        .map(entry -> entry.getKey() + " = " + text(entry.getValue()))
        .collect(Collectors.joining(", "));
  }

  /** The same for a legend, with letters in italics. */
  public static String legend(PointFamily family) {
    return family.varying().entrySet().stream()
        .map(entry -> Numerals.legend(entry.getKey()) + " = " + formula(text(entry.getValue())))
        .collect(Collectors.joining(", "));
  }

  /** All values, for a record of what was computed. */
  public static Map<String, List<Object>> recorded(Points points) {
    return points.values().entrySet().stream()
        .collect(
            Collectors.toMap(
                Map.Entry::getKey,
                e -> e.getValue().stream().map(Points.Value::recorded).toList(),
                (one, other) -> one,
                java.util.LinkedHashMap::new));
  }

  private static String text(Points.Value value) {
    return value instanceof Points.Given given
        ? Numerals.number(given.value())
        : ((Points.Follows) value).formula();
  }

  /** A formula with Greek letters, and without the asterisks, which would begin italics. */
  private static String formula(String text) {
    return NAME.matcher(text)
        .replaceAll(name -> Numerals.symbol(name.group()))
        .replaceAll("\\s*\\*\\s*", " ")
        .replaceAll("(?<=[^\\s(])\\s*([-+])\\s*", " $1 ");
  }
}

package org.ursell.cli.study;

import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.ursell.cli.words.Numerals;
import org.ursell.runtime.equations.Parameters;

/**
 * Values of all parameters but some that are left open; formulas wait for those.
 *
 * @param numbers what is given as a number
 * @param expressions what follows from other parameters
 * @param varying name to value, as typed, of what makes this family differ from its siblings
 */
public record ParameterFamily(
    Parameters numbers, ParameterExpressions expressions, Map<String, String> varying) {
  private static final Pattern NAME = Pattern.compile("[A-Za-z]\\w*");

  /** The point where the open parameters have these values. */
  Parameters at(Parameters open) {
    Parameters point = numbers;
    for (Map.Entry<String, Double> value : open.asMap().entrySet()) {
      point = point.with(value.getKey(), value.getValue());
    }
    return expressions.complete(point);
  }

  /** What makes it differ, in words: {@code K = -1}; empty if it is alone. */
  public String words() {
    return varying.entrySet().stream()
        .map(entry -> entry.getKey() + " = " + entry.getValue())
        .collect(Collectors.joining(", "));
  }

  /** The same for a legend, with letters in italics. */
  public String legend() {
    return varying.entrySet().stream()
        .map(entry -> Numerals.legend(entry.getKey()) + " = " + formula(entry.getValue()))
        .collect(Collectors.joining(", "));
  }

  /** A formula with Greek letters, and without the asterisks, which would begin italics. */
  private static String formula(String text) {
    return NAME.matcher(text)
        .replaceAll(name -> Numerals.symbol(name.group()))
        .replaceAll("\\s*\\*\\s*", " ")
        .replaceAll("(?<=[^\\s(])\\s*([-+])\\s*", " $1 ");
  }
}

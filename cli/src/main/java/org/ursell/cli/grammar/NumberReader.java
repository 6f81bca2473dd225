package org.ursell.cli.grammar;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.ursell.runtime.equations.InvalidInputException;
import org.ursell.runtime.equations.ParameterDescriptor;

/** Reads single numbers, and orders, refusing in words what makes no sense. */
public final class NumberReader {
  /** Java would also read "1d" and "0x1p3", which are more likely slips of the finger. */
  private static final Pattern DECIMAL =
      Pattern.compile("[-+]?(\\d+\\.?\\d*|\\.\\d+)([eE][-+]?\\d+)?");

  private static final Pattern NOT_FINITE = Pattern.compile("(?i)[-+]?(inf(inity)?|∞|nan)");

  private NumberReader() {}

  /** Truncation orders: whole numbers from 1 up, none twice. */
  public static List<Integer> orders(String option, String text) {
    String example = option + " 2";
    List<Integer> orders = new ArrayList<>();
    for (String word :
        words(option, text, "give whole numbers from 1 (mean field) up, for example " + example)) {
      int order = order(option, word);
      if (orders.contains(order)) {
        throw twice(option, word);
      }
      orders.add(order);
    }
    return orders;
  }

  private static int order(String option, String word) {
    Characters.requirePlain(option + " '" + word + "'", word);
    int order;
    try {
      order = Integer.parseInt(word);
    } catch (NumberFormatException e) {
      throw new InvalidInputException(
          "%s: '%s' is not a truncation order (a whole number)".formatted(option, word),
          "write it like " + option + " 2");
    }
    if (order < 1) {
      throw new InvalidInputException(
          "%s holds %s, but the lowest truncation order is 1, mean field".formatted(option, word),
          "give whole numbers from 1 up, for example " + option + " 2");
    }
    return order;
  }

  /** One positive finite number. */
  public static double positive(String option, String text, String example) {
    double value = real(option, text.strip());
    if (!(value > 0)) {
      throw new InvalidInputException(
          "%s is %s, but must be positive".formatted(option, text),
          "for example " + option + " " + example);
    }
    return value;
  }

  /** One finite number, told with its place. */
  public static double real(String where, String word) {
    Characters.requirePlain(where + ": '" + word + "'", word);
    double value = DECIMAL.matcher(word).matches() ? Double.parseDouble(word) : Double.NaN;
    if (Double.isInfinite(value) || NOT_FINITE.matcher(word).matches()) {
      throw new InvalidInputException(
          "%s: '%s' is not a finite number".formatted(where, word), "write it like 0.75 or 2e-3");
    }
    if (Double.isNaN(value)) {
      throw new InvalidInputException(
          "%s: '%s' is not a number".formatted(where, word),
          "write it like 0.75, -1 or 2e-3, with a point and not a comma for the decimals");
    }
    return value == 0 ? 0.0 : value;
  }

  /** A decimal number, digit by digit; empty for other text, and for numbers beyond all reason. */
  static Optional<BigDecimal> decimal(String word) {
    try {
      return Optional.of(new BigDecimal(word))
          .filter(d -> Math.abs((double) d.scale()) < 1000 && d.precision() < 1000);
    } catch (NumberFormatException notANumber) {
      return Optional.empty();
    }
  }

  /** Whether a number is one of sites, in all of its digits: whole, from 1 to 1e15. */
  static boolean isSize(BigDecimal number) {
    return number.stripTrailingZeros().scale() <= 0
        && number.signum() > 0
        && number.compareTo(BigDecimal.valueOf(ParameterDescriptor.LARGEST_SIZE)) <= 0;
  }

  /** What stands between commas, without blanks, in the order typed. */
  static List<String> words(String where, String text, String remedy) {
    List<String> words = new ArrayList<>();
    for (String part : parts(text)) {
      String word = part.strip();
      if (word.isEmpty()) {
        throw new InvalidInputException(
            text.isBlank() ? where + " is empty" : where + ": there is nothing between two commas",
            remedy);
      }
      words.add(word);
    }
    return words;
  }

  /** A comma inside of brackets parts the arguments of a function. */
  private static List<String> parts(String text) {
    List<String> parts = new ArrayList<>();
    int depth = 0;
    int start = 0;
    for (int at = 0; at < text.length(); at++) {
      char c = text.charAt(at);
      depth += c == '(' ? 1 : c == ')' ? -1 : 0;
      if (c == ',' && depth <= 0) {
        parts.add(text.substring(start, at));
        start = at + 1;
      }
    }
    parts.add(text.substring(start));
    return parts;
  }

  static InvalidInputException twice(String where, String word) {
    return new InvalidInputException(
        "%s holds %s twice".formatted(where, word), "name each value once");
  }
}

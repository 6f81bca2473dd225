package org.ursell.cli.grammar;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.ursell.runtime.equations.InvalidInputException;
import org.ursell.runtime.equations.ParameterDescriptor;

/** Reads comma-separated numbers from options, refusing in words what makes no sense. */
public final class NumberList {
  private NumberList() {}

  /** Truncation orders: whole numbers from 1 up, none twice. */
  public static List<Integer> orders(String option, String text) {
    return read(
        option,
        text,
        "give whole numbers from 1 (mean field) up, for example " + option + " 2",
        word -> {
          int order = wholeNumber(option, word, "a truncation order", option + " 2");
          if (order < 1) {
            throw new InvalidInputException(
                "%s holds %s, but the lowest truncation order is 1, mean field"
                    .formatted(option, word),
                "give whole numbers from 1 up, for example " + option + " 2");
          }
          return order;
        });
  }

  /**
   * Numbers of sites: whole numbers from 1 up, none twice; {@code 2..24} stands for all from 2 to
   * 24, {@code 2..24..2} for every second.
   *
   * @param infinity whether {@code inf}, the mean-field limit, may be among them
   */
  public static List<Double> sizes(String text, boolean infinity) {
    String example = "--sizes 50,100,200" + (infinity ? ",inf" : "");
    return read(
        "--sizes",
        SizeRange.expand(text),
        "give whole numbers from 1 up, for example " + example,
        word -> {
          if (word.equals("inf") || word.equals("∞")) {
            if (infinity) {
              return Double.POSITIVE_INFINITY;
            }
            throw new InvalidInputException(
                "--sizes holds inf, but in the mean-field limit coherence lasts for ever",
                "give finite sizes here; 'ursell trace' draws the mean-field limit");
          }
          return size(word, example);
        });
  }

  /** A finite number of sites, in digits or as 1e10. */
  private static double size(String word, String example) {
    BigDecimal size;
    try {
      size = new BigDecimal(word);
    } catch (NumberFormatException notANumber) {
      size = new BigDecimal("0.5");
    }
    boolean readable = Math.abs((double) size.scale()) < 1000 && size.precision() < 1000;
    if (readable && size.signum() > 0 && size.doubleValue() > ParameterDescriptor.LARGEST_SIZE) {
      throw new InvalidInputException(
          "--sizes holds %s, more than 1e15 sites".formatted(word),
          "larger numbers are not exact in floating point; inf is the limit, where it makes sense");
    }
    if (!readable || size.stripTrailingZeros().scale() > 0) {
      throw new InvalidInputException(
          "--sizes: '%s' is not a number of sites (a whole number)".formatted(word),
          "write it like " + example);
    }
    if (size.signum() <= 0) {
      throw new InvalidInputException(
          "--sizes holds %s, but a system has at least one site".formatted(word),
          "give whole numbers from 1 up, for example " + example);
    }
    return size.doubleValue();
  }

  /**
   * Finite real numbers, none twice.
   *
   * @param name what stands before the list, for example {@code V=}
   */
  public static List<Double> reals(String option, String name, String text) {
    return read(
        option + " " + name,
        text,
        "give a number, or several separated by commas, for example %s %s0.5,1"
            .formatted(option, name),
        word -> real(option + " " + name, word));
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
    double value;
    try {
      value = Double.parseDouble(word);
    } catch (NumberFormatException e) {
      throw new InvalidInputException(
          "%s: '%s' is not a number".formatted(where, word),
          "write it like 0.75, -1 or 2e-3, with a point and not a comma for the decimals");
    }
    // Java would also read "1d" and "0x1p3", which are more likely slips of the finger.
    if (!Double.isFinite(value) || !word.matches("[-+.0-9eE]+")) {
      throw new InvalidInputException(
          "%s: '%s' is not a finite number".formatted(where, word), "write it like 0.75 or 2e-3");
    }
    return value == 0 ? 0.0 : value;
  }

  private static int wholeNumber(String option, String word, String what, String example) {
    try {
      return Integer.parseInt(word);
    } catch (NumberFormatException e) {
      throw new InvalidInputException(
          "%s: '%s' is not %s (a whole number)".formatted(option, word, what),
          "write it like " + example);
    }
  }

  private static <T> List<T> read(
      String where, String text, String remedy, Function<String, T> reader) {
    List<T> values = new ArrayList<>();
    for (String part : text.split(",", -1)) {
      String word = part.strip();
      if (word.isEmpty()) {
        throw new InvalidInputException(
            text.isBlank() ? where + " is empty" : where + ": there is nothing between two commas",
            remedy);
      }
      T value = reader.apply(word);
      if (values.contains(value)) {
        throw new InvalidInputException(
            "%s holds %s twice".formatted(where, word), "name each value once");
      }
      values.add(value);
    }
    return values;
  }
}

package org.ursell.cli.option;

import org.ursell.runtime.equations.InvalidInputException;
import picocli.CommandLine.ITypeConverter;

/** Reads a whole number in a range behind an option. */
abstract class WholeNumber implements ITypeConverter<Integer> {
  private final String option;
  private final String pattern;
  private final int least;
  private final String range;
  private final String example;

  /**
   * A reader.
   *
   * @param pattern of the digits
   * @param least the smallest number that makes sense
   * @param range how a refusal calls what was expected
   * @param example what a refusal advises
   */
  WholeNumber(String option, String pattern, int least, String range, String example) {
    this.option = option;
    this.pattern = pattern;
    this.least = least;
    this.range = range;
    this.example = example;
  }

  @Override
  public Integer convert(String text) {
    String digits = text.strip();
    if (!digits.matches(pattern) || Integer.parseInt(digits) < least) {
      throw new InvalidInputException(
          "%s is '%s', not a whole number %s".formatted(option, quoted(text), range),
          "for example " + example);
    }
    return Integer.parseInt(digits);
  }

  /** What a refusal quotes. */
  String quoted(String text) {
    return text;
  }
}

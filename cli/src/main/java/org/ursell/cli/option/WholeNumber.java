package org.ursell.cli.option;

import org.ursell.runtime.equations.InvalidInputException;
import picocli.CommandLine.ITypeConverter;

/** Reads a whole number in a range behind an option. */
abstract class WholeNumber implements ITypeConverter<Integer> {
  private final String option;
  private final int least;
  private final int most;
  private final String example;

  /**
   * A reader.
   *
   * @param least the smallest number that makes sense
   * @param most the largest that does
   * @param example what a refusal advises
   */
  WholeNumber(String option, int least, int most, String example) {
    this.option = option;
    this.least = least;
    this.most = most;
    this.example = example;
  }

  @Override
  public Integer convert(String text) {
    String digits = text.strip();
    // Eighteen digits are more than any limit has, and still a long.
    if (digits.matches("\\d{1,18}")) {
      long number = Long.parseLong(digits);
      if (number >= least && number <= most) {
        return (int) number;
      }
    }
    throw new InvalidInputException(
        "%s is '%s', not a whole number from %s to %s".formatted(option, quoted(text), least, most),
        "for example " + example);
  }

  /** What a refusal quotes. */
  String quoted(String text) {
    return text;
  }
}

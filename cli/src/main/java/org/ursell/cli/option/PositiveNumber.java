package org.ursell.cli.option;

import org.ursell.cli.grammar.NumberReader;
import picocli.CommandLine.ITypeConverter;

/** Reads a positive number behind an option; each option has its own example. */
abstract class PositiveNumber implements ITypeConverter<Double> {
  private final String option;
  private final String example;

  /**
   * A reader.
   *
   * @param example what a refusal advises
   */
  PositiveNumber(String option, String example) {
    this.option = option;
    this.example = example;
  }

  @Override
  public Double convert(String text) {
    return NumberReader.positive(option, text, example);
  }
}

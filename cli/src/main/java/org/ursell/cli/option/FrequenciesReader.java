package org.ursell.cli.option;

import java.util.Arrays;
import org.ursell.cli.grammar.NumberReader;
import org.ursell.runtime.equations.InvalidInputException;
import picocli.CommandLine.ITypeConverter;

/** Reads frequencies: {@code -2:2:401} or {@code 0,0.5,2}, each once and in rising order. */
final class FrequenciesReader implements ITypeConverter<double[]> {
  private static final String OPTION = "--frequencies";
  private static final int MOST = 100_000;

  @Override
  public double[] convert(String text) {
    double[] values = text.contains(":") ? spaced(text) : list(text);
    if (values.length > MOST) {
      throw new InvalidInputException(
          "%s %s has more than %d points".formatted(OPTION, text, MOST), "give fewer of them");
    }
    return Arrays.stream(values).sorted().distinct().toArray();
  }

  private static double[] list(String text) {
    return Arrays.stream(text.split(",", -1))
        .mapToDouble(word -> NumberReader.real(OPTION, word.strip()))
        .toArray();
  }

  private static double[] spaced(String text) {
    String[] words = text.split(":", -1);
    if (words.length != 3 || !words[2].strip().matches("0*[1-9]\\d{0,8}")) {
      throw new InvalidInputException(
          "%s '%s' does not say from, to and number of points".formatted(OPTION, text),
          "write it like %s=-2:2:401, or list them, %s=0,0.5,2".formatted(OPTION, OPTION));
    }
    double from = NumberReader.real(OPTION, words[0].strip());
    double to = NumberReader.real(OPTION, words[1].strip());
    int count = Integer.parseInt(words[2].strip());
    if (count > MOST) {
      throw new InvalidInputException(
          "%s %s has more than %d points".formatted(OPTION, text, MOST), "give fewer of them");
    }
    if (count == 1 && from != to) {
      throw new InvalidInputException(
          "%s %s is one point with two ends".formatted(OPTION, text), "give at least 2 points");
    }
    double[] values = new double[count];
    for (int k = 0; k < count; k++) {
      values[k] = count == 1 ? from : from + (to - from) * k / (count - 1);
    }
    return values;
  }
}

package org.ursell.cli.option;

import java.util.Locale;
import org.ursell.runtime.equations.InvalidInputException;
import picocli.CommandLine.ITypeConverter;

/** Reads how much memory an exact solution may take. */
public final class MemoryReader implements ITypeConverter<Long> {
  /** Reads {@code 4G}, {@code 500M} or a number of bytes. */
  @Override
  public Long convert(String typed) {
    String text = typed.strip().toUpperCase(Locale.ROOT).replaceFirst("I?B$", "");
    if (!text.matches("\\d{1,12}(\\.\\d{1,6})?[KMGT]?") || !text.matches(".*[1-9].*")) {
      throw new InvalidInputException(
          "--max-memory is '%s', not an amount of memory".formatted(typed),
          "write it like --max-memory 4G or 500M");
    }
    int unit = "KMGT".indexOf(text.charAt(text.length() - 1));
    double number = Double.parseDouble(unit < 0 ? text : text.substring(0, text.length() - 1));
    return Math.max(1L, (long) (number * Math.pow(1000.0, unit + 1)));
  }
}

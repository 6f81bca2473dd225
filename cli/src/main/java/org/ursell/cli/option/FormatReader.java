package org.ursell.cli.option;

import java.util.List;
import java.util.Locale;
import org.ursell.cli.words.Suggestions;
import org.ursell.runtime.equations.InvalidInputException;
import picocli.CommandLine.ITypeConverter;

/** Reads in which form equations are to be printed. */
public final class FormatReader implements ITypeConverter<FormatReader.Format> {
  private static final List<String> FORMATS = List.of("text", "latex", "json", "java");

  /**
   * A form of equations that is known.
   *
   * @param name in small letters
   */
  public record Format(String name) {}

  @Override
  public Format convert(String format) {
    String kind = format.strip().toLowerCase(Locale.ROOT);
    if (!FORMATS.contains(kind)) {
      throw new InvalidInputException(
          "--format: there is no format '%s'".formatted(format),
          Suggestions.remedy(format, FORMATS));
    }
    return new Format(kind);
  }
}

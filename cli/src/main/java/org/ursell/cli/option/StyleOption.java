package org.ursell.cli.option;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.ursell.cli.words.Suggestions;
import org.ursell.runtime.equations.InvalidInputException;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;

/** What pictures are made for. */
public final class StyleOption {
  @Option(
      names = "--style",
      paramLabel = "STYLE",
      converter = Reader.class,
      description =
          "'screen' (default), or 'paper': one column of a journal, 86 mm wide in letters of 8 pt;"
              + " pictures of several panels over both columns, 178 mm wide")
  private Optional<Style> style = Optional.empty();

  /** What pictures are made for. */
  enum Style {
    SCREEN,
    PAPER
  }

  /** Reads a style. */
  static final class Reader implements ITypeConverter<Style> {
    @Override
    public Style convert(String text) {
      String name = text.strip().toLowerCase(Locale.ROOT);
      List<String> known = List.of("screen", "paper");
      if (!known.contains(name)) {
        throw new InvalidInputException(
            "--style: there is no style '%s'".formatted(text.strip()),
            Suggestions.remedy(name, known));
      }
      return Style.values()[known.indexOf(name)];
    }
  }

  /** Whether pictures are made for one column of a journal. */
  public boolean isPaper() {
    return style.filter(Style.PAPER::equals).isPresent();
  }

  /** Whether one was typed. */
  boolean isGiven() {
    return style.isPresent();
  }
}

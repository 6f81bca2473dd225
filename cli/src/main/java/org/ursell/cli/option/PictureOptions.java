package org.ursell.cli.option;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.ursell.cli.output.OutputFolder;
import org.ursell.cli.output.PictureChoice;
import org.ursell.cli.words.Suggestions;
import org.ursell.runtime.equations.InvalidInputException;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** How pictures are written: in which formats, and for what. */
public final class PictureOptions {
  @Mixin private PictureFormats formats = new PictureFormats();

  @Option(
      names = "--style",
      paramLabel = "STYLE",
      converter = Reader.class,
      description =
          "'screen' (default), or 'paper': one column of a journal, 86 mm wide in letters of 8 pt")
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

  /** A folder whose pictures are written as was asked for. */
  public OutputFolder of(OutputFolder folder) {
    return folder.drawing(
        new PictureChoice(formats.formats(), style.filter(Style.PAPER::equals).isPresent()));
  }

  /**
   * Requires that nothing was asked for where nothing is drawn.
   *
   * @param why in a clause, for example {@code no picture is drawn of one share}
   * @throws InvalidInputException if something was
   */
  public void requireNothing(String why, String remedy) {
    if (formats.isGiven() || style.isPresent()) {
      throw new InvalidInputException(
          "%s is given, but %s".formatted(formats.isGiven() ? "--format" : "--style", why), remedy);
    }
  }
}

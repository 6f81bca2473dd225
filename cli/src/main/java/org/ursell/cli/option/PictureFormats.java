package org.ursell.cli.option;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.ursell.cli.output.PictureChoice;
import org.ursell.cli.plot.PictureEncoder.Format;
import org.ursell.cli.words.Suggestions;
import org.ursell.runtime.equations.InvalidInputException;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;

/** In which formats pictures are written. */
public final class PictureFormats {
  @Option(
      names = "--format",
      paramLabel = "F[,F...]",
      converter = Reader.class,
      description = "write pictures as png, svg or pdf (default png,svg)")
  private Optional<Given> given = Optional.empty();

  /** Formats as typed. */
  record Given(Set<Format> formats) {
    // picocli asks for it at every start, and Java would put it together then.
    @Override
    public String toString() {
      return formats.toString();
    }
  }

  /** Reads a list of formats. */
  static final class Reader implements ITypeConverter<Given> {
    @Override
    public Given convert(String text) {
      List<String> known = Arrays.stream(Format.values()).map(Format::ending).toList();
      List<Format> formats = new ArrayList<>();
      for (String word : text.split(",", -1)) {
        String name = word.strip().toLowerCase(Locale.ROOT);
        if (!known.contains(name)) {
          throw new InvalidInputException(
              "--format: there is no format '%s' of pictures".formatted(word.strip()),
              Suggestions.remedy(name, known));
        }
        formats.add(Format.values()[known.indexOf(name)]);
      }
      return new Given(EnumSet.copyOf(formats));
    }
  }

  /** Whether they were typed. */
  public boolean isGiven() {
    return given.isPresent();
  }

  /** The formats. */
  public Set<Format> formats() {
    return given.map(Given::formats).orElse(PictureChoice.USUAL.formats());
  }

  /**
   * Requires pixels, which a page of pictures shows.
   *
   * @throws InvalidInputException if there are none
   */
  public void requirePixels() {
    if (!formats().contains(Format.PNG)) {
      throw new InvalidInputException(
          "--format is without png, which index.html shows",
          "add it: --format png,"
              + String.join(",", formats().stream().map(Format::ending).toList()));
    }
  }
}

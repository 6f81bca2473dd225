package org.ursell.cli.option;

import java.util.Optional;
import org.ursell.cli.output.OutputFolder;
import org.ursell.cli.output.PictureChoice;
import org.ursell.runtime.equations.InvalidInputException;
import picocli.CommandLine.Mixin;

/** How pictures are written: in which formats, for what, and on which axes. */
public final class PictureOptions {
  @Mixin private PictureFormats formats = new PictureFormats();

  @Mixin private StyleOption style = new StyleOption();

  @Mixin private AxesOptions axes = new AxesOptions();

  /**
   * A folder whose pictures are written as was asked for.
   *
   * @throws InvalidInputException if a logarithmic axis is to begin at 0 or below
   */
  public OutputFolder of(OutputFolder folder) {
    return folder.drawing(new PictureChoice(formats.formats(), style.isPaper(), axes.choice()));
  }

  /**
   * Requires that nothing was asked for where nothing is drawn.
   *
   * @param why in a clause, for example {@code no picture is drawn of one share}
   * @throws InvalidInputException if something was
   */
  public void requireNothing(String why, String remedy) {
    Optional<String> given =
        formats.isGiven()
            ? Optional.of("--format")
            : style.isGiven() ? Optional.of("--style") : axes.given();
    if (given.isPresent()) {
      throw new InvalidInputException("%s is given, but %s".formatted(given.get(), why), remedy);
    }
  }
}

package org.ursell.cli.verb;

import java.util.concurrent.Callable;
import org.ursell.cli.figure.Gallery;
import org.ursell.cli.figure.Resolution;
import org.ursell.cli.option.Crew;
import org.ursell.cli.option.EngineOptions;
import org.ursell.cli.option.FinenessOptions;
import org.ursell.cli.option.PictureFormats;
import org.ursell.cli.option.StyleOption;
import org.ursell.cli.option.Typed;
import org.ursell.cli.option.VersionLines;
import org.ursell.cli.output.Desk;
import org.ursell.cli.output.Hands;
import org.ursell.cli.output.OutputFolder;
import org.ursell.cli.output.PictureChoice;
import org.ursell.cli.output.Pictures;
import org.ursell.cli.plot.AxesChoice;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code ursell figure}: the figures of the paper. */
@Command(
    name = "figure",
    mixinStandardHelpOptions = true,
    versionProvider = VersionLines.class,
    sortOptions = false,
    abbreviateSynopsis = true,
    parameterListHeading = "%nFigure:%n",
    optionListHeading = "%nOptions:%n",
    description = {
      "Draw the figures of Nadolny and Bruder, Macroscopic quantum synchronization effects (2023),"
          + " from Ursell's own equations, with the numbers beside each picture and a contact sheet,"
          + " index.html, of all that are in the folder.",
      "",
      "Parameters, starts, windows and times are those of the paper (supplement, section 5). What"
          + " the paper's text does not print was chosen here:",
      "  2a: t from 0 to 80/gamma_minus",
      "  2b, 2c: V/(gamma_minus + gamma_plus) from 0 to 1; 2c: gamma_plus/gamma_minus from 0.01 to"
          + " 100",
      "  3: delta from -2 to 2 gamma_minus, V_AB/V from 0 to 2",
      "  4: delta and K from -20 to 20 gamma_minus",
      "  S1: V_AB = 0.1 gamma_minus, and six of the eight places",
      "  S2: V_AB/V = 0.5, 1, 1.5, 2, 2.5, delta from -2 to 2 gamma_minus",
      "  S3: K = 10, 0, -5, -10, -20 gamma_minus, delta from -20 to 20 gamma_minus",
      "  S4: V = 0.75 gamma_minus on the left",
      "",
      "S4-judged, which is not in the paper, has the lifetimes to quote for the four couplings of S4"
          + " beside the paper's second order. It takes some minutes, and so it is not part of all."
          + " So does spectra, with the spectra of Fig. 3 at finite N: exact ones of one group up to"
          + " N = 20 and of two groups of 3, beside order 2."
    },
    footerHeading =
        "%nWrites for each figure its picture (.png and .svg, or as --format says), its numbers (.csv) and how it was made"
            + " (.json), and index.html.%n%nExamples:%n",
    footer = {
      "  ursell figure 2c",
      "  ursell figure all",
      "  ursell figure S4-judged           the lifetimes to quote; some minutes",
      "  ursell figure spectra             spectra at finite N; some minutes",
      "  ursell figure 4 --resolution 128 --out blockade",
      "  ursell figure 3 --style paper --format png,pdf",
      "  ursell figure all --full          the resolutions of the paper; tells first how long",
    })
public final class FigureCommand implements Callable<Integer> {
  @Parameters(
      paramLabel = "FIGURE",
      arity = "1",
      description = "2a, 2b, 2c, 2d, 3, 4, S1, S2, S3, S4, S4-judged, spectra or all")
  private String name = "";

  @Mixin private FinenessOptions fineness = new FinenessOptions();

  @Mixin private Crew crew = new Crew();

  @Mixin private EngineOptions engine = new EngineOptions();

  @Option(
      names = "--out",
      paramLabel = "DIR",
      defaultValue = "figures",
      description = "folder for the results (default figures)")
  private String folder = "figures";

  @Mixin private PictureFormats formats = new PictureFormats();

  @Mixin private StyleOption style = new StyleOption();

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() {
    Desk desk = Typed.desk(spec);
    Gallery.requireNamed(name);
    Resolution resolution =
        Resolution.of(fineness.resolution(), fineness.full(), fineness.consent());
    formats.requirePixels();
    OutputFolder output =
        OutputFolder.of("--out", folder)
            .drawing(new PictureChoice(formats.formats(), style.isPaper(), AxesChoice.USUAL));
    try (Hands hands = engine.hands(crew.jobs(), desk.err())) {
      Gallery gallery = Gallery.of(name, resolution, hands, desk.err());
      Pictures.prepare();
      if (fineness.full()) {
        desk.out().println(gallery.forecast());
        desk.out().flush();
      }
      gallery.write(output, desk.out());
    }
    return 0;
  }
}

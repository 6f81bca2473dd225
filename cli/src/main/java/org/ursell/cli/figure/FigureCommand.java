package org.ursell.cli.figure;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.ursell.cli.Json;
import org.ursell.cli.OutputFolder;
import org.ursell.cli.PaperEquations;
import org.ursell.cli.Pictures;
import org.ursell.cli.Versions;
import org.ursell.cli.Words;
import org.ursell.cli.Workers;
import org.ursell.runtime.equations.InvalidInputException;
import org.ursell.runtime.sweep.SweepRequest;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code ursell figure}: the figures of the paper. */
@Command(
    name = "figure",
    mixinStandardHelpOptions = true,
    versionProvider = Versions.class,
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
      "  S4: V = 0.75 gamma_minus on the left"
    },
    footerHeading =
        "%nWrites for each figure its picture (.png, .svg), its numbers (.csv) and how it was made"
            + " (.json), and index.html.%n%nExamples:%n",
    footer = {
      "  ursell figure 2c",
      "  ursell figure all",
      "  ursell figure 4 --resolution 128 --out blockade",
      "  ursell figure all --full          the resolutions of the paper; tells first how long",
    })
public final class FigureCommand implements Callable<Integer> {
  @Parameters(
      paramLabel = "FIGURE",
      arity = "1",
      description = "2a, 2b, 2c, 2d, 3, 4, S1, S2, S3, S4 or all")
  private String name = "";

  @Option(
      names = "--resolution",
      paramLabel = "N",
      description =
          "points of a map in each direction, and columns of a spectrum (default 64); curves have"
              + " five times as many, up to 320")
  private Optional<String> resolution = Optional.empty();

  @Option(
      names = "--full",
      description =
          "the resolutions of the paper: maps of 255 x 255, curves of 320 points; how long that"
              + " takes is told first, by measuring a small part")
  private boolean full;

  @Option(
      names = "--jobs",
      paramLabel = "N",
      description = "how many threads compute (default: one a processor)")
  private Optional<String> jobs = Optional.empty();

  @Option(
      names = "--out",
      paramLabel = "DIR",
      defaultValue = "figures",
      description = "folder for the results (default figures)")
  private String folder = "figures";

  @Option(names = "--yes", description = "do compute a resolution far above the paper's")
  private boolean consent;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    PrintWriter err = spec.commandLine().getErr();
    List<PaperFigure> figures = Figures.named(name);
    Resolution fineness = resolution();
    int threads = Workers.count(jobs);
    OutputFolder.of("--out", folder);
    PaperModel model =
        new PaperModel(
            PaperEquations.meanField("one-group", err::println),
            PaperEquations.meanField("two-groups", err::println));
    Pictures.prepare();
    if (full) {
      out.println(new Forecast(model, threads).words(figures, fineness));
      out.flush();
    }
    Studio studio = new Studio(model, fineness, threads, err);
    for (PaperFigure figure : figures) {
      long begin = System.nanoTime();
      List<Plate> plates = figure.draw(studio);
      for (Plate plate : plates) {
        List<String> written = write(plate, model, fineness(figure, model, fineness), err);
        out.println(
            "figure %-9s %7s s  %s"
                .formatted(
                    plate.name(),
                    Words.digits((System.nanoTime() - begin) / 1e9, 3),
                    String.join(", ", written)));
        out.flush();
        begin = System.nanoTime();
      }
    }
    out.println("wrote to %s; open %s".formatted(folder, ContactSheet.NAME));
    out.flush();
    return 0;
  }

  /** Writes a plate and the contact sheet with it. */
  private List<String> write(Plate plate, PaperModel model, String fineness, PrintWriter err) {
    OutputFolder output = OutputFolder.of("--out", folder);
    List<String> data = new ArrayList<>();
    plate
        .tables()
        .forEach(
            (suffix, text) -> {
              data.add(plate.stem() + suffix + ".csv");
              output.add(plate.stem() + suffix + ".csv", text);
            });
    Pictures.add(output, plate.stem(), plate.picture(), err);
    Map<String, Object> facts =
        Facts.of(
            "figure", plate.name(),
            "title", plate.title(),
            "caption", plate.caption(),
            "alt", plate.alt(),
            "parameters", plate.parameters(),
            "differs_from_paper", plate.differs(),
            "resolution", fineness,
            "data", data,
            "versions",
                Facts.of(
                    "ursell", Versions.ursell(),
                    "generator", model.oneGroup().descriptor().generatorVersion(),
                    "java", Versions.java()),
            "models",
                Facts.of(
                    "one-group", model.oneGroup().descriptor().hash(),
                    "two-groups", model.twoGroups().descriptor().hash()));
    if (fineness.isEmpty()) {
      facts.remove("resolution");
    }
    output.add(plate.stem() + ".json", Json.text(facts));
    List<String> written = output.write();
    ContactSheet.write(folder);
    return written;
  }

  /** How finely the sweeps of a figure were computed, in words; empty where it has none. */
  private static String fineness(PaperFigure figure, PaperModel model, Resolution resolution) {
    List<SweepRequest> sweeps = figure.sweeps(model, resolution);
    boolean curve = sweeps.size() == 1 && sweeps.get(0).plan().axes().size() == 1;
    return sweeps.isEmpty()
        ? ""
        : curve ? resolution.curve() + " points along the curve" : resolution.words();
  }

  private Resolution resolution() {
    if (full && resolution.isPresent()) {
      throw new InvalidInputException(
          "--resolution and --full are given at once", "leave one of them out");
    }
    return full
        ? Resolution.PAPER
        : Resolution.read(resolution.orElse(Integer.toString(Resolution.USUAL)), consent);
  }
}

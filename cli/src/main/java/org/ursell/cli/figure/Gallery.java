package org.ursell.cli.figure;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.ursell.cli.model.PaperEquations;
import org.ursell.cli.output.Hands;
import org.ursell.cli.output.Json;
import org.ursell.cli.output.Manifest;
import org.ursell.cli.output.OutputFolder;
import org.ursell.cli.output.Pictures;
import org.ursell.cli.output.Versions;
import org.ursell.cli.words.Numerals;
import org.ursell.runtime.sweep.SweepRequest;

/** Some of the paper's figures, which are computed and written one after the other. */
public final class Gallery {
  private final List<PaperFigure> figures;
  private final Resolution resolution;
  private final Hands hands;
  private final PrintWriter err;
  private final PaperModel model;

  private Gallery(
      List<PaperFigure> figures,
      Resolution resolution,
      Hands hands,
      PrintWriter err,
      PaperModel model) {
    this.figures = figures;
    this.resolution = resolution;
    this.hands = hands;
    this.err = err;
    this.model = model;
  }

  /**
   * Requires that there is a figure of this name.
   *
   * @throws org.ursell.runtime.equations.InvalidInputException if there is none
   */
  public static void requireNamed(String name) {
    Figures.named(name);
  }

  /**
   * The figures of a name.
   *
   * @param name as typed: {@code 2c} or {@code all}
   * @param err where progress, and what is odd, is told
   */
  public static Gallery of(String name, Resolution resolution, Hands hands, PrintWriter err) {
    return new Gallery(
        Figures.named(name),
        resolution,
        hands,
        err,
        new PaperModel(
            PaperEquations.meanField("one-group", err::println),
            PaperEquations.meanField("two-groups", err::println)));
  }

  /** How long its sweeps will take, in a sentence; measures a few rows for that. */
  public String forecast() {
    return new RowTiming(model, hands.jobs()).words(figures, resolution);
  }

  /** Computes the figures and writes each as soon as it is drawn. */
  public void write(OutputFolder folder, PrintWriter out) {
    Studio studio = new Studio(model, resolution, hands, err);
    int done = 0;
    for (PaperFigure figure : figures) {
      long begin = System.nanoTime();
      List<Plate> plates = figure.draw(studio);
      for (Plate plate : plates) {
        List<String> written = write(plate, fineness(figure), folder);
        out.println(
            "figure %-9s %7s s  %s"
                .formatted(
                    plate.name(),
                    Numerals.digits((System.nanoTime() - begin) / 1e9, 3),
                    String.join(", ", written)));
        out.flush();
        begin = System.nanoTime();
      }
      done++;
      OutputFolder.tellWhenInterrupted(
          "%d of %d figures are finished and written to %s; the others can be drawn one by one, or all"
                  .formatted(done, figures.size(), folder.path())
              + " again");
    }
    out.println("wrote to %s; open %s".formatted(folder.path(), ContactSheet.NAME));
    out.flush();
  }

  /** Writes a plate and the contact sheet with it. */
  private List<String> write(Plate plate, String fineness, OutputFolder folder) {
    OutputFolder output = folder.another();
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
        Manifest.ordered(
            "figure", plate.name(),
            "title", plate.title(),
            "caption", plate.caption(),
            "alt", plate.alt(),
            "parameters", plate.parameters(),
            "differs_from_paper", plate.differs(),
            "resolution", fineness,
            "data", data,
            "versions",
                Manifest.ordered(
                    "ursell", Versions.ursell(),
                    "generator", model.oneGroup().descriptor().generatorVersion(),
                    "java", Versions.java()),
            "models",
                Manifest.ordered(
                    "one-group", model.oneGroup().descriptor().hash(),
                    "two-groups", model.twoGroups().descriptor().hash()));
    if (fineness.isEmpty()) {
      facts.remove("resolution");
    }
    output.add(plate.stem() + ".json", Json.text(facts));
    List<String> written = output.write();
    ContactSheet.write(folder.path().toString());
    return written;
  }

  /** How finely the sweeps of a figure were computed, in words; empty where it has none. */
  private String fineness(PaperFigure figure) {
    List<SweepRequest> sweeps = figure.sweeps(model, resolution);
    boolean curve = sweeps.size() == 1 && sweeps.get(0).plan().axes().size() == 1;
    return sweeps.isEmpty()
        ? ""
        : curve ? resolution.curve() + " points along the curve" : resolution.words();
  }
}

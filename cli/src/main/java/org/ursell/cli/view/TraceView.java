package org.ursell.cli.view;

import java.util.Arrays;
import java.util.List;
import org.ursell.cli.output.Desk;
import org.ursell.cli.output.FailedComputationException;
import org.ursell.cli.output.OutputFolder;
import org.ursell.cli.picture.TracePicture;
import org.ursell.cli.report.TraceFiles;
import org.ursell.cli.words.Numerals;
import org.ursell.runtime.equations.InvalidInputException;
import org.ursell.runtime.study.Curve;
import org.ursell.runtime.study.TraceStudy;

/**
 * An observable in time, as a table, files and a picture.
 *
 * @param study what was asked for
 * @param curves what was found
 * @param logarithmic whether the picture's axis of the amplitude is
 */
public record TraceView(TraceStudy study, List<Curve> curves, boolean logarithmic) {
  /** Keeps its own copy of the curves. */
  public TraceView {
    curves = List.copyOf(curves);
  }

  /**
   * Requires that the curves can be drawn as asked for.
   *
   * @throws InvalidInputException if a negative value has no logarithm
   */
  public void requireLogarithms() {
    boolean negative =
        curves.stream().anyMatch(c -> Arrays.stream(c.trace().values()).anyMatch(v -> v < 0));
    if (logarithmic && negative) {
      throw new InvalidInputException(
          "--log: %s becomes negative, and has no logarithm"
              .formatted(Numerals.reading(study.observable())),
          "leave out --log");
    }
  }

  /** The curves that are more than a start. */
  private List<Curve> followed() {
    return curves.stream().filter(curve -> !curve.trace().isCancelled()).toList();
  }

  /**
   * Prints the table, and writes files and picture.
   *
   * @throws FailedComputationException if no run reached the end
   */
  public void publish(Desk desk, OutputFolder folder) {
    TraceFiles files = new TraceFiles(study, study.model());
    files.report(curves, desk.out());
    desk.into(folder)
        .text("trace.csv", files.csv(curves))
        .manifest(
            files.manifest(
                curves, desk.manifest(study.equations().meanField(), List.of(study.finite()))))
        .picture("trace", TracePicture.of(study, followed(), logarithmic))
        .publish();
    if (curves.stream().noneMatch(curve -> curve.trace().run().status().isSuccess())) {
      throw new FailedComputationException(
          "no run reached the end", "the table above says what happened to each");
    }
  }
}

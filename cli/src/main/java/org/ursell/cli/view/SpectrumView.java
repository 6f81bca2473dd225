package org.ursell.cli.view;

import java.util.List;
import java.util.Optional;
import org.ursell.cli.output.Desk;
import org.ursell.cli.output.FailedComputationException;
import org.ursell.cli.output.OutputFolder;
import org.ursell.cli.picture.SpectrumPicture;
import org.ursell.cli.plot.Picture;
import org.ursell.cli.report.SpectrumReport;
import org.ursell.runtime.study.SpectrumStudy;
import org.ursell.runtime.study.Truncations;

/** Correlations and spectra as tables, files and a picture. */
public record SpectrumView(SpectrumReport report) {
  /**
   * Prints the table, and writes files and picture.
   *
   * @throws FailedComputationException if nothing was found
   */
  public void publish(Desk desk, OutputFolder folder) {
    report.print(desk.out());
    if (!report.isAnythingFound()) {
      desk.out().flush();
      throw new FailedComputationException(
          "no correlation was found", "the table above says why; " + report.remedy());
    }
    SpectrumStudy study = report.study();
    Desk.Delivery files = desk.into(folder);
    if (report.hasSpectra()) {
      files.table("spectrum.csv", report::spectra);
    }
    files.table("correlation.csv", report::correlations);
    report.modes().ifPresent(text -> files.text("modes.csv", text));
    files.manifest(
        report.manifest(
            desk.manifest(Truncations.meanField(study.subject(), study.filter()), List.of())));
    Optional<Picture> picture = SpectrumPicture.of(report);
    picture.ifPresent(drawn -> files.picture("spectrum", drawn));
    files.publish();
  }
}

package org.ursell.cli.view;

import java.util.List;
import java.util.Map;
import org.ursell.cli.output.Desk;
import org.ursell.cli.output.OutputFolder;
import org.ursell.cli.picture.SweepPictures;
import org.ursell.cli.report.SweepResults;
import org.ursell.runtime.journal.SweepOutline;
import org.ursell.runtime.sweep.LineResult;
import org.ursell.runtime.sweep.SweepTable;

/** A finished sweep; all of it follows from its outline and its lines. */
public final class SweepView {
  private final SweepTable table;
  private final SweepResults results;
  private final SweepPictures pictures;

  /** A sweep whose lines are all finished. */
  public SweepView(SweepOutline outline, List<LineResult> lines) {
    table = outline.table(lines);
    results = new SweepResults(outline, table);
    pictures = new SweepPictures(outline, table);
  }

  /** All points. */
  public SweepTable table() {
    return table;
  }

  /**
   * Requires a number.
   *
   * @throws org.ursell.cli.output.FailedComputationException if no point gave one
   */
  public void requireNumbers() {
    results.requireNumbers();
  }

  /** Writes all files, prints a summary, and tells which files there are. */
  public void publish(Desk desk, OutputFolder folder) {
    Desk.Delivery delivery =
        desk.into(folder).table("sweep.csv", results::csv).file("sweep.nc", results::netcdf);
    if (results.hasSpectra()) {
      delivery.table("spectra.csv", results::spectra);
    }
    delivery.manifest(
        results.begunManifest(), Map.of("results", results.found(pictures.leftOut())));
    pictures.add(delivery);
    results.print(desk.out());
    delivery.publish();
    pictures.leftOut().forEach(words -> desk.out().println("  " + words));
    desk.out().flush();
  }
}

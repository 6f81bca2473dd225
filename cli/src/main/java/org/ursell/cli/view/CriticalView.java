package org.ursell.cli.view;

import java.util.List;
import org.ursell.cli.output.Desk;
import org.ursell.cli.output.OutputFolder;
import org.ursell.cli.picture.CriticalPicture;
import org.ursell.cli.report.CriticalReport;
import org.ursell.runtime.equations.MomentEquations;
import org.ursell.runtime.study.CriticalStudy;

/** Critical couplings as a table, files and a picture. */
public final class CriticalView {
  private final CriticalStudy study;
  private final List<CriticalStudy.Row> rows;
  private final CriticalReport report;

  /** What a study found. */
  public CriticalView(CriticalStudy study, List<CriticalStudy.Row> rows) {
    this.study = study;
    this.rows = List.copyOf(rows);
    this.report = new CriticalReport(study, rows);
  }

  /** Prints the table. */
  public void print(Desk desk) {
    report.print(desk.out());
  }

  /** Writes table, manifest and, along an axis, the picture. */
  public void publish(Desk desk, MomentEquations meanField, OutputFolder folder) {
    Desk.Delivery delivery =
        desk.into(folder)
            .text("critical.csv", report.csv())
            .manifest(report.manifest(desk.manifest(meanField, List.of())));
    CriticalPicture.of(study, rows, report.fixedWords())
        .ifPresent(picture -> delivery.picture("critical", picture));
    delivery.publish();
  }
}

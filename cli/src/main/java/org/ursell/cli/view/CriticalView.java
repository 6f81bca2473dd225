package org.ursell.cli.view;

import java.util.List;
import org.ursell.cli.output.Desk;
import org.ursell.cli.output.OutputFolder;
import org.ursell.cli.picture.CriticalPicture;
import org.ursell.cli.report.CriticalReport;
import org.ursell.cli.study.CriticalSurvey;
import org.ursell.runtime.equations.MomentEquations;

/** Critical couplings as a table, files and a picture. */
public final class CriticalView {
  private final CriticalSurvey survey;
  private final List<CriticalSurvey.Row> rows;
  private final CriticalReport report;

  /** What a survey found. */
  public CriticalView(CriticalSurvey survey, List<CriticalSurvey.Row> rows) {
    this.survey = survey;
    this.rows = List.copyOf(rows);
    this.report = new CriticalReport(survey, rows);
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
    CriticalPicture.of(survey, rows, report.fixedWords())
        .ifPresent(picture -> delivery.picture("critical", picture));
    delivery.publish();
  }
}

package org.ursell.cli.view;

import java.util.List;
import org.ursell.cli.output.Desk;
import org.ursell.cli.output.FailedComputationException;
import org.ursell.cli.output.OutputFolder;
import org.ursell.cli.picture.SteadyPicture;
import org.ursell.cli.report.SteadyReport;
import org.ursell.cli.report.SteadyTable;
import org.ursell.runtime.study.SteadyStudy;

/**
 * Steady states as a table, files and a picture.
 *
 * @param study what was asked for
 * @param rows what was found
 */
public record SteadyView(SteadyStudy study, List<SteadyStudy.Row> rows) {
  /** Keeps its own copy of the rows. */
  public SteadyView {
    rows = List.copyOf(rows);
  }

  /**
   * Prints the table and writes files and picture.
   *
   * @throws FailedComputationException if there is no steady state at any point
   */
  public void publish(Desk desk, OutputFolder folder) {
    new SteadyReport(study, rows).print(desk.out());
    SteadyTable table = new SteadyTable(study, rows);
    Desk.Delivery delivery =
        desk.into(folder)
            .table("steady.csv", table::csv)
            .manifest(
                table.manifest(
                    desk.manifest(
                        study.equations().meanField(), study.equations().orders().values())));
    SteadyPicture.of(study, rows).ifPresent(picture -> delivery.picture("steady", picture));
    delivery.publish();
    if (rows.stream().noneMatch(SteadyStudy.Row::hasState)) {
      throw new FailedComputationException(
          "no steady state was found", "the table above says what happened at each point");
    }
  }
}

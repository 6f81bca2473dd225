package org.ursell.cli.bridge;

import java.util.List;
import org.ursell.cli.option.LawOptions;
import org.ursell.cli.report.LawReport;
import org.ursell.runtime.law.PhaseDiffusion;
import org.ursell.runtime.law.PhaseDiffusion.Diffusing;
import org.ursell.runtime.series.SeriesOutcome;
import org.ursell.runtime.study.Points;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** The law at large N: one row per parameter point, as in the command's table. */
@Command(name = "law")
final class LawQuestion implements Question {
  @Mixin private LawOptions options = new LawOptions();

  @Override
  public Answer answer(Work work) {
    LawOptions.Asked asked = options.read(work.err());
    Points points = asked.laws().points();
    List<PhaseDiffusion> found = work.on("finding laws", asked.laws(), 1, options.isLongMeant());
    List<SeriesOutcome> corrections =
        options
            .corrections(asked, work.err())
            .map(study -> work.on("expanding in 1/N", study, 1, options.isLongMeant()))
            .orElse(List.of());
    LawReport report = new LawReport(points, found, corrections);
    Answer answer = new Answer();
    answer
        .words("model", points.model().name())
        .words("hash", points.model().hash())
        .words("rate_unit", points.rateUnit())
        .words("remarks", report.missing());
    Answer.Columns columns = new Answer.Columns();
    for (int k = 0; k < found.size(); k++) {
      Told.parameters(columns, points.names(), points.all().get(k));
      report.numbers(k).forEach(columns::put);
      boolean lawful = found.get(k) instanceof Diffusing;
      columns
          .put("status", lawful ? "ok" : "none")
          .put("words", lawful ? "" : found.get(k).words());
    }
    columns.into(answer, "law.");
    return answer;
  }
}

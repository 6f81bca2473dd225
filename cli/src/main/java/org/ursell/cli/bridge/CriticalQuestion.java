package org.ursell.cli.bridge;

import java.util.List;
import org.ursell.cli.model.ModelEntry;
import org.ursell.cli.option.Crew;
import org.ursell.cli.option.CriticalOptions;
import org.ursell.cli.option.LongWork;
import org.ursell.cli.option.ModelOptions;
import org.ursell.cli.report.CriticalReport;
import org.ursell.runtime.study.CriticalStudy;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Critical couplings: one row per parameter point, as in the command's table. */
@Command(name = "critical")
final class CriticalQuestion implements Question {
  @Mixin private ModelOptions model = new ModelOptions();

  @Mixin private CriticalOptions options = new CriticalOptions();

  @Mixin private Crew crew = new Crew();

  @Mixin private LongWork longWork = new LongWork();

  @Override
  public Answer answer(Work work) {
    ModelEntry entry = model.model(work.err());
    CriticalStudy study = options.study(options.meanField(entry, model), entry::couples);
    List<CriticalStudy.Row> rows =
        work.on("critical couplings", study, crew.jobs(), longWork.isMeant());
    CriticalReport report = new CriticalReport(study, rows);
    Answer answer = new Answer();
    answer
        .words("model", study.model().name())
        .words("hash", study.model().hash())
        .words("rate_unit", study.points().rateUnit())
        .words("coupling", study.coupling())
        .numbers("from", study.from())
        .numbers("to", study.to());
    Answer.Columns columns = new Answer.Columns();
    for (CriticalStudy.Row row : rows) {
      report.parameters(row).forEach((name, value) -> columns.put(Told.PARAMETER + name, value));
      columns
          .put("critical_" + study.coupling(), row.found().value().orElse(Double.NaN))
          .put("frequency", row.found().frequency().orElse(Double.NaN));
      report.words(row).forEach(columns::put);
    }
    columns.into(answer, "critical.");
    return answer;
  }
}

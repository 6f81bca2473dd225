package org.ursell.cli.bridge;

import java.util.List;
import org.ursell.cli.option.SteadyOptions;
import org.ursell.cli.report.SteadyReport;
import org.ursell.runtime.equations.ParameterDescriptor;
import org.ursell.runtime.measure.PointStatus;
import org.ursell.runtime.observable.ObservableReading;
import org.ursell.runtime.steady.SteadyMoments;
import org.ursell.runtime.study.SteadyStudy;
import org.ursell.runtime.study.SteadyStudy.Found;
import org.ursell.runtime.study.SteadyStudy.Row;
import org.ursell.runtime.study.TruncationOrder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Steady states: one row per state, and one for each point that has none. */
@Command(name = "steady")
final class SteadyQuestion implements Question {
  @Mixin private SteadyOptions options = new SteadyOptions();

  @Override
  public Answer answer(Work work) {
    SteadyStudy study = options.study(work.err());
    List<Row> rows = work.on("steady states", study, options.jobs(), options.isLongMeant());
    Answer answer = new Answer();
    Told.common(answer, study.points(), study.start(), study.remarks());
    List<String> parameters =
        study.model().parameters().stream().map(ParameterDescriptor::name).toList();
    List<String> readings = study.readings().stream().map(ObservableReading::name).toList();
    answer.words("parameters", parameters).words("observable", readings);
    answer.words("size", study.sizes().parameter().stream().toList());
    Answer.Columns columns = new Answer.Columns();
    for (Row row : rows) {
      if (row.exact().isPresent()) {
        putExact(row, row.exact().get(), parameters, readings, columns);
      } else if (row.reached().isEmpty()) {
        begin(row, parameters, columns).put("branch", Double.NaN).put("reached", 0);
        readings.forEach(name -> columns.put("value." + name, Double.NaN));
        stability(Double.NaN, Double.NaN, Double.NaN, "", columns)
            .put("residual", Double.NaN)
            .put("method", "")
            .put("status", status(row))
            .put("words", row.words());
      }
      if (row.exact().isEmpty()) {
        row.states().forEach(found -> put(row, found, parameters, readings, columns));
      }
    }
    columns.into(answer, "state.");
    if (rows.stream().noneMatch(Row::hasState)) {
      throw new PartialAnswerException(
          "no steady state was found at any point",
          "the result says of each point why; try another start, or another order",
          answer);
    }
    return answer;
  }

  private static String status(Row row) {
    return row.isCancelled() ? "cancelled" : row.status().word();
  }

  private static Answer.Columns begin(Row row, List<String> parameters, Answer.Columns columns) {
    Told.parameters(columns, parameters, row.point());
    return columns.put(
        "order",
        row.exact().isPresent() ? "exact" : row.order().orElse(TruncationOrder.of(1)).text());
  }

  private static Answer.Columns stability(
      double turning, double growth, double frequency, String word, Answer.Columns columns) {
    return columns
        .put("frequency", turning)
        .put("growth_rate", growth)
        .put("growth_frequency", frequency)
        .put("stability", word);
  }

  private static void put(
      Row row,
      Found found,
      List<String> parameters,
      List<String> readings,
      Answer.Columns columns) {
    SteadyMoments state = found.state();
    begin(row, parameters, columns)
        .put("branch", found.branch())
        .put("reached", row.reached().filter(one -> one == found).isPresent() ? 1 : 0);
    for (int r = 0; r < readings.size(); r++) {
      columns.put("value." + readings.get(r), found.values()[r]);
    }
    stability(
            found.frequency(),
            state.stability().growth(),
            state.stability().frequency(),
            state.stability().verdict().word(),
            columns)
        .put("residual", state.residual())
        .put("method", state.method().word())
        .put("status", PointStatus.of(state.physicality()).word())
        .put("words", String.join("; ", SteadyReport.unphysical(state.physicality())));
  }

  private static void putExact(
      Row row,
      SteadyStudy.Exact exact,
      List<String> parameters,
      List<String> readings,
      Answer.Columns columns) {
    boolean found = exact.values().isPresent();
    begin(row, parameters, columns).put("branch", Double.NaN).put("reached", 0);
    for (int r = 0; r < readings.size(); r++) {
      columns.put("value." + readings.get(r), found ? exact.values().get()[r] : Double.NaN);
    }
    stability(found ? 0.0 : Double.NaN, -exact.gap(), Double.NaN, found ? "stable" : "", columns)
        .put("residual", exact.residual())
        .put("method", found ? "null_vector" : "")
        .put("status", status(row))
        .put("words", row.words());
  }
}

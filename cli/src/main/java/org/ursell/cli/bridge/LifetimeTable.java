package org.ursell.cli.bridge;

import java.util.List;
import java.util.Optional;
import org.ursell.cli.report.LifetimeFiles;
import org.ursell.runtime.lifetime.LifetimeResult;
import org.ursell.runtime.study.ExactRun;
import org.ursell.runtime.study.LifetimeStudy;
import org.ursell.runtime.study.PointLifetimes;
import org.ursell.runtime.study.TruncationOrder;

/** Lifetimes as columns: one row per parameter point, order and size, as in the command's table. */
record LifetimeTable(LifetimeStudy study, List<PointLifetimes> results) {
  /** All of them, under {@code lifetime.NAME}. */
  void into(Answer answer) {
    Told.common(answer, study.points(), study.start(), study.remarks());
    Answer.Columns columns = new Answer.Columns();
    for (PointLifetimes point : results) {
      for (TruncationOrder order : study.equations().list()) {
        for (int k = 0; k < study.sizes().size(); k++) {
          Optional<LifetimeResult> result =
              point.isStarted() ? Optional.of(result(point, order, k)) : Optional.empty();
          put(columns, point, study.sizes().get(k), order.text(), result);
        }
      }
      for (ExactRun run : point.exact()) {
        put(columns, point, run.size(), "exact", Optional.of(run.result()));
        run.slowest()
            .ifPresent(
                mode ->
                    gaps(columns, mode.decayRate(), mode.residual(), mode.converged() ? 1.0 : 0.0));
        if (run.slowest().isEmpty() && hasGaps()) {
          gaps(columns, Double.NaN, Double.NaN, 0.0);
        }
      }
    }
    columns.into(answer, "lifetime.");
    answer.words("size", study.points().sizes().parameter().stream().toList());
    answer.words("parameters", study.points().names());
    answer.numbers("t_end", study.method().endTime());
  }

  private boolean hasGaps() {
    return study.exact().filter(exact -> exact.gap()).isPresent();
  }

  private static void gaps(Answer.Columns columns, double rate, double residual, double found) {
    columns.put("gap", rate).put("gap_residual", residual).put("gap_converged", found);
  }

  private void put(
      Answer.Columns columns,
      PointLifetimes point,
      double size,
      String order,
      Optional<LifetimeResult> found) {
    Told.parameters(columns, study.points().names(), point.parameters());
    columns
        .put("size", size)
        .put("order", order)
        .put(
            "amplitude0",
            found.map(LifetimeResult::amplitude0).orElseGet(() -> LifetimeFiles.amplitude(point)))
        .put("lifetime", found.map(one -> one.lifetime().orElse(Double.NaN)).orElse(Double.NaN))
        .put("error", found.map(LifetimeResult::error).orElse(Double.NaN))
        .put("last_time", found.map(one -> one.outcome().lastTime()).orElse(Double.NaN))
        .put("lifetime_uncoupled", point.uncoupledLifetime())
        .put("physical", found.filter(one -> !one.physicality().isPhysical()).isPresent() ? 0 : 1)
        .put(
            "status",
            found.map(LifetimeFiles::status).orElseGet(() -> LifetimeFiles.noStart(point)))
        .put("words", found.map(LifetimeResult::words).orElse(""))
        .put("physicality", found.map(one -> one.physicality().words()).orElse(""));
  }

  private static LifetimeResult result(PointLifetimes point, TruncationOrder order, int place) {
    return point.series().stream()
        .filter(series -> series.order().equals(order))
        .findFirst()
        .orElseThrow()
        .points()
        .get(place)
        .result();
  }

  /**
   * Requires a lifetime, or a bound of one.
   *
   * @throws PartialAnswerException if there is none
   */
  void requireResult(Answer answer) {
    if (results.stream().noneMatch(PointLifetimes::hasLifetime)) {
      throw new PartialAnswerException(
          "no run gave a lifetime",
          "the result says of each run what happened to it; try other orders, or a higher"
              + " --max-evaluations where runs gave up",
          answer);
    }
  }
}

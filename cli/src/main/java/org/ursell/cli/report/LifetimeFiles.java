package org.ursell.cli.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ursell.cli.output.Manifest;
import org.ursell.cli.words.PointWords;
import org.ursell.runtime.exact.SlowestMode;
import org.ursell.runtime.law.PhaseDiffusion.Diffusing;
import org.ursell.runtime.lifetime.FiniteSizeScaling;
import org.ursell.runtime.lifetime.FiniteSizeScaling.Estimate;
import org.ursell.runtime.lifetime.LifetimeResult;
import org.ursell.runtime.meanfield.SteadyState;
import org.ursell.runtime.output.ColumnNames;
import org.ursell.runtime.output.CsvTable;
import org.ursell.runtime.study.ExactRun;
import org.ursell.runtime.study.LifetimeStudy;
import org.ursell.runtime.study.PointLifetimes;
import org.ursell.runtime.study.PointLifetimes.Series;
import org.ursell.runtime.study.TruncationOrder;

/** The files of {@code ursell lifetime}, as text. */
public final class LifetimeFiles {
  private static final List<String> COLUMNS =
      List.of("N", "order", "amplitude0", "lifetime", "status", "lifetime_uncoupled", "t_end");

  private LifetimeFiles() {}

  /** One row per parameter point, order and size; what was not measured is empty. */
  public static String csv(LifetimeStudy study, List<PointLifetimes> results) {
    CsvTable table = new CsvTable(columns(study));
    rows(study, results).forEach(table::row);
    return table.text();
  }

  /** The headings of such a table. */
  static List<String> columns(LifetimeStudy study) {
    List<String> columns = new ArrayList<>(COLUMNS);
    if (study.digits()) {
      columns.add("digits");
    }
    columns.addAll(GapColumns.names(study));
    columns.addAll(CutColumns.names(study));
    return ColumnNames.all(study.points().names(), columns);
  }

  /** Its rows. */
  static List<List<Object>> rows(LifetimeStudy study, List<PointLifetimes> results) {
    List<List<Object>> rows = new ArrayList<>();
    for (PointLifetimes point : results) {
      for (TruncationOrder order : study.equations().list()) {
        for (int k = 0; k < study.sizes().size(); k++) {
          Optional<LifetimeResult> result =
              !point.isStarted() ? Optional.empty() : Optional.of(result(point, order, k));
          rows.add(row(study, point, study.sizes().get(k), order.text(), result, Optional.empty()));
        }
      }
      for (ExactRun run : point.exact()) {
        rows.add(row(study, point, run.size(), "exact", Optional.of(run.result()), run.slowest()));
      }
    }
    return rows;
  }

  private static List<Object> row(
      LifetimeStudy study,
      PointLifetimes point,
      double size,
      String order,
      Optional<LifetimeResult> found,
      Optional<SlowestMode> slowest) {
    List<Object> row = new ArrayList<>();
    study.points().names().forEach(name -> row.add(point.parameters().get(name)));
    row.add(size);
    row.add(order);
    row.add(found.map(LifetimeResult::amplitude0).orElseGet(() -> amplitude(point)));
    row.add(found.map(result -> lifetime(result, study.digits())).orElse(""));
    row.add(found.map(LifetimeFiles::status).orElseGet(() -> noStart(point)));
    row.add(point.uncoupledLifetime());
    row.add(study.method().endTime());
    if (study.digits()) {
      row.add(found.map(LifetimeFiles::digits).orElse(""));
    }
    row.addAll(GapColumns.cells(study, slowest));
    row.addAll(CutColumns.cells(study, found));
    return row;
  }

  private static String digits(LifetimeResult result) {
    return result.lifetime().isPresent() ? Integer.toString(result.digits()) : "";
  }

  private static String lifetime(LifetimeResult result, boolean supported) {
    return supported
        ? result.supportedText()
        : CsvTable.number(result.lifetime().orElse(Double.NaN));
  }

  /** The manifest, continued with the request and what was found beside the table. */
  public static Map<String, Object> manifest(
      LifetimeStudy study, List<PointLifetimes> results, Map<String, Object> manifest) {
    manifest.put("parameters", PointWords.recorded(study.points()));
    manifest.put("observable", study.model().orderParameter().name());
    manifest.put("sizes", study.sizes());
    manifest.put(
        "orders", study.equations().list().stream().map(LifetimeFiles::orderInManifest).toList());
    study.exact().ifPresent(exact -> manifest.put("exact_sizes", exact.sizes()));
    manifest.put("start", Manifest.start(study.start(), study.model().species()));
    manifest.put(
        "integration", Manifest.integration(study.method().options(), study.method().endTime()));
    manifest.put("remarks", study.remarks());
    manifest.put("uncoupled", "every term of the equations that joins sites left out");
    manifest.put("digits_checked", study.digits());
    List<Object> points = new ArrayList<>();
    for (PointLifetimes point : results) {
      Map<String, Object> entry = new LinkedHashMap<>();
      entry.put("parameters", point.parameters().asMap());
      point
          .start()
          .ifPresent(
              state ->
                  entry.put(
                      "start_states",
                      Manifest.states(
                          state.in(study.points().at(point.parameters(), study.sizes().get(0))),
                          study.model().species())));
      point.steady().ifPresent(steady -> entry.put("mean_field", steady(steady)));
      point
          .uncoupled()
          .ifPresent(
              result ->
                  entry.put(
                      "uncoupled",
                      Manifest.ordered(
                          "lifetime", result.lifetime().orElse(Double.NaN),
                          "status", status(result))));
      List<Object> series = new ArrayList<>();
      point.series().forEach(one -> series.add(series(one)));
      entry.put("series", series);
      point
          .law()
          .ifPresent(
              law ->
                  entry.put(
                      "law",
                      law instanceof Diffusing found
                          ? Manifest.ordered(
                              "lifetime_per_site", found.lifetimePerSite(),
                              "smallest_size", found.smallestSize())
                          : law.words()));
      if (!point.exact().isEmpty()) {
        entry.put("exact", point.exact().stream().map(LifetimeFiles::exact).toList());
      }
      points.add(entry);
    }
    manifest.put("points", points);
    return manifest;
  }

  /** The status as written into tables: measured, censored, diverged, ... */
  public static String status(LifetimeResult result) {
    String word = result.outcome().word();
    boolean number =
        result.outcome().fold(measured -> true, longer -> true, none -> false, broken -> false);
    return number && !result.physicality().isPhysical() ? word + "_unphysical" : word;
  }

  /** Why a point has no start: {@code no_coherence} or {@code unsettled}. */
  public static String noStart(PointLifetimes point) {
    return point.steady().filter(SteadyState.UnsynchronisedState.class::isInstance).isPresent()
        ? "no_coherence"
        : "unsettled";
  }

  /** Zero where the phase is lost; a mean field that never settles has no one amplitude. */
  public static double amplitude(PointLifetimes point) {
    return noStart(point).equals("no_coherence") ? 0.0 : Double.NaN;
  }

  private static LifetimeResult result(PointLifetimes point, TruncationOrder order, int sizeIndex) {
    return point.series().stream()
        .filter(series -> series.order().equals(order))
        .findFirst()
        .orElseThrow()
        .points()
        .get(sizeIndex)
        .result();
  }

  private static Map<String, Object> steady(SteadyState state) {
    if (state instanceof SteadyState.SynchronisedState found) {
      return Manifest.ordered(
          "synchronised", true, "amplitude", found.amplitude(), "frequency", found.frequency());
    }
    return Manifest.ordered("synchronised", false, "words", state.words());
  }

  private static Map<String, Object> series(Series series) {
    Map<String, Object> entry = Manifest.ordered("order", orderInManifest(series.order()));
    List<Object> runs = new ArrayList<>();
    for (FiniteSizeScaling.Point point : series.points()) {
      LifetimeResult result = point.result();
      runs.add(
          Manifest.ordered(
              "N", point.size(),
              "status", status(result),
              "last_time", result.outcome().lastTime(),
              "evaluations", result.evaluations(),
              "digits", result.digits(),
              "words", result.words(),
              "physicality", result.physicality().words()));
    }
    entry.put("runs", runs);
    series
        .fit()
        .line()
        .ifPresent(
            line ->
                entry.put(
                    "line",
                    Manifest.ordered(
                        "intercept", estimate(line.intercept()), "slope", estimate(line.slope()))));
    series
        .fit()
        .powerLaw()
        .ifPresent(
            law ->
                entry.put(
                    "power_law",
                    Manifest.ordered(
                        "prefactor", estimate(law.prefactor()),
                        "exponent", estimate(law.exponent()))));
    entry.put("fit", series.fit().words());
    return entry;
  }

  private static Map<String, Object> exact(ExactRun run) {
    Map<String, Object> entry =
        Manifest.ordered(
            "N", run.size(),
            "status", status(run.result()),
            "unknowns", run.result().source().unknowns(),
            "evaluations", run.result().evaluations());
    CutColumns.of(run.result())
        .ifPresent(
            cut ->
                entry.put(
                    "cut",
                    Manifest.ordered("quanta", cut.highest(), "population_at_edge", cut.edge())));
    run.slowest().ifPresent(mode -> entry.put("slowest_mode", GapColumns.recorded(mode)));
    return entry;
  }

  /** A number, or A=2,c=3 as text. */
  static Object orderInManifest(TruncationOrder order) {
    return order.isUniform() ? order.order() : order.text();
  }

  private static Map<String, Object> estimate(Estimate estimate) {
    return Manifest.ordered("value", estimate.value(), "half_width_95", estimate.halfWidth95());
  }
}

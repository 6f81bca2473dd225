package org.ursell.cli.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ursell.cli.output.Manifest;
import org.ursell.cli.words.PointWords;
import org.ursell.runtime.equations.Parameters;
import org.ursell.runtime.exact.SlowestMode;
import org.ursell.runtime.law.PhaseDiffusion.Diffusing;
import org.ursell.runtime.lifetime.FiniteSizeScaling;
import org.ursell.runtime.lifetime.FiniteSizeScaling.Estimate;
import org.ursell.runtime.lifetime.LifetimeResult;
import org.ursell.runtime.meanfield.SteadyState;
import org.ursell.runtime.output.CsvTable;
import org.ursell.runtime.study.ExactRun;
import org.ursell.runtime.study.LifetimeStudy;
import org.ursell.runtime.study.PointLifetimes;
import org.ursell.runtime.study.PointLifetimes.Series;
import org.ursell.runtime.study.TruncationOrder;

/** The files of {@code ursell lifetime}, as text. */
public final class LifetimeFiles {
  private static final List<String> NUMBERS =
      List.of("N", "amplitude0", "lifetime", "lifetime_uncoupled", "t_end");

  private LifetimeFiles() {}

  /**
   * A row of a table of lifetimes.
   *
   * @param parameters of the point
   * @param cells what else is told, by the wanted names of its columns
   */
  record Row(Parameters parameters, Map<String, Object> cells) {
    /** The cells of some columns; where this row has none, what stands for nothing. */
    List<Object> of(List<String> columns, Object nothing) {
      return columns.stream().map(column -> cells.getOrDefault(column, nothing)).toList();
    }
  }

  /** One row per parameter point, order and size; what was not measured is {@code nan}. */
  public static String csv(LifetimeStudy study, List<PointLifetimes> results) {
    List<String> parameters = study.points().names();
    CsvTable table = CsvTable.of(parameters, numbers(study), words(study));
    for (Row found : rows(study, results)) {
      List<Object> row = new ArrayList<>();
      parameters.forEach(name -> row.add(found.parameters().get(name)));
      row.addAll(found.of(numbers(study), Double.NaN));
      row.addAll(found.of(words(study), ""));
      table.row(row);
    }
    return table.text();
  }

  /** The columns of numbers behind those of the parameters. */
  static List<String> numbers(LifetimeStudy study) {
    List<String> columns = new ArrayList<>(NUMBERS);
    if (study.digits()) {
      columns.add("digits");
    }
    columns.addAll(GapColumns.numbers(study));
    return columns;
  }

  /** The columns of words, at the end. */
  static List<String> words(LifetimeStudy study) {
    List<String> columns = new ArrayList<>(List.of("order", "status"));
    columns.addAll(GapColumns.words(study));
    columns.addAll(CutColumns.names(study));
    return columns;
  }

  /** The rows of such a table. */
  static List<Row> rows(LifetimeStudy study, List<PointLifetimes> results) {
    List<Row> rows = new ArrayList<>();
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

  private static Row row(
      LifetimeStudy study,
      PointLifetimes point,
      double size,
      String order,
      Optional<LifetimeResult> found,
      Optional<SlowestMode> slowest) {
    Map<String, Object> cells = new HashMap<>();
    cells.put("N", size);
    cells.put("order", order);
    cells.put(
        "amplitude0", found.map(LifetimeResult::amplitude0).orElseGet(() -> amplitude(point)));
    found.ifPresent(result -> cells.put("lifetime", lifetime(result, study.digits())));
    cells.put("status", found.map(LifetimeFiles::status).orElseGet(() -> noStart(point)));
    cells.put("lifetime_uncoupled", point.uncoupledLifetime());
    cells.put("t_end", study.method().endTime());
    found
        .filter(result -> result.lifetime().isPresent())
        .ifPresent(result -> cells.put("digits", result.digits()));
    slowest.ifPresent(mode -> cells.putAll(GapColumns.cells(mode)));
    found.flatMap(CutColumns::of).ifPresent(cut -> cells.put(CutColumns.NAME, cut.text()));
    return new Row(point.parameters(), cells);
  }

  private static Object lifetime(LifetimeResult result, boolean supported) {
    return supported
        ? (Object) result.supportedText()
        : (Object) result.lifetime().orElse(Double.NaN);
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

package org.ursell.cli.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.ursell.cli.output.CommandWords;
import org.ursell.cli.output.Desk;
import org.ursell.cli.output.Json;
import org.ursell.cli.output.Manifest;
import org.ursell.cli.output.Versions;
import org.ursell.cli.words.Numerals;
import org.ursell.runtime.equations.InvalidInputException;
import org.ursell.runtime.equations.ModelDescriptor;
import org.ursell.runtime.equations.Parameters;
import org.ursell.runtime.grid.Axis;
import org.ursell.runtime.journal.SweepOutline;
import org.ursell.runtime.measure.Measure;
import org.ursell.runtime.output.CsvTable;
import org.ursell.runtime.study.RateScaling;
import org.ursell.runtime.study.SweepStudy;
import org.ursell.runtime.study.TruncationOrder;
import org.ursell.runtime.sweep.SweepRequest;

/**
 * What a sweep's journal keeps beside its lines, so that the files can be written without the
 * model: the manifest as it begins, remarks, and words for pictures.
 */
public final class SweepNotes {
  /** Under this name the notes hold the caption of pictures. */
  public static final String CAPTION = "caption";

  /** Under this name the notes hold the unit of time. */
  public static final String TIME_UNIT = "time-unit";

  /** Under this name the notes hold the names of those axes that count in the unit of rates. */
  public static final String RATES = "rates";

  private SweepNotes() {}

  /** What decides the last digits beside the request. */
  public static Map<String, String> facts(SweepStudy study) {
    Map<String, String> facts = new LinkedHashMap<>();
    facts.put("orders", orders(study));
    facts.put(SweepOutline.VERSION, Versions.ursell());
    facts.put("java", Integer.toString(Runtime.version().feature()));
    return facts;
  }

  private static String orders(SweepStudy study) {
    return study.equations().list().stream()
        .map(TruncationOrder::text)
        .collect(Collectors.joining(","));
  }

  /**
   * What the files of a finished sweep need besides its lines.
   *
   * @param desk knows the command, and what it read
   * @param study what was asked for
   * @param method the name of the method that was asked for
   */
  public static Map<String, String> of(Desk desk, SweepStudy study, String method) {
    SweepRequest request = study.request();
    Desk essential =
        new Desk(
            desk.out(),
            desk.err(),
            CommandWords.without(
                desk.command(),
                List.of("--out", "--jobs", "--shard", "--engine", "--master", "--spark-conf"),
                List.of("--yes", "--fresh", "--debug")),
            desk.inputs());
    Map<String, Object> manifest =
        essential.manifest(study.equations().meanField(), request.equations());
    manifest.put("read_with", CsvTable.numpy("sweep.csv", numbers(request)));
    List<Object> axes = new ArrayList<>();
    for (Axis axis : request.plan().axes()) {
      axes.add(
          Manifest.ordered(
              "name", axis.name(),
              "spacing", axis.spacing().name().toLowerCase(Locale.ROOT),
              "values", axis.values()));
    }
    manifest.put("axes", axes);
    manifest.put("parameters", request.fixed().asMap());
    manifest.put("formulas", request.derived().texts());
    if (!request.derived().texts().isEmpty()) {
      manifest.put("formula_values", formulaValues(request));
    }
    manifest.put(
        "orders", study.equations().list().stream().map(LifetimeFiles::orderInManifest).toList());
    manifest.put(
        "start",
        Manifest.start(
            study.start(), request.equations().get(0).descriptor().species(), points(request)));
    manifest.put("measures", measures(request));
    manifest.put(
        "window",
        Manifest.ordered(
            "t_end", request.window().endTime(),
            "samples", request.window().samples(),
            "average_last", request.window().average(),
            "spectrum_last", request.window().spectrum(),
            "frequency_resolution", request.window().resolution(),
            "vanishing_below", request.window().vanishing()));
    manifest.put(
        "integration", Manifest.integration(request.options(), request.window().endTime()));
    List<String> remarks = study.remarks();
    manifest.put("remarks", remarks);
    manifest.put("method", method);
    manifest.put("checks_asked", request.checks());
    Map<String, String> notes = new LinkedHashMap<>();
    notes.put(SweepResults.BASE_MANIFEST, Json.text(manifest));
    notes.put(SweepResults.REMARKS, String.join("\n", remarks));
    notes.put(
        CAPTION,
        "%s, order %s:  %sstart: %s"
            .formatted(
                request.equations().get(0).descriptor().name(),
                orders(study),
                fixedWords(request),
                study.start().name()));
    notes.put(TIME_UNIT, timeUnit(request));
    notes.put(
        RATES,
        request.plan().axes().stream()
            .map(Axis::name)
            .filter(name -> RateScaling.isRate(study.equations().meanField(), name))
            .collect(Collectors.joining(",")));
    ColumnGroups.note(request.measures(), notes);
    return notes;
  }

  /** The points in their order, without those where a formula has no number. */
  private static Stream<Parameters> points(SweepRequest request) {
    return IntStream.range(0, request.plan().points())
        .boxed()
        .flatMap(
            point -> {
              try {
                return Stream.of(request.parameters(point));
              } catch (InvalidInputException noNumber) {
                // The table says so of this point.
                return Stream.empty();
              }
            });
  }

  private static int numbers(SweepRequest request) {
    return request.plan().axes().size() + request.columns().size();
  }

  /** What each formula gives, point by point in the order of the table's rows. */
  private static Map<String, List<Double>> formulaValues(SweepRequest request) {
    Map<String, List<Double>> values = new TreeMap<>();
    request.derived().texts().keySet().forEach(name -> values.put(name, new ArrayList<>()));
    for (int point = 0; point < request.plan().points(); point++) {
      Parameters there = Parameters.none();
      try {
        there = request.parameters(point);
      } catch (InvalidInputException noNumber) {
        // The table says so of this point.
      }
      for (Map.Entry<String, List<Double>> formula : values.entrySet()) {
        formula.getValue().add(there.asMap().getOrDefault(formula.getKey(), Double.NaN));
      }
    }
    return values;
  }

  private static List<Object> measures(SweepRequest request) {
    List<Object> list = new ArrayList<>();
    int first = 0;
    for (Measure measure : request.measures()) {
      int end = first + measure.columns().size();
      list.add(
          Manifest.ordered(
              "name", measure.name(),
              "settings", measure.settings(),
              "columns", SweepResults.columns(request.columns().subList(first, end))));
      first = end;
    }
    return list;
  }

  /** What no axis varies, in words that end with a separator. */
  private static String fixedWords(SweepRequest request) {
    String words =
        request.fixed().asMap().entrySet().stream()
            .map(entry -> entry.getKey() + " = " + Numerals.number(entry.getValue()))
            .collect(Collectors.joining(", "));
    for (Map.Entry<String, String> formula : request.derived().texts().entrySet()) {
      words +=
          (words.isEmpty() ? "" : ", ")
              + formula.getKey()
              + " = "
              + formula.getValue().replace('*', '·');
    }
    return words.isEmpty() ? "" : words + ";  ";
  }

  /** The unit of time in labels: the inverse of the model's rate, where that is 1 everywhere. */
  private static String timeUnit(SweepRequest request) {
    ModelDescriptor model = request.equations().get(0).descriptor();
    boolean one = request.fixed().asMap().getOrDefault(model.rateUnit(), 0.0) == 1.0;
    return one ? model.rateUnit() : "";
  }
}

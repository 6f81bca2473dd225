package org.ursell.cli.report;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.ursell.cli.words.Numerals;
import org.ursell.cli.words.PointWords;
import org.ursell.runtime.equations.ModelDescriptor;
import org.ursell.runtime.equations.Parameters;
import org.ursell.runtime.law.PhaseDiffusion;
import org.ursell.runtime.law.PhaseDiffusion.Diffusing;
import org.ursell.runtime.output.CsvTable;
import org.ursell.runtime.series.NoSeries;
import org.ursell.runtime.series.SeriesExpansion;
import org.ursell.runtime.series.SeriesOutcome;
import org.ursell.runtime.study.Points;

/**
 * The law of phase diffusion as a table, with its first correction in 1/N.
 *
 * @param points where it was looked for
 * @param found what the law says at each point
 * @param corrections the series in 1/N at each point; empty if none was computed
 */
public record LawReport(
    Points points, List<PhaseDiffusion> found, List<SeriesOutcome> corrections) {
  private static final double LAW_WITHIN = 0.1;
  private static final double NO_FREQUENCY = 1e-9;

  private static final List<String> NUMBERS =
      List.of(
          "lifetime_per_site",
          "amplitude",
          "frequency",
          "relaxation_rate",
          "smallest_size",
          "intercept",
          "decay_intercept",
          "frequency_shift",
          "law_within_tenth_from");

  private static final List<String> WORDS = List.of("words");

  /** Keeps its own copies. */
  public LawReport {
    found = List.copyOf(found);
    corrections = List.copyOf(corrections);
  }

  /** One row per point: the parameters and the law, or in words why there is none. */
  public String csv() {
    CsvTable table = CsvTable.of(points.names(), NUMBERS, WORDS);
    for (int k = 0; k < found.size(); k++) {
      List<Object> row = new ArrayList<>();
      for (String name : points.names()) {
        row.add(points.all().get(k).get(name));
      }
      row.addAll(numbers(k).values());
      row.add(found.get(k) instanceof Diffusing ? "" : found.get(k).words());
      table.row(row);
    }
    return table.text();
  }

  /**
   * The numbers of one point by the names of their columns, in order; NaN where there is none.
   *
   * @param place of the point
   */
  public Map<String, Double> numbers(int place) {
    Map<String, Double> numbers = new LinkedHashMap<>();
    NUMBERS.forEach(name -> numbers.put(name, Double.NaN));
    if (found.get(place) instanceof Diffusing law) {
      numbers.put("lifetime_per_site", law.lifetimePerSite());
      numbers.put("amplitude", law.amplitude());
      numbers.put("frequency", law.frequency());
      numbers.put("relaxation_rate", law.relaxationRate());
      numbers.put("smallest_size", law.smallestSize());
    }
    if (place < corrections.size() && corrections.get(place) instanceof SeriesExpansion series) {
      numbers.put("intercept", series.intercept().orElse(Double.NaN));
      numbers.put("decay_intercept", series.decayIntercept().orElse(Double.NaN));
      numbers.put("frequency_shift", series.frequencyShift());
      numbers.put("law_within_tenth_from", series.lawWithin(LAW_WITHIN).orElse(Double.NaN));
    }
    return numbers;
  }

  /** Why there is no intercept where there is a law, each reason once. */
  public List<String> missing() {
    Set<String> reasons = new LinkedHashSet<>();
    for (int k = 0; k < corrections.size(); k++) {
      if (found.get(k) instanceof Diffusing) {
        series(k, reasons);
      }
    }
    return reasons.stream().map(reason -> "no intercept: " + reason).toList();
  }

  /** The manifest, continued with what was asked for. */
  public Map<String, Object> manifest(Map<String, Object> manifest) {
    manifest.put("parameters", PointWords.recorded(points));
    manifest.put("observable", points.model().orderParameter().name());
    manifest.put("points", points.all().stream().map(Parameters::asMap).toList());
    manifest.put("series", corrections.stream().map(SeriesOutcome::words).toList());
    return manifest;
  }

  /** Prints one row per point, and below what the columns mean. */
  public void print(PrintWriter out) {
    ModelDescriptor model = points.model();
    out.println(model.title() + ": " + PointWords.fixed(points));
    out.println(
        "T = (T/N) N + intercept at large N; %s"
            .formatted(
                Numerals.timesIn(points.rateUnit())
                    + (points.rateUnit().isEmpty()
                        ? ""
                        : ", rates in units of " + points.rateUnit())));
    List<String> names =
        points.all().stream().map(point -> PointWords.varying(points, point)).toList();
    int width = Math.max(5, names.stream().mapToInt(String::length).max().orElse(0));
    String row = "  %-" + width + "s  %9s  %9s  %9s  %9s  %9s  %9s  %10s  %8s";
    out.println(
        row.formatted(
                "",
                "T/N",
                "intercept",
                "late",
                "|<%s>|".formatted(model.observables().get(0).name()),
                "frequency",
                "shift",
                "relaxation",
                "law from")
            .stripTrailing());
    Set<String> reasons = new LinkedHashSet<>();
    for (int k = 0; k < found.size(); k++) {
      if (found.get(k) instanceof Diffusing law) {
        Optional<SeriesExpansion> series = series(k, reasons);
        out.println(
            row.formatted(
                names.get(k),
                Numerals.digits(law.lifetimePerSite(), 4),
                text(series.map(SeriesExpansion::intercept), 4),
                text(series.map(SeriesExpansion::decayIntercept), 4),
                Numerals.digits(law.amplitude(), 4),
                frequency(law.frequency()),
                series.map(it -> frequency(it.frequencyShift())).orElse("-"),
                Numerals.digits(law.relaxationRate(), 4),
                text(series.map(it -> roundedUp(it.lawWithin(LAW_WITHIN))), 3)));
      } else {
        out.println(("  %-" + width + "s  %s").formatted(names.get(k), found.get(k).words()));
      }
    }
    reasons.forEach(reason -> out.println("  - no intercept: " + reason));
    if (corrections.stream().anyMatch(SeriesExpansion.class::isInstance)) {
      out.println("  late: at late times exp(-t/tau) with tau = (T/N) N + late");
      out.println("  shift: at N the frequency is frequency + shift/N");
      out.println("  law from: from that N on T = (T/N) N is within 10 % without the intercept");
    }
    out.flush();
  }

  /** The series at a point, or the reason why there is none. */
  private Optional<SeriesExpansion> series(int point, Set<String> reasons) {
    if (corrections.isEmpty()) {
      return Optional.empty();
    }
    SeriesOutcome outcome = corrections.get(point);
    if (outcome instanceof NoSeries none) {
      reasons.add(none.words());
    }
    return outcome instanceof SeriesExpansion series ? Optional.of(series) : Optional.empty();
  }

  /** A bound from which on something holds is not rounded down. */
  private static OptionalDouble roundedUp(OptionalDouble bound) {
    if (bound.isEmpty() || !(bound.getAsDouble() > 0.0)) {
      return bound;
    }
    double unit = Math.pow(10.0, Math.floor(Math.log10(bound.getAsDouble())) - 2.0);
    return OptionalDouble.of(Math.ceil(bound.getAsDouble() / unit) * unit);
  }

  private static String text(Optional<OptionalDouble> number, int digits) {
    return number.isPresent() && number.get().isPresent()
        ? Numerals.digits(number.get().getAsDouble(), digits)
        : "-";
  }

  private static String frequency(double value) {
    return Math.abs(value) < NO_FREQUENCY ? "0" : Numerals.digits(value, 4);
  }
}

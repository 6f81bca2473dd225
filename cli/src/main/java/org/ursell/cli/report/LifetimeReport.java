package org.ursell.cli.report;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.ursell.cli.words.Numerals;
import org.ursell.cli.words.PointWords;
import org.ursell.cli.words.StartWords;
import org.ursell.runtime.equations.ModelDescriptor;
import org.ursell.runtime.law.PhaseDiffusion.Diffusing;
import org.ursell.runtime.lifetime.FiniteSizeScaling;
import org.ursell.runtime.lifetime.FiniteSizeScaling.Estimate;
import org.ursell.runtime.lifetime.Lifetime;
import org.ursell.runtime.lifetime.LifetimeResult;
import org.ursell.runtime.meanfield.SteadyState;
import org.ursell.runtime.study.ExactRun;
import org.ursell.runtime.study.LifetimeStudy;
import org.ursell.runtime.study.NoCoherence;
import org.ursell.runtime.study.PointLifetimes;
import org.ursell.runtime.study.PointLifetimes.Series;
import org.ursell.runtime.study.Sizes;
import org.ursell.runtime.study.TruncationOrder;

/** The tables that a person reads after {@code ursell lifetime}. */
public final class LifetimeReport {
  private final LifetimeStudy study;
  private final ModelDescriptor model;

  public LifetimeReport(LifetimeStudy study) {
    this.study = study;
    this.model = study.model();
  }

  /** Prints one table per parameter point and order, then what to think of the numbers. */
  public void print(List<PointLifetimes> results, PrintWriter out) {
    out.println(model.title() + ": " + PointWords.fixed(study.points()));
    out.println(
        "start: %s%n%s"
                .formatted(
                    study.start().words() + StartWords.atAnotherTime(study.start()),
                    Numerals.timesIn(study.points().rateUnit()))
            + (study.points().rateUnit().isEmpty()
                ? ""
                : ", frequencies in units of " + model.rateUnit()));
    for (PointLifetimes point : results) {
      printPoint(point, out);
    }
    if (!study.equations().list().isEmpty()) {
      out.println();
      study.remarks().forEach(out::println);
      out.println(truncationNote());
      if (study.equations().list().stream()
          .anyMatch(o -> o.largest() % 2 == 1 && !o.isMeanField())) {
        out.println(
            "Odd orders above 1 can settle at a false amplitude that exact equations lose: trust an even%n"
                    .formatted()
                + "order more, and look at --judge.");
      }
    }
    boolean censored =
        results.stream()
            .flatMap(PointLifetimes::results)
            .anyMatch(result -> result.outcome() instanceof Lifetime.Longer);
    if (censored && !study.equations().list().isEmpty()) {
      out.println(
          "A lifetime beyond the run can mean that the cut equations settled at an amplitude that"
              + " exact"
              + " ones%nwould lose: look at it with 'ursell trace'.".formatted());
    }
  }

  private void printPoint(PointLifetimes point, PrintWriter out) {
    out.println();
    String name = PointWords.varying(study.points(), point.parameters());
    String title = name.isEmpty() ? "" : name + ":  ";
    if (!point.isStarted()) {
      out.println(title + whyNoStart(point));
      return;
    }
    out.println(title + point.steady().map(this::words).orElse("no mean field to compare with"));
    point.uncoupled().ifPresent(result -> out.println("  T0 (no coupling) " + baseline(result)));
    for (Series series : point.series()) {
      printSeries(series, point.uncoupledLifetime(), out);
    }
    printExact(point, out);
    printLaw(point, out);
  }

  private String words(SteadyState steady) {
    return steady instanceof SteadyState.SynchronisedState found
        ? "mean field |<%s>| = %s, frequency %s"
            .formatted(
                observable(), Numerals.digits(found.amplitude(), 6), frequency(found.frequency()))
        : "mean field: " + steady.words();
  }

  private void printSeries(Series series, double uncoupled, PrintWriter out) {
    out.println("  order " + series.order().text());
    boolean digits = study.digits();
    out.println(
        "  %7s  %11s  %8s  %s".formatted("N", "T", "T/T0", digits ? "digits  status" : "status"));
    for (FiniteSizeScaling.Point point : series.points()) {
      LifetimeResult result = point.result();
      double ratio = result.lifetime().orElse(Double.NaN) / uncoupled;
      out.println(
          "  %7s  %11s  %8s  %s"
              .formatted(
                  Numerals.number(point.size()),
                  lifetime(result, digits ? 15 : 6),
                  Double.isNaN(ratio) ? "-" : String.format(Locale.ROOT, "%.3f", ratio),
                  digits
                      ? "%6s  %s"
                          .formatted(
                              result.lifetime().isPresent() ? result.digits() : "-",
                              verdict(result))
                      : verdict(result)));
    }
    FiniteSizeScaling fit = series.fit();
    fit.line()
        .ifPresent(
            line ->
                out.println(
                    "  T = a + b N:  b = %s, a = %s"
                        .formatted(estimate(line.slope()), estimate(line.intercept()))));
    fit.powerLaw()
        .ifPresent(
            law ->
                out.println(
                    "  T = c N^p:    p = %s, c = %s"
                        .formatted(estimate(law.exponent()), estimate(law.prefactor()))));
    out.println("  " + fit.words());
  }

  /** The law beside the fitted slopes; nothing where there is no law. */
  private static void printLaw(PointLifetimes point, PrintWriter out) {
    if (point.law().isEmpty() || !(point.law().get() instanceof Diffusing law)) {
      return;
    }
    String slopes =
        point.series().stream()
            .filter(series -> series.fit().line().isPresent())
            .map(series -> slope(series, law))
            .collect(Collectors.joining(", "));
    out.println(
        "  Law of phase diffusion: T/N = %s, exact at large N%s."
            .formatted(
                Numerals.digits(law.lifetimePerSite(), 4),
                slopes.isEmpty() ? "" : "; the fitted slope b is " + slopes));
  }

  private static String slope(Series series, Diffusing law) {
    double slope = series.fit().line().orElseThrow().slope().value();
    String name = Numerals.digits(slope, 4) + " at order " + series.order().text();
    if (!(slope > 0)) {
      return name;
    }
    double factor = law.lifetimePerSite() / slope;
    return Math.abs(factor - 1) < 0.05
        ? name + " (agrees)"
        : name
            + " (%s times too %s)"
                .formatted(
                    Numerals.digits(Math.max(factor, 1 / factor), 2),
                    factor > 1 ? "small" : "large");
  }

  private static void printExact(PointLifetimes point, PrintWriter out) {
    if (point.exact().isEmpty()) {
      return;
    }
    boolean gap = point.exact().stream().anyMatch(run -> run.slowest().isPresent());
    out.println("  exact");
    out.println(
        "  %7s  %9s  %11s  %8s%s"
            .formatted("N", "unknowns", "T", "T/T0", gap ? "  slowest mode" : ""));
    for (ExactRun run : point.exact()) {
      double ratio = run.result().lifetime().orElse(Double.NaN) / point.uncoupledLifetime();
      out.println(
          "  %7s  %9d  %11s  %8s%s%s"
              .formatted(
                  Numerals.number(run.size()),
                  run.result().source().unknowns(),
                  lifetime(run.result(), 6),
                  Double.isNaN(ratio) ? "-" : String.format(Locale.ROOT, "%.3f", ratio),
                  run.slowest()
                      .map(
                          mode ->
                              "  %12s%s"
                                  .formatted(
                                      Numerals.digits(mode.lifetime(), 6),
                                      mode.converged() ? "" : "  not converged"))
                      .orElse(""),
                  run.result().isCancelled()
                      ? "  " + run.result().words()
                      : CutColumns.of(run.result()).map(cut -> "  " + cut.words()).orElse("")));
    }
    if (gap) {
      out.println("  slowest mode: -1/Re(lambda), the time in which coherence decays in the end");
    }
  }

  /**
   * Why no point at all has a start: the reason at the first, and that the others are no better.
   */
  public String whyNowhere(List<PointLifetimes> results) {
    String why = whyNoStart(results.get(0));
    return results.size() == 1
        ? why
        : "no start at any of %d parameter points; at %s there is %s"
            .formatted(
                results.size(),
                PointWords.varying(study.points(), results.get(0).parameters()),
                why);
  }

  private String whyNoStart(PointLifetimes point) {
    return NoCoherence.why(
        point.steady().orElseThrow(),
        study.equations().meanField(),
        study.points().inTheLimit(point.parameters()));
  }

  private String observable() {
    return model.observables().get(0).name();
  }

  private static String baseline(LifetimeResult result) {
    return result
        .outcome()
        .fold(
            measured -> "= " + lifetime(result, 5),
            longer -> lifetime(result, 5),
            noCoherence -> "was not found: " + result.words(),
            broken -> "was not found: " + result.words());
  }

  private static String lifetime(LifetimeResult result, int digits) {
    return result
        .outcome()
        .fold(
            measured ->
                Numerals.onlyDigits(
                    measured.time(), Math.max(1, Math.min(digits, result.digits()))),
            longer -> "> " + Numerals.number(longer.than()),
            noCoherence -> "-",
            broken -> "-");
  }

  private static String verdict(LifetimeResult result) {
    String physicality = CoherenceWords.verdict(result.physicality());
    return result
        .outcome()
        .fold(
            measured -> physicality,
            longer -> "not reached; " + physicality,
            noCoherence -> result.words(),
            broken -> result.words());
  }

  private static String estimate(Estimate estimate) {
    return Numerals.digits(estimate.value(), 4)
        + " +/- "
        + Numerals.digits(estimate.halfWidth95(), 2);
  }

  private static String frequency(double value) {
    return Math.abs(value) < 1e-9 ? "0" : Numerals.digits(value, 5);
  }

  private String truncationNote() {
    String orders =
        study.equations().list().stream()
            .map(order -> order.isMeanField() ? "1 (mean field)" : order.text())
            .collect(Collectors.joining(", "));
    int largest =
        study.equations().list().stream().mapToInt(TruncationOrder::largest).max().orElseThrow();
    if (isExactAt(largest)) {
      return "Equations of order %d are exact for so few sites.".formatted(largest);
    }
    return "These are lifetimes of equations cut at order %s, exact only up to that many sites;%n"
            .formatted(orders)
        + "see how far they move with --order %d,%d: a sensitivity, not an error bar."
            .formatted(largest, largest + 1);
  }

  /** Whether no system has more sites than an order, with which nothing is cut. */
  private boolean isExactAt(int order) {
    Sizes sizes = study.points().sizes();
    double largest = sizes.values().stream().mapToDouble(Double::doubleValue).max().orElseThrow();
    boolean counted =
        model.species().stream()
            .allMatch(one -> !one.isMode() && sizes.parameter().equals(Optional.of(one.size())));
    return counted && model.species().size() * largest <= order;
  }
}

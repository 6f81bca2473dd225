package org.ursell.cli.report;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.ursell.cli.output.Manifest;
import org.ursell.cli.words.Numerals;
import org.ursell.cli.words.PointWords;
import org.ursell.cli.words.StartWords;
import org.ursell.runtime.equations.ModelDescriptor;
import org.ursell.runtime.equations.ObservableDescriptor;
import org.ursell.runtime.integrate.IntegrationMethod;
import org.ursell.runtime.integrate.Physicality;
import org.ursell.runtime.lifetime.FockCut;
import org.ursell.runtime.lifetime.ObservableTrace;
import org.ursell.runtime.observable.ObservableReading;
import org.ursell.runtime.output.SupportedDigits;
import org.ursell.runtime.study.Curve;
import org.ursell.runtime.study.TraceSampling;
import org.ursell.runtime.study.TraceStudy;
import org.ursell.runtime.study.TruncationOrder;

/** What {@code ursell trace} prints, and its manifest. */
public final class TraceFiles {
  private static final Pattern NO_DIGIT = Pattern.compile("-[0.]+");

  private final Traced traced;
  private final TraceStudy study;
  private final ModelDescriptor model;

  public TraceFiles(Traced traced) {
    this.traced = traced;
    this.study = traced.study();
    this.model = study.model();
  }

  /** Prints one line per curve and reading. */
  public void report(PrintWriter out) {
    out.println(
        "%s, %s: %s".formatted(model.title(), methods(study), PointWords.fixed(study.points())));
    out.println(
        "start: "
            + study.start().words()
            + StartWords.atAnotherTime(study.start())
            + "; "
            + Numerals.timesIn(study.points().rateUnit()));
    out.println();
    // What is read of an expectation is as long as its name, so that columns are as wide.
    int wide = traced.curves().stream().mapToInt(c -> heading(c).length()).reduce(11, Math::max);
    for (int r = 0; r < study.readings().size(); r++) {
      String amplitude = Numerals.reading(study.readings().get(r));
      String row = "  %%%ds  %%14s  %%8s  %%14s  %%s".formatted(wide);
      out.println(row.formatted("", amplitude + " start", "t", amplitude, "status"));
      for (Curve curve : traced.curves()) {
        ObservableTrace trace = curve.traces().get(r);
        int last = trace.times().length - 1;
        out.println(
            row.formatted(
                heading(curve),
                value(trace, 0),
                Numerals.number(trace.times()[last]),
                value(trace, last),
                (study.digits() ? trace.digits(last) + " digits; " : "") + status(trace)));
      }
    }
    stiffWords().ifPresent(words -> out.println("  " + words));
    study.remarks().forEach(remark -> out.println("  " + remark));
    undefinedWords().forEach(words -> out.println("  " + words));
    out.println();
  }

  /** Which curves the stiff method took over, if it did with any. */
  private Optional<String> stiffWords() {
    String from =
        traced.curves().stream()
            .filter(curve -> curve.trace().run().stiff().isPresent())
            .map(curve -> name(curve) + " " + curve.trace().run().stiff().orElseThrow().when())
            .collect(Collectors.joining(", "));
    return from.isEmpty()
        ? Optional.empty()
        : Optional.of("stiff method (%s): %s".formatted(IntegrationMethod.STIFF.title(), from));
  }

  /** What has no value at some time, and why. */
  private List<String> undefinedWords() {
    List<String> words = new ArrayList<>();
    for (int r = 0; r < study.readings().size(); r++) {
      int reading = r;
      ObservableDescriptor observable = study.readings().get(r).observable();
      String where =
          traced.curves().stream()
              .filter(curve -> hasGap(curve.traces().get(reading)))
              .map(this::name)
              .collect(Collectors.joining(", "));
      if (!where.isEmpty() && observable.expression().isPresent()) {
        words.add(
            "%s is NaN at times of %s: %s"
                .formatted(observable.label(), where, observable.expression().get().undefined()));
      }
    }
    return words;
  }

  private static boolean hasGap(ObservableTrace trace) {
    return Arrays.stream(trace.values()).anyMatch(Double::isNaN);
  }

  /** The beginning of a row: a curve alone is called like what it shows, if that is one thing. */
  private String heading(Curve curve) {
    return study.readings().size() == 1 ? traced.column(curve).replace("=", " = ") : name(curve);
  }

  /** What a curve is called, whatever it shows. */
  private String name(Curve curve) {
    return traced.isAlone(curve) ? methods(study) : traced.column(curve).replace("=", " = ");
  }

  /**
   * What curves of finite size come from: {@code order 2}, or {@code order 1, 2, 3 and Langevin
   * equation}.
   */
  public static String methods(TraceStudy study) {
    List<String> words = new ArrayList<>();
    if (!study.orders().isEmpty()) {
      words.add(
          "order "
              + study.orders().stream()
                  .map(TruncationOrder::text)
                  .collect(Collectors.joining(", ")));
    }
    study.langevin().ifPresent(asked -> words.add("Langevin equation"));
    return String.join(" and ", words);
  }

  /** Eight decimals, or fewer where the error leaves fewer; a power of ten if not all units. */
  private static String value(ObservableTrace trace, int place) {
    double error = trace.errors()[place];
    // A standard error is no bound: one digit more is worth something.
    int more = isSampled(trace) ? 1 : 0;
    int decimals = error > 0.0 ? more - SupportedDigits.lastPlace(error) : 8;
    if (decimals < 0) {
      return trace.supportedText(place);
    }
    String text =
        String.format(
            Locale.ROOT, "%%.%df".formatted(Math.min(8, decimals)), trace.values()[place]);
    // Of a number of which no digit is left, the sign is not known either.
    return NO_DIGIT.matcher(text).matches() ? text.substring(1) : text;
  }

  /** The manifest, continued with the request and how each run ended. */
  public Map<String, Object> manifest(Map<String, Object> manifest) {
    double[] times = study.times();
    manifest.put("parameters", study.point().asMap());
    manifest.put(
        "points",
        study.sizes().runs().stream()
            .map(size -> study.points().at(study.point(), size).asMap())
            .toList());
    manifest.put("observable", Numerals.reading(study.readings().get(0)));
    if (study.readings().size() > 1) {
      manifest.put("observables", study.readings().stream().map(ObservableReading::name).toList());
    }
    manifest.put("remarks", study.remarks());
    manifest.put("sizes", study.sizes().parameter().isEmpty() ? List.of() : study.sizes().values());
    Map<String, Object> start = Manifest.start(study.start(), model.species());
    if (study.start().settled().isEmpty() && study.start().saved().isEmpty()) {
      start.put(
          "states",
          Manifest.states(
              study.state().in(study.points().at(study.point(), study.sizes().runs().get(0))),
              model.species()));
    }
    manifest.put("start", start);
    manifest.put("integration", Manifest.integration(study.options(), times[times.length - 1]));
    manifest.put("samples", times.length);
    manifest.put("uncoupled", "every term of the equations that joins sites left out");
    manifest.put("digits_checked", study.digits());
    study.langevin().ifPresent(asked -> manifest.put("langevin", langevin(asked)));
    List<Object> runs = new ArrayList<>();
    for (Curve curve : traced.curves()) {
      runs.add(
          Manifest.ordered(
              "curve", traced.column(curve),
              "status", curve.trace().run().status().name().toLowerCase(Locale.ROOT),
              "last_time", curve.trace().run().time(),
              "evaluations", curve.trace().run().evaluations(),
              "digits_at_end", curve.trace().digits(curve.trace().values().length - 1),
              "words", curve.trace().run().advice(),
              "physicality", curve.trace().physicality().words()));
    }
    manifest.put("runs", runs);
    return manifest;
  }

  private static Map<String, Object> langevin(TraceSampling sampling) {
    Map<String, Object> facts = new LinkedHashMap<>();
    facts.put("seed", sampling.seed());
    sampling
        .trajectories()
        .ifPresentOrElse(
            count -> facts.put("trajectories_asked", count),
            () -> facts.put("precision", sampling.precision()));
    facts.put("trajectories", sampling.trajectoriesRun());
    facts.put("errors", "one standard error each, from the scatter of independent batches");
    return facts;
  }

  private static boolean isSampled(ObservableTrace trace) {
    return trace.physicality() instanceof Physicality.Sampled;
  }

  private static String status(ObservableTrace trace) {
    if (!trace.run().status().isSuccess()) {
      return trace.run().advice();
    }
    // What was sampled, and how often, is what its numbers are worth.
    return isSampled(trace)
        ? "standard error %s; %s"
            .formatted(
                Numerals.digits(trace.errors()[trace.errors().length - 1], 2), trace.run().advice())
        : CoherenceWords.verdict(trace.physicality()) + quanta(trace);
  }

  /** Which quanta of modes an exact curve kept. */
  private static String quanta(ObservableTrace trace) {
    String words = trace.run().advice();
    int at = words.indexOf(", " + FockCut.BEGINNING);
    return trace.physicality() instanceof Physicality.Exact && at >= 0 ? words.substring(at) : "";
  }
}

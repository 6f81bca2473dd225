package org.ursell.cli.figure;

import java.io.PrintWriter;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.ursell.cli.model.Derivation;
import org.ursell.cli.model.ModelEntry;
import org.ursell.cli.model.PaperModels;
import org.ursell.cli.output.Hands;
import org.ursell.cli.output.ProgressBar;
import org.ursell.cli.picture.JudgedPicture;
import org.ursell.cli.picture.LifetimePicture;
import org.ursell.cli.picture.QuotedCouplings;
import org.ursell.cli.picture.TracePicture;
import org.ursell.cli.plot.JudgedFigure;
import org.ursell.cli.plot.LifetimeFigure;
import org.ursell.cli.plot.QuotedFigure;
import org.ursell.cli.plot.TraceFigure;
import org.ursell.cli.report.LifetimeFiles;
import org.ursell.cli.report.QuoteFiles;
import org.ursell.cli.report.TraceTable;
import org.ursell.cli.report.Traced;
import org.ursell.cli.words.Numerals;
import org.ursell.cli.words.PointWords;
import org.ursell.runtime.equations.ModelDescriptor;
import org.ursell.runtime.equations.Subject;
import org.ursell.runtime.integrate.IntegratorOptions;
import org.ursell.runtime.integrate.Sampler;
import org.ursell.runtime.study.Curve;
import org.ursell.runtime.study.LifetimeStudy;
import org.ursell.runtime.study.PointLifetimes;
import org.ursell.runtime.study.PointQuotes;
import org.ursell.runtime.study.Points;
import org.ursell.runtime.study.QuoteOptions;
import org.ursell.runtime.study.QuoteStudy;
import org.ursell.runtime.study.Sizes;
import org.ursell.runtime.study.Start;
import org.ursell.runtime.study.TraceStudy;
import org.ursell.runtime.study.TruncationOrder;
import org.ursell.runtime.study.Truncations;
import org.ursell.runtime.study.Verdict;

/**
 * Fig. S4 of Nadolny and Bruder, "Macroscopic quantum synchronization effects" (2023), by the same
 * machinery as {@code ursell trace}, {@code ursell lifetime} and its {@code --judge} and {@code
 * --quote}.
 */
public final class FiniteSizeStudy {
  private static final List<Double> SIZES =
      List.of(10.0, 20.0, 50.0, 100.0, 200.0, 500.0, 1000.0, 2000.0);
  private static final double COUPLING = 0.75;

  private final PrintWriter err;
  private final Hands hands;
  private final Subject subject;
  private final ModelDescriptor model;
  private final Map<String, List<Double>> couplings;
  private final List<Double> tracedSizes;

  /** A study of one group by these hands. */
  public FiniteSizeStudy(PrintWriter err, Hands hands) {
    this.err = err;
    this.hands = hands;
    ModelEntry entry = ModelEntry.of("one-group", err::println);
    subject = entry.subject(Derivation.plain());
    model = subject.descriptor();
    couplings = entry.figure();
    tracedSizes = PaperModels.traced(entry);
  }

  /**
   * A picture, its numbers as a table, and what was found in sentences.
   *
   * @param more other tables by the ending of their files' names
   */
  public record Part<P>(P picture, String csv, List<String> sentences, Map<String, String> more) {
    Part(P picture, String csv, List<String> sentences) {
      this(picture, csv, sentences, Map.of());
    }
  }

  /** |&lt;S+&gt;|(t) at V = 0.75 for several N, beside the mean field and the uncoupled run. */
  public Part<TraceFigure> traces(double endTime) {
    Sizes sizes = sizes(tracedSizes);
    TruncationOrder order = TruncationOrder.of(2);
    TraceStudy study =
        new TraceStudy(
            Truncations.of(subject, Optional.empty(), List.of(order)),
            order,
            model.orderParameter(),
            Points.of(model, sizes).with("V", COUPLING),
            Start.steady(),
            IntegratorOptions.DEFAULT,
            Sampler.times(endTime, 401),
            false,
            Optional.empty());
    List<Curve> curves = ProgressBar.over(err, "integrating", study, hands);
    return new Part<>(
        TracePicture.of(study, curves, false),
        TraceTable.csv(List.of(new Traced(study, curves))),
        List.of());
  }

  /** The lifetime versus N for the four couplings of the paper. */
  public Part<LifetimeFigure> lifetimes() {
    LifetimeStudy study = fourCouplings();
    List<PointLifetimes> results = ProgressBar.over(err, "measuring lifetimes", study, hands);
    return new Part<>(
        LifetimePicture.of(study, model, results),
        LifetimeFiles.csv(study, results),
        results.stream()
            .flatMap(point -> point.series().stream())
            .map(series -> series.fit().words())
            .toList());
  }

  /** Truncated lifetimes at V = 0.75 held against what is exact, and the verdict on them. */
  public Part<JudgedFigure> judged() {
    Points points = Points.of(model, sizes(SIZES)).with("V", COUPLING);
    LifetimeStudy study = LifetimeStudy.of(subject, points, 1, 2, 3, 4).besideExact();
    List<PointLifetimes> results =
        ProgressBar.over(err, "measuring lifetimes of orders 1 to 4", study, hands);
    Verdict verdict = ProgressBar.over(err, "judging", study.judging(results), hands).get(0);
    String caption = "%s:  %s;  start: steady".formatted(model.name(), PointWords.fixed(points));
    return new Part<>(
        JudgedPicture.of(
            verdict,
            results.stream()
                .mapToDouble(PointLifetimes::uncoupledLifetime)
                .filter(lifetime -> lifetime > 0)
                .findFirst(),
            Optional.empty(),
            caption,
            Numerals.timeUnit(points.rateUnit())),
        LifetimeFiles.csv(study, results),
        verdict.judgement().sentences());
  }

  /**
   * Lifetimes to quote for the four couplings, beside the paper's second order; the sentences say,
   * coupling by coupling, where the law is good, and where nothing could be quoted.
   */
  public Part<QuotedFigure> quoted(QuoteOptions options) {
    LifetimeStudy study = fourCouplings();
    List<PointLifetimes> results =
        ProgressBar.over(err, "measuring lifetimes of order 2", study, hands);
    List<PointQuotes> quotes =
        ProgressBar.over(err, "quoting", new QuoteStudy(study, results, options), hands);
    return new Part<>(
        QuotedCouplings.of(study, results, quotes, "second order, as in the paper"),
        QuoteFiles.csv(study, quotes),
        quotes.stream().map(FiniteSizeStudy::sentence).toList(),
        Map.of("-order-2", LifetimeFiles.csv(study, results)));
  }

  private static String sentence(PointQuotes quotes) {
    StringBuilder words = new StringBuilder("*V* = ");
    words.append(Numerals.number(quotes.parameters().get("V"))).append(": ");
    List<String> missing =
        quotes.quotations().stream()
            .filter(one -> quotes.quoted(one.size()).isEmpty())
            .map(one -> Numerals.number(one.size()))
            .toList();
    OptionalDouble from = QuotedCouplings.lawFrom(quotes);
    words.append(
        from.isPresent()
            ? "from *N* = %s on".formatted(Numerals.digits(from.getAsDouble(), 2))
            : "not known");
    if (!missing.isEmpty()) {
      words.append(", nothing to quote at *N* = ").append(String.join(", ", missing));
    }
    return words.toString();
  }

  private LifetimeStudy fourCouplings() {
    double[] all =
        couplings.getOrDefault("V", List.of()).stream().mapToDouble(Double::doubleValue).toArray();
    return LifetimeStudy.of(subject, Points.of(model, sizes(SIZES)).with("V", all), 2);
  }

  private Sizes sizes(List<Double> values) {
    return Sizes.of(model, values.stream().mapToDouble(Double::doubleValue).toArray());
  }
}

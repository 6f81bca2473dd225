package org.ursell.runtime.study;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.ursell.runtime.langevin.Estimate;
import org.ursell.runtime.langevin.LangevinLifetime;
import org.ursell.runtime.lifetime.Lifetime;
import org.ursell.runtime.lifetime.Lifetime.Measured;
import org.ursell.runtime.meanfield.SteadyState.SynchronisedState;
import org.ursell.runtime.output.CsvTable;
import org.ursell.runtime.quote.Anchor;
import org.ursell.runtime.quote.Deviation;
import org.ursell.runtime.quote.Quotation;
import org.ursell.runtime.quote.Quotation.Bracketed;
import org.ursell.runtime.quote.QuoteMethod;
import org.ursell.runtime.quote.QuoteRules;
import org.ursell.runtime.quote.SizeEvidence;
import org.ursell.runtime.series.NoSeries;
import org.ursell.runtime.series.SeriesExpansion;
import org.ursell.runtime.series.SeriesLifetime;
import org.ursell.runtime.series.SeriesOutcome;
import org.ursell.runtime.series.SizeSeries;
import org.ursell.runtime.study.PointQuotes.Late;
import org.ursell.runtime.study.PointQuotes.LeftOut;
import org.ursell.runtime.work.Crew;

/** Finds the lifetimes to quote at one parameter point. */
final class PointQuoting {
  private final QuoteStudy quoting;
  private final LifetimeStudy study;
  private final PointLifetimes point;
  private final ExactLifetimes exactly;
  private final Optional<SizeSeries> series;
  private final Crew crew;
  private final StudyProgress progress;
  private final PointSeries expanding;
  private final PointSampling sampling;
  private final Map<Double, Lifetime> unmeasured = new TreeMap<>();

  PointQuoting(
      QuoteStudy quoting,
      PointLifetimes point,
      ExactLifetimes exactly,
      Optional<SizeSeries> series,
      Crew crew,
      StudyProgress progress) {
    this.quoting = quoting;
    this.study = quoting.study();
    this.point = point;
    this.exactly = exactly;
    this.series = series;
    this.crew = crew;
    this.progress = progress;
    this.expanding = new PointSeries(quoting, point);
    this.sampling = new PointSampling(quoting, point);
  }

  /** What is not found before the calling thread is interrupted is marked as cancelled. */
  PointQuotes run() {
    Map<Double, Measured> exact = exact();
    Optional<SeriesOutcome> outcome =
        series.map(
            whole ->
                Parts.unlessInterrupted(() -> expanding.outcome(whole))
                    .orElse(NoSeries.INTERRUPTED));
    stepUnlessInterrupted();
    Map<Double, SizeEvidence> evidence = solved(exact);
    boolean wholeAnchors = !Parts.isInterrupted();
    for (double size : study.sizes()) {
      if (!evidence.containsKey(size)) {
        SizeEvidence found = unsolved(size, outcome);
        // By fewer methods than it should be, it would be another number.
        if (Parts.isInterrupted()) {
          break;
        }
        evidence.put(size, found);
      }
      progress.step();
    }
    List<Anchor> anchors = anchors(evidence);
    QuoteRules rules =
        new QuoteRules(
            new Deviation(anchors, sampling.limit(outcome), PointSeries.scale(outcome)),
            PointSeries.bridge(anchors, outcome));
    List<Quotation> quotations =
        study.sizes().stream()
            .map(
                n ->
                    evidence.containsKey(n)
                        ? sampling.missed(rules.quote(evidence.get(n)))
                        : Bracketed.cancelled(n))
            .map(one -> one.fold(it -> it, none -> advised(none, exact.keySet())))
            .toList();
    return new PointQuotes(
        point.parameters(),
        quotations,
        quotations.stream().map(one -> late(one, outcome)).toList(),
        anchors,
        wholeAnchors ? leftOut(rules, evidence) : List.of(),
        outcome);
  }

  private void stepUnlessInterrupted() {
    if (!Parts.isInterrupted()) {
      progress.step();
    }
  }

  /** Those that were found before, and those that are missing. */
  private Map<Double, Measured> exact() {
    Map<Double, Measured> known = new TreeMap<>();
    if (!quoting.options().tries(QuoteMethod.EXACT)) {
      return known;
    }
    List<ExactRun> runs = new ArrayList<>(point.exact());
    List<Double> missing = QuoteStudy.missing(exactly, point);
    if (!missing.isEmpty()) {
      runs.addAll(
          exactly.at(missing).beside(List.of(point), crew.threads(), progress).get(0).exact());
    }
    for (ExactRun run : runs) {
      if (run.result().outcome() instanceof Measured measured) {
        known.put(run.size(), measured);
      } else {
        unmeasured.put(run.size(), run.result().outcome());
      }
    }
    return known;
  }

  /** Of the exact sizes, some with what is sampled there. */
  private Map<Double, SizeEvidence> solved(Map<Double, Measured> exact) {
    Map<Double, SizeEvidence> evidence = new TreeMap<>();
    AnchorSizes sizes = new AnchorSizes(exact.keySet(), study.sizes());
    for (Map.Entry<Double, Measured> small : exact.entrySet()) {
      double size = small.getKey();
      SizeEvidence found = SizeEvidence.at(size).exact(small.getValue());
      if (isSampled() && sizes.held().contains(size)) {
        double precision = sizes.precision(size, quoting.options().precision());
        found = sampling.beside(found, precision, crew, progress);
      }
      evidence.put(size, found);
      stepUnlessInterrupted();
    }
    return evidence;
  }

  private boolean isSampled() {
    return quoting.options().tries(QuoteMethod.LANGEVIN);
  }

  private static List<Anchor> anchors(Map<Double, SizeEvidence> evidence) {
    return evidence.values().stream()
        .filter(found -> found.exact().isPresent() && found.langevin().isPresent())
        .map(found -> new Anchor(found.size(), found.exact().get().time(), found.langevin().get()))
        .toList();
  }

  private SizeEvidence notExact(double size) {
    SizeEvidence nothing = SizeEvidence.at(size);
    if (!quoting.options().tries(QuoteMethod.EXACT)) {
      return nothing;
    }
    Optional<Lifetime> broken = Optional.ofNullable(unmeasured.get(size));
    if (broken.isPresent()) {
      return nothing.refused("the exact solution: " + broken.get().words());
    }
    return nothing.refused(
        "an exact solution at N = %s takes more time or memory than a quotation may"
            .formatted(CsvTable.number(size)));
  }

  /** A refusal with what gives a number all the same; one that was cancelled needs none. */
  private Quotation advised(Bracketed none, Set<Double> exact) {
    if (none.cancelled()) {
      return none;
    }
    String remedy =
        quoting.options().only().isPresent()
            ? "one method alone does not reach this size: let all of them try"
            : exact.isEmpty()
                ? "truncated lifetimes stand beside it, without an interval"
                : "exact lifetimes are known up to N = %s, truncated ones without an interval at every N"
                    .formatted(CsvTable.number(Collections.max(exact)));
    double lower =
        unmeasured.get(none.size()) instanceof Lifetime.Longer longer
            ? Math.max(longer.than(), none.lower())
            : none.lower();
    return new Bracketed(none.size(), lower, none.upper(), none.reason(), remedy, false);
  }

  private SizeEvidence unsolved(double size, Optional<SeriesOutcome> outcome) {
    SizeEvidence found = PointSeries.beside(notExact(size), outcome);
    return isSampled() && !PointSeries.isSure(size, outcome)
        ? sampling.beside(found, quoting.options().precision(), crew, progress)
        : found;
  }

  private Late late(Quotation quotation, Optional<SeriesOutcome> outcome) {
    double size = quotation.size();
    Optional<Estimate> decay = Optional.empty();
    Optional<Estimate> frequency = Optional.empty();
    boolean expanded =
        quotation instanceof Quotation.Quoted it && it.method() == QuoteMethod.SERIES;
    if (expanded && outcome.orElse(null) instanceof SeriesExpansion expansion) {
      SeriesLifetime lifetime = expansion.lifetime(size);
      decay = Optional.of(new Estimate(lifetime.decayTime(), 0.0));
      frequency = Optional.of(new Estimate(lifetime.frequency(), 0.0));
    } else if (sampling.at(size).isPresent()) {
      LangevinLifetime run = sampling.at(size).get();
      decay = run.decayRate().map(PointQuoting::inverse);
      frequency = run.frequency();
    }
    Optional<Double> meanField =
        point.steady().orElse(null) instanceof SynchronisedState state
            ? Optional.of(state.frequency())
            : Optional.empty();
    Optional<Estimate> shift =
        frequency.flatMap(
            it -> meanField.map(still -> new Estimate(it.value() - still, it.standardError())));
    return new Late(size, decay, shift);
  }

  private static Estimate inverse(Estimate rate) {
    double time = 1.0 / rate.value();
    return new Estimate(time, time * rate.standardError() / Math.abs(rate.value()));
  }

  private static List<LeftOut> leftOut(QuoteRules rules, Map<Double, SizeEvidence> evidence) {
    List<SizeEvidence> known =
        evidence.values().stream().filter(found -> found.exact().isPresent()).toList();
    Set<Double> tested = AnchorSizes.leftOut(known.stream().map(SizeEvidence::size).toList());
    List<LeftOut> tests = new ArrayList<>();
    for (SizeEvidence found : known) {
      if (tested.contains(found.size())
          && rules.quoteWithoutExact(found) instanceof Quotation.Quoted quoted) {
        tests.add(new LeftOut(found.exact().orElseThrow().time(), quoted));
      }
    }
    return tests;
  }
}

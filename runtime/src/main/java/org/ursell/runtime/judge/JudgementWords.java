package org.ursell.runtime.judge;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.ursell.runtime.equations.NumberWords;
import org.ursell.runtime.judge.Judgement.ResponseVerdict;
import org.ursell.runtime.judge.OrderVerdict.SlopeComparison;
import org.ursell.runtime.lifetime.FiniteSizeScaling;
import org.ursell.runtime.response.RegressionClosure;

/** The verdict in sentences. */
final class JudgementWords {
  private static final List<String> ORDINALS =
      List.of("zeroth", "first", "second", "third", "fourth", "fifth", "sixth");

  private JudgementWords() {}

  static List<String> sentences(
      Evidence evidence,
      List<OrderVerdict> orders,
      Optional<SlopeComparison> exactSlope,
      List<ResponseVerdict> responses) {
    List<String> sentences = new ArrayList<>();
    for (OrderVerdict order : orders) {
      sentences.add(order(evidence, order));
    }
    for (ResponseVerdict response : responses) {
      sentences.add(response(response));
    }
    evidence.law().ifPresent(law -> sentences.add(law.words()));
    exactSlope.ifPresent(
        slope ->
            sentences.add(
                "the exact lifetime grows by %.4g per site between N = %s and %s, the law by %.4g"
                    .formatted(
                        slope.slope(), size(slope.fromSize()), size(slope.toSize()), slope.law())));
    return sentences;
  }

  private static String order(Evidence evidence, OrderVerdict verdict) {
    String name = ordinal(verdict.order());
    List<String> findings = new ArrayList<>();
    verdict
        .slope()
        .ifPresent(
            slope ->
                findings.add(
                    slopeWords(slope)
                        + (slope.asymptotic()
                            ? ""
                            : " between N = %s and %s, where the law need not hold yet"
                                .formatted(size(slope.fromSize()), size(slope.toSize())))));
    verdict.fromExact().ifPresent(distance -> findings.add(distance(distance)));
    if (!verdict.falseSteadyStates().isEmpty()) {
      findings.add(
          "keeps a false steady |<%s>| at N = %s"
              .formatted(evidence.observable(), sizes(verdict.falseSteadyStates())));
    }
    if (!verdict.failedTails().isEmpty()) {
      findings.add("fails at later times at N = " + sizes(verdict.failedTails()));
    }
    if (!verdict.unphysicalSizes().isEmpty()) {
      findings.add("leaves the quantum states at N = " + sizes(verdict.unphysicalSizes()));
    }
    if (!verdict.laterUnphysicalSizes().isEmpty()) {
      findings.add(
          "leaves the quantum states after its lifetime at N = "
              + sizes(verdict.laterUnphysicalSizes()));
    }
    if (!verdict.unmeasuredSizes().isEmpty()) {
      findings.add("gives no lifetime at N = " + sizes(verdict.unmeasuredSizes()));
    }
    if (findings.isEmpty()) {
      return name + " order was compared with nothing exact";
    }
    String sentence = name + " order " + String.join(", ", findings);
    return verdict.isSound() ? sentence : sentence + warning(evidence, verdict.order());
  }

  private static String warning(Evidence evidence, int order) {
    List<FiniteSizeScaling.Point> measured =
        evidence.byOrder().getOrDefault(order, List.of()).stream()
            .filter(p -> p.result().lifetime().isPresent())
            .toList();
    if (measured.isEmpty()) {
      return "";
    }
    FiniteSizeScaling.Point largest = measured.get(measured.size() - 1);
    return "; do not quote T(%s) = %.3g as a lifetime of the model"
        .formatted(size(largest.size()), largest.result().lifetime().getAsDouble());
  }

  private static String response(ResponseVerdict verdict) {
    String name =
        "linear response at %s order (%s)"
            .formatted(
                ordinal(verdict.order()),
                verdict.closure() == RegressionClosure.COUNTED
                    ? "earlier operator counted as a site"
                    : "linearised equations of motion");
    List<String> findings = new ArrayList<>();
    verdict.slope().ifPresent(slope -> findings.add(slopeWords(slope)));
    verdict.fromExact().ifPresent(distance -> findings.add(distance(distance)));
    if (!verdict.brokenSizes().isEmpty()) {
      findings.add("has no stable state without phase at N = " + sizes(verdict.brokenSizes()));
    }
    return name
        + " "
        + (findings.isEmpty() ? "was compared with nothing exact" : String.join(", ", findings));
  }

  private static String slopeWords(SlopeComparison slope) {
    double factor = slope.factor();
    if (!(slope.slope() > 0.0)) {
      return "has a lifetime that does not grow with N";
    }
    if (factor > 1.0 / (1.0 - Judgement.GOOD)) {
      return "underestimates the slope by a factor of %.2g".formatted(factor);
    }
    if (factor < 1.0 - Judgement.GOOD) {
      return "overestimates the slope by a factor of %.2g".formatted(1.0 / factor);
    }
    return "has the slope of the law to within " + percent(factor - 1.0);
  }

  private static String distance(OrderVerdict.ExactDistance distance) {
    return "is %s %s the exact lifetime at N = %s"
        .formatted(
            percent(distance.relative()),
            distance.relative() < 0.0 ? "below" : "above",
            size(distance.size()));
  }

  /** Two digits, or as many as stand before the point. */
  private static String percent(double part) {
    double hundredths = 100.0 * Math.abs(part);
    return (hundredths < 99.5 ? "%.2g %%" : "%.0f %%").formatted(hundredths);
  }

  private static String ordinal(int order) {
    return order < ORDINALS.size() ? ORDINALS.get(order) : order + "th";
  }

  private static String sizes(List<Double> sizes) {
    return sizes.stream().map(JudgementWords::size).collect(Collectors.joining(", "));
  }

  private static String size(double size) {
    return size == Math.rint(size) ? Long.toString((long) size) : NumberWords.of(size);
  }
}

package org.ursell.runtime.quote;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ursell.runtime.equations.Internal;
import org.ursell.runtime.langevin.Estimate;
import org.ursell.runtime.lifetime.Lifetime;
import org.ursell.runtime.quote.Deviation.Shift;
import org.ursell.runtime.quote.Quotation.Bracketed;
import org.ursell.runtime.quote.Quotation.Quoted;
import org.ursell.runtime.series.SeriesLifetime;

/**
 * Chooses the lifetime to quote and says how far it may be off: exact where it is known; the series
 * where it is valid; the Langevin equation, corrected by its deviation, otherwise. Where several
 * are valid, a disagreement beyond their uncertainties widens the interval.
 *
 * @param deviation how much longer lifetimes of the Langevin equation are than exact ones
 * @param bridge between the largest exact sizes and large N, if both are known
 */
@Internal
public record QuoteRules(Deviation deviation, Optional<Bridge> bridge) {
  /**
   * A parabola may be off by more than it moves with its scale: at V = 1 and 500 sites of the
   * paper's model by 1.8 times that.
   */
  private static final double BRIDGE_WIDTHS = 2.0;

  /** Quotes from what was found at a size. */
  public Quotation quote(SizeEvidence found) {
    Optional<Quoted> exact = found.exact().map(it -> exact(found.size(), it));
    Optional<Quoted> series =
        found.series().filter(SeriesLifetime::valid).map(it -> series(found.size(), it));
    Optional<Quoted> langevin = found.langevin().map(it -> langevin(found.size(), it));
    if (exact.isPresent()) {
      return exact.get();
    }
    if (series.isPresent()) {
      return langevin.map(sampled -> compared(series.get(), sampled)).orElse(series.get());
    }
    return langevin
        .<Quotation>map(it -> bridge.map(over -> bridged(it, over)).orElse(it))
        .orElseGet(() -> bracket(found));
  }

  /** Quotes a size as if its exact lifetime, and all that follows from it, were not known. */
  public Quotation quoteWithoutExact(SizeEvidence found) {
    // The bridge stands on exact sizes, one of which this may be.
    return new QuoteRules(deviation.without(found.size()), Optional.empty())
        .quote(found.withoutExact());
  }

  private static Quoted exact(double size, Lifetime.Measured exact) {
    return new Quoted(
        size, exact.time(), 0.0, exact.error(), QuoteMethod.EXACT, List.of("solved exactly"));
  }

  private static Quoted series(double size, SeriesLifetime series) {
    double change = Math.abs(series.value() - series.valueOneOrderLower());
    return new Quoted(
        size,
        series.value(),
        0.0,
        change + series.residual() * series.value(),
        QuoteMethod.SERIES,
        List.of(
            "the series in 1/N is valid: its last term changes the lifetime by %.2g %%, and d2/(d1 N) is %.2g"
                .formatted(100.0 * change / series.value(), series.expansionRatio())));
  }

  private Quoted langevin(double size, Estimate langevin) {
    Shift shift = deviation.at(size, langevin.value());
    List<String> reasons = new ArrayList<>();
    reasons.add("the Langevin equation, " + shift.reason());
    return new Quoted(
        size,
        langevin.value() - shift.value(),
        Math.hypot(langevin.standardError(), shift.statistical()),
        shift.systematic(),
        QuoteMethod.LANGEVIN,
        reasons);
  }

  /**
   * The series if the sampled lifetime agrees. If it does not, the sampled one, which is no
   * asymptotic expansion, with an interval that covers both.
   */
  private static Quoted compared(Quoted series, Quoted sampled) {
    double gap = Math.abs(series.lifetime() - sampled.lifetime());
    return gap <= series.halfWidth() + sampled.halfWidth()
        ? series.because("the Langevin equation agrees: %.4g".formatted(sampled.lifetime()))
        : sampled.widened(
            gap, "widened since the series in 1/N gives %.4g".formatted(series.lifetime()));
  }

  private static Quoted bridged(Quoted quoted, Bridge bridge) {
    Bridge.Span span = bridge.at(quoted.size());
    double gap = Math.abs(quoted.lifetime() - span.lifetime());
    double allowed = quoted.halfWidth() + BRIDGE_WIDTHS * span.halfWidth();
    return gap <= allowed
        ? quoted
        : quoted.widened(
            gap,
            "widened since a parabola from exact sizes to the law and its intercept gives %.4g"
                .formatted(span.lifetime()));
  }

  private Quotation bracket(SizeEvidence found) {
    double lower = 0.0;
    double upper = Double.POSITIVE_INFINITY;
    for (Anchor anchor : deviation.anchors()) {
      if (anchor.size() < found.size()) {
        lower = Math.max(lower, anchor.exact());
      } else if (anchor.size() > found.size()) {
        upper = Math.min(upper, anchor.exact());
      }
    }
    return new Bracketed(
        found.size(),
        lower,
        upper,
        found.refusals().isEmpty() ? "no method was run" : String.join("; ", found.refusals()),
        "ask for fewer sites, where an exact solution reaches, or for more, where the law holds");
  }
}

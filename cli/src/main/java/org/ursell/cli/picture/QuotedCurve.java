package org.ursell.cli.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.ursell.cli.plot.JudgedFigure;
import org.ursell.cli.plot.LifetimeFigure;
import org.ursell.runtime.law.PhaseDiffusion.Diffusing;
import org.ursell.runtime.quote.Quotation;
import org.ursell.runtime.quote.Quotation.Quoted;
import org.ursell.runtime.series.SeriesExpansion;
import org.ursell.runtime.study.PointQuotes;

/** Lifetimes to quote as a curve over the band of their intervals. */
final class QuotedCurve {
  private static final double LAW_WITHIN = 0.1;

  private QuotedCurve() {}

  /** The curve, empty where nothing could be quoted. */
  static JudgedFigure.Curve of(PointQuotes quotes) {
    List<LifetimeFigure.Point> points = new ArrayList<>();
    List<JudgedFigure.Interval> intervals = new ArrayList<>();
    quotes
        .quotations()
        .forEach(
            one ->
                one.fold(
                    (Quoted it) -> {
                      points.add(
                          new LifetimeFigure.Point(
                              it.size(), it.lifetime(), LifetimeFigure.Mark.MEASURED));
                      intervals.add(new JudgedFigure.Interval(it.size(), it.lower(), it.upper()));
                      return it;
                    },
                    none -> none));
    return new JudgedFigure.Curve(
        "to quote, with its interval", JudgedFigure.Kind.QUOTED, points, intervals);
  }

  /** The same by the series alone, which knows all sizes; empty if it does not. */
  static OptionalDouble lawKnownFrom(PointQuotes quotes) {
    return quotes.series().isPresent() && quotes.series().get() instanceof SeriesExpansion expansion
        ? expansion.lawWithin(LAW_WITHIN)
        : OptionalDouble.empty();
  }

  /**
   * The size from which the law is within a tenth of the lifetime: by the series, or else the first
   * from which it is at all that are quoted; infinite if it is at none.
   */
  static double lawFrom(PointQuotes quotes, Diffusing law) {
    OptionalDouble known = lawKnownFrom(quotes);
    if (known.isPresent()) {
      return known.getAsDouble();
    }
    double from = Double.POSITIVE_INFINITY;
    for (Quotation quotation : quotes.quotations()) {
      boolean within =
          quotation instanceof Quoted it
              && Math.abs(law.lifetime(it.size()) / it.lifetime() - 1.0) <= LAW_WITHIN;
      if (!within) {
        from = Double.POSITIVE_INFINITY;
      } else if (Double.isInfinite(from)) {
        from = quotation.size();
      }
    }
    return from;
  }
}

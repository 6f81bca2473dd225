package org.ursell.cli.picture;

import java.util.List;
import java.util.OptionalDouble;
import org.ursell.cli.plot.JudgedFigure;
import org.ursell.cli.plot.LifetimeFigure;
import org.ursell.cli.plot.QuotedFigure;
import org.ursell.cli.words.Numerals;
import org.ursell.cli.words.PointWords;
import org.ursell.runtime.study.LifetimeStudy;
import org.ursell.runtime.study.PointLifetimes;
import org.ursell.runtime.study.PointQuotes;

/** The lifetimes to quote at several parameter points before truncated ones, as one picture. */
public final class QuotedCouplings {
  private QuotedCouplings() {}

  /**
   * One curve per point with a lifetime to quote.
   *
   * @param truncation what the truncated lifetimes are, for the legend
   */
  public static QuotedFigure of(
      LifetimeStudy study,
      List<PointLifetimes> found,
      List<PointQuotes> quotes,
      String truncation) {
    return new QuotedFigure(
        Numerals.timeUnit(study.points().rateUnit()),
        truncation,
        quotes.stream()
            .map(
                point ->
                    curve(
                        PointWords.legend(study.points(), point.parameters()),
                        QuotedPicture.found(found, point),
                        point))
            .filter(curve -> !curve.quoted().isEmpty())
            .toList());
  }

  /** The size from which the law is within a tenth of the lifetime, if that is known. */
  public static OptionalDouble lawFrom(PointQuotes quotes) {
    return QuotedCurve.lawKnownFrom(quotes);
  }

  private static QuotedFigure.Curve curve(String label, PointLifetimes found, PointQuotes quotes) {
    JudgedFigure.Curve quoted = QuotedCurve.of(quotes);
    List<LifetimeFigure.Point> truncated =
        found.series().stream()
            .flatMap(series -> LifetimePicture.points(series.points()).stream())
            .toList();
    return new QuotedFigure.Curve(
        label, quoted.points(), quoted.intervals(), truncated, QuotedPicture.law(found, quotes));
  }
}

package org.ursell.cli.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ursell.cli.plot.JudgedFigure;
import org.ursell.cli.plot.LifetimeFigure;
import org.ursell.runtime.law.PhaseDiffusion.Diffusing;
import org.ursell.runtime.study.PointLifetimes;
import org.ursell.runtime.study.PointQuotes;

/** The lifetimes to quote before truncated and exact ones, as a picture. */
public final class QuotedPicture {
  private QuotedPicture() {}

  /**
   * A picture of one point; empty if there is nothing to quote.
   *
   * @param found truncated and exact lifetimes of the point
   */
  public static Optional<JudgedFigure> of(
      PointLifetimes found, PointQuotes quotes, String caption, String timeUnit) {
    JudgedFigure.Curve quoted = QuotedCurve.of(quotes);
    if (quoted.points().isEmpty()) {
      return Optional.empty();
    }
    List<JudgedFigure.Curve> curves = new ArrayList<>();
    found
        .series()
        .forEach(
            series ->
                curves.add(
                    new JudgedFigure.Curve(
                        "order " + series.order().text(),
                        JudgedFigure.Kind.ORDER,
                        LifetimePicture.points(series.points()))));
    curves.add(new JudgedFigure.Curve("law, large *N*", JudgedFigure.Kind.LAW, law(found, quotes)));
    curves.add(quoted);
    return Optional.of(
        new JudgedFigure(
            caption, timeUnit, curves.stream().filter(c -> !c.points().isEmpty()).toList()));
  }

  /** The law where it is within a tenth of the lifetime, as far as sizes go. */
  private static List<LifetimeFigure.Point> law(PointLifetimes found, PointQuotes quotes) {
    double largest = quotes.quotations().stream().mapToDouble(one -> one.size()).max().orElse(0.0);
    if (found.law().isEmpty() || !(found.law().get() instanceof Diffusing law)) {
      return List.of();
    }
    double from = QuotedCurve.lawFrom(quotes, law);
    if (from >= largest) {
      return List.of();
    }
    return List.of(
        new LifetimeFigure.Point(from, law.lifetime(from), LifetimeFigure.Mark.MEASURED),
        new LifetimeFigure.Point(largest, law.lifetime(largest), LifetimeFigure.Mark.MEASURED));
  }
}

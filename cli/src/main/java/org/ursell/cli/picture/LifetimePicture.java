package org.ursell.cli.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import org.ursell.cli.plot.LifetimeFigure;
import org.ursell.cli.plot.LifetimeFigure.Mark;
import org.ursell.cli.plot.LifetimeFigure.StraightLine;
import org.ursell.cli.report.ComparedLifetimes;
import org.ursell.cli.words.Numerals;
import org.ursell.cli.words.PointWords;
import org.ursell.runtime.equations.ModelDescriptor;
import org.ursell.runtime.lifetime.FiniteSizeScaling;
import org.ursell.runtime.study.ExactRun;
import org.ursell.runtime.study.LifetimeStudy;
import org.ursell.runtime.study.PointLifetimes;
import org.ursell.runtime.study.PointLifetimes.Series;
import org.ursell.runtime.study.TruncationOrder;

/** Turns a study into the picture of lifetimes versus N. */
public final class LifetimePicture {
  private LifetimePicture() {}

  /** One curve per parameter point and order; points without a start are left out. */
  public static LifetimeFigure of(
      LifetimeStudy study, ModelDescriptor model, List<PointLifetimes> results) {
    List<TruncationOrder> orders = study.equations().list();
    List<LifetimeFigure.Curve> curves = new ArrayList<>();
    List<PointLifetimes> started = results.stream().filter(PointLifetimes::isStarted).toList();
    int curvesAPoint =
        orders.size() + (started.stream().anyMatch(point -> !point.exact().isEmpty()) ? 1 : 0);
    for (int p = 0; p < started.size(); p++) {
      PointLifetimes point = started.get(p);
      for (Series series : point.series()) {
        int o = orders.indexOf(series.order());
        boolean byPoint = started.size() > 1;
        int index = byPoint ? p : o;
        int last = (byPoint ? started.size() : curvesAPoint) - 1;
        curves.add(
            new LifetimeFigure.Curve(
                label(study, point, series.order()),
                last == 0 ? 0.0 : (double) index / last,
                index,
                o,
                points(series.points()),
                series
                    .fit()
                    .line()
                    .map(line -> new StraightLine(line.intercept().value(), line.slope().value())),
                o == 0 && point.uncoupledLifetime() > 0
                    ? OptionalDouble.of(point.uncoupledLifetime())
                    : OptionalDouble.empty()));
      }
      if (!point.exact().isEmpty()) {
        curves.add(exact(study, point, started.size(), p));
      }
    }
    String caption =
        "%s, %s:  %s;  start: %s;  lines: %s"
            .formatted(
                model.name(),
                orders.isEmpty()
                    ? "exact"
                    : "order "
                        + orders.stream()
                            .map(TruncationOrder::text)
                            .collect(Collectors.joining(", ")),
                PointWords.fixed(study.points()),
                study.start().name(),
                curves.stream().anyMatch(curve -> curve.fit().isPresent())
                    ? "fits a + bN"
                    : "through the points");
    return new LifetimeFigure(caption, Numerals.timeUnit(study.points().rateUnit()), curves);
  }

  /** The curves of two models in one picture: one in reds, the other in blues. */
  public static LifetimeFigure compared(List<ComparedLifetimes> models) {
    List<LifetimeFigure> pictures =
        models.stream().map(one -> of(one.study(), one.study().model(), one.results())).toList();
    List<LifetimeFigure.Curve> curves = new ArrayList<>();
    int styles = 0;
    int dashes = 0;
    for (int k = 0; k < models.size(); k++) {
      String label = models.get(k).label();
      for (LifetimeFigure.Curve curve : pictures.get(k).curves()) {
        String words =
            models.get(k).study().equations().list().size() == 1
                    && models.get(k).study().points().varying().isEmpty()
                    && curve.label().startsWith("order")
                ? label
                : curve.label() + ", " + label;
        curves.add(k == 0 ? curve.labelled(words) : curve.ofOther(words, styles, dashes));
      }
      styles = 1 + curves.stream().mapToInt(LifetimeFigure.Curve::style).max().orElse(0);
      dashes = 1 + curves.stream().mapToInt(LifetimeFigure.Curve::dash).max().orElse(0);
    }
    String caption = pictures.get(0).caption();
    String own = models.get(0).study().model().name();
    return new LifetimeFigure(
        models.stream().map(ComparedLifetimes::label).collect(Collectors.joining(" and "))
            + caption.substring(own.length()),
        pictures.get(0).timeUnit(),
        curves);
  }

  /** Drawn without a straight line, as small systems follow none. */
  private static LifetimeFigure.Curve exact(
      LifetimeStudy study, PointLifetimes point, int points, int p) {
    int orders = study.equations().list().size();
    String values = PointWords.legend(study.points(), point.parameters());
    return new LifetimeFigure.Curve(
        values.isEmpty() ? "exact" : values + (orders > 0 ? ", exact" : ""),
        points > 1 ? (double) p / (points - 1) : orders > 0 ? 1.0 : 0.0,
        points > 1 ? p : orders,
        points > 1 && orders == 0 ? 0 : orders,
        points(point.exact().stream().map(ExactRun::point).toList()),
        Optional.empty(),
        orders == 0 && point.uncoupledLifetime() > 0
            ? OptionalDouble.of(point.uncoupledLifetime())
            : OptionalDouble.empty());
  }

  private static String label(LifetimeStudy study, PointLifetimes point, TruncationOrder order) {
    String values = PointWords.legend(study.points(), point.parameters());
    boolean severalOrders = study.equations().list().size() > 1;
    String words = "order " + order.text();
    return values.isEmpty() ? words : values + (severalOrders ? ", " + words : "");
  }

  /** Lifetimes as they are drawn; without those that have no number to draw. */
  static List<LifetimeFigure.Point> points(List<FiniteSizeScaling.Point> lifetimes) {
    List<LifetimeFigure.Point> points = new ArrayList<>();
    for (FiniteSizeScaling.Point point : lifetimes) {
      mark(point).ifPresent(points::add);
    }
    return points;
  }

  private static Optional<LifetimeFigure.Point> mark(FiniteSizeScaling.Point point) {
    boolean physical = point.result().physicality().isPhysical();
    return point
        .result()
        .outcome()
        .fold(
            measured ->
                Optional.of(
                    new LifetimeFigure.Point(
                        point.size(), measured.time(), Mark.of(false, physical))),
            longer ->
                Optional.of(
                    new LifetimeFigure.Point(point.size(), longer.than(), Mark.of(true, physical))),
            noCoherence -> Optional.empty(),
            broken -> Optional.empty());
  }
}

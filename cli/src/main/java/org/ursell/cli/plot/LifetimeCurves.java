package org.ursell.cli.plot;

import java.awt.Color;
import java.awt.Shape;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.ursell.cli.plot.LifetimeFigure.Curve;
import org.ursell.cli.plot.LifetimeFigure.Mark;
import org.ursell.cli.plot.LifetimeFigure.Point;
import org.ursell.cli.plot.LifetimeFigure.StraightLine;

/** Curves of lifetimes as they are drawn on a panel, and how far their data reach. */
record LifetimeCurves(List<Curve> curves) {
  /** Radius of a marker, in points. */
  static final double MARKER = 5.0;

  private static final int STEPS = 100;

  /**
   * Draws the curves on a panel.
   *
   * @param from the smallest size
   * @param to the largest size
   * @param small whether the panel is an inset, which has smaller marks and no fits
   */
  void fill(Panel panel, double from, double to, boolean small) {
    for (Curve curve : curves) {
      Color colour = curve.colour();
      curve
          .uncoupled()
          .ifPresent(
              lifetime ->
                  panel.line(
                      new double[] {from, to},
                      new double[] {lifetime, lifetime},
                      colour,
                      Style.line(1.0, 2)));
      if (curve.fit().isPresent() && !small) {
        StraightLine fit = curve.fit().get();
        double end = fitEnd(curve, to);
        double[] sizes = panel.isEven() ? new double[] {from, end} : between(from, end);
        panel.line(
            sizes,
            Arrays.stream(sizes).map(fit::at).toArray(),
            colour,
            Style.line(1.6, curve.dash()));
      } else {
        double[][] measured = select(curve, to, mark -> !mark.isBound());
        panel.line(measured[0], measured[1], colour, Style.line(1.4, curve.dash()));
      }
    }
    double radius = small ? 0.8 * MARKER : MARKER;
    for (Curve curve : curves) {
      Color colour = curve.colour();
      double top = largestLifetime(to);
      for (Mark mark : Mark.values()) {
        double[][] points = select(curve, to, mark::equals);
        if (mark.isBound()) {
          points[1] = Arrays.stream(points[1]).map(bound -> Math.min(bound, top)).toArray();
        }
        Shape shape =
            mark.isBound()
                ? Style.lowerBound(curve.style(), radius)
                : Style.marker(curve.style(), radius);
        panel.markers(points[0], points[1], colour, shape, mark.isSound());
      }
    }
  }

  /** Enough sizes for a straight line that is curved on logarithmic axes. */
  private static double[] between(double from, double to) {
    double first = Math.max(from, 1e-3 * to);
    return IntStream.rangeClosed(0, STEPS)
        .mapToDouble(k -> first * Math.pow(to / first, (double) k / STEPS))
        .toArray();
  }

  /** The sizes of all points. */
  double[] sizes() {
    return curves.stream().flatMap(c -> c.points().stream()).mapToDouble(Point::size).toArray();
  }

  /**
   * The lifetimes of all points, bounds no higher than they are drawn, and those without coupling.
   */
  double[] lifetimes() {
    double top = largestLifetime(largestSize());
    return DoubleStream.concat(
            curves.stream()
                .flatMap(c -> c.points().stream())
                .mapToDouble(p -> p.mark().isBound() ? Math.min(p.lifetime(), top) : p.lifetime()),
            curves.stream().flatMapToDouble(c -> c.uncoupled().stream()))
        .toArray();
  }

  /** A fit to the smaller sizes says nothing where the lifetime was not reached. */
  private static double fitEnd(Curve curve, double to) {
    double censored =
        Arrays.stream(select(curve, to, Mark::isBound)[0]).min().orElse(Double.POSITIVE_INFINITY);
    double[] measured = select(curve, to, mark -> !mark.isBound())[0];
    double largest = Arrays.stream(measured).max().orElse(to);
    return censored < to ? largest : to;
  }

  private static double[][] select(Curve curve, double largest, Predicate<Mark> wanted) {
    List<Point> points =
        curve.points().stream().filter(p -> p.size() <= largest && wanted.test(p.mark())).toList();
    return new double[][] {
      points.stream().mapToDouble(Point::size).toArray(),
      points.stream().mapToDouble(Point::lifetime).toArray()
    };
  }

  /** The largest size of any curve, or 1. */
  double largestSize() {
    return curves.stream()
        .flatMap(c -> c.points().stream())
        .mapToDouble(Point::size)
        .max()
        .orElse(1);
  }

  /** The top of the data; a bound far above it must not press all lifetimes to the bottom. */
  double largestLifetime(double upToSize) {
    double lifetime = 0;
    double bound = 0;
    for (Curve curve : curves) {
      for (Point point : curve.points()) {
        if (point.size() > upToSize) {
          continue;
        }
        if (point.mark().isBound()) {
          bound = Math.max(bound, point.lifetime());
        } else {
          lifetime = Math.max(lifetime, point.lifetime());
        }
      }
      lifetime = Math.max(lifetime, curve.uncoupled().orElse(0));
    }
    double largest = lifetime > 0 ? Math.max(lifetime, Math.min(bound, 1.25 * lifetime)) : bound;
    return largest > 0 ? largest : 1;
  }

  /** Whether a bound lies above the top of the data. */
  boolean offScale() {
    double top = largestLifetime(largestSize());
    return curves.stream()
        .flatMap(c -> c.points().stream())
        .anyMatch(p -> p.mark().isBound() && p.lifetime() > top);
  }

  /** Whether there is a point of a kind. */
  boolean has(Predicate<Mark> mark) {
    return curves.stream().flatMap(c -> c.points().stream()).anyMatch(p -> mark.test(p.mark()));
  }
}

package org.ursell.cli.plot;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.ursell.cli.plot.LifetimeFigure.Mark;
import org.ursell.cli.plot.LifetimeFigure.Point;

/** Figures with the features of real ones, made from formulas. */
final class Pictures {
  private Pictures() {}

  /** Four curves that grow linearly, as second order gives them. */
  static LifetimeFigure fourCouplings() {
    double[] sizes = {50, 100, 200, 500, 1000, 2000};
    double[] couplings = {0.75, 1.0, 1.25, 1.5};
    double[] slopes = {0.0429, 0.0457, 0.0441, 0.0413};
    double[] starts = {10.6, 4.5, 3.0, 2.3};
    List<LifetimeFigure.Curve> curves = new ArrayList<>();
    for (int k = 0; k < couplings.length; k++) {
      List<Point> points = new ArrayList<>();
      for (double size : sizes) {
        double bend = starts[k] * (1 - 0.55 * Math.exp(-size / 150));
        points.add(new Point(size, slopes[k] * size + bend - 0.5, Mark.MEASURED));
      }
      curves.add(
          new LifetimeFigure.Curve(
              "*V* = " + couplings[k],
              k / 3.0,
              k,
              0,
              points,
              Optional.of(new LifetimeFigure.StraightLine(starts[k] - 0.5, slopes[k])),
              OptionalDouble.of(7.38 + 0.3 * k)));
    }
    return new LifetimeFigure(
        "one-group, order 2:  K = 0, gamma_plus = 0.5, gamma_minus = 1", "1/γ₋", curves);
  }

  /** Two orders, with a lower bound and a run that left the physical range. */
  static LifetimeFigure mixedVerdicts() {
    LifetimeFigure.Curve second =
        new LifetimeFigure.Curve(
            "*V* = 0.75, order 2",
            0,
            0,
            0,
            List.of(
                new Point(20, 3.8, Mark.MEASURED),
                new Point(50, 5.9, Mark.DOUBTFUL),
                new Point(100, 9.4, Mark.MEASURED)),
            Optional.empty(),
            OptionalDouble.of(7.38));
    LifetimeFigure.Curve third =
        new LifetimeFigure.Curve(
            "*V* = 0.75, order 3",
            0,
            1,
            1,
            List.of(
                new Point(20, 4.6, Mark.MEASURED),
                new Point(50, 7.9, Mark.MEASURED),
                new Point(100, 10_000, Mark.LOWER_BOUND)),
            Optional.empty(),
            OptionalDouble.empty());
    return new LifetimeFigure("one-group:  K = 0", "1/γ₋", List.of(second, third));
  }

  /** All that a verdict may hold: sound and hollow points, a bound, both laws. */
  static JudgedFigure verdict(String orders) {
    return new JudgedFigure(
        "one-group:  K = 0",
        "1/γ₋",
        List.of(
            new JudgedFigure.Curve(
                orders,
                JudgedFigure.Kind.ORDER,
                List.of(
                    new Point(20, 3.8, Mark.DOUBTFUL),
                    new Point(50, 5.9, Mark.DOUBTFUL),
                    new Point(100, 60, Mark.DOUBTFUL_BOUND))),
            line("linear response", JudgedFigure.Kind.RESPONSE, 20, 9, 100, 30),
            line("law, large *N*", JudgedFigure.Kind.LAW, 80, 9.2, 100, 11.5),
            line("*T*₀, no coupling", JudgedFigure.Kind.UNCOUPLED, 2, 7.4, 100, 7.4),
            line("exact", JudgedFigure.Kind.EXACT, 2, 3.9, 16, 4.0)));
  }

  private static JudgedFigure.Curve line(
      String label, JudgedFigure.Kind kind, double x0, double y0, double x1, double y1) {
    return new JudgedFigure.Curve(
        label, kind, List.of(new Point(x0, y0, Mark.MEASURED), new Point(x1, y1, Mark.MEASURED)));
  }

  /** As many curves as somebody may ask for, with names as long as somebody may give. */
  static LifetimeFigure crowded(int count, String name) {
    List<LifetimeFigure.Curve> curves = new ArrayList<>();
    for (int k = 0; k < count; k++) {
      curves.add(
          new LifetimeFigure.Curve(
              name + " = " + k,
              count == 1 ? 0 : k / (count - 1.0),
              k,
              k,
              List.of(
                  new Point(2, 4 + k, Mark.MEASURED),
                  new Point(4, 5 + k, Mark.LOWER_BOUND),
                  new Point(8, 4 + k, Mark.MEASURED),
                  new Point(100, 50 + k, Mark.DOUBTFUL)),
              Optional.empty(),
              OptionalDouble.of(7)));
    }
    return new LifetimeFigure(name + ":  " + (name + " = inf,  ").repeat(6), name, curves);
  }

  /** Decaying amplitudes beside a constant one. */
  static TraceFigure decays(boolean logarithmic) {
    double[] times = new double[401];
    for (int k = 0; k < times.length; k++) {
      times[k] = 0.25 * k;
    }
    List<TraceFigure.Curve> curves = new ArrayList<>();
    double[] lifetimes = {6.6, 26.6, 50.2, 95.9};
    int[] sizes = {100, 500, 1000, 2000};
    for (int k = 0; k < sizes.length; k++) {
      curves.add(
          new TraceFigure.Curve(
              "*N* = " + sizes[k],
              TraceFigure.Role.FINITE,
              k / 3.0,
              0,
              times,
              decay(times, lifetimes[k])));
    }
    curves.add(
        new TraceFigure.Curve(
            "*N* = ∞ (mean field)",
            TraceFigure.Role.MEAN_FIELD,
            1,
            0,
            times,
            decay(times, Double.POSITIVE_INFINITY)));
    curves.add(
        new TraceFigure.Curve(
            "no coupling", TraceFigure.Role.UNCOUPLED, 0, 0, times, decay(times, 1.5)));
    return new TraceFigure(
        "one-group, order 2:  K = 0, V = 1, gamma_plus = 0.5, gamma_minus = 1",
        "amplitude |⟨*S*⁺⟩|",
        "1/γ₋",
        logarithmic,
        1e-10,
        curves);
  }

  private static double[] decay(double[] times, double lifetime) {
    double[] values = new double[times.length];
    for (int k = 0; k < times.length; k++) {
      values[k] = 0.139447 * Math.exp(-times[k] / lifetime);
    }
    return values;
  }
}

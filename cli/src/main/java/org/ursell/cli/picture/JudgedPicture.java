package org.ursell.cli.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.ursell.cli.plot.JudgedFigure;
import org.ursell.cli.plot.LifetimeFigure;
import org.ursell.runtime.judge.Evidence;
import org.ursell.runtime.law.PhaseDiffusion.Diffusing;
import org.ursell.runtime.response.LinearResponse.Decaying;
import org.ursell.runtime.study.PointQuotes;
import org.ursell.runtime.study.Verdict;

/** A verdict as a picture of lifetimes against the number of sites. */
public final class JudgedPicture {
  private JudgedPicture() {}

  /**
   * All methods against the number of sites.
   *
   * @param uncoupled the lifetime without coupling, if it was measured
   * @param quotes the lifetimes to quote, if they were found
   */
  public static JudgedFigure of(
      Verdict verdict,
      OptionalDouble uncoupled,
      Optional<PointQuotes> quotes,
      String caption,
      String timeUnit) {
    Evidence evidence = verdict.evidence();
    List<JudgedFigure.Curve> curves = new ArrayList<>();
    evidence
        .byOrder()
        .forEach(
            (order, points) ->
                curves.add(
                    new JudgedFigure.Curve(
                        "order " + order,
                        JudgedFigure.Kind.ORDER,
                        LifetimePicture.points(points))));
    curves.add(
        line(
            "linear response",
            JudgedFigure.Kind.RESPONSE,
            evidence.responses().stream()
                .filter(p -> p.response() instanceof Decaying)
                .map(p -> new double[] {p.size(), ((Decaying) p.response()).lifetime()})
                .toList()));
    curves.add(line("law, large *N*", JudgedFigure.Kind.LAW, law(verdict, quotes)));
    curves.add(
        line(
            "*T*₀, no coupling",
            JudgedFigure.Kind.UNCOUPLED,
            uncoupled.isPresent() && !verdict.sizes().isEmpty()
                ? List.of(
                    new double[] {verdict.sizes().first(), uncoupled.getAsDouble()},
                    new double[] {verdict.sizes().last(), uncoupled.getAsDouble()})
                : List.of()));
    curves.add(
        new JudgedFigure.Curve(
            "exact", JudgedFigure.Kind.EXACT, LifetimePicture.points(evidence.exact())));
    quotes.map(QuotedCurve::of).ifPresent(curves::add);
    return new JudgedFigure(
        caption, timeUnit, curves.stream().filter(c -> !c.points().isEmpty()).toList());
  }

  /** From the size at which the law can begin to hold to the largest one; empty if that is less. */
  private static List<double[]> law(Verdict verdict, Optional<PointQuotes> quotes) {
    if (verdict.sizes().isEmpty()
        || verdict.evidence().law().isEmpty()
        || !(verdict.evidence().law().get() instanceof Diffusing law)) {
      return List.of();
    }
    // With the intercept at hand, it is known where the law is within a tenth of the lifetime.
    double good = quotes.map(found -> QuotedCurve.lawFrom(found, law)).orElse(law.smallestSize());
    double from = Math.max(good, verdict.sizes().first());
    double to = verdict.sizes().last();
    return from < to
        ? List.of(new double[] {from, law.lifetime(from)}, new double[] {to, law.lifetime(to)})
        : List.of();
  }

  private static JudgedFigure.Curve line(
      String label, JudgedFigure.Kind kind, List<double[]> points) {
    return new JudgedFigure.Curve(
        label,
        kind,
        points.stream()
            .map(p -> new LifetimeFigure.Point(p[0], p[1], LifetimeFigure.Mark.MEASURED))
            .toList());
  }
}

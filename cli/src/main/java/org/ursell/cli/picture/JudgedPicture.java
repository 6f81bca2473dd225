package org.ursell.cli.picture;

import java.util.ArrayList;
import java.util.List;
import org.ursell.cli.plot.JudgedFigure;
import org.ursell.runtime.judge.Evidence;
import org.ursell.runtime.lifetime.FiniteSizeScaling;
import org.ursell.runtime.response.LinearResponse.Decaying;
import org.ursell.runtime.study.Verdict;

/** A verdict as a picture of lifetimes against the number of sites. */
public final class JudgedPicture {
  private JudgedPicture() {}

  /** All methods against the number of sites. */
  public static JudgedFigure of(Verdict verdict, String caption, String timeUnit) {
    Evidence evidence = verdict.evidence();
    List<JudgedFigure.Curve> curves = new ArrayList<>();
    evidence
        .byOrder()
        .forEach(
            (order, points) ->
                curves.add(curve("order " + order, JudgedFigure.Kind.ORDER, measured(points))));
    curves.add(
        curve(
            "linear response",
            JudgedFigure.Kind.RESPONSE,
            evidence.responses().stream()
                .filter(p -> p.response() instanceof Decaying)
                .map(p -> new double[] {p.size(), ((Decaying) p.response()).lifetime()})
                .toList()));
    curves.add(
        curve(
            "law, large *N*",
            JudgedFigure.Kind.LAW,
            verdict.law(1.0).isPresent()
                ? verdict.sizes().stream()
                    .filter(size -> verdict.law(size).getAsDouble() > 0.3 * least(evidence))
                    .map(size -> new double[] {size, verdict.law(size).getAsDouble()})
                    .toList()
                : List.of()));
    curves.add(curve("exact", JudgedFigure.Kind.EXACT, measured(evidence.exact())));
    return new JudgedFigure(
        caption, timeUnit, curves.stream().filter(c -> c.sizes().length > 0).toList());
  }

  /** The shortest lifetime that is not the law's, which at small sizes is far below all. */
  private static double least(Evidence evidence) {
    return measured(evidence.lifetimes()).stream().mapToDouble(point -> point[1]).min().orElse(0.0);
  }

  private static List<double[]> measured(List<FiniteSizeScaling.Point> points) {
    return points.stream()
        .filter(point -> point.result().lifetime().isPresent())
        .map(point -> new double[] {point.size(), point.result().lifetime().getAsDouble()})
        .toList();
  }

  private static JudgedFigure.Curve curve(
      String label, JudgedFigure.Kind kind, List<double[]> points) {
    return new JudgedFigure.Curve(
        label,
        kind,
        points.stream().mapToDouble(p -> p[0]).toArray(),
        points.stream().mapToDouble(p -> p[1]).toArray());
  }
}

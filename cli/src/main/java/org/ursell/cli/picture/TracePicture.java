package org.ursell.cli.picture;

import java.util.ArrayList;
import java.util.List;
import org.ursell.cli.plot.TraceFigure;
import org.ursell.cli.plot.TraceFigure.Role;
import org.ursell.cli.words.Numerals;
import org.ursell.cli.words.PointWords;
import org.ursell.runtime.equations.ModelDescriptor;
import org.ursell.runtime.study.Curve;
import org.ursell.runtime.study.TraceStudy;

/** Turns a trace into the picture of curves in time. */
public final class TracePicture {
  /** Dotted: the run without coupling is dashed. */
  private static final int EXACT_DASH = 2;

  private TracePicture() {}

  /** The picture. */
  public static TraceFigure of(TraceStudy study, List<Curve> curves, boolean logarithmic) {
    ModelDescriptor model = study.model();
    List<Double> finite =
        study.sizes().values().stream().filter(Double::isFinite).distinct().sorted().toList();
    String size = Numerals.legend(study.sizes().parameter().orElse("N"));
    List<TraceFigure.Curve> drawn = new ArrayList<>();
    for (Curve curve : curves) {
      Role role =
          curve.isUncoupled() ? Role.UNCOUPLED : curve.isLimit() ? Role.MEAN_FIELD : Role.FINITE;
      drawn.add(
          new TraceFigure.Curve(
              switch (role) {
                case FINITE ->
                    curve.size().isEmpty()
                        ? curve.isExact() ? "exact" : "order " + study.order().text()
                        : size
                            + " = "
                            + Numerals.number(curve.size().getAsDouble())
                            + (curve.isExact() ? ", exact" : "");
                case MEAN_FIELD -> size + " = ∞ (mean field)";
                case UNCOUPLED -> "no coupling";
              },
              role,
              shade(finite, curve),
              curve.isExact() ? EXACT_DASH : 0,
              curve.trace().times(),
              curve.trace().values()));
    }
    String caption =
        "%s, order %s:  %s;  start: %s"
            .formatted(
                model.name(),
                study.order().text(),
                PointWords.fixed(study.points()),
                study.start().name());
    return new TraceFigure(
        caption,
        study.observable().isHermitian()
            ? Numerals.expectation(study.observable().name())
            : "amplitude |" + Numerals.expectation(study.observable().name()) + "|",
        Numerals.timeUnit(study.points().rateUnit()),
        logarithmic,
        study.options().absoluteTolerance(),
        drawn);
  }

  /** A size has its shade whatever else is drawn: the truncated and the exact curve share it. */
  private static double shade(List<Double> sizes, Curve curve) {
    return sizes.size() < 2 || curve.size().isEmpty()
        ? 1.0
        : sizes.indexOf(curve.size().getAsDouble()) / (sizes.size() - 1.0);
  }
}

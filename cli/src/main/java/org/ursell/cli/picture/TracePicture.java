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
  private TracePicture() {}

  /** The picture. */
  public static TraceFigure of(TraceStudy study, List<Curve> curves, boolean logarithmic) {
    ModelDescriptor model = study.model();
    long finite = study.sizes().values().stream().filter(Double::isFinite).count();
    String size = Numerals.legend(study.sizes().parameter().orElse("N"));
    List<TraceFigure.Curve> drawn = new ArrayList<>();
    for (int k = 0; k < curves.size(); k++) {
      Curve curve = curves.get(k);
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
              finite < 2 ? 1.0 : k % finite / (finite - 1.0),
              curve.isExact() ? 1 : 0,
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
        drawn);
  }
}

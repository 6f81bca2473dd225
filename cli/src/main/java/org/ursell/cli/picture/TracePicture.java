package org.ursell.cli.picture;

import java.util.ArrayList;
import java.util.List;
import org.ursell.cli.plot.TraceFigure;
import org.ursell.cli.plot.TraceFigure.Role;
import org.ursell.cli.study.TraceSurvey;
import org.ursell.cli.study.TraceSurvey.Curve;
import org.ursell.cli.words.Numerals;
import org.ursell.runtime.equations.ModelDescriptor;

/** Turns a trace into the picture of curves in time. */
public final class TracePicture {
  private TracePicture() {}

  /** The picture. */
  public static TraceFigure of(TraceSurvey survey, List<Curve> curves, boolean logarithmic) {
    ModelDescriptor model = survey.meanField().descriptor();
    long finite = survey.sizes().values().stream().filter(Double::isFinite).count();
    String size = Numerals.legend(survey.sizes().parameter().orElse("N"));
    List<TraceFigure.Curve> drawn = new ArrayList<>();
    for (int k = 0; k < curves.size(); k++) {
      Curve curve = curves.get(k);
      Role role =
          curve.isUncoupled()
              ? Role.UNCOUPLED
              : Double.isInfinite(curve.size()) ? Role.MEAN_FIELD : Role.FINITE;
      drawn.add(
          new TraceFigure.Curve(
              switch (role) {
                case FINITE ->
                    Double.isNaN(curve.size())
                        ? curve.isExact() ? "exact" : "order " + survey.order().text()
                        : size
                            + " = "
                            + Numerals.number(curve.size())
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
                survey.order().text(),
                survey.grid().fixedWords(),
                survey.start().name());
    return new TraceFigure(
        caption,
        survey.observable().isHermitian()
            ? Numerals.expectation(survey.observable().name())
            : "amplitude |" + Numerals.expectation(survey.observable().name()) + "|",
        Numerals.timeUnit(survey.grid().rateUnit()),
        logarithmic,
        drawn);
  }
}

package org.ursell.cli.study;

import java.util.List;
import org.ursell.cli.study.LifetimeSurvey.PointResult;
import org.ursell.runtime.equations.ModelDescriptor;
import org.ursell.runtime.law.PhaseDiffusionLaw;

/** Puts the law at large N beside measured lifetimes. */
public final class Laws {
  private Laws() {}

  /**
   * The points with the law of phase diffusion, where the model can have one and the equations of
   * order 2 that it needs are no larger than those that were asked for.
   */
  public static List<PointResult> add(
      List<PointResult> points, LifetimeSurvey survey, ModelEntry entry, EquationChoice choice) {
    ModelDescriptor model = survey.meanField().descriptor();
    boolean possible =
        !model.charges().isEmpty()
            && model.filter().isEmpty()
            && survey.equations().keySet().stream().anyMatch(order -> order.largest() >= 2);
    if (!possible) {
      return points;
    }
    PhaseDiffusionLaw law = new PhaseDiffusionLaw(survey.meanField(), entry.pairs(choice));
    return points.stream()
        .map(
            point ->
                point
                    .steady()
                    .map(
                        steady ->
                            point.with(
                                law.at(
                                    survey
                                        .grid()
                                        .withSize(point.parameters(), Double.POSITIVE_INFINITY),
                                    steady)))
                    .orElse(point))
        .toList();
  }
}

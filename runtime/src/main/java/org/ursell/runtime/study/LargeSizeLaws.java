package org.ursell.runtime.study;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.ursell.runtime.equations.ModelDescriptor;
import org.ursell.runtime.law.PhaseDiffusionLaw;
import org.ursell.runtime.work.Crew;

/** Puts the law at large N beside measured lifetimes. */
final class LargeSizeLaws {
  private LargeSizeLaws() {}

  /**
   * The points with the law of phase diffusion, where the model can have one and the equations of
   * order 2 that it needs are no larger than those that were asked for; without it where the
   * calling thread was interrupted before.
   */
  static List<PointLifetimes> beside(List<PointLifetimes> points, LifetimeStudy study, Crew crew) {
    ModelDescriptor model = study.model();
    boolean possible =
        !model.charges().isEmpty()
            && !model.isDriven()
            && model.filter().isEmpty()
            && study.equations().list().stream().anyMatch(order -> order.largest() >= 2);
    if (!possible || Parts.isInterrupted()) {
      return points;
    }
    PhaseDiffusionLaw law =
        new PhaseDiffusionLaw(study.equations().meanField(), study.equations().pairs());
    List<Optional<PointLifetimes>> found =
        crew.finished(
            points.stream()
                .<Callable<PointLifetimes>>map(point -> () -> beside(point, law, study.points()))
                .toList(),
            place -> {});
    return IntStream.range(0, points.size())
        .mapToObj(k -> found.get(k).orElse(points.get(k)))
        .toList();
  }

  private static PointLifetimes beside(PointLifetimes point, PhaseDiffusionLaw law, Points points) {
    return point
        .steady()
        .map(steady -> point.with(law.at(points.inTheLimit(point.parameters()), steady)))
        .orElse(point);
  }
}

package org.ursell.runtime.study;

import java.util.ArrayList;
import java.util.List;
import org.ursell.runtime.equations.Autonomy;
import org.ursell.runtime.equations.Internal;
import org.ursell.runtime.equations.InvalidInputException;
import org.ursell.runtime.work.Crew;

/**
 * The slowest exact modes of those small systems whose exact lifetimes were found: in the sector of
 * the charge that the order parameter carries, so that 1/|Re lambda| is the time in which its
 * modulus decays in the end.
 *
 * @param study what was asked for
 * @param found what was found
 */
@Internal
public record SlowestModeStudy(LifetimeStudy study, List<PointLifetimes> found)
    implements Study<List<PointLifetimes>> {
  /**
   * Keeps its own copy of what was found.
   *
   * @throws InvalidInputException if a point in it is none of the study's
   */
  public SlowestModeStudy {
    Autonomy.require(study.model(), "a slowest mode");
    found = List.copyOf(found);
    for (PointLifetimes point : found) {
      if (!study.points().all().contains(point.parameters())) {
        throw new InvalidInputException(
            "the lifetimes at %s are none of this study".formatted(point.parameters().asMap()),
            "look for the modes of what the study itself has found");
      }
    }
  }

  /** A part is a mode. */
  @Override
  public Effort effort() {
    return Effort.of(found.stream().mapToLong(point -> cheap(point).size()).sum());
  }

  /**
   * The points in their order, each with its exact lifetimes, of which the smallest have their
   * slowest mode; as many modes as are finished if the calling thread is interrupted.
   */
  @Override
  public List<PointLifetimes> run(Crew crew, StudyProgress progress) {
    List<PointLifetimes> all = new ArrayList<>();
    for (PointLifetimes point : found) {
      List<Double> cheap = cheap(point);
      List<ExactRun> runs = new ArrayList<>();
      for (ExactRun run : point.exact()) {
        boolean wanted = cheap.contains(run.size()) && run.result().lifetime().isPresent();
        runs.add(
            wanted
                ? study.exact().orElseThrow().withMode(run, point, crew.threads(), progress)
                : run);
      }
      all.add(point.with(runs));
    }
    return all;
  }

  private List<Double> cheap(PointLifetimes point) {
    List<Double> sizes = point.exact().stream().map(ExactRun::size).toList();
    return point.start().isEmpty()
        ? List.of()
        : study
            .exact()
            .map(exact -> ExactSizes.forModes(exact.at(sizes)).sizes())
            .orElse(List.of());
  }
}

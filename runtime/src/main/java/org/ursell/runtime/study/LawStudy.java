package org.ursell.runtime.study;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.ursell.runtime.equations.Autonomy;
import org.ursell.runtime.equations.ExactJacobian;
import org.ursell.runtime.equations.InvalidInputException;
import org.ursell.runtime.equations.ModelDescriptor;
import org.ursell.runtime.equations.Subject;
import org.ursell.runtime.law.PhaseDiffusion;
import org.ursell.runtime.law.PhaseDiffusion.Diffusing;
import org.ursell.runtime.law.PhaseDiffusion.NoLaw;
import org.ursell.runtime.law.PhaseDiffusion.Reason;
import org.ursell.runtime.law.PhaseDiffusionLaw;
import org.ursell.runtime.work.Crew;

/**
 * The law of phase diffusion at large N, at several parameter points.
 *
 * @param law of the model
 * @param points where; sizes play no role
 */
public record LawStudy(PhaseDiffusionLaw law, Points points)
    implements Study<List<PhaseDiffusion>> {
  /** So many points take no minute. */
  private static final int FEW = 50;

  /** The law of a model, whose equations of order 2 are taken with every pair of moments. */
  public static LawStudy of(Subject subject, Points points) {
    return of(subject, Optional.empty(), points);
  }

  /**
   * The same of equations that leave out what carries a charge.
   *
   * @param filter the charge, if any
   * @throws InvalidInputException if the points are those of another model
   */
  public static LawStudy of(Subject subject, Optional<String> filter, Points points) {
    ExactJacobian meanField = Truncations.meanField(subject, filter);
    Autonomy.require(meanField.descriptor(), "the law at large N");
    points.requireOf(meanField.descriptor());
    return new LawStudy(
        new PhaseDiffusionLaw(meanField, Truncations.pairs(subject, filter)), points);
  }

  /** The model. */
  public ModelDescriptor model() {
    return points.model();
  }

  /** A part is a point. */
  @Override
  public Effort effort() {
    return Effort.of(points.all().size());
  }

  /**
   * The law at each point, in the order of the points; {@link NoLaw#CANCELLED} where it was not
   * looked for before the calling thread was interrupted.
   *
   * @throws InvalidInputException if none of them has one
   */
  @Override
  public List<PhaseDiffusion> run(Crew crew, StudyProgress progress) {
    List<PhaseDiffusion> found =
        Parts.marked(crew.finished(tasks(), k -> progress.step()), k -> NoLaw.CANCELLED);
    if (!found.contains(NoLaw.CANCELLED) && found.stream().noneMatch(Diffusing.class::isInstance)) {
      String others =
          found.size() == 1
              ? ""
              : "; nor is there one at %s"
                  .formatted(
                      found.size() == 2
                          ? "the other parameter point"
                          : "the %d other parameter points".formatted(found.size() - 1));
      throw new InvalidInputException(found.get(0).words() + others, remedy(found.get(0)));
    }
    return found;
  }

  private static String remedy(PhaseDiffusion none) {
    boolean phaseless =
        none instanceof NoLaw law
            && (law.reason() == Reason.NO_CHARGE
                || law.reason() == Reason.NO_PHASE_IN_ORDER_PARAMETER);
    return phaseless
        ? "lifetimes of given numbers of sites, truncated or exact, need no phase"
        : "choose parameters where the mean field synchronises";
  }

  private List<Callable<PhaseDiffusion>> tasks() {
    return points.all().stream()
        .<Callable<PhaseDiffusion>>map(point -> () -> law.at(points.inTheLimit(point)))
        .toList();
  }

  @Override
  public Optional<Forecast> forecast(Crew crew) {
    return points.all().size() < FEW
        ? Optional.empty()
        : Optional.of(
            new Forecast(
                Pilot.seconds(tasks(), points.all().size(), crew, Pilot.deadline()), false));
  }
}

package org.ursell.runtime.study;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.function.UnaryOperator;
import org.ursell.runtime.equations.Autonomy;
import org.ursell.runtime.equations.ExactJacobian;
import org.ursell.runtime.equations.InvalidInputException;
import org.ursell.runtime.equations.MomentEquations;
import org.ursell.runtime.equations.SpeciesDescriptor;
import org.ursell.runtime.judge.DecayTail;
import org.ursell.runtime.judge.Evidence;
import org.ursell.runtime.judge.Judgement;
import org.ursell.runtime.law.PhaseDiffusion.NoLaw;
import org.ursell.runtime.law.PhaseDiffusion.Reason;
import org.ursell.runtime.lifetime.FiniteSizeScaling;
import org.ursell.runtime.response.LinearResponse;
import org.ursell.runtime.response.LinearResponseLifetime;
import org.ursell.runtime.response.RegressionClosure;
import org.ursell.runtime.study.PointLifetimes.Series;
import org.ursell.runtime.work.Crew;

/**
 * How far truncated lifetimes are to be trusted. Gathers, besides what was measured, linear
 * response at order 2 and what each order does after its lifetime, and draws the verdict.
 *
 * @param study what was asked for
 * @param found what was found
 */
public record JudgingStudy(LifetimeStudy study, List<PointLifetimes> found)
    implements Study<List<Verdict>> {
  /**
   * Keeps its own copy of what was found.
   *
   * @throws InvalidInputException if an order or a point in it is none of the study's
   */
  public JudgingStudy {
    Autonomy.require(study.model(), "a verdict");
    study.start().requireNotSaved("a verdict");
    found = List.copyOf(found);
    for (PointLifetimes point : found) {
      if (!study.points().all().contains(point.parameters())) {
        throw new InvalidInputException(
            "the lifetimes at %s are none of this study".formatted(point.parameters().asMap()),
            "judge what the study itself has found");
      }
      point.series().forEach(series -> study.equations().at(series.order()));
    }
  }

  /** A part is a lifetime whose aftermath is looked at. */
  @Override
  public Effort effort() {
    return Effort.of(
        found.stream()
            .flatMap(point -> point.series().stream())
            .filter(series -> series.order().isUniform())
            .flatMap(series -> series.points().stream())
            .filter(measured -> measured.result().lifetime().isPresent())
            .count());
  }

  /**
   * One verdict for each point that has a start; as many as are finished if the calling thread is
   * interrupted, which may be none.
   */
  @Override
  public List<Verdict> run(Crew crew, StudyProgress progress) {
    List<Verdict> verdicts = new ArrayList<>();
    if (Parts.isInterrupted()) {
      return verdicts;
    }
    ExactJacobian secondOrder = study.equations().pairTable();
    try {
      for (PointLifetimes point : found) {
        if (point.start().isPresent()) {
          Evidence evidence = evidence(point, secondOrder, crew, progress);
          verdicts.add(new Verdict(point.parameters(), evidence, Judgement.of(evidence)));
        }
      }
    } catch (CancellationException e) {
      // Verdicts are drawn from whole evidence alone.
      if (!Parts.isInterrupted()) {
        throw e;
      }
    }
    return verdicts;
  }

  private Evidence evidence(
      PointLifetimes point, ExactJacobian secondOrder, Crew crew, StudyProgress progress) {
    List<Callable<UnaryOperator<Evidence>>> tasks = tails(point, progress);
    if (hasPhase(point) && !hasModes()) {
      LinearResponseLifetime response = new LinearResponseLifetime(secondOrder);
      for (double size : study.sizes()) {
        tasks.add(() -> response(point, response, secondOrder.descriptor().order(), size));
      }
    }
    Evidence evidence = Evidence.about(study.model().observables().get(0).name());
    for (UnaryOperator<Evidence> more : crew.all(tasks)) {
      evidence = more.apply(evidence);
    }
    for (Series series : point.series()) {
      for (FiniteSizeScaling.Point measured : series.points()) {
        if (series.order().isUniform()) {
          evidence = evidence.with(measured.size(), measured.result());
        }
      }
    }
    for (ExactRun run : point.exact()) {
      evidence = evidence.with(run.size(), run.result());
    }
    return point.law().isPresent() ? evidence.with(point.law().get()) : evidence;
  }

  private List<Callable<UnaryOperator<Evidence>>> tails(
      PointLifetimes point, StudyProgress progress) {
    List<Callable<UnaryOperator<Evidence>>> tasks = new ArrayList<>();
    for (Series series : point.series()) {
      for (FiniteSizeScaling.Point measured : series.points()) {
        if (series.order().isUniform() && measured.result().lifetime().isPresent()) {
          tasks.add(
              () -> {
                UnaryOperator<Evidence> tail = tail(point, series.order(), measured);
                progress.step();
                return tail;
              });
        }
      }
    }
    return tasks;
  }

  /** Linear response needs an order parameter of one charge, as the law does. */
  private static boolean hasPhase(PointLifetimes point) {
    return point.law().isPresent()
        && !(point.law().get() instanceof NoLaw none
            && (none.reason() == Reason.NO_CHARGE
                || none.reason() == Reason.NO_PHASE_IN_ORDER_PARAMETER));
  }

  /** Linear response counts sites, of which a mode is none. */
  private boolean hasModes() {
    return study.model().species().stream().anyMatch(SpeciesDescriptor::isMode);
  }

  private UnaryOperator<Evidence> tail(
      PointLifetimes point, TruncationOrder order, FiniteSizeScaling.Point measured) {
    MomentEquations equations = study.equations().at(order);
    DecayTail tail =
        DecayTail.of(
            equations,
            study.points().at(point.parameters(), measured.size()),
            point.start().orElseThrow(),
            measured.result().lifetime().orElseThrow(),
            study.method().options());
    return evidence -> evidence.with(new Evidence.TailPoint(order.order(), measured.size(), tail));
  }

  private UnaryOperator<Evidence> response(
      PointLifetimes point, LinearResponseLifetime response, int order, double size) {
    LinearResponse found =
        response.at(study.points().at(point.parameters(), size), RegressionClosure.COUNTED);
    return evidence ->
        evidence.with(new Evidence.ResponsePoint(order, RegressionClosure.COUNTED, size, found));
  }
}

package org.ursell.cli.study;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.UnaryOperator;
import org.ursell.cli.study.LifetimeSurvey.PointResult;
import org.ursell.cli.study.LifetimeSurvey.Series;
import org.ursell.cli.work.Progress;
import org.ursell.runtime.equations.ExactJacobian;
import org.ursell.runtime.equations.MomentEquations;
import org.ursell.runtime.equations.Parameters;
import org.ursell.runtime.judge.DecayTail;
import org.ursell.runtime.judge.Evidence;
import org.ursell.runtime.law.PhaseDiffusion.NoLaw;
import org.ursell.runtime.law.PhaseDiffusion.Reason;
import org.ursell.runtime.lifetime.FiniteSizeScaling;
import org.ursell.runtime.response.LinearResponse;
import org.ursell.runtime.response.LinearResponseLifetime;
import org.ursell.runtime.response.RegressionClosure;
import org.ursell.runtime.work.Crew;

/**
 * Gathers the evidence on the truncated lifetimes of a survey: besides what it measured, linear
 * response at order 2 and what each order does after its lifetime.
 *
 * @param survey what was asked for
 * @param secondOrder the equations of order 2, for linear response
 */
public record EvidenceCollector(LifetimeSurvey survey, ExactJacobian secondOrder) {
  /** The evidence at one point that has a start. */
  public Evidence evidence(PointResult point, Crew crew, Progress progress) {
    List<Callable<UnaryOperator<Evidence>>> tasks = new ArrayList<>();
    for (Series series : point.series()) {
      for (FiniteSizeScaling.Point measured : series.points()) {
        if (series.order().isUniform() && measured.result().lifetime().isPresent()) {
          tasks.add(
              () -> {
                UnaryOperator<Evidence> tail = tail(point, series, measured);
                progress.step();
                return tail;
              });
        }
      }
    }
    if (hasPhase(point)) {
      LinearResponseLifetime response = new LinearResponseLifetime(secondOrder);
      for (double size : survey.sizes()) {
        tasks.add(() -> response(point, response, size));
      }
    }
    Evidence evidence = Evidence.about(survey.meanField().descriptor().observables().get(0).name());
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

  /** Linear response needs an order parameter of one charge, as the law does. */
  private static boolean hasPhase(PointResult point) {
    return point.law().isPresent()
        && !(point.law().get() instanceof NoLaw none
            && (none.reason() == Reason.NO_CHARGE
                || none.reason() == Reason.NO_PHASE_IN_ORDER_PARAMETER));
  }

  /** How many lifetimes there are whose aftermath is looked at. */
  public static int runs(List<PointResult> points) {
    return (int)
        points.stream()
            .flatMap(point -> point.series().stream())
            .filter(series -> series.order().isUniform())
            .flatMap(series -> series.points().stream())
            .filter(measured -> measured.result().lifetime().isPresent())
            .count();
  }

  private UnaryOperator<Evidence> tail(
      PointResult point, Series series, FiniteSizeScaling.Point measured) {
    Map<OrderChoice, MomentEquations> equations = survey.equations();
    Optional<MomentEquations> order = Optional.ofNullable(equations.get(series.order()));
    DecayTail tail =
        DecayTail.of(
            order.orElseThrow(),
            survey.grid().withSize(point.parameters(), measured.size()),
            point.start().orElseThrow(),
            measured.result().lifetime().orElseThrow(),
            survey.method().options());
    return evidence ->
        evidence.with(new Evidence.TailPoint(series.order().order(), measured.size(), tail));
  }

  private UnaryOperator<Evidence> response(
      PointResult point, LinearResponseLifetime response, double size) {
    Parameters parameters = survey.grid().withSize(point.parameters(), size);
    LinearResponse found = response.at(parameters, RegressionClosure.COUNTED);
    return evidence ->
        evidence.with(
            new Evidence.ResponsePoint(
                secondOrder.descriptor().order(), RegressionClosure.COUNTED, size, found));
  }
}

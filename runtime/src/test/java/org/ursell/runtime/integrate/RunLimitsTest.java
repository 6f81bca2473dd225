package org.ursell.runtime.integrate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.DoubleUnaryOperator;
import java.util.stream.Stream;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.ursell.runtime.problem.DampedRotations;
import org.ursell.runtime.problem.ExactProblem;

/** What ends a run that grows beyond bounds, or that would never end. */
class RunLimitsTest {
  static Stream<MomentIntegrator> integrators() {
    return Stream.of(new DormandPrince853(), new HipparchusIntegrator());
  }

  /** y' = rate y^power. */
  private record Power(double rate, double power) implements VectorField {
    @Override
    public int dimension() {
      return 1;
    }

    @Override
    public void derivative(double[] y, double[] dydt) {
      dydt[0] = rate * Math.pow(y[0], power);
    }
  }

  private static RunResult run(
      MomentIntegrator integrator, VectorField field, double endTime, double start) {
    return integrator.integrate(RunRequest.of(field, new double[] {start}, endTime));
  }

  @ParameterizedTest
  @MethodSource("integrators")
  void aLargeStartIsNoBlowUp(MomentIntegrator integrator) {
    for (double quanta : new double[] {1.1e6, 4e6, 1e12, 1e30}) {
      RunResult run = run(integrator, new Power(-1.0, 1.0), 1.0, quanta);
      assertThat(run.status()).isEqualTo(RunStatus.COMPLETED);
      assertThat(run.state()[0])
          .isCloseTo(quanta * Math.exp(-1.0), Percentage.withPercentage(1e-6));
    }
  }

  @ParameterizedTest
  @MethodSource("integrators")
  void growthIsBoundedRelativeToTheStart(MomentIntegrator integrator) {
    for (double start : new double[] {1.0, 1e6}) {
      RunResult grown = run(integrator, new Power(1.0, 1.0), 13.0, start);
      assertThat(grown.status()).isEqualTo(RunStatus.COMPLETED);
      RunResult beyond = run(integrator, new Power(1.0, 1.0), 15.0, start);
      assertThat(beyond.status()).isEqualTo(RunStatus.DIVERGED);
      assertThat(beyond.time()).isBetween(12.0, Math.log(1e6));
      assertThat(beyond.advice()).contains("growth limit", "1.00e+06");
      RunResult allowed =
          integrator.integrate(
              RunRequest.of(new Power(1.0, 1.0), new double[] {start}, 15.0)
                  .with(IntegratorOptions.DEFAULT.withDivergenceBound(1e7)));
      assertThat(allowed.status()).isEqualTo(RunStatus.COMPLETED);
    }
  }

  @ParameterizedTest
  @MethodSource("integrators")
  void aSingularityEndsSoonWhateverTheBound(MomentIntegrator integrator) {
    RunResult run =
        integrator.integrate(
            RunRequest.of(new Power(1.0, 2.0), new double[] {1.0}, 50.0)
                .with(IntegratorOptions.DEFAULT.withDivergenceBound(1e200)));
    assertThat(run.status()).isEqualTo(RunStatus.DIVERGED);
    assertThat(run.time()).isCloseTo(1.0, Percentage.withPercentage(1e-3));
    assertThat(run.evaluations()).isLessThan(20_000);
    assertThat(run.advice()).contains("blow up").doesNotContain("growth limit");
  }

  /** y = start sqrt(1 - t) ends at t = 1 with an infinite slope, and does not grow on its way. */
  @ParameterizedTest
  @MethodSource("integrators")
  void aSingularityWithoutGrowthIsAStall(MomentIntegrator integrator) {
    for (double start : new double[] {1e-3, 1.0, 1e6}) {
      RunResult run = run(integrator, new Power(-0.5 * start * start, -1.0), 2.0, start);
      assertThat(run.status()).isEqualTo(RunStatus.STALLED);
      assertThat(run.time()).isCloseTo(1.0, Percentage.withPercentage(1e-3));
      assertThat(run.advice()).contains("no step is short enough", "loosen");
    }
  }

  /** What is not finite is not called too large. */
  @Test
  void theReasonOfABlowUpIsTrue() {
    RunRequest request = RunRequest.of(new Power(1.0, 1.0), new double[] {2.0}, 1.0);
    RunEnding ending = new RunEnding(request);
    assertThat(ending.isGood(new double[] {-2e6})).isTrue();
    assertThat(ending.isGood(new double[] {-2.1e6})).isFalse();
    RunEnding.Reached at = new RunEnding.Reached(0.5, new double[] {2.0}, 10, 1);
    assertThat(ending.diverged(at).advice()).contains("exceeded the growth limit, 1.00e+06");
    assertThat(ending.isGood(new double[] {Double.NaN})).isFalse();
    assertThat(ending.diverged(at).advice()).contains("became infinite");
  }

  /** An oscillation costs the same for ever, so its end is foretold from its beginning. */
  @ParameterizedTest
  @MethodSource("integrators")
  void aRunThatCannotReachItsEndSaysSoSoon(MomentIntegrator integrator) {
    ExactProblem problem = new DampedRotations(1, 0.0);
    for (double endTime : new double[] {1e9, 1e300}) {
      RunResult run = integrator.integrate(RunRequest.of(problem, problem.start(), endTime));
      assertThat(run.status()).isEqualTo(RunStatus.STALLED);
      assertThat(run.evaluations()).isLessThan(60_000);
      assertThat(run.advice())
          .contains("to reach t = %.6g takes some".formatted(endTime), "50000000 are allowed");
    }
  }

  /** Within the cap nothing is refused: a long run is only long. */
  @ParameterizedTest
  @MethodSource("integrators")
  void aLongRunWithinTheCapIsMade(MomentIntegrator integrator) {
    ExactProblem problem = new DampedRotations(1, 0.0);
    RunResult run = integrator.integrate(RunRequest.of(problem, problem.start(), 1e4));
    assertThat(run.status()).isEqualTo(RunStatus.COMPLETED);
    assertThat(run.evaluations()).isGreaterThan(60_000);
  }

  /** x turns with a rate w that itself changes at a rate of its own. */
  private record Turning(DoubleUnaryOperator change) implements VectorField {
    @Override
    public int dimension() {
      return 3;
    }

    @Override
    public void derivative(double[] y, double[] dydt) {
      dydt[0] = -y[2] * y[1];
      dydt[1] = y[2] * y[0];
      dydt[2] = change.applyAsDouble(y[2]);
    }
  }

  /** The rate dies away: busy at first, and then steps grow without end. */
  @ParameterizedTest
  @MethodSource("integrators")
  void stepsThatStillGrowAreAwaited(MomentIntegrator integrator) {
    // The angle turned is ln(1 + rate w t) / rate, the time 1e9.
    double rate = 1e-3;
    RunResult run =
        integrator.integrate(
            RunRequest.of(new Turning(w -> -rate * w * w), new double[] {1.0, 0.0, 1e3}, 1e9));
    assertThat(run.status()).isEqualTo(RunStatus.COMPLETED);
    assertThat(run.evaluations()).isGreaterThan(60_000);
    assertThat(run.state()[2]).isCloseTo(1e-6, Percentage.withPercentage(0.01));
  }

  @ParameterizedTest
  @MethodSource("integrators")
  void aRunShorterThanAllNumbersEnds(MomentIntegrator integrator) {
    for (double endTime : new double[] {1e-320, 1e-310, 1e-300, 1e-16}) {
      RunResult run = run(integrator, new Power(-1.0, 1.0), endTime, 1.0);
      assertThat(run.status()).isEqualTo(RunStatus.COMPLETED);
      assertThat(run.time()).isEqualTo(endTime);
      assertThat(run.evaluations()).isLessThan(200);
    }
  }

  /** The rate grows as exp(t), up to a limit. */
  private static RunResult wind(MomentIntegrator integrator, double limit, double endTime) {
    return integrator.integrate(
        RunRequest.of(
                new Turning(w -> w * (1.0 - w / limit)), new double[] {1.0, 0.0, 1.0}, endTime)
            .with(IntegratorOptions.DEFAULT.withDivergenceBound(1e200)));
  }

  /** Neither a singularity nor a steady pace: steps shrink for ever, and cost ever more. */
  @ParameterizedTest
  @MethodSource("integrators")
  void anEndThatShrinkingStepsNeverReachIsForetold(MomentIntegrator integrator) {
    RunResult run = wind(integrator, 1e100, 40.0);
    assertThat(run.status()).isEqualTo(RunStatus.STALLED);
    assertThat(run.evaluations()).isLessThan(10_000_000);
    assertThat(run.advice())
        .contains(
            "to reach t = 40.0000 takes some",
            "if steps go on shrinking",
            "by half every 0.6",
            "moments grew");
  }

  @ParameterizedTest
  @MethodSource("integrators")
  void stepsThatShrinkUntilGrowthSaturatesAreNoHindrance(MomentIntegrator integrator) {
    RunResult run = wind(integrator, 3e4, 40.0);
    assertThat(run.status()).isEqualTo(RunStatus.COMPLETED);
    assertThat(run.state()[2]).isCloseTo(3e4, Percentage.withPercentage(1e-6));
    assertThat(Math.hypot(run.state()[0], run.state()[1]))
        .isCloseTo(1.0, Percentage.withPercentage(0.1));
  }
}

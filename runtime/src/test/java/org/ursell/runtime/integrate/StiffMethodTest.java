package org.ursell.runtime.integrate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.ursell.runtime.equations.InvalidInputException;
import org.ursell.runtime.problem.Differenced;
import org.ursell.runtime.problem.Fall;
import org.ursell.runtime.problem.StiffCrawl;
import org.ursell.runtime.problem.StuartLandau;

/** Stiff problems, by the stiff method and by the automatic choice. */
class StiffMethodTest {
  private static RunResult run(RunRequest request, IntegrationMethod method) {
    return MomentIntegrator.standard().integrate(request.with(request.options().by(method)));
  }

  private static RunRequest tight(VectorField field, double[] start, double end) {
    return RunRequest.of(field, start, end)
        .with(IntegratorOptions.DEFAULT.withTolerances(1e-12, 1e-11));
  }

  /** However fast the damping, the solution is followed in the same few steps. */
  @ParameterizedTest
  @CsvSource({"1e3", "1e6", "1e9"})
  void aStiffUnknownFollowsASlowOne(double rate) {
    double[] start = {0.0, 0.0, 1.0};
    RunResult result =
        run(
            RunRequest.of(StiffProblems.protheroRobinson(rate), start, 30.0),
            IntegrationMethod.STIFF);
    assertThat(result.state()[0]).isCloseTo(Math.sin(30.0), within(1e-9));
    assertThat(result.steps()).isLessThan(80);
    assertThat(result.evaluations()).isLessThan(1500);
  }

  /**
   * Reference values of Hairer and Wanner's test problem VDPOL (their file of solutions, also in
   * the Test Set for IVP Solvers of Mazzia and Magherini, release 2.4, problem 10).
   */
  @ParameterizedTest
  @EnumSource(
      value = IntegrationMethod.class,
      names = {"AUTO", "STIFF"})
  void theOscillatorOfVanDerPolIsThatOfTheLiterature(IntegrationMethod method) {
    RunResult result =
        run(tight(StiffProblems.vanDerPol(1e-6), new double[] {2.0, 0.0}, 2.0), method);
    assertThat(result.status()).isEqualTo(RunStatus.COMPLETED);
    assertThat(result.state()[0]).isCloseTo(1.706167732170483, within(1e-9));
    assertThat(result.state()[1]).isCloseTo(-0.8928097010247975, within(1e-9));
    assertThat(result.stiff()).isPresent();
  }

  /** Reference values of the same test set, problem ROBER, over eleven decades of time. */
  @Test
  void theReactionsOfRobertsonAreThoseOfTheLiterature() {
    RunResult result =
        run(
            tight(StiffProblems.robertson(), new double[] {1.0, 0.0, 0.0}, 1e11),
            IntegrationMethod.STIFF);
    assertThat(result.state()[0] / 0.2083340149701255e-7).isCloseTo(1.0, within(1e-8));
    assertThat(result.state()[1] / 0.8333360770334713e-13).isCloseTo(1.0, within(1e-8));
    assertThat(result.state()[2]).isCloseTo(0.9999999791665050, within(1e-12));
    assertThat(result.evaluations()).isLessThan(8000);
  }

  /** What is conserved and linear is conserved to rounding, however coarse the tolerance. */
  @Test
  void linearInvariantsAreKept() {
    RunRequest coarse =
        RunRequest.of(StiffProblems.robertson(), new double[] {1.0, 0.0, 0.0}, 1e4)
            .with(IntegratorOptions.DEFAULT.withTolerances(1e-5, 1e-4))
            .with(
                step -> {
                  double[] y = step.currentState();
                  assertThat(y[0] + y[1] + y[2]).isCloseTo(1.0, within(1e-13));
                });
    assertThat(run(coarse, IntegrationMethod.STIFF).status()).isEqualTo(RunStatus.COMPLETED);
  }

  @Test
  void accuracyFollowsTheTolerance() {
    double loose = error(1e-4);
    double middle = error(1e-7);
    double fine = error(1e-10);
    assertThat(middle).isLessThan(loose / 30).isLessThan(1e-7);
    assertThat(fine).isLessThan(middle / 30).isLessThan(1e-10);
  }

  /** The largest error within steps, where they are least accurate. */
  private static double error(double tolerance) {
    double[] largest = {0.0};
    double[] y = new double[3];
    RunRequest request =
        RunRequest.of(StiffProblems.protheroRobinson(1e5), new double[] {0.0, 0.0, 1.0}, 20.0)
            .with(IntegratorOptions.DEFAULT.withTolerances(tolerance, tolerance))
            .with(
                step -> {
                  for (double s = 0.05; s < 1.0; s += 0.05) {
                    double at = (1.0 - s) * step.previousTime() + s * step.currentTime();
                    step.state(at, y);
                    largest[0] = Math.max(largest[0], Math.abs(y[1] - Math.sin(at)));
                  }
                });
    assertThat(run(request, IntegrationMethod.STIFF).status()).isEqualTo(RunStatus.COMPLETED);
    return largest[0];
  }

  /**
   * The fall of a slow decay to which a fast unknown is bound is found behind the takeover, too.
   */
  @ParameterizedTest
  @EnumSource(
      value = IntegrationMethod.class,
      names = {"AUTO", "STIFF"})
  void theEventIsFoundInAStiffRun(IntegrationMethod method) {
    StiffCrawl problem = new StiffCrawl();
    double level = 1.0 / Math.E;
    Sampler sampler = new Sampler(new double[] {0.0, 0.5, 0.9, 1.1}, y -> y[1]);
    RunResult result =
        run(
            RunRequest.of(new Differenced(problem), problem.start(), 50.0)
                .until(Fall.of(0, level))
                .with(sampler),
            method);
    assertThat(result.status()).isEqualTo(RunStatus.EVENT);
    assertThat(result.time()).isCloseTo(1.0, within(1e-9));
    assertThat(result.state()).containsExactly(problem.exact(result.time()), within(1e-9));
    assertThat(sampler.times()).containsExactly(0.0, 0.5, 0.9);
    for (int k = 0; k < 3; k++) {
      assertThat(sampler.values()[k]).isCloseTo(problem.exact(sampler.times()[k])[1], within(1e-9));
    }
    assertThat(result.evaluations()).isLessThan(1500);
    assertThat(result.stiff()).isPresent();
    assertThat(result.advice()).contains("Radau IIA").contains("between t = ");
  }

  /** What is not stiff, or not for long, is integrated as if there were no choice. */
  @Test
  void whatIsNotStiffStaysAsItIsToTheLastBit() {
    StuartLandau cycle = new StuartLandau(0.5, 5.0, 0.01);
    VectorField settled = StiffProblems.linear(new double[] {-20.0, 1.0}, new double[] {0.0, -1.0});
    for (RunRequest request :
        List.of(
            RunRequest.of(new Differenced(cycle), cycle.start(), 3000.0),
            RunRequest.of(settled, new double[] {1.0, 1.0}, 1000.0))) {
      RunResult free = run(request, IntegrationMethod.AUTO);
      RunResult bound = run(request, IntegrationMethod.EXPLICIT);
      assertThat(free.stiff()).isEmpty();
      assertThat(free.state()).containsExactly(bound.state());
      assertThat(free.evaluations()).isEqualTo(bound.evaluations());
      assertThat(free.advice()).isEqualTo(bound.advice());
    }
  }

  /** The choice is made in the run: the same system, slow and then fast. */
  @Test
  void theChoiceDependsOnWhatIsMeasured() {
    VectorField fast = StiffProblems.linear(new double[] {-1e4, 0.0}, new double[] {0.0, -1.0});
    double[] start = {1.0, 1.0};
    RunResult result = run(RunRequest.of(fast, start, 20.0), IntegrationMethod.AUTO);
    assertThat(result.stiff()).isPresent();
    assertThat(result.stiff().orElseThrow().from()).isBetween(1e-3, 0.1);
    assertThat(result.state()[1]).isCloseTo(Math.exp(-20.0), within(1e-12));
    assertThat(run(RunRequest.of(fast, start, 20.0), IntegrationMethod.EXPLICIT).evaluations())
        .isGreaterThan(50 * result.evaluations());
  }

  /**
   * A fast oscillation that dies out slowly holds explicit steps short before it is gone, when the
   * stiff method still has to follow it: then that gives way again, and comes back when it is gone.
   */
  @Test
  void aTurnThatDoesNotPayIsShort() {
    VectorField ringing =
        StiffProblems.linear(
            MomentMagnitudes.unit(3),
            new double[] {-1.0, -1e3, 0.0},
            new double[] {1e3, -1.0, 0.0},
            new double[] {0.0, 0.0, -0.01});
    double[] start = {1.0, 0.0, 1.0};
    RunRequest ring = RunRequest.of(ringing, start, 23.0);
    RunRequest longer = RunRequest.of(ringing, start, 200.0);
    RunResult explicit = run(ring, IntegrationMethod.EXPLICIT);
    RunResult free = run(ring, IntegrationMethod.AUTO);
    assertThat(free.evaluations()).isLessThan(explicit.evaluations() * 11 / 10);
    assertThat(free.state()[2]).isCloseTo(Math.exp(-0.23), within(1e-9));
    RunResult all = run(longer, IntegrationMethod.AUTO);
    assertThat(all.stiff().orElseThrow().to()).isEqualTo(200.0);
    assertThat(all.stiff().orElseThrow().steps()).isLessThan(200);
    assertThat(all.evaluations()).isLessThan(explicit.evaluations() * 3 / 2);
    assertThat(all.state()).containsExactly(new double[] {0.0, 0.0, Math.exp(-2.0)}, within(1e-9));
  }

  /** Equations that do not know their Jacobian stay with the explicit method, or are refused. */
  @Test
  void withoutAJacobianThereIsNoStiffMethod() {
    StiffCrawl problem = new StiffCrawl();
    RunRequest request = RunRequest.of(problem, problem.start(), 0.1);
    RunResult free = run(request, IntegrationMethod.AUTO);
    assertThat(free.stiff()).isEmpty();
    assertThat(free.evaluations())
        .isEqualTo(run(request, IntegrationMethod.EXPLICIT).evaluations());
    assertThatThrownBy(() -> run(request, IntegrationMethod.STIFF))
        .isInstanceOf(InvalidInputException.class)
        .hasMessageContaining("do not know their Jacobian");
  }
}

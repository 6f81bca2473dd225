package org.ursell.runtime.langevin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.ursell.runtime.lifetime.Lifetime;
import org.ursell.runtime.state.ProductState;
import org.ursell.runtime.work.Crew;

/** Lifetimes of small ensembles, against what is known of them otherwise. */
class LangevinRunTest {
  private static final LangevinOptions FEW = LangevinOptions.defaults().withTrajectories(5000);

  private static LangevinLifetime run(LangevinProblem problem, LangevinOptions options) {
    try (Crew crew = new Crew(2)) {
      return LangevinRun.lifetime(problem, options, crew);
    }
  }

  /** Without coupling the equation is linear, and the mean decays as one site does. */
  @Test
  void uncoupledSitesDecayAsOne() {
    ProductState start = Models.oneGroup(0.75, 0.0, 0.5).equilibrium();
    LangevinProblem problem = Models.oneGroup(0.0, 0.0, 0.5).problem(100.0, start);
    assertThat(problem.amplitude()).isCloseTo(0.138462, within(1e-6));
    Estimate found = run(problem, FEW).lifetime().orElseThrow();
    assertThat(found.standardError()).isBetween(0.005, 0.3);
    assertThat(found.value()).isCloseTo(7.3848, within(3.0 * found.standardError()));
  }

  /** A lifetime just before the end of what may be run is measured, not told to be longer. */
  @Test
  void aLifetimeNearTheEndIsFound() {
    LangevinProblem problem =
        Models.oneGroup(0.75, 0.0, 0.5)
            .problem(20.0, Models.oneGroup(0.75, 0.0, 0.5).equilibrium());
    LangevinOptions options = FEW.withoutExtrapolation();
    double usual = run(problem, options).lifetime().orElseThrow().value();
    Estimate near = run(problem, options.withEnd(1.05 * usual)).lifetime().orElseThrow();
    assertThat(near.value()).isCloseTo(usual, within(0.005 * usual));
    assertThat(run(problem, options.withEnd(0.95 * usual)).outcome())
        .isInstanceOf(Lifetime.Longer.class);
  }

  /** Exact: 4.3657 and 6.24036; the equation itself is 0.11 short there. */
  @Test
  void theThreeLevelOscillatorsLiveAsLongAsTheyDoExactlyButForATenth() {
    Models.Case model = Models.oneGroup(0.75, 0.0, 0.5);
    ProductState start = model.equilibrium();
    LangevinOptions options = LangevinOptions.defaults().withTrajectories(20_000);
    Estimate twenty = run(model.problem(20.0, start), options).lifetime().orElseThrow();
    assertThat(twenty.value()).isCloseTo(4.26, within(3.0 * twenty.standardError()));
    Estimate forty = run(model.problem(40.0, start), options).lifetime().orElseThrow();
    assertThat(forty.value()).isCloseTo(6.13, within(3.0 * forty.standardError()));
    assertThat(forty.standardError()).isBetween(0.05, 0.15);
  }

  /** Exact: 3.04123 and 6.88972, and the equation is some 2 per cent long. */
  @Test
  void collectiveLossIsOneJumpAndNotMany() {
    Models.Case model = Models.collectiveLoss(4.0);
    ProductState start = model.equilibrium();
    LangevinOptions options = LangevinOptions.defaults().withTrajectories(20_000);
    Estimate twenty = run(model.problem(20.0, start), options).lifetime().orElseThrow();
    assertThat(twenty.value()).isCloseTo(3.10, within(3.0 * twenty.standardError()));
    Estimate forty = run(model.problem(40.0, start), options).lifetime().orElseThrow();
    assertThat(forty.value()).isCloseTo(7.03, within(3.0 * forty.standardError()));
  }

  /** Exact: 4.49800 with 5 + 5 sites. */
  @Test
  void groupsAreCoupled() {
    LangevinProblem problem = Models.twoGroups(0.6, 0.3, -1.0, 0.05, 0.5).problem(5.0);
    Estimate found = run(problem, FEW.withTrajectories(20_000)).lifetime().orElseThrow();
    assertThat(found.value()).isCloseTo(4.45, within(3.0 * found.standardError()));
  }

  /** Exact with 10 atoms: 4.1213 for an atom, 4.6624 for the mode. */
  @Test
  void aModeIsCarried() {
    LangevinOptions options = LangevinOptions.defaults().withTrajectories(20_000);
    Estimate atom = run(Models.laser(false).problem(10.0), options).lifetime().orElseThrow();
    assertThat(atom.value()).isCloseTo(4.15, within(3.0 * atom.standardError()));
    Estimate mode = run(Models.laser(true).problem(10.0), options).lifetime().orElseThrow();
    assertThat(mode.value()).isCloseTo(4.68, within(3.0 * mode.standardError() + 0.05));
    assertThat(mode.value()).isGreaterThan(atom.value());
  }

  @Test
  void infinitelyManyAreMeanFieldWhichStandsStill() {
    LangevinProblem problem = Models.oneGroup(1.0, -1.0, 0.2).problem(1e12);
    LangevinLifetime found = run(problem, FEW.withEnd(20.0).withoutExtrapolation());
    assertThat(found.outcome()).isInstanceOf(Lifetime.Longer.class);
    LangevinTrace trace = found.trace().orElseThrow();
    for (int k = 0; k < trace.times().length; k++) {
      assertThat(trace.modulus(k)).isCloseTo(problem.amplitude(), within(1e-6));
    }
  }

  @Test
  void theNumberOfThreadsDoesNotMatter() {
    LangevinProblem problem = Models.oneGroup(1.0, 0.0, 0.5).problem(20.0);
    LangevinOptions options = LangevinOptions.defaults().withPrecision(0.04);
    LangevinLifetime found = LangevinRun.lifetime(problem, options, new Crew(1));
    for (int threads = 2; threads <= 5; threads++) {
      try (Crew crew = new Crew(threads)) {
        LangevinLifetime other = LangevinRun.lifetime(problem, options, crew);
        assertThat(other.outcome()).isEqualTo(found.outcome());
        assertThat(other.frequency()).isEqualTo(found.frequency());
        assertThat(other.trace().orElseThrow().re()).isEqualTo(found.trace().orElseThrow().re());
      }
    }
    assertThat(run(problem, options.withSeed(2L)).outcome()).isNotEqualTo(found.outcome());
  }

  /** Twenty seeds scatter as their error bars say: chi squared of 19, by more than 1 in 1000. */
  @Test
  void errorBarsAreHonest() {
    LangevinProblem problem = Models.collectiveLoss(4.0).problem(20.0);
    int n = 20;
    double[] values = new double[n];
    double error = 0.0;
    double mean = 0.0;
    for (int k = 0; k < n; k++) {
      Estimate found =
          run(problem, FEW.withTrajectories(2500).withSeed(100L + k)).lifetime().orElseThrow();
      values[k] = found.value();
      mean += found.value() / n;
      error += Math.pow(found.standardError(), 2) / n;
    }
    double squares = 0.0;
    for (double value : values) {
      squares += Math.pow(value - mean, 2);
    }
    assertThat(squares / error).isBetween(5.4, 43.8);
  }

  /** Half the step, the same lifetime within the error of 20000 trajectories. */
  @Test
  void theStepIsShortEnough() {
    LangevinProblem problem = Models.oneGroup(1.0, -1.0, 0.2).problem(20.0);
    LangevinOptions options = LangevinOptions.defaults().withTrajectories(20_000);
    Estimate found = run(problem, options).lifetime().orElseThrow();
    Estimate half =
        run(problem, options.withSeed(2L).withStep(0.5 * problem.step())).lifetime().orElseThrow();
    assertThat(half.value())
        .isCloseTo(found.value(), within(3.0 * Math.hypot(1.0, 1.0) * found.standardError()));
  }

  @Test
  void stepsFollowTheModelsRates() {
    assertThat(Models.oneGroup(0.75, 0.0, 0.5).problem(100.0).step()).isEqualTo(0.05);
    assertThat(Models.oneGroup(1.0, -5.0, 0.2).problem(100.0).step()).isBetween(0.015, 0.025);
  }

  /** The law's slope is 0.42602 a site here, the intercept -15.97. */
  @Test
  void aDecayThatHasBecomeExponentialIsFollowedByItsRate() {
    LangevinProblem problem = Models.collectiveLoss(4.0).problem(400.0);
    LangevinLifetime early = run(problem, FEW);
    assertThat(early.extrapolated()).isTrue();
    LangevinLifetime late = run(problem, FEW.withSeed(2L).withoutExtrapolation());
    assertThat(late.extrapolated()).isFalse();
    assertThat(2 * early.steps()).isLessThan(late.steps());
    Estimate followed = early.lifetime().orElseThrow();
    Estimate reached = late.lifetime().orElseThrow();
    double error = Math.hypot(followed.standardError(), reached.standardError());
    assertThat(followed.value()).isCloseTo(reached.value(), within(3.0 * error));
    assertThat(followed.value())
        .isCloseTo(0.42602 * 400.0 - 15.97, within(3.0 * followed.standardError() + 2.0));
    assertThat(early.decayRate().orElseThrow().value())
        .isCloseTo(1.0 / (0.42602 * 400.0), within(6e-4));
  }

  @Test
  void morePrecisionTakesMoreTrajectories() {
    LangevinProblem problem = Models.collectiveLoss(4.0).problem(20.0);
    LangevinLifetime rough = run(problem, LangevinOptions.defaults().withPrecision(0.05));
    LangevinLifetime fine = run(problem, LangevinOptions.defaults().withPrecision(0.01));
    Estimate roughly = rough.lifetime().orElseThrow();
    Estimate finely = fine.lifetime().orElseThrow();
    assertThat(roughly.standardError() / roughly.value()).isLessThanOrEqualTo(0.05);
    assertThat(finely.standardError() / finely.value()).isBetween(0.005, 0.01);
    assertThat(fine.trajectories()).isGreaterThan(4 * rough.trajectories());
    LangevinEffort foretold =
        LangevinEffort.of(problem, LangevinOptions.defaults().withPrecision(0.01), 3.1);
    assertThat(foretold.trajectorySteps()).isCloseTo(fine.steps(), within(0.8 * fine.steps()));
  }

  @Test
  void aRunIsCancelledAndReportsHowFarItIs() {
    LangevinProblem problem = Models.collectiveLoss(4.0).problem(40.0);
    AtomicLong steps = new AtomicLong();
    LangevinOptions options =
        FEW.withProgress((time, goal, made) -> steps.set(made))
            .withCancelled(() -> steps.get() > 100_000L);
    assertThatThrownBy(() -> run(problem, options)).isInstanceOf(CancellationException.class);
    assertThat(steps.get()).isGreaterThan(100_000L);
  }

  @Test
  void aTraceBeginsAtTheStart() {
    LangevinProblem problem = Models.oneGroup(1.0, -1.0, 0.2).problem(30.0);
    try (Crew crew = new Crew(2)) {
      LangevinTrace trace = LangevinRun.trace(problem, FEW, 5.0, crew);
      assertThat(trace.times()[0]).isZero();
      assertThat(trace.modulus(0)).isCloseTo(problem.amplitude(), within(1e-12));
      assertThat(trace.modulusErrors()[0]).isLessThan(1e-12);
      int last = trace.times().length - 1;
      assertThat(trace.times()[last]).isBetween(5.0, 5.1);
      assertThat(trace.modulus(last)).isBetween(0.5 * trace.modulus(0), 0.9 * trace.modulus(0));
      assertThat(trace.modulusErrors()[last]).isBetween(1e-4, 0.02);
    }
  }
}

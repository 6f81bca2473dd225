package org.ursell.runtime.integrate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.OptionalDouble;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.assertj.core.data.Offset;
import org.hipparchus.analysis.UnivariateFunction;
import org.hipparchus.analysis.solvers.BracketedUnivariateSolver;
import org.hipparchus.analysis.solvers.BracketingNthOrderBrentSolver;
import org.hipparchus.ode.ODEState;
import org.hipparchus.ode.ODEStateAndDerivative;
import org.hipparchus.ode.OrdinaryDifferentialEquation;
import org.hipparchus.ode.events.Action;
import org.hipparchus.ode.events.AdaptableInterval;
import org.hipparchus.ode.events.ODEEventDetector;
import org.hipparchus.ode.events.ODEEventHandler;
import org.hipparchus.ode.nonstiff.DormandPrince853Integrator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.ursell.runtime.equations.InvalidInputException;
import org.ursell.runtime.problem.BlowUp;
import org.ursell.runtime.problem.DampedRotations;
import org.ursell.runtime.problem.Differenced;
import org.ursell.runtime.problem.ExactProblem;
import org.ursell.runtime.problem.Fall;
import org.ursell.runtime.problem.StiffCrawl;
import org.ursell.runtime.problem.StuartLandau;

/** What every integrator must do, asked of each. */
class MomentIntegratorTest {
  static Stream<MomentIntegrator> integrators() {
    return Stream.of(new DormandPrince853(), new HipparchusIntegrator(), new Stiff());
  }

  static Stream<MomentIntegrator> explicit() {
    return integrators().filter(integrator -> !(integrator instanceof Stiff));
  }

  /** The stiff method on systems that do not know their Jacobian. */
  private record Stiff() implements MomentIntegrator {
    @Override
    public String name() {
      return "stiff";
    }

    @Override
    public RunResult integrate(RunRequest request) {
      return new RadauIIA()
          .integrate(
              new RunRequest(
                  new Differenced(request.field()),
                  request.start(),
                  request.endTime(),
                  request.options(),
                  request.listeners(),
                  request.event(),
                  request.cancelled()));
    }
  }

  @ParameterizedTest
  @MethodSource("integrators")
  void followsExactSolutions(MomentIntegrator integrator) {
    for (ExactProblem problem :
        List.of(
            new StuartLandau(0.5, 5.0, 0.01),
            new StuartLandau(1.0, -2.0, 3.0),
            new DampedRotations(4, 0.1),
            new DampedRotations(22, 0.05))) {
      RunResult result =
          integrator.integrate(RunRequest.of(problem, problem.start(), 20.0).with(tight()));
      assertThat(result.status()).isEqualTo(RunStatus.COMPLETED);
      assertThat(result.time()).isEqualTo(20.0);
      assertThat(result.state()).containsExactly(problem.exact(20.0), Offset.offset(1e-9));
    }
  }

  @ParameterizedTest
  @MethodSource("integrators")
  void accuracyFollowsTheTolerance(MomentIntegrator integrator) {
    ExactProblem problem = new StuartLandau(0.5, 5.0, 0.01);
    double loose = error(integrator, problem, 1e-5);
    double middle = error(integrator, problem, 1e-8);
    double tight = error(integrator, problem, 1e-11);
    assertThat(middle).isLessThan(loose / 30).isLessThan(1e-6);
    assertThat(tight).isLessThan(middle / 30).isLessThan(1e-9);
  }

  private static double error(MomentIntegrator integrator, ExactProblem problem, double tolerance) {
    RunResult result =
        integrator.integrate(
            RunRequest.of(problem, problem.start(), 20.0)
                .with(IntegratorOptions.DEFAULT.withTolerances(tolerance, tolerance)));
    double[] exact = problem.exact(20.0);
    return Math.hypot(result.state()[0] - exact[0], result.state()[1] - exact[1]);
  }

  @ParameterizedTest
  @MethodSource("integrators")
  void samplesBetweenSteps(MomentIntegrator integrator) {
    ExactProblem problem = new StuartLandau(0.5, 5.0, 0.01);
    double[] times = new double[501];
    for (int k = 0; k < times.length; k++) {
      times[k] = 0.04 * k;
    }
    Sampler sampler = new Sampler(times, y -> y[1]);
    integrator.integrate(RunRequest.of(problem, problem.start(), 20.0).with(tight()).with(sampler));
    assertThat(sampler.times()).containsExactly(times);
    for (int k = 0; k < times.length; k++) {
      assertThat(sampler.values()[k]).isCloseTo(problem.exact(times[k])[1], Offset.offset(1e-8));
    }
  }

  @ParameterizedTest
  @MethodSource("integrators")
  void locatesTheFirstDownwardCrossing(MomentIntegrator integrator) {
    ExactProblem problem = new DampedRotations(1, 0.2);
    StoppingEvent fallen = Fall.ofModulus(1, 1.0 / Math.E);
    RunResult result =
        integrator.integrate(
            RunRequest.of(problem, problem.start(), 100.0).with(tight()).until(fallen));
    assertThat(result.status()).isEqualTo(RunStatus.EVENT);
    assertThat(result.time()).isCloseTo(5.0, Offset.offset(1e-9));
    assertThat(result.state()).containsExactly(problem.exact(5.0), Offset.offset(1e-9));
  }

  @ParameterizedTest
  @MethodSource("integrators")
  void seesAShortDipAndIgnoresUpwardCrossings(MomentIntegrator integrator) {
    // sin(5 t) + 0.96 begins at a positive value and first dips below zero briefly near 5 t = 3 pi
    // / 2.
    ExactProblem problem = new DampedRotations(5, 0.0);
    StoppingEvent dip = Fall.of(9, -0.96);
    double expected = (Math.PI + Math.asin(0.96)) / 5.0;
    RunResult result =
        integrator.integrate(
            RunRequest.of(problem, problem.start(), 10.0).with(tight()).until(dip));
    assertThat(result.time()).isCloseTo(expected, Offset.offset(1e-8));
    // Begun below zero, the function must rise before it can fall: at 5 t = pi.
    StoppingEvent sine = Fall.of(9, 1e-3);
    result =
        integrator.integrate(
            RunRequest.of(problem, problem.start(), 10.0).with(tight()).until(sine));
    assertThat(result.time()).isCloseTo((Math.PI - Math.asin(1e-3)) / 5.0, Offset.offset(1e-8));
  }

  /** Hipparchus's own detection, an implementation that is not ours, finds the same crossing. */
  @ParameterizedTest
  @MethodSource("integrators")
  void agreesWithTheEventDetectionOfHipparchus(MomentIntegrator integrator) {
    for (double level : new double[] {0.9, 0.5, 0.1}) {
      ExactProblem problem = new StuartLandau(-0.3, 4.0, 1.0);
      StoppingEvent event = Fall.of(0, level * problem.start()[0]);
      OptionalDouble theirs = detected(problem, event);
      RunResult ours =
          integrator.integrate(
              RunRequest.of(problem, problem.start(), 10.0).with(tight()).until(event));
      assertThat(ours.time()).isCloseTo(theirs.orElseThrow(), Offset.offset(1e-10));
    }
  }

  private static OptionalDouble detected(ExactProblem problem, StoppingEvent event) {
    DormandPrince853Integrator integrator =
        new DormandPrince853Integrator(1e-10, 10.0, 1e-12, 1e-12);
    double[] found = {Double.NaN};
    integrator.addEventDetector(
        new ODEEventDetector() {
          @Override
          public double g(ODEStateAndDerivative at) {
            return event.value(at.getPrimaryState()) - event.level();
          }

          @Override
          public AdaptableInterval getMaxCheckInterval() {
            return (state, forward) -> 0.01;
          }

          @Override
          public int getMaxIterationCount() {
            return 200;
          }

          @Override
          public BracketedUnivariateSolver<UnivariateFunction> getSolver() {
            return new BracketingNthOrderBrentSolver(1e-14, 1e-13, 1e-15, 5);
          }

          @Override
          public ODEEventHandler getHandler() {
            return (state, detector, increasing) -> {
              found[0] = state.getTime();
              return Action.STOP;
            };
          }
        });
    integrator.integrate(
        new OrdinaryDifferentialEquation() {
          @Override
          public int getDimension() {
            return problem.dimension();
          }

          @Override
          public double[] computeDerivatives(double time, double[] y) {
            double[] derivative = new double[y.length];
            problem.derivative(y, derivative);
            return derivative;
          }
        },
        new ODEState(0.0, problem.start()),
        10.0);
    return Double.isNaN(found[0]) ? OptionalDouble.empty() : OptionalDouble.of(found[0]);
  }

  @ParameterizedTest
  @MethodSource("integrators")
  void listenersAreNotShownWhatLiesBehindTheEvent(MomentIntegrator integrator) {
    ExactProblem problem = new DampedRotations(1, 0.2);
    Sampler sampler = new Sampler(new double[] {0.0, 4.9, 5.1}, y -> y[0]);
    integrator.integrate(
        RunRequest.of(problem, problem.start(), 100.0)
            .with(sampler)
            .until(Fall.ofModulus(1, 1.0 / Math.E)));
    assertThat(sampler.times()).containsExactly(0.0, 4.9);
  }

  @ParameterizedTest
  @MethodSource("integrators")
  void aBlowUpEndsInWordsWithTheLastGoodTime(MomentIntegrator integrator) {
    RunResult result = integrator.integrate(RunRequest.of(new BlowUp(), new double[] {1.0}, 50.0));
    assertThat(result.status()).isEqualTo(RunStatus.DIVERGED);
    assertThat(result.time()).isBetween(0.99, 1.0);
    assertThat(result.state()[0])
        .isGreaterThan(100.0)
        .isLessThanOrEqualTo(IntegratorOptions.DEFAULT.divergenceBound());
    assertThat(result.advice()).contains("blow up");
  }

  @ParameterizedTest
  @MethodSource("explicit")
  void aCrawlEndsAtTheEvaluationCap(MomentIntegrator integrator) {
    StiffCrawl problem = new StiffCrawl();
    RunResult result =
        integrator.integrate(
            RunRequest.of(problem, problem.start(), 100.0)
                .with(IntegratorOptions.DEFAULT.withMaxEvaluations(200_000)));
    assertThat(result.status()).isEqualTo(RunStatus.STALLED);
    assertThat(result.evaluations()).isBetween(190_000L, 200_020L);
    assertThat(result.state()).containsExactly(problem.exact(result.time()), Offset.offset(1e-6));
    assertThat(result.advice()).contains("gave up");
  }

  @ParameterizedTest
  @MethodSource("integrators")
  void aRightHandSideThatIsNotFiniteDoesNotHang(MomentIntegrator integrator) {
    VectorField rootOfNegative =
        new VectorField() {
          @Override
          public int dimension() {
            return 1;
          }

          @Override
          public void derivative(double[] y, double[] dydt) {
            dydt[0] = -Math.sqrt(y[0]) - 1.0;
          }
        };
    RunRequest request = RunRequest.of(rootOfNegative, new double[] {1.0}, 10.0);
    // A search for an event that never comes changes nothing of that.
    for (RunRequest each : List.of(request, request.until(Fall.of(0, -1.0)))) {
      RunResult result = integrator.integrate(each);
      assertThat(result.status()).isIn(RunStatus.STALLED, RunStatus.DIVERGED);
      // 2 (sqrt(y) - ln(1 + sqrt(y))) falls from its value at 1 to 0 in that time.
      assertThat(result.time()).isLessThan(2.0 * (1.0 - Math.log(2.0)) + 1e-6);
      assertThat(result.state()[0]).isFinite();
    }
  }

  /** An angle may grow beyond the bound for moments, but not beyond all numbers. */
  @ParameterizedTest
  @MethodSource("integrators")
  void anUnboundedUnknownDoesNotDiverge(MomentIntegrator integrator) {
    record Turning(double rate, int boundedDimension) implements VectorField {
      @Override
      public int dimension() {
        return 1;
      }

      @Override
      public void derivative(double[] y, double[] dydt) {
        dydt[0] = rate;
      }
    }
    double[] start = {0.0};
    RunResult moment = integrator.integrate(RunRequest.of(new Turning(1e6, 1), start, 10.0));
    RunResult angle = integrator.integrate(RunRequest.of(new Turning(1e6, 0), start, 10.0));
    assertThat(moment.status()).isEqualTo(RunStatus.DIVERGED);
    assertThat(angle.status()).isEqualTo(RunStatus.COMPLETED);
    assertThat(angle.state()[0]).isCloseTo(1e7, Offset.offset(1e-3));
  }

  @ParameterizedTest
  @MethodSource("integrators")
  void canBeCancelled(MomentIntegrator integrator) {
    ExactProblem problem = new DampedRotations(1, 0.0);
    AtomicInteger asked = new AtomicInteger();
    RunResult result =
        integrator.integrate(
            RunRequest.of(problem, problem.start(), 1e6)
                .cancelledBy(() -> asked.incrementAndGet() > 10));
    assertThat(result.status()).isEqualTo(RunStatus.CANCELLED);
    assertThat(result.time()).isBetween(0.1, 100.0);
    assertThat(result.state()).containsExactly(problem.exact(result.time()), Offset.offset(1e-6));
  }

  @ParameterizedTest
  @MethodSource("integrators")
  void anInterruptEndsTheRunAndIsKept(MomentIntegrator integrator) {
    ExactProblem problem = new DampedRotations(1, 0.0);
    Thread.currentThread().interrupt();
    RunResult result = integrator.integrate(RunRequest.of(problem, problem.start(), 1e6));
    assertThat(Thread.interrupted()).isTrue();
    assertThat(result.status()).isEqualTo(RunStatus.CANCELLED);
  }

  @Test
  void bothImplementationsAgree() {
    ExactProblem problem = new StuartLandau(0.3, 4.0, 0.02);
    RunRequest request = RunRequest.of(problem, problem.start(), 50.0).with(tight());
    RunResult ours = new DormandPrince853().integrate(request);
    RunResult theirs = new HipparchusIntegrator().integrate(request);
    assertThat(ours.state()).containsExactly(theirs.state(), Offset.offset(1e-9));
    assertThat(ours.evaluations()).isLessThan(theirs.evaluations());
  }

  @Test
  void refusesWhatCannotBeIntegrated() {
    ExactProblem problem = new StuartLandau(0.3, 4.0, 0.02);
    assertThatThrownBy(() -> RunRequest.of(problem, new double[3], 1.0))
        .isInstanceOf(InvalidInputException.class)
        .hasMessageContaining("3 moments");
    assertThatThrownBy(() -> RunRequest.of(problem, new double[] {1.0, Double.NaN}, 1.0))
        .isInstanceOf(InvalidInputException.class);
    assertThatThrownBy(() -> RunRequest.of(problem, new double[2], -1.0))
        .isInstanceOf(InvalidInputException.class);
    assertThatThrownBy(() -> IntegratorOptions.DEFAULT.withTolerances(0.0, 1e-8))
        .isInstanceOf(InvalidInputException.class);
    assertThatThrownBy(() -> new Sampler(new double[] {1.0, 0.5}, y -> 0.0))
        .isInstanceOf(InvalidInputException.class);
  }

  private static IntegratorOptions tight() {
    return IntegratorOptions.DEFAULT.withTolerances(1e-12, 1e-12);
  }
}

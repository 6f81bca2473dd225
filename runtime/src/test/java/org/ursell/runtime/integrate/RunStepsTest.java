package org.ursell.runtime.integrate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.assertj.core.data.Offset;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.ursell.runtime.problem.DampedKerr;
import org.ursell.runtime.problem.DampedRotations;
import org.ursell.runtime.problem.ExactProblem;
import org.ursell.runtime.problem.Fall;
import org.ursell.runtime.problem.StuartLandau;

/** What a run says of its steps, and what they do not depend on. */
class RunStepsTest {
  static Stream<MomentIntegrator> integrators() {
    return Stream.of(new DormandPrince853(), new HipparchusIntegrator());
  }

  /** A field that counts how often it is asked. */
  private record Counted(VectorField field, AtomicLong calls) implements VectorField {
    @Override
    public int dimension() {
      return field.dimension();
    }

    @Override
    public void derivative(double[] y, double[] dydt) {
      calls.incrementAndGet();
      field.derivative(y, dydt);
    }
  }

  /** None is forgotten: those of rejected steps, of samples, of events, of the noise. */
  @ParameterizedTest
  @MethodSource("integrators")
  void everyEvaluationIsCounted(MomentIntegrator integrator) {
    ExactProblem problem = new StuartLandau(0.5, 5.0, 0.01);
    RunRequest plain = RunRequest.of(problem, problem.start(), 30.0);
    for (RunRequest request :
        List.of(
            plain,
            plain.with(Sampler.equallySpaced(30.0, 100, y -> y[0])),
            plain.until(Fall.of(0, -0.3)),
            plain.with(IntegratorOptions.DEFAULT.withTolerances(1e-3, 1e-3)))) {
      Counted counted = new Counted(problem, new AtomicLong());
      RunRequest seen =
          new RunRequest(
              counted,
              request.start(),
              request.endTime(),
              request.options(),
              request.listeners(),
              request.event(),
              request.cancelled());
      RunResult result = integrator.integrate(seen);
      assertThat(result.evaluations()).isEqualTo(counted.calls().get());
    }
  }

  /** Steps that are read in halves, as those of a fast rotation are, take many more. */
  @Test
  void thoseOfHalvedStepsAreCounted() {
    ExactProblem problem = new DampedKerr(0.0, -1.0, -2.0, 1.19);
    Counted counted = new Counted(problem, new AtomicLong());
    RunRequest plain =
        RunRequest.of(counted, problem.start(), 1.0)
            .with(IntegratorOptions.DEFAULT.withTolerances(1e-10, 1e-9));
    RunResult unread = new DormandPrince853().integrate(plain);
    assertThat(unread.evaluations()).isEqualTo(counted.calls().getAndSet(0));
    RunResult read =
        new DormandPrince853().integrate(plain.with(Sampler.equallySpaced(1.0, 50, y -> y[0])));
    assertThat(read.evaluations()).isEqualTo(counted.calls().get());
    assertThat(read.evaluations() - unread.evaluations()).isGreaterThan(4 * read.steps());
  }

  /** Each step begins where the last one ended, in time and state, and tells its tolerances. */
  @ParameterizedTest
  @MethodSource("integrators")
  void stepsJoinAndTellTheirTolerances(MomentIntegrator integrator) {
    ExactProblem problem = new StuartLandau(0.5, 5.0, 0.3);
    double relative = 1e-6;
    double[] last = problem.start();
    double[] time = {0.0};
    long[] steps = {0};
    double[] tolerances = new double[2];
    double[] begin = new double[2];
    StepListener listener =
        step -> {
          steps[0]++;
          assertThat(step.previousTime()).isEqualTo(time[0]);
          assertThat(step.currentTime()).isGreaterThan(time[0]);
          step.state(step.previousTime(), begin);
          assertThat(begin).containsExactly(last, Offset.offset(1e-12));
          step.tolerances(tolerances);
          for (int m = 0; m < 2; m++) {
            double size = Math.max(Math.abs(last[m]), Math.abs(step.currentState()[m]));
            assertThat(tolerances[m]).isCloseTo(relative * size, Offset.offset(1e-11));
            last[m] = step.currentState()[m];
          }
          time[0] = step.currentTime();
        };
    RunResult result =
        integrator.integrate(
            RunRequest.of(problem, problem.start(), 10.0)
                .with(IntegratorOptions.DEFAULT.withTolerances(1e-12, relative))
                .with(listener));
    assertThat(time[0]).isEqualTo(10.0);
    assertThat(result.steps()).isEqualTo(steps[0]);
  }

  /** Seconds or years: f(y) a billion times larger over a time as much shorter. */
  @ParameterizedTest
  @MethodSource("integrators")
  void theUnitOfTimeDoesNotMatter(MomentIntegrator integrator) {
    ExactProblem problem = new DampedRotations(3, 0.1);
    RunResult unit = integrator.integrate(RunRequest.of(problem, problem.start(), 5.0));
    for (double rate : new double[] {1e-9, 1e-3, 1e3, 1e9}) {
      VectorField scaled =
          new VectorField() {
            @Override
            public int dimension() {
              return problem.dimension();
            }

            @Override
            public void derivative(double[] y, double[] dydt) {
              problem.derivative(y, dydt);
              for (int m = 0; m < dydt.length; m++) {
                dydt[m] *= rate;
              }
            }
          };
      RunResult run = integrator.integrate(RunRequest.of(scaled, problem.start(), 5.0 / rate));
      assertThat(run.state()).containsExactly(problem.exact(5.0), Offset.offset(1e-8));
      assertThat(run.evaluations()).isCloseTo(unit.evaluations(), Percentage.withPercentage(15.0));
    }
  }

  /** The first step is about as long as those that follow: neither rejected nor far too short. */
  @Test
  void theFirstStepSuitsTheEquations() {
    for (double frequency : new double[] {1e-2, 1.0, 1e2}) {
      ExactProblem problem = new StuartLandau(1.0, frequency, 1.0);
      // Away from zeros, whose tolerance is tiny.
      double[] start = problem.exact(0.7 / frequency);
      double[] lengths = new double[4];
      int[] count = {0};
      new DormandPrince853()
          .integrate(
              RunRequest.of(problem, start, 40.0 / Math.max(1.0, frequency))
                  .with(
                      step -> {
                        if (count[0] < lengths.length) {
                          lengths[count[0]++] = step.currentTime() - step.previousTime();
                        }
                      }));
      assertThat(count[0]).isEqualTo(lengths.length);
      assertThat(lengths[0]).isBetween(lengths[3] / 60.0, lengths[3] * 1.5);
    }
  }

  /** A function of the state that overflows within a step ends a run in words, and at once. */
  @ParameterizedTest
  @MethodSource("integrators")
  void anEventThatIsNotFiniteDoesNotHang(MomentIntegrator integrator) {
    VectorField blowUp =
        new VectorField() {
          @Override
          public int dimension() {
            return 2;
          }

          @Override
          public void derivative(double[] y, double[] dydt) {
            dydt[0] = y[0] * y[0];
            dydt[1] = 0.0;
          }
        };
    RunResult run =
        integrator.integrate(
            RunRequest.of(blowUp, new double[] {1.0, 0.0}, 2.0)
                .with(IntegratorOptions.DEFAULT.withDivergenceBound(1e300))
                .until(Fall.ofModulus(1, 0.5)));
    assertThat(run.status()).isIn(RunStatus.DIVERGED, RunStatus.STALLED);
    assertThat(run.time()).isCloseTo(1.0, Offset.offset(1e-6));
    assertThat(run.evaluations()).isLessThan(100_000);
  }

  /** The cap is met by the step that reaches it, and a run that ends by then is whole. */
  @Test
  void aRunThatNeedsAsManyEvaluationsAsAreAllowedIsMade() {
    ExactProblem problem = new DampedRotations(2, 0.1);
    RunRequest request = RunRequest.of(problem, problem.start(), 20.0);
    RunResult free = new DormandPrince853().integrate(request);
    RunResult enough =
        new DormandPrince853()
            .integrate(
                request.with(IntegratorOptions.DEFAULT.withMaxEvaluations(free.evaluations())));
    assertThat(enough.status()).isEqualTo(RunStatus.COMPLETED);
    RunResult tooFew =
        new DormandPrince853()
            .integrate(
                request.with(
                    IntegratorOptions.DEFAULT.withMaxEvaluations(free.evaluations() - 12)));
    assertThat(tooFew.status()).isEqualTo(RunStatus.STALLED);
  }
}

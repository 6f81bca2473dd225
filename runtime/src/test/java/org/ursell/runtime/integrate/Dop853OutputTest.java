package org.ursell.runtime.integrate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ursell.runtime.problem.DampedKerr;
import org.ursell.runtime.problem.DampedRotations;
import org.ursell.runtime.problem.ExactProblem;
import org.ursell.runtime.problem.Fall;
import org.ursell.runtime.problem.StuartLandau;

/** States within steps are as accurate as those at their ends. */
class Dop853OutputTest {
  /** How many times the tolerance a state within a step may be off, or the error at its ends. */
  private static final double FACTOR = 10.0;

  private static final int RUNS = 300;

  /** Oscillators with closed solutions: linear, turning with their intensity, self-sustained. */
  private static ExactProblem oscillator(Random random) {
    double frequency = 20.0 * random.nextGaussian();
    double damping = 2.0 * random.nextDouble() * random.nextInt(2);
    return switch (random.nextInt(4)) {
      case 0 -> new DampedKerr(damping, frequency, 0.0, 0.1 + 3.0 * random.nextDouble());
      case 1 ->
          new DampedKerr(
              damping, frequency, 5.0 * random.nextGaussian(), 0.1 + 3.0 * random.nextDouble());
      case 2 -> new DampedRotations(1 + random.nextInt(4), damping);
      default -> new StuartLandau(0.1 + random.nextDouble(), frequency, 0.05 + random.nextDouble());
    };
  }

  private static RunRequest request(ExactProblem problem, double tolerance, double endTime) {
    return RunRequest.of(problem, problem.start(), endTime)
        .with(IntegratorOptions.DEFAULT.withTolerances(0.1 * tolerance, tolerance));
  }

  /** Compares every state that it sees with the exact one, in units of what a step allows. */
  private static final class Judge implements StepListener {
    private final ExactProblem problem;
    private final Random random;
    private final double[] state;
    private final double[] tolerances;
    private double errorAtEnds;
    private double worst;

    Judge(ExactProblem problem, Random random) {
      this.problem = problem;
      this.random = random;
      this.state = new double[problem.dimension()];
      this.tolerances = new double[problem.dimension()];
    }

    @Override
    public void step(DenseStep step) {
      step.tolerances(tolerances);
      double length = step.currentTime() - step.previousTime();
      // Errors at the ends of steps add up, and reach into the steps that follow.
      double atEnd = error(step.currentTime(), step.currentState());
      double allowed = Math.max(1.0, Math.max(errorAtEnds, atEnd));
      for (int k = 0; k < 6; k++) {
        double time = step.previousTime() + random.nextDouble() * length;
        step.state(time, state);
        worst = Math.max(worst, error(time, state) / allowed);
      }
      errorAtEnds = atEnd;
    }

    double error(double time, double[] reached) {
      double[] exact = problem.exact(time);
      double sum = 0.0;
      for (int m = 0; m < reached.length; m++) {
        double missed = (reached[m] - exact[m]) / tolerances[m];
        sum += missed * missed;
      }
      return Math.sqrt(sum / reached.length);
    }
  }

  @ParameterizedTest
  @ValueSource(doubles = {1e-6, 1e-7, 1e-8, 1e-9, 1e-10, 1e-11, 1e-12})
  void samplesWithinStepsAreAsAccurateAsSteps(double tolerance) {
    Random random = new Random(470);
    for (int run = 0; run < RUNS; run++) {
      ExactProblem problem = oscillator(random);
      Judge judge = new Judge(problem, random);
      RunResult result =
          new DormandPrince853()
              .integrate(request(problem, tolerance, 0.2 + random.nextDouble()).with(judge));
      assertThat(result.status()).isEqualTo(RunStatus.COMPLETED);
      assertThat(judge.worst).as("run %d, %s", run, problem).isLessThan(FACTOR);
    }
  }

  /** An event ends a run within a step, at a state that is exact at the time told. */
  @ParameterizedTest
  @ValueSource(doubles = {1e-6, 1e-7, 1e-8, 1e-9, 1e-10, 1e-11, 1e-12})
  void statesAtEventsAreAsAccurateAsSteps(double tolerance) {
    Random random = new Random(853);
    int events = 0;
    for (int run = 0; run < 10 * RUNS; run++) {
      ExactProblem problem = oscillator(random);
      double level = problem.start()[0] * (0.1 + 0.85 * random.nextDouble());
      double[] last = new double[1];
      Judge judge = new Judge(problem, random);
      StepListener ends =
          step -> {
            step.tolerances(judge.tolerances);
            double before = last[0];
            last[0] = judge.error(step.currentTime(), step.currentState());
            judge.worst = last[0] / Math.max(1.0, before);
          };
      RunResult result =
          new DormandPrince853()
              .integrate(request(problem, tolerance, 0.3).with(ends).until(Fall.of(0, level)));
      if (result.status() == RunStatus.EVENT) {
        events++;
        assertThat(result.state()[0]).isCloseTo(level, Offset.offset(1e-12 * level));
        assertThat(judge.worst).as("run %d, %s", run, problem).isLessThan(FACTOR);
      }
    }
    assertThat(events).isGreaterThan(5 * RUNS);
  }

  /** The case by which it was found: a mode that turns fast, read a quarter into a run of one. */
  @Test
  void anEarlySampleOfAFastRotationIsNotOffByHundredsOfTolerances() {
    ExactProblem problem = new DampedKerr(0.0, -1.0, -2.0, 1.19);
    double[] times = {0.0, 0.25, 0.5, 0.75, 1.0};
    Sampler sampler = new Sampler(times, y -> y[0] * y[0] + y[1] * y[1]);
    new DormandPrince853().integrate(request(problem, 1e-9, 1.0).with(sampler));
    assertThat(sampler.values()).containsExactly(constant(1.19 * 1.19), Offset.offset(1e-8));
  }

  private static double[] constant(double value) {
    return new double[] {value, value, value, value, value};
  }

  /** Whoever looks into steps changes neither them nor, in any company, what others see. */
  @Test
  void readingStepsChangesNoStepAndIsTheSameInEveryLane() {
    Random random = new Random(16);
    List<RunRequest> plain = new ArrayList<>();
    List<RunRequest> read = new ArrayList<>();
    List<Sampler> alone = new ArrayList<>();
    List<Sampler> together = new ArrayList<>();
    double[] times = random.doubles(200, 0.0, 1.0).sorted().toArray();
    for (int run = 0; run < 60; run++) {
      ExactProblem problem =
          new DampedKerr(random.nextDouble(), 20.0 * random.nextGaussian(), 3.0, 1.0);
      plain.add(request(problem, 1e-9, 1.0));
      Sampler own = new Sampler(times, y -> y[0]);
      new DormandPrince853().integrate(plain.get(run).with(own));
      alone.add(own);
      together.add(new Sampler(times, y -> y[0]));
      read.add(plain.get(run).with(together.get(run)));
    }
    List<RunResult> unread = LaneIntegrator.of(7).integrate(plain);
    List<RunResult> results = LaneIntegrator.of(7).integrate(read);
    int halved = 0;
    for (int run = 0; run < results.size(); run++) {
      assertThat(together.get(run).values()).isEqualTo(alone.get(run).values());
      assertThat(results.get(run).state()).isEqualTo(unread.get(run).state());
      assertThat(results.get(run).steps()).isEqualTo(unread.get(run).steps());
      long more = results.get(run).evaluations() - unread.get(run).evaluations();
      halved += more > 4 * results.get(run).steps() ? 1 : 0;
    }
    assertThat(halved).as("runs with steps read in halves").isGreaterThan(4);
  }

  /** Halving does not help against rounding, and is not tried without end. */
  @Test
  void aDefectOfRoundingIsNotChasedByHalving() {
    VectorField noisy =
        new VectorField() {
          @Override
          public int dimension() {
            return 2;
          }

          @Override
          public void derivative(double[] y, double[] dydt) {
            // No more than -y[1], but for the rounding of terms a million times as large.
            double large = 1e6 * y[0];
            dydt[0] = -y[1] + ((large + y[1]) - large - y[1]);
            dydt[1] = y[0];
          }
        };
    double[] times = new Random(3).doubles(20_000, 0.0, 20.0).sorted().toArray();
    Sampler sampler = new Sampler(times, y -> y[0]);
    RunRequest request =
        RunRequest.of(noisy, new double[] {1.0, 0.0}, 20.0)
            .with(IntegratorOptions.DEFAULT.withTolerances(1e-13, 1e-12));
    RunResult unread = new DormandPrince853().integrate(request);
    RunResult read = new DormandPrince853().integrate(request.with(sampler));
    assertThat(read.status()).isEqualTo(RunStatus.COMPLETED);
    assertThat(read.evaluations()).isLessThan(4 * unread.evaluations());
  }
}

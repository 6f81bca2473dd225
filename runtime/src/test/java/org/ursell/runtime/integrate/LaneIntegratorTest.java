package org.ursell.runtime.integrate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.ursell.runtime.equations.InvalidInputException;
import org.ursell.runtime.problem.DampedRotations;
import org.ursell.runtime.problem.ExactProblem;
import org.ursell.runtime.problem.Fall;
import org.ursell.runtime.problem.StuartLandau;

/** Runs side by side know nothing of each other. */
class LaneIntegratorTest {
  private static final int[] LANES = {1, 3, 16};

  /** Oscillators of random growth and frequency over random times: lanes end at any moment. */
  private static List<RunRequest> oscillators(int count, Random random) {
    List<RunRequest> requests = new ArrayList<>();
    for (int k = 0; k < count; k++) {
      ExactProblem problem =
          new StuartLandau(
              0.1 + random.nextDouble(), 20.0 * random.nextGaussian(), 0.01 + random.nextDouble());
      double tolerance = Math.pow(10.0, -6.0 - 5.0 * random.nextDouble());
      requests.add(
          RunRequest.of(problem, problem.start(), 1.0 + 30.0 * random.nextDouble())
              .with(IntegratorOptions.DEFAULT.withTolerances(tolerance, tolerance)));
    }
    return requests;
  }

  @Test
  void resultsAreTheSameToTheLastBitInAnyNumberOfLanesAndInAnyCompany() {
    List<RunRequest> requests = oscillators(40, new Random(853));
    List<RunResult> alone = new ArrayList<>();
    for (RunRequest request : requests) {
      alone.add(new DormandPrince853().integrate(request));
    }
    for (int lanes : LANES) {
      assertSame(LaneIntegrator.of(lanes).integrate(requests), alone);
    }
    assertSame(new LaneIntegrator().integrate(requests), alone);
    Collections.reverse(requests);
    Collections.reverse(alone);
    assertSame(LaneIntegrator.of(7).integrate(requests), alone);
  }

  /** Most runs end soon; those that are left move into fewer lanes, again and again. */
  @Test
  void runsThatOutliveTheOthersMoveUpAndStayTheSame() {
    Random random = new Random(5);
    List<RunRequest> requests = new ArrayList<>();
    for (RunRequest request : oscillators(130, random)) {
      double length = random.nextInt(2) == 0 ? 0.5 : Math.pow(60.0, random.nextDouble());
      requests.add(RunRequest.of(request.field(), request.start(), length).with(request.options()));
    }
    List<RunResult> alone =
        requests.stream().map(request -> new DormandPrince853().integrate(request)).toList();
    assertSame(LaneIntegrator.of(130).integrate(requests), alone);
    assertSame(LaneIntegrator.of(100).integrate(requests), alone);
  }

  private static void assertSame(List<RunResult> found, List<RunResult> expected) {
    assertThat(found).usingRecursiveComparison().isEqualTo(expected);
  }

  @Test
  void followsExactSolutionsLikeHipparchus() {
    List<RunRequest> requests = oscillators(20, new Random(1));
    List<RunResult> results = new LaneIntegrator().integrate(requests);
    for (int k = 0; k < requests.size(); k++) {
      RunRequest request = requests.get(k);
      double[] exact = ((ExactProblem) request.field()).exact(request.endTime());
      double room = 1e4 * request.options().relativeTolerance();
      assertThat(results.get(k).state()).containsExactly(exact, Offset.offset(room));
      assertThat(new HipparchusIntegrator().integrate(request).state())
          .containsExactly(results.get(k).state(), Offset.offset(room));
    }
  }

  /** y' = growth y^2 blows up at 1/growth from 1, and never for negative growth. */
  private record Riccati(double growth) implements VectorField {
    @Override
    public int dimension() {
      return 1;
    }

    @Override
    public void derivative(double[] y, double[] dydt) {
      dydt[0] = growth * y[0] * y[0];
    }
  }

  @Test
  void aLaneThatDivergesDoesNotDisturbTheOthers() {
    List<RunRequest> requests = new ArrayList<>();
    for (double growth : new double[] {-1.0, 1.0, -0.5, Double.NaN, -0.25, 0.2, -2.0}) {
      requests.add(RunRequest.of(new Riccati(growth), new double[] {1.0}, 20.0));
    }
    for (int lanes : LANES) {
      List<RunResult> results = LaneIntegrator.of(lanes).integrate(requests);
      assertThat(results.stream().map(RunResult::status))
          .containsExactly(
              RunStatus.COMPLETED,
              RunStatus.DIVERGED,
              RunStatus.COMPLETED,
              RunStatus.STALLED,
              RunStatus.COMPLETED,
              RunStatus.DIVERGED,
              RunStatus.COMPLETED);
      assertThat(results.get(1).time()).isBetween(0.99, 1.0);
      assertThat(results.get(1).advice()).contains("blow up");
      assertThat(results.get(4).state()[0]).isCloseTo(1.0 / 6.0, Offset.offset(1e-9));
    }
  }

  @Test
  void eachLaneHasItsOwnListenersEventAndCancellation() {
    ExactProblem problem = new DampedRotations(1, 0.2);
    double[] times = {0.0, 0.3, 0.31, 4.9, 5.1, 9.0};
    List<Sampler> samplers = new ArrayList<>();
    List<RunRequest> requests = new ArrayList<>();
    AtomicInteger asked = new AtomicInteger();
    for (int k = 0; k < 9; k++) {
      Sampler sampler = new Sampler(times, y -> y[0]);
      samplers.add(sampler);
      RunRequest request = RunRequest.of(problem, problem.start(), 10.0).with(sampler);
      if (k == 2) {
        request = request.until(Fall.ofModulus(1, 1.0 / Math.E));
      } else if (k == 5) {
        request = request.cancelledBy(() -> asked.incrementAndGet() > 2);
      }
      requests.add(request);
    }
    List<RunResult> results = LaneIntegrator.of(4).integrate(requests);
    for (int k = 0; k < requests.size(); k++) {
      RunStatus expected =
          k == 2 ? RunStatus.EVENT : k == 5 ? RunStatus.CANCELLED : RunStatus.COMPLETED;
      assertThat(results.get(k).status()).isEqualTo(expected);
    }
    assertThat(results.get(2).time()).isCloseTo(5.0, Offset.offset(1e-8));
    assertThat(samplers.get(2).times()).containsExactly(0.0, 0.3, 0.31, 4.9);
    assertThat(samplers.get(5).times()).hasSizeLessThan(4);
    assertThat(samplers.get(8).times()).containsExactly(times);
    for (int k = 0; k < times.length; k++) {
      assertThat(samplers.get(8).values()[k])
          .isCloseTo(problem.exact(times[k])[0], Offset.offset(1e-9));
      assertThat(samplers.get(0).values()[k]).isEqualTo(samplers.get(8).values()[k]);
    }
  }

  @Test
  void evaluationsForTheInterpolantAreMadeWhereSamplesFallOnly() {
    ExactProblem problem = new DampedRotations(1, 0.0);
    RunRequest request = RunRequest.of(problem, problem.start(), 50.0);
    Sampler sampler = new Sampler(new double[] {20.0, 20.001}, y -> y[0]);
    List<RunResult> results =
        LaneIntegrator.of(2).integrate(List.of(request, request.with(sampler)));
    assertThat(results.get(1).evaluations() - results.get(0).evaluations()).isBetween(4L, 8L);
  }

  @Test
  void refusesWhatCannotRunSideBySide() {
    ExactProblem one = new StuartLandau(1.0, 0.0, 0.1);
    ExactProblem two = new DampedRotations(2, 0.1);
    assertThatThrownBy(
            () ->
                new LaneIntegrator()
                    .integrate(
                        List.of(
                            RunRequest.of(one, one.start(), 1.0),
                            RunRequest.of(two, two.start(), 1.0))))
        .isInstanceOf(InvalidInputException.class)
        .hasMessageContaining("side by side");
    assertThatThrownBy(() -> LaneIntegrator.of(0)).isInstanceOf(InvalidInputException.class);
    assertThat(new LaneIntegrator().integrate(List.of())).isEmpty();
  }
}

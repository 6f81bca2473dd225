package org.ursell.runtime.integrate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Random;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.ursell.runtime.problem.Beat;
import org.ursell.runtime.problem.Fall;

/**
 * Ten thousand random beats, each with a level to which its modulus falls for the first time at a
 * known time, if at all. Every second level lies within 1e-6 to 1e-5 of a minimum of the modulus:
 * just above it, so that a run which steps over the dip goes on for long, or just below, so that
 * there is no crossing there.
 */
class RandomBeatsTest {
  private static final int BEATS = 10_000;
  private static final double END = 20.0;

  private record Case(Beat beat, double level, IntegratorOptions options, OptionalDouble fall) {
    RunRequest request() {
      return RunRequest.of(beat, beat.start(), END)
          .with(options)
          .until(Fall.ofModulus(beat.size(), level));
    }

    void check(RunResult result) {
      if (fall.isEmpty()) {
        assertThat(result.status()).as("%s", this).isEqualTo(RunStatus.COMPLETED);
        return;
      }
      assertThat(result.status()).as("%s", this).isEqualTo(RunStatus.EVENT);
      // A dip that is stepped over shows as a time later by the length of a dip or more.
      double slope = Math.abs(beat.slope(fall.getAsDouble()));
      double room = Math.min(0.01, 2.0 * level * 1e-8 * beat.modulus(0.0) / slope + 1e-8);
      assertThat(Math.abs(result.time() - fall.getAsDouble())).as("%s", this).isLessThan(room);
    }
  }

  private static List<Case> cases(int count, Random random) {
    List<Case> cases = new ArrayList<>();
    while (cases.size() < count) {
      Beat beat = Beat.random(random);
      double level = beat.modulus(0.0) / Math.E;
      if (cases.size() % 2 == 0) {
        OptionalDouble minimum = beat.recordMinimum(0.5 * END * random.nextDouble(), END);
        if (minimum.isEmpty() || beat.modulus(minimum.getAsDouble()) < 0.1 * beat.modulus(0.0)) {
          continue;
        }
        double depth = Math.pow(10.0, -6.0 + random.nextDouble());
        double sign = cases.size() % 4 == 0 ? 1.0 : -1.0;
        level = beat.modulus(minimum.getAsDouble()) * (1.0 + sign * depth);
      }
      double tolerance = Math.pow(10.0, -10.0 - 1.0 * random.nextDouble());
      cases.add(
          new Case(
              beat,
              level,
              IntegratorOptions.DEFAULT.withTolerances(0.1 * tolerance, tolerance),
              beat.firstFall(level, END)));
    }
    return cases;
  }

  @Test
  void noneIsMissedAndNoneIsFalse() {
    List<Case> cases = cases(BEATS, new Random(853));
    assertThat(cases.stream().filter(each -> each.fall().isPresent()).count())
        .isBetween(BEATS / 2L, BEATS - 500L);
    for (int size = 2; size <= 4; size++) {
      int exponentials = size;
      List<Case> alike = cases.stream().filter(each -> each.beat().size() == exponentials).toList();
      List<RunResult> results =
          LaneIntegrator.of(5).integrate(alike.stream().map(Case::request).toList());
      for (int k = 0; k < alike.size(); k++) {
        alike.get(k).check(results.get(k));
      }
    }
    for (Case each : cases.subList(0, BEATS / 5)) {
      each.check(new DormandPrince853().integrate(each.request()));
    }
    for (Case each : cases.subList(0, BEATS / 20)) {
      each.check(new HipparchusIntegrator().integrate(each.request()));
    }
  }

  /**
   * At tolerances too loose to tell where the beat itself falls, the first crossing is that of the
   * interpolants: no step before it holds a value at or below the level, which a listener looks for
   * closely. So the steps that are passed over by their stages alone are judged, too.
   */
  @Test
  void noStepBeforeTheEventHoldsALowerValueAtAnyTolerance() {
    Random random = new Random(41);
    int events = 0;
    for (int trial = 0; trial < 3000; trial++) {
      Beat beat = Beat.random(random);
      double level = beat.modulus(0.0) * (0.05 + 0.9 * random.nextDouble());
      double tolerance = Math.pow(10.0, -2.0 - 8.0 * random.nextDouble());
      StoppingEvent event = Fall.ofModulus(beat.size(), level);
      Lowest lowest = new Lowest(event, beat.dimension());
      RunRequest request =
          RunRequest.of(beat, beat.start(), END)
              .with(IntegratorOptions.DEFAULT.withTolerances(tolerance, tolerance))
              .with(lowest)
              .until(event);
      RunResult result = new DormandPrince853().integrate(request);
      assertThat(lowest.value).as("trial %d", trial).isGreaterThan(event.level() * (1.0 - 1e-9));
      if (result.status() == RunStatus.EVENT) {
        events++;
        assertThat(event.value(result.state()))
            .isCloseTo(event.level(), Offset.offset(1e-9 * level));
      }
    }
    assertThat(events).isBetween(1000, 2900);
  }

  private static final class Lowest implements StepListener {
    private static final int LOOKS = 60;
    private final StoppingEvent event;
    private final double[] state;
    private double value = Double.POSITIVE_INFINITY;

    Lowest(StoppingEvent event, int dimension) {
      this.event = event;
      this.state = new double[dimension];
    }

    @Override
    public void step(DenseStep step) {
      double length = step.currentTime() - step.previousTime();
      for (int k = 0; k < LOOKS; k++) {
        step.state(step.previousTime() + k * length / LOOKS, state);
        value = Math.min(value, event.value(state));
      }
    }
  }
}

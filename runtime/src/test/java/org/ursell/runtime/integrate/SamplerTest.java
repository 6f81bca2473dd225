package org.ursell.runtime.integrate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Random;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.ursell.runtime.equations.InvalidInputException;
import org.ursell.runtime.problem.DampedRotations;
import org.ursell.runtime.problem.ExactProblem;

/** When quantities are recorded. */
class SamplerTest {
  @Test
  void equallySpacedTimesReachTheEndExactly() {
    assertThat(Sampler.times(3.0, 4)).containsExactly(0.0, 1.0, 2.0, 3.0);
    Random random = new Random(6);
    for (int trial = 0; trial < 1000; trial++) {
      double end = Math.pow(10.0, 8.0 * random.nextDouble() - 4.0);
      int count = 2 + random.nextInt(400);
      double[] times = Sampler.times(end, count);
      assertThat(times).hasSize(count).isSorted();
      assertThat(times[0]).isZero();
      assertThat(times[count - 1]).isEqualTo(end);
      int k = random.nextInt(count);
      assertThat(times[k] / end).isCloseTo(k / (count - 1.0), Offset.offset(1e-15));
      assertThat(Sampler.time(end, k, count)).isEqualTo(times[k]);
    }
  }

  @Test
  void aRunIsSampledFromItsStartToItsEnd() {
    ExactProblem problem = new DampedRotations(1, 0.3);
    Sampler sampler = Sampler.equallySpaced(7.3, 40, y -> y[0]);
    new DormandPrince853().integrate(RunRequest.of(problem, problem.start(), 7.3).with(sampler));
    assertThat(sampler.times()).containsExactly(Sampler.times(7.3, 40));
    for (int k = 0; k < 40; k++) {
      assertThat(sampler.values()[k])
          .isCloseTo(problem.exact(sampler.times()[k])[0], Offset.offset(1e-8));
    }
  }

  /**
   * A run that is over before its first step has its start to show, and a second run begins anew.
   */
  @Test
  void theStartIsASample() {
    Sampler sampler = new Sampler(new double[] {0.0, 0.0, 1.0}, y -> y[0]);
    for (double value : new double[] {0.4, 0.9}) {
      sampler.start(0.0, new double[] {value});
      assertThat(sampler.times()).containsExactly(0.0, 0.0);
      assertThat(sampler.values()).containsExactly(value, value);
    }
    Sampler first = new Sampler(new double[] {0.0}, y -> y[0]);
    first.start(0.0, new double[] {0.4});
    assertThat(first.values()).containsExactly(0.4);
    Sampler later = new Sampler(new double[] {0.5}, y -> y[0]);
    later.start(0.0, new double[] {0.4});
    assertThat(later.times()).isEmpty();
  }

  @Test
  void refusesTimesThatAreNone() {
    assertThat(Sampler.equallySpaced(0.0, 2, y -> y[0]).times()).isEmpty();
    for (double end : new double[] {-1.0, Double.NaN, Double.POSITIVE_INFINITY}) {
      assertThatThrownBy(() -> Sampler.equallySpaced(end, 5, y -> y[0]))
          .isInstanceOf(InvalidInputException.class)
          .hasMessageMatching("5 samples were asked for from 0 to (-1|nan|inf)");
    }
    assertThatThrownBy(() -> Sampler.equallySpaced(1.0, 1, y -> y[0]))
        .isInstanceOf(InvalidInputException.class);
    for (double[] times : new double[][] {{Double.NaN}, {0.0, Double.NaN}, {0.0, 2.0, 1.0}}) {
      assertThatThrownBy(() -> new Sampler(times, y -> y[0]))
          .isInstanceOf(InvalidInputException.class)
          .hasMessageContaining("not ascending");
    }
  }
}

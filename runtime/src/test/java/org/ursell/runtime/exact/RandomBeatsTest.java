package org.ursell.runtime.exact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.OptionalDouble;
import java.util.Random;
import org.hipparchus.complex.Complex;
import org.junit.jupiter.api.Test;
import org.ursell.runtime.equations.ObservableDescriptor;
import org.ursell.runtime.equations.SiteOperator;
import org.ursell.runtime.problem.Beat;

/** The first crossing on Taylor steps of the degrees and lengths that the propagator takes. */
class RandomBeatsTest {
  private static final int BEATS = 3000;
  private static final double END = 20.0;
  private static final ObservableDescriptor ORDER_PARAMETER =
      new ObservableDescriptor(
          "coherence", 0, SiteOperator.transition(4, 0, 1).plus(SiteOperator.transition(4, 2, 3)));

  /** Steps of a beat's own Taylor series: up to 10 radians of its fastest part. */
  private static OptionalDouble found(Beat beat, double level, Random random) {
    DecayCrossing search = new DecayCrossing(beat.modulus(0.0), level);
    double time = 0.0;
    while (time < END) {
      double length = Math.min(END - time, 0.3 + 3.0 * random.nextDouble());
      int degree = 20 + (int) (14.0 * length);
      Complex[] coefficients = new Complex[degree + 1];
      double power = 1.0;
      for (int k = 0; k <= degree; k++) {
        double[] coefficient = beat.coefficient(time, k);
        coefficients[k] = new Complex(coefficient[0] * power, coefficient[1] * power);
        power *= length;
      }
      OptionalDouble fall = search.in(new TaylorStep(time, length, new Complex[][] {coefficients}));
      if (fall.isPresent()) {
        return fall;
      }
      time += length;
    }
    return OptionalDouble.empty();
  }

  @Test
  void noneIsMissedAndNoneIsFalse() {
    Random random = new Random(64);
    int falls = 0;
    for (int trial = 0; trial < BEATS; trial++) {
      Beat beat = Beat.random(random);
      double level = beat.modulus(0.0) / Math.E;
      OptionalDouble minimum = beat.recordMinimum(0.5 * END * random.nextDouble(), END);
      if (minimum.isPresent() && beat.modulus(minimum.getAsDouble()) > 0.05 * beat.modulus(0.0)) {
        double depth = Math.pow(10.0, -6.0 + random.nextDouble());
        double sign = trial % 3 == 0 ? -1.0 : 1.0;
        level = beat.modulus(minimum.getAsDouble()) * (1.0 + sign * depth);
      }
      OptionalDouble fall = beat.firstFall(level, END);
      OptionalDouble seen = found(beat, level, random);
      assertThat(seen.isPresent()).as("trial %d", trial).isEqualTo(fall.isPresent());
      if (fall.isPresent()) {
        falls++;
        // The dips are at least a thousandth of a radian wide.
        assertThat(seen.getAsDouble())
            .as("trial %d", trial)
            .isCloseTo(fall.getAsDouble(), within(1e-5));
      }
    }
    assertThat(falls).isBetween(BEATS / 2, BEATS - 100);
  }

  /**
   * One site whose coherences turn at different rates, so that the order parameter beats, with dips
   * of 1e-6 to 1e-5 of 1/e: through the propagator.
   */
  @Test
  void ofTheSolver() {
    Random random = new Random(3);
    for (int trial = 0; trial < 60; trial++) {
      double frequency = (0.5 + random.nextDouble()) * (trial % 2 == 0 ? 1.0 : -1.0);
      double depth = Math.pow(10.0, -6.0 + random.nextDouble());
      // 0.2 - b = (1 - depth) (0.2 + b) / e
      double share = (1.0 - depth) / Math.E;
      double b = 0.2 * (1.0 - share) / (1.0 + share);
      Beat beat =
          new Beat(
              new double[] {0.2, b}, new double[2], new double[2], new double[] {0.0, frequency});
      double expected = beat.firstFall(beat.modulus(0.0) / Math.E, END).orElseThrow();
      assertThat(expected * Math.abs(frequency)).isBetween(Math.PI - 0.01, Math.PI);
      assertThat(lifetime(frequency, b)).isCloseTo(expected, within(1e-5));
    }
  }

  private static double lifetime(double frequency, double b) {
    SiteOperator rho =
        SiteOperator.identity(4)
            .times(0.25, 0.0)
            .plus(0, 1, 0.2, 0.0)
            .plus(1, 0, 0.2, 0.0)
            .plus(2, 3, b, 0.0)
            .plus(3, 2, b, 0.0);
    LindbladModel model =
        LindbladModel.builder()
            .species("A", 1, SiteOperator.zero(4).plus(3, 3, frequency, 0.0))
            .build();
    return new ExactSolver(model, ExactOptions.defaults().withThreads(1))
        .lifetime(List.of(rho), ORDER_PARAMETER, END)
        .lifetime()
        .orElseThrow();
  }
}

package org.ursell.runtime.integrate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.ToDoubleFunction;
import org.assertj.core.data.Offset;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Test;
import org.ursell.runtime.problem.DampedRotations;
import org.ursell.runtime.problem.ExactProblem;

/** Errors of moments propagate to what is read from them. */
class ReadingErrorTest {
  private static final ExactProblem PROBLEM = new DampedRotations(2, 0.1);

  /** The error of a quantity at a state, and by hand from the partial derivatives there. */
  private static double ratio(ToDoubleFunction<double[]> quantity, double[] at, double... slopes) {
    ReadingError error = new ReadingError(quantity);
    double[] tolerances = new double[4];
    new DormandPrince853()
        .integrate(
            RunRequest.of(PROBLEM, PROBLEM.start(), 3.0)
                .with(error)
                .with(step -> step.tolerances(tolerances)));
    double expected = 0.0;
    for (int m = 0; m < slopes.length; m++) {
      expected += Math.abs(slopes[m]) * tolerances[m];
    }
    return error.at(at) / (ReadingError.SAFETY * expected);
  }

  @Test
  void everyMomentThatIsReadContributesItsOwnError() {
    double[] at = {0.3, -0.8, 0.5, 0.9};
    Percentage close = Percentage.withPercentage(0.01);
    assertThat(ratio(y -> 3.0 * y[0], at, 3.0)).isCloseTo(1.0, close);
    assertThat(ratio(y -> y[1] - 2.0 * y[3], at, 0.0, 1.0, 0.0, -2.0)).isCloseTo(1.0, close);
    assertThat(ratio(y -> y[0] * y[2], at, 0.5, 0.0, 0.3)).isCloseTo(1.0, close);
    assertThat(ratio(y -> Math.hypot(y[0], y[1]), at, 0.3 / 0.8544, 0.8 / 0.8544))
        .isCloseTo(1.0, Percentage.withPercentage(0.1));
  }

  /** A product of moments that are both zero is still read from both. */
  @Test
  void aProductIsReadFromBothFactorsThoughTheyAreZeroAtTheStart() {
    ReadingError error = new ReadingError(y -> y[0] * y[1]);
    error.start(0.0, new double[] {0.0, 0.0, 0.0});
    error.step(
        new DenseStep() {
          @Override
          public double previousTime() {
            return 0.0;
          }

          @Override
          public double currentTime() {
            return 1.0;
          }

          @Override
          public double[] currentState() {
            return new double[] {2.0, 5.0, 0.0};
          }

          @Override
          public void tolerances(double[] tolerances) {
            tolerances[0] = 1e-6;
            tolerances[1] = 1e-7;
            tolerances[2] = 1e3;
          }

          @Override
          public void state(double time, double[] state) {
            throw new UnsupportedOperationException("not asked for");
          }
        });
    assertThat(error.at(new double[] {2.0, 5.0, 0.0}))
        .isCloseTo(100.0 * (5e-6 + 2e-7), Offset.offset(1e-12));
  }
}

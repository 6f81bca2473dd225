package org.ursell.runtime.integrate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.function.ToDoubleFunction;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.ursell.runtime.linear.ShiftedFactors;

/** The order of the method at the ends of steps, within them, and of its error estimate. */
class RadauStepTest {
  private static final VectorField ROTATION =
      StiffProblems.linear(new double[] {-0.3, -2.0}, new double[] {2.0, -0.3});

  private static RadauStep solved(VectorField field, double[] y, double h) {
    FieldJacobian jacobian = field.jacobian().orElseThrow();
    RadauSystems systems = new RadauSystems(jacobian, new ShiftedFactors(jacobian.pattern()));
    RadauStep step = new RadauStep(field, systems);
    systems.linearise(y);
    assertThat(systems.factor(h)).isTrue();
    step.guessRest();
    double[] tolerances = new double[y.length];
    Arrays.fill(tolerances, 1e-14);
    assertThat(step.solve(new StepTime(0.0, 0.0), y, h, 1e-14, tolerances)).isTrue();
    return step;
  }

  /** The error of a step from (1, 0), over the modulus that is left. */
  private static double error(double h, double at) {
    double[] y = {1.0, 0.0};
    double[] found = new double[2];
    solved(ROTATION, y, h).evaluate(at, y, found);
    double envelope = Math.exp(-0.3 * at * h);
    return Math.hypot(
        found[0] - envelope * Math.cos(2.0 * at * h), found[1] - envelope * Math.sin(2.0 * at * h));
  }

  private static double order(ToDoubleFunction<Double> error, double h) {
    return Math.log(error.applyAsDouble(h) / error.applyAsDouble(h / 1.5)) / Math.log(1.5);
  }

  /** One step is wrong by a power of its length that is one more than the order. */
  @Test
  void theEndOfAStepIsOfOrderThirteenAndItsInsideOfOrderSeven() {
    assertThat(order(h -> error(h, 1.0), 1.0)).isCloseTo(14.0, Offset.offset(0.5));
    assertThat(order(h -> error(h, 0.6), 1.0)).isCloseTo(8.0, Offset.offset(0.3));
    assertThat(order(h -> error(h, 0.1), 1.0)).isCloseTo(8.0, Offset.offset(0.3));
  }

  /** What is read within a step is wrong by less than was estimated for the step. */
  @Test
  void theEstimateBoundsTheErrorWithinTheStep() {
    double[] y = {1.0, 0.0};
    double[] slopes = new double[2];
    ROTATION.derivative(y, slopes);
    double[] unit = {1.0, 1.0};
    for (double h : new double[] {0.3, 0.6, 1.2}) {
      double estimate = solved(ROTATION, y, h).error(y, slopes, unit, false);
      double largest = 0.0;
      for (double s = 0.02; s < 1.0; s += 0.02) {
        largest = Math.max(largest, error(h, s) / Math.sqrt(2.0));
      }
      assertThat(largest / estimate).isBetween(0.05, 0.3);
    }
  }

  /**
   * An unknown that is damped at once does not disturb the step, and is not oscillating after it.
   */
  @Test
  void whatIsDampedFastIsGoneAfterOneStep() {
    VectorField fast = StiffProblems.linear(new double[] {-1e9, 0.0}, new double[] {0.0, -1.0});
    double[] y = {1.0, 1.0};
    double[] next = new double[2];
    solved(fast, y, 1.0).readNext(y, next);
    assertThat(next[0]).isCloseTo(0.0, Offset.offset(1e-7));
    assertThat(next[1]).isCloseTo(Math.exp(-1.0), Offset.offset(1e-14));
  }
}

package org.ursell.runtime.integrate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.ursell.runtime.problem.ExactProblem;
import org.ursell.runtime.problem.StuartLandau;

class Dop853StepTest {
  private static final ExactProblem PROBLEM = new StuartLandau(1.0, 3.0, 0.3);

  @Test
  void oneStepIsOfOrderEight() {
    assertThat(orderBetween(0.4, 0.2, 1.0)).isBetween(8.5, 9.8);
    assertThat(orderBetween(0.3, 0.15, 1.0)).isBetween(8.5, 9.8);
  }

  @Test
  void interpolantIsOfOrderSeven() {
    for (double fraction : new double[] {0.15, 0.5, 0.85}) {
      assertThat(orderBetween(0.4, 0.2, fraction)).as("at %s", fraction).isBetween(7.4, 9.5);
    }
  }

  @Test
  void interpolantMeetsBothEndsOfTheStep() {
    Dop853Step step = step(0.3);
    double[] state = new double[2];
    step.state(0.0, state);
    assertThat(state).containsExactly(PROBLEM.start(), org.assertj.core.data.Offset.offset(1e-15));
    step.state(0.3, state);
    assertThat(state)
        .containsExactly(step.currentState(), org.assertj.core.data.Offset.offset(1e-15));
  }

  private static double orderBetween(double longer, double shorter, double fraction) {
    return Math.log(error(longer, fraction) / error(shorter, fraction))
        / Math.log(longer / shorter);
  }

  private static double error(double h, double fraction) {
    double[] state = new double[2];
    step(h).state(fraction * h, state);
    double[] exact = PROBLEM.exact(fraction * h);
    return Math.hypot(state[0] - exact[0], state[1] - exact[1]);
  }

  private static Dop853Step step(double h) {
    Dop853Step step = new Dop853Step(RunRequest.of(PROBLEM, PROBLEM.start(), 10.0));
    step.attempt(h);
    step.accept(h);
    return step;
  }
}

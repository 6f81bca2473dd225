package org.ursell.runtime.integrate;

import static org.assertj.core.api.Assertions.assertThat;

import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.ursell.runtime.problem.ExactProblem;
import org.ursell.runtime.problem.StuartLandau;

/** The order of one step and of its interpolant, in the second of two lanes. */
class Dop853LanesTest {
  private static final ExactProblem PROBLEM = new StuartLandau(1.0, 3.0, 0.3);
  private static final ExactProblem NEIGHBOUR = new StuartLandau(0.3, -20.0, 0.5);
  private static final int LANE = 1;

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
    Step step = new Step(0.3);
    assertThat(step.at(0.0)).containsExactly(PROBLEM.start(), Offset.offset(1e-15));
    assertThat(step.at(1.0)).containsExactly(step.next, Offset.offset(1e-15));
  }

  private static double orderBetween(double longer, double shorter, double fraction) {
    return Math.log(error(longer, fraction) / error(shorter, fraction))
        / Math.log(longer / shorter);
  }

  private static double error(double h, double fraction) {
    double[] state = new Step(h).at(fraction);
    double[] exact = PROBLEM.exact(fraction * h);
    return Math.hypot(state[0] - exact[0], state[1] - exact[1]);
  }

  private static final class Step {
    private final Dop853Interpolant interpolant = new Dop853Interpolant(2);
    private final double[] next = new double[2];

    Step(double h) {
      Dop853Lanes lanes = new Dop853Lanes(2, 2);
      fill(lanes, 0, NEIGHBOUR);
      fill(lanes, LANE, PROBLEM);
      lanes.setStep(0, 0.1);
      lanes.setStep(LANE, h);
      lanes.attempt();
      lanes.readNext(LANE, next);
      lanes.complete(LANE, slopes(PROBLEM, next));
      interpolant.prepare(lanes, LANE, PROBLEM, PROBLEM.start(), h, new StepTime(0.0, 0.0));
    }

    private static void fill(Dop853Lanes lanes, int lane, ExactProblem problem) {
      double[] start = problem.start();
      double[] slopes = slopes(problem, start);
      double[] tolerances = {1e-10, 1e-10};
      lanes.fill(lane, problem, 1e-9, tolerances, start, slopes);
    }

    private static double[] slopes(ExactProblem problem, double[] y) {
      double[] slopes = new double[y.length];
      problem.derivative(y, slopes);
      return slopes;
    }

    double[] at(double fraction) {
      double[] state = new double[2];
      interpolant.evaluate(fraction, PROBLEM.start(), next, state);
      return state;
    }
  }
}

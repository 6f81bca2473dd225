package org.ursell.runtime.langevin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.ursell.runtime.equations.LindbladData;

/** Blocks of trajectories side by side go the ways that each goes alone, to the last bit. */
class BlockSteppersTest {
  private static final int BLOCKS = 2 * BlockSteppers.TOGETHER - 1;
  private static final int STEPS = 30;

  @Test
  void trajectoriesDoNotDependOnWhoIsBesideThem() {
    LindbladData data = Models.oneGroup(1.0, 0.5, 0.5).data().apply(50.0);
    LangevinEquation equation = LangevinEquation.of(data);
    double[] start = new double[9];
    start[0] = 0.3;
    start[1] = 0.1;
    start[4] = 0.4;
    start[8] = 0.3;
    List<Double> together = new ArrayList<>();
    List<Double> alone = new ArrayList<>();
    for (int k = 0; k < 9; k++) {
      double[] weights = new double[9];
      weights[k] = 1.0;
      LinearReading reading = new LinearReading("variable", weights, new double[9]);
      together.add(sum(steppers(equation, start).start(7L, 0, BLOCKS), reading));
      double sum = 0.0;
      for (int b = 0; b < BLOCKS; b++) {
        for (BlockSteppers.Group one : steppers(equation, start).start(7L, b, b + 1)) {
          run(one);
          sum = one.addRe(reading, sum);
        }
      }
      alone.add(sum);
    }
    assertThat(together).isEqualTo(alone);
    assertThat(together.get(1)).isNotEqualTo(BLOCKS * LaneStepper.LANES * start[1]);
  }

  private static BlockSteppers steppers(LangevinEquation equation, double[] start) {
    return new BlockSteppers(equation, 0.05, start, new double[1]);
  }

  private static void run(BlockSteppers.Group group) {
    group.hold();
    for (int step = 0; step < STEPS; step++) {
      group.step();
    }
  }

  private static double sum(List<BlockSteppers.Group> groups, LinearReading reading) {
    double sum = 0.0;
    for (BlockSteppers.Group group : groups) {
      run(group);
      sum = group.addRe(reading, sum);
    }
    return sum;
  }
}

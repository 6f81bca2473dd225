package org.ursell.runtime.meanfield;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.ursell.runtime.equations.MomentEquations;
import org.ursell.runtime.observable.PhaseGenerator;
import org.ursell.runtime.problem.PackedThreeLevel;
import org.ursell.runtime.problem.ThreeLevelMeanField;
import org.ursell.runtime.problem.ThreeLevelSecondOrder;

/** The generator of turning, compiled: in Hermitian bases and in bases of transitions. */
class SparseGeneratorTest {
  @Test
  void doesWhatThePhaseGeneratorDoes() {
    Random random = new Random(5);
    for (MomentEquations equations :
        List.of(new ThreeLevelMeanField(), new ThreeLevelSecondOrder(), new PackedThreeLevel())) {
      PhaseGenerator phase = PhaseGenerator.of(equations);
      SparseGenerator generator = new SparseGenerator(phase);
      int n = equations.moments().size();
      assertThat(generator.dimension()).isEqualTo(n);
      double[] y = random.doubles(n, -1.0, 1.0).toArray();
      double[] expected = new double[n];
      phase.apply(y, expected);
      double[] packed = new double[generator.turning()];
      // An angle may stand behind the moments.
      generator.apply(Arrays.copyOf(y, n + 1), packed);
      double[] velocity = new double[n];
      generator.addTo(1.0, packed, velocity);
      assertThat(velocity).containsExactly(expected, Offset.offset(1e-14));
      double[] twice = new double[n];
      Arrays.setAll(twice, k -> 2.5 * expected[k]);
      assertThat(generator.rate(packed, twice, 0.0)).isCloseTo(2.5, Offset.offset(1e-14));
      double[][] matrix = new double[n][n];
      generator.addTo(1.0, matrix);
      for (int i = 0; i < n; i++) {
        assertThat(matrix[i]).containsExactly(phase.matrix()[i], Offset.offset(1e-15));
      }
    }
  }
}

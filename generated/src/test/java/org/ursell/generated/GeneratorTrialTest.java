package org.ursell.generated;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ursell.generated.onegroup.OneGroupModel;
import org.ursell.runtime.equations.Parameters;
import org.ursell.runtime.exact.ExactSolver;
import org.ursell.runtime.exact.GeneratorTrial;

/** What is timed is the generator that solutions apply. */
class GeneratorTrialTest {
  private static final OneGroupModel MODEL = new OneGroupModel();

  private static Parameters point(int size) {
    return MODEL.descriptor().defaults().with("V", 0.75).with("N", size);
  }

  /** As many unknowns as the page on commands prints for these sizes. */
  @ParameterizedTest
  @CsvSource({"2, 8", "4, 68", "6, 330"})
  void itHasTheUnknownsOfTheOrderParameter(int size, int unknowns) {
    try (GeneratorTrial trial = GeneratorTrial.of(MODEL, point(size), 2)) {
      trial.apply();
      assertThat(trial.unknowns()).isEqualTo(unknowns);
      assertThat(trial.multiplications())
          .isEqualTo(
              ExactSolver.of(MODEL, point(size))
                  .footprint(MODEL.descriptor().orderParameter())
                  .updates());
    }
  }

  /** A vector and its image, 16 bytes per unknown each, are the least that passes by. */
  @Test
  void itCountsTheVectorsWithWhatIsStored() {
    try (GeneratorTrial trial = GeneratorTrial.of(MODEL, point(10), 1)) {
      assertThat(trial.bytes()).isGreaterThan(32.0 * trial.unknowns());
    }
  }
}

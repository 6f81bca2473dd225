package org.ursell.generated;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.ursell.runtime.equations.InvalidInputException;
import org.ursell.runtime.equations.Parameters;
import org.ursell.runtime.meanfield.LongTimeCheck;
import org.ursell.runtime.meanfield.LongTimeState;
import org.ursell.runtime.state.DensityMatrix;
import org.ursell.runtime.state.ProductState;

/** The check finds what is wrong. */
class LongTimeCheckTest {
  private static final ProductState START =
      ProductState.of(
          DensityMatrix.of(
              DensityMatrix.maximallyMixed(3)
                  .operator()
                  .plus(1, 2, 0.1, 0.0)
                  .plus(2, 1, 0.1, 0.0)));
  private static final LongTimeCheck CHECK =
      new LongTimeCheck(PaperPoint.MEAN_FIELD, START, 500.0, 1e-5);

  @Test
  void samplesDependOnSeedAndNumbersAlone() {
    int[] sample = LongTimeCheck.sample(7, 1000, 33);
    assertThat(sample).hasSize(33).isSorted().doesNotHaveDuplicates();
    assertThat(sample[0]).isNotNegative();
    assertThat(sample[32]).isLessThan(1000);
    assertThat(LongTimeCheck.sample(7, 1000, 33)).isEqualTo(sample);
    assertThat(LongTimeCheck.sample(8, 1000, 33)).isNotEqualTo(sample);
    assertThat(LongTimeCheck.sample(7, 5, 33)).containsExactly(0, 1, 2, 3, 4);
  }

  @Test
  void wrongStatesAreFound() {
    Parameters point = new PaperPoint(0.9, 0.0, 0.5).parameters(500);
    LongTimeState right = new LongTimeState.Synchronised(0.141960, 0.0, new double[8], 1.0);
    LongTimeState wrong = new LongTimeState.Synchronised(0.1421, 0.0, new double[8], 1.0);
    LongTimeState none = new LongTimeState.Unsynchronised(new double[8], 1.0);
    LongTimeState open = new LongTimeState.Undecided("not looked at");
    List<LongTimeState> claims = List.of(right, wrong, none, open);
    LongTimeCheck.Report report = CHECK.check(1, 4, 4, k -> point, claims::get);
    assertThat(report.compared()).isEqualTo(3);
    assertThat(report.undecided()).isEqualTo(1);
    assertThat(report.mismatches().stream().map(LongTimeCheck.Comparison::point))
        .containsExactly(1, 2);
    assertThat(report.largestDifference()).isCloseTo(0.141960, Offset.offset(1e-5));
    assertThat(report.mismatches().get(0).integrated()).isCloseTo(0.141960, Offset.offset(1e-6));
  }

  @Test
  void refusesNegativeNumbers() {
    assertThatThrownBy(() -> new LongTimeCheck(PaperPoint.MEAN_FIELD, START, -1.0, 1e-5))
        .isInstanceOf(InvalidInputException.class);
  }
}

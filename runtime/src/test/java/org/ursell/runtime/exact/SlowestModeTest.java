package org.ursell.runtime.exact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import org.hipparchus.complex.Complex;
import org.hipparchus.linear.Array2DRowRealMatrix;
import org.hipparchus.linear.EigenDecompositionNonSymmetric;
import org.hipparchus.linear.RealMatrix;
import org.junit.jupiter.api.Test;
import org.ursell.runtime.equations.ObservableDescriptor;
import org.ursell.runtime.equations.SiteOperator;

/** The slowest mode against all eigenvalues of dense matrices, and against published-size runs. */
class SlowestModeTest {
  private static final ObservableDescriptor MIDDLE =
      new ObservableDescriptor("|1><1|", 0, SiteOperator.transition(3, 1, 1));

  /** All eigenvalues of the sector, from the generator applied to every basis vector. */
  private static Complex[] sectorSpectrum(LindbladModel model, ChargeSector sector) {
    TransitionModes modes = new TransitionModes(model);
    SectorPlan plan =
        new SectorPlan(new GeneratorForm(model, modes), new OccupationCounts(modes), sector);
    try (RowBlocks blocks = new RowBlocks(1)) {
      Liouvillian generator = new Liouvillian(plan, blocks);
      int size = generator.dimension();
      RealMatrix embedded = new Array2DRowRealMatrix(2 * size, 2 * size);
      for (int column = 0; column < size; column++) {
        double[] unit = new double[2 * size];
        double[] image = new double[2 * size];
        unit[2 * column] = 1.0;
        generator.apply(unit, image);
        for (int row = 0; row < size; row++) {
          embedded.setEntry(row, column, image[2 * row]);
          embedded.setEntry(row + size, column + size, image[2 * row]);
          embedded.setEntry(row + size, column, image[2 * row + 1]);
          embedded.setEntry(row, column + size, -image[2 * row + 1]);
        }
      }
      return new EigenDecompositionNonSymmetric(embedded).getEigenvalues();
    }
  }

  private static double slowestRate(Complex[] spectrum) {
    return Arrays.stream(spectrum)
        .filter(value -> value.norm() > 1e-8)
        .mapToDouble(Complex::getReal)
        .max()
        .orElseThrow();
  }

  @Test
  void isTheSlowestOfAllEigenvaluesOfItsSector() {
    Paper paper = new Paper(1.0, -1.0, 0.2);
    List<SiteOperator> start = List.of(paper.synchronisedState());
    for (int n = 2; n <= 4; n++) {
      ExactSolver solver = new ExactSolver(paper.model(n), ExactOptions.defaults());
      SlowestMode charged = solver.slowestMode(start, Paper.ORDER_PARAMETER, 1e-10);
      SlowestMode neutral = solver.slowestMode(start, MIDDLE, 1e-10);
      assertThat(charged.converged()).as("%d %s", n, charged).isTrue();
      assertThat(neutral.converged()).as("%d %s", n, neutral).isTrue();
      assertThat(charged.eigenvalue().getReal())
          .isCloseTo(slowestRate(sectorSpectrum(paper.model(n), ChargeSector.of(1))), within(1e-8));
      assertThat(neutral.eigenvalue().getReal())
          .isCloseTo(slowestRate(sectorSpectrum(paper.model(n), ChargeSector.of(0))), within(1e-8));
    }
  }

  @Test
  void isAnEigenvalueOfTheWholeMasterEquation() {
    // Without charge and with a unique steady state; sites of two levels so that all fits.
    for (int n = 2; n <= 4; n++) {
      RandomModels random = new RandomModels(40 + n);
      LindbladModel model = random.oneSpecies(2, n);
      SlowestMode mode =
          new ExactSolver(model, ExactOptions.defaults())
              .slowestMode(
                  List.of(random.densityMatrix(2)),
                  new ObservableDescriptor("sigma", 0, SiteOperator.transition(2, 1, 0)),
                  1e-10);
      DenseLindblad dense = new DenseLindblad(model);
      assertThat(dense.distanceFromSpectrum(mode.eigenvalue())).isLessThan(1e-8);
      assertThat(dense.distanceFromSpectrum(mode.eigenvalue().add(0.01))).isGreaterThan(1e-5);
      assertThat(mode.eigenvalue().getReal())
          .isCloseTo(slowestRate(sectorSpectrum(model, ChargeSector.of())), within(1e-8));
    }
  }

  @Test
  void standsBesideTheLifetime() {
    Paper paper = new Paper(1.0, -1.0, 0.2);
    List<SiteOperator> start = List.of(paper.synchronisedState());
    double[] expected = {3.09117, 3.70724};
    for (int k = 0; k < expected.length; k++) {
      SlowestMode mode =
          new ExactSolver(paper.model(8 + 2 * k), ExactOptions.defaults())
              .slowestMode(start, Paper.ORDER_PARAMETER, 1e-7);
      assertThat(mode.lifetime()).isCloseTo(expected[k], within(0.6e-5));
    }
  }
}

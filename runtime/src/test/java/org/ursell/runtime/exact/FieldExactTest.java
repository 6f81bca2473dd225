package org.ursell.runtime.exact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import org.hipparchus.complex.Complex;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.ursell.runtime.equations.ChargeDescriptor;
import org.ursell.runtime.equations.InvalidInputException;
import org.ursell.runtime.equations.LindbladData;
import org.ursell.runtime.equations.ObservableDescriptor;
import org.ursell.runtime.equations.SiteOperator;
import org.ursell.runtime.lifetime.FockCut;
import org.ursell.runtime.lifetime.LifetimeResult;
import org.ursell.runtime.lifetime.Source;
import org.ursell.runtime.state.DensityMatrix;
import org.ursell.runtime.state.ModeState;
import org.ursell.runtime.state.ProductState;

/** Exact solutions with modes, against exponentials of dense matrices by SciPy. */
class FieldExactTest {
  private static final ExactOptions OPTIONS = ExactOptions.defaults().withThreads(2);

  @Test
  void aDrivenKerrModeAgreesWithDenseMatrices() {
    ExactTrajectory found =
        new ExactSolver(FieldModels.kerr(), OPTIONS)
            .trajectory(
                ProductState.of(ModeState.vacuum()),
                List.of(
                    FieldModels.quanta("n", 0, 1, 1),
                    FieldModels.quanta("c", 0, 0, 1),
                    FieldModels.quanta("pairs", 0, 2, 2)),
                new double[] {0.0, 1.0, 3.0});
    close(found.value(0, 0), 0.0, 0.0);
    close(found.value(0, 1), 0.11502540650184222, 0.0);
    close(found.value(1, 1), -0.15802180152538575, -0.2999974199340561);
    close(found.value(2, 1), 0.012775678515128615, 0.0);
    close(found.value(0, 2), 0.30382673842684615, 0.0);
    close(found.value(1, 2), -0.5334575908514996, -0.1270037063801161);
    close(found.value(2, 2), 0.06942878849553666, 0.0);
    assertThat(found.cut().orElseThrow().isEnough()).isTrue();
  }

  /** At a cut that was given, dense matrices of the same cut are the same to rounding. */
  @Test
  void everythingThatCanBeCoupledAgreesWithDenseMatrices() {
    SiteOperator half =
        SiteOperator.zero(2)
            .plus(0, 0, 0.5, 0.0)
            .plus(1, 1, 0.5, 0.0)
            .plus(0, 1, 0.5, 0.0)
            .plus(1, 0, 0.5, 0.0);
    ExactTrajectory found =
        new ExactSolver(FieldModels.everything(), OPTIONS.withCuts(Map.of("c", 3, "b", 2)))
            .trajectory(
                ProductState.of(
                    ModeState.coherent(0.5, 0.0), DensityMatrix.of(half), ModeState.thermal(0.2)),
                List.of(
                    FieldModels.quanta("c", 0, 0, 1),
                    FieldModels.quanta("bb", 2, 1, 1),
                    new ObservableDescriptor("s", 1, FieldModels.LOWER),
                    new ObservableDescriptor("e", 1, FieldModels.EXCITED)),
                new double[] {1.0});
    close(found.value(0, 0), -0.002337159536858752, -0.5946940542580064);
    close(found.value(1, 0), 0.3382946488976165, 0.0);
    close(found.value(2, 0), 0.3813998981119931, -0.016915676501882537);
    close(found.value(3, 0), 0.4398522308733138, 0.0);
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void jaynesAndCummingsAgreeWithDenseMatricesWhateverChargeIsDeclared(boolean charge) {
    ExactTrajectory found =
        new ExactSolver(FieldModels.jaynesCummings(charge), OPTIONS)
            .trajectory(
                ProductState.of(ModeState.coherent(1.2, 0.0), DensityMatrix.level(2, 1)),
                List.of(
                    FieldModels.quanta("n", 0, 1, 1),
                    FieldModels.quanta("c", 0, 0, 1),
                    new ObservableDescriptor("s", 1, FieldModels.LOWER),
                    new ObservableDescriptor("excited", 1, FieldModels.EXCITED)),
                new double[] {0.5, 2.0});
    close(found.value(0, 0), 1.5368517346057926, 0.0);
    close(found.value(1, 0), 1.1869795496173836, -0.17620627346913312);
    close(found.value(2, 0), 0.017000341104640538, 0.2827884236965533);
    close(found.value(3, 0), 0.6917843994247094, 0.0);
    close(found.value(0, 1), 1.3611869872784585, 0.0);
    close(found.value(1, 1), 0.8526825466764925, -0.5140246086623058);
    close(found.value(2, 1), -0.2576640503237752, -0.320268363223682);
    close(found.value(3, 1), 0.30813673418473286, 0.0);
  }

  @ParameterizedTest
  @CsvSource({"5, 2.498, 3.066", "10, 4.121, 4.662"})
  void theCoherenceOfALaserLives(int n, double atoms, double light) {
    ExactSolver solver = new ExactSolver(FieldModels.laser(n), OPTIONS);
    ProductState start = FieldModels.laserStart(n);
    LifetimeResult ofAtoms =
        solver.lifetime(start, new ObservableDescriptor("s", 0, FieldModels.LOWER), 100.0);
    LifetimeResult ofLight = solver.lifetime(start, FieldModels.quanta("c", 1, 0, 1), 100.0);
    assertThat(ofAtoms.lifetime().orElseThrow()).isCloseTo(atoms, within(0.003 * atoms));
    assertThat(ofLight.lifetime().orElseThrow()).isCloseTo(light, within(0.003 * light));
    Source.Exact source = (Source.Exact) ofAtoms.source();
    assertThat(source.cut().orElseThrow().isEnough()).isTrue();
  }

  @Test
  void aCutThatWasGivenIsKeptAndToldWhereItIsFelt() {
    ExactSolver narrow = new ExactSolver(FieldModels.kerr(), OPTIONS.withCuts(Map.of("c", 2)));
    ExactTrajectory found =
        narrow.trajectory(
            ProductState.of(ModeState.vacuum()),
            List.of(FieldModels.quanta("n", 0, 1, 1)),
            new double[] {3.0});
    FockCut cut = found.cut().orElseThrow();
    assertThat(cut.text()).isEqualTo("c=2");
    assertThat(cut.isEnough()).isFalse();
    assertThat(cut.words()).contains("too few");
    // All of |1> and |2> is at the edge.
    assertThat(cut.edge()).isBetween(0.1, 1.0);
    assertThat(found.value(0, 0).getReal()).isCloseTo(0.304, within(0.05));
  }

  @Test
  void whatCannotBeSolvedIsRefusedByItsName() {
    ProductState vacuum = ProductState.of(ModeState.vacuum());
    ObservableDescriptor n = FieldModels.quanta("n", 0, 1, 1);
    double[] times = {1.0};
    ExactSolver small = new ExactSolver(FieldModels.kerr(), OPTIONS.withMaxMemoryBytes(2_000));
    assertThatThrownBy(() -> small.trajectory(vacuum, List.of(n), times))
        .hasMessageContaining("more than the limit");
    ExactSolver stranger = new ExactSolver(FieldModels.kerr(), OPTIONS.withCuts(Map.of("b", 9)));
    assertThatThrownBy(() -> stranger.trajectory(vacuum, List.of(n), times))
        .hasMessageContaining("'b', which is no mode of model 'kerr'");
    ExactSolver laser = new ExactSolver(FieldModels.laser(2), OPTIONS);
    assertThatThrownBy(() -> laser.trajectory(vacuum, List.of(n), times))
        .isInstanceOf(InvalidInputException.class);
  }

  /** A charge that the drive breaks. */
  @Test
  void aChargeThatIsNotConservedIsRefused() {
    LindbladData kerr = FieldModels.kerr();
    LindbladData wrong =
        new LindbladData(
            kerr.model(),
            kerr.species(),
            kerr.hamiltonian(),
            kerr.jumps(),
            List.of(new ChargeDescriptor("quanta", List.of(List.of(1.0)))));
    assertThatThrownBy(
            () ->
                new ExactSolver(wrong, OPTIONS)
                    .trajectory(
                        ProductState.of(ModeState.vacuum()),
                        List.of(FieldModels.quanta("n", 0, 1, 1)),
                        new double[] {1.0}))
        .hasMessageContaining("does not conserve the charges");
  }

  private static void close(Complex found, double re, double im) {
    assertThat(found.subtract(new Complex(re, im)).norm()).isLessThan(2e-8);
  }
}

package org.ursell.runtime.meanfield;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Random;
import org.assertj.core.data.Offset;
import org.hipparchus.complex.Complex;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ursell.runtime.equations.InvalidInputException;
import org.ursell.runtime.equations.Parameters;
import org.ursell.runtime.meanfield.SteadyState.SynchronisedState;
import org.ursell.runtime.meanfield.SteadyState.UnsettledState;
import org.ursell.runtime.meanfield.SteadyState.UnsynchronisedState;
import org.ursell.runtime.observable.SingleSiteObservable;
import org.ursell.runtime.problem.ThreeLevelMeanField;
import org.ursell.runtime.state.DensityMatrix;
import org.ursell.runtime.state.ProductState;
import org.ursell.runtime.state.RandomStates;

/** The mean-field phase diagram of one group, gamma_minus = 1. */
class SteadyStateFinderTest {
  private static final ThreeLevelMeanField EQUATIONS = new ThreeLevelMeanField();
  private static final SteadyStateFinder FINDER = new SteadyStateFinder(EQUATIONS);

  private static Parameters point(double v, double k, double gammaPlus) {
    return EQUATIONS
        .descriptor()
        .defaults()
        .with("V", v)
        .with("K", k)
        .with("gamma_plus", gammaPlus);
  }

  /**
   * Digits of an independent code; 0.36 is just above the threshold 0.353553, where it relaxes
   * slowly.
   */
  @ParameterizedTest
  @CsvSource({
    "0.36, 0.0440078, -0.35355",
    "0.40, 0.103514, -0.35320",
    "0.50, 0.138462, NaN",
    "0.60, 0.141960, -0.34700",
    "0.6666666666666666, 0.139447, NaN",
    "1.00, 0.116709, -0.32863"
  })
  void amplitudeAndFrequency(double coupling, double amplitude, double frequency) {
    SteadyState found = FINDER.find(point(1.5 * coupling, 0.0, 0.5));
    assertThat(found).isInstanceOf(SynchronisedState.class);
    SynchronisedState state = (SynchronisedState) found;
    assertThat(state.amplitude()).isCloseTo(amplitude, Offset.offset(6e-7));
    if (!Double.isNaN(frequency)) {
      assertThat(state.frequency()).isCloseTo(frequency, Offset.offset(6e-6));
    }
    assertThat(state.residual()).isLessThan(1e-12);
    assertThat(state.stability()).hasSize(7);
    assertThat(state.stability()).allMatch(eigenvalue -> eigenvalue.getRealPart() < 0.0);
    Complex raise =
        SingleSiteObservable.orderParameter(EQUATIONS).value(state.state().moments(EQUATIONS));
    assertThat(raise.getRealPart()).isCloseTo(state.amplitude(), Offset.offset(1e-12));
    assertThat(raise.getImaginaryPart()).isCloseTo(0.0, Offset.offset(1e-12));
    assertThat(state.words()).contains("synchronised");
  }

  @Test
  void everyStartReachesTheSameState() {
    SynchronisedState generic = (SynchronisedState) FINDER.find(point(0.75, 0.0, 0.5));
    for (int seed = 10; seed < 15; seed++) {
      ProductState start = ProductState.of(RandomStates.density(3, new Random(seed)));
      SynchronisedState other = (SynchronisedState) FINDER.find(point(0.75, 0.0, 0.5), start);
      assertThat(other.moments()).containsExactly(generic.moments(), Offset.offset(1e-10));
    }
  }

  /** Below the threshold 0.530330 of V, even just below, and without coupling. */
  @ParameterizedTest
  @CsvSource({"0.0", "0.3", "0.5", "0.53"})
  void belowThresholdThereIsNoCoherence(double v) {
    SteadyState found = FINDER.find(point(v, 0.0, 0.5));
    assertThat(found).isInstanceOf(UnsynchronisedState.class);
    UnsynchronisedState state = (UnsynchronisedState) found;
    // The state without phase is |1><1|; perturbations obey a 2 x 2 system with these eigenvalues.
    assertThat(state.state().densityMatrix(0).operator().re(1, 1))
        .isCloseTo(1.0, Offset.offset(1e-10));
    Complex a = new Complex(-0.5, 2.0 * v);
    Complex d = new Complex(-0.25, -2.0 * v);
    Complex half = a.subtract(d).divide(2.0);
    Complex root = half.multiply(half).add(4.0 * v * v).sqrt();
    double growth = a.add(d).divide(2.0).getRealPart() + Math.abs(root.getRealPart());
    assertThat(state.growthRate()).isCloseTo(growth, Offset.offset(1e-9));
    assertThat(state.words()).contains("not synchronised").contains("decay");
  }

  /** The interference blockade: equal rates synchronise at no coupling. */
  @Test
  void equalRatesAreBlockaded() {
    assertThat(FINDER.find(point(5.0, 0.0, 1.0))).isInstanceOf(UnsynchronisedState.class);
    assertThat(FINDER.find(point(5.0, -0.2, 1.0))).isInstanceOf(SynchronisedState.class);
  }

  @Test
  void aModulatedStateIsSaidToBeOne() {
    SteadyState found = FINDER.find(point(3.0, -1.0, 0.1));
    assertThat(found).isInstanceOf(UnsettledState.class);
    UnsettledState state = (UnsettledState) found;
    assertThat(state.largestAmplitude()).isBetween(0.1614, 0.1616);
    assertThat(state.words()).contains("keeps oscillating");
  }

  /** So close to the threshold that 1e4 units of time are not enough: decay, and no oscillation. */
  @ParameterizedTest
  @CsvSource({"0.5303", "0.5304"})
  void criticalSlowingDownIsNoOscillation(double v) {
    SteadyState found = FINDER.find(point(v, 0.0, 0.5));
    assertThat(found).isInstanceOf(UnsettledState.class);
    assertThat(found.words()).contains("relaxes too slowly").doesNotContain("oscillating");
  }

  /** Without gain level 0 is dark: what is left of the amplitude is the integrator's noise. */
  @Test
  void coherenceThatFadedIsNotSaidToOscillate() {
    SteadyState found = FINDER.find(point(1.0, 0.0, 0.0));
    assertThat(found).isNotInstanceOf(SynchronisedState.class);
    assertThat(found.words()).contains("faded").doesNotContain("oscillating");
  }

  @Test
  void aSearchThatRanOutOfEvaluationsSaysSo() {
    SteadyState found = FINDER.find(point(1e5, 0.0, 0.5));
    assertThat(found).isInstanceOf(UnsettledState.class);
    assertThat(found.words()).contains("evaluations").doesNotContain("oscillating");
  }

  /** Nothing attracts where nothing dissipates, and the eigenvalue problem there is all zeros. */
  @ParameterizedTest
  @CsvSource({"1", "1e300"})
  void withoutDissipationNothingIsSteady(double v) {
    SteadyState found = FINDER.find(point(v, 0.0, 0.0).with("gamma_minus", 0.0));
    assertThat(found).isNotInstanceOf(SynchronisedState.class);
  }

  @Test
  void refusesWhatCannotAnswer() {
    assertThatThrownBy(
            () -> FINDER.find(point(1, 0, 0.5), ProductState.of(DensityMatrix.level(3, 1))))
        .isInstanceOf(InvalidInputException.class)
        .hasMessageContaining("no phase");
  }
}

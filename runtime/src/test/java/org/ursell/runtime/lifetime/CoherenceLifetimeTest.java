package org.ursell.runtime.lifetime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.assertj.core.data.Offset;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ursell.runtime.equations.InvalidInputException;
import org.ursell.runtime.equations.MomentEquations;
import org.ursell.runtime.equations.Parameters;
import org.ursell.runtime.equations.SiteOperator;
import org.ursell.runtime.integrate.DormandPrince853;
import org.ursell.runtime.integrate.HipparchusIntegrator;
import org.ursell.runtime.integrate.IntegratorOptions;
import org.ursell.runtime.integrate.Physicality;
import org.ursell.runtime.integrate.RunStatus;
import org.ursell.runtime.meanfield.SteadyState.SynchronisedState;
import org.ursell.runtime.meanfield.SteadyStateFinder;
import org.ursell.runtime.problem.ThreeLevelMeanField;
import org.ursell.runtime.problem.ThreeLevelSecondOrder;
import org.ursell.runtime.state.DensityMatrix;
import org.ursell.runtime.state.ProductState;

/**
 * The lifetimes of Nadolny and Bruder, "Macroscopic quantum synchronization effects" (2023), Fig.
 * S4: K = 0, gamma_plus = gamma_minus / 2, second order.
 */
class CoherenceLifetimeTest {
  private static final ThreeLevelMeanField MEAN_FIELD = new ThreeLevelMeanField();
  private static final MomentEquations SECOND_ORDER = new ThreeLevelSecondOrder();
  private static final CoherenceLifetime LIFETIME = new CoherenceLifetime();
  private static final Offset<Double> LAST_DIGIT = Offset.offset(6e-4);

  private static Parameters point(double v, double n) {
    return SECOND_ORDER.descriptor().defaults().with("V", v).with("N", n);
  }

  private static ProductState synchronised(Parameters parameters) {
    return ((SynchronisedState) new SteadyStateFinder(MEAN_FIELD).find(parameters)).state();
  }

  @ParameterizedTest
  @CsvSource({
    "0.75, 50, 5.905",
    "0.75, 100, 9.403",
    "0.75, 200, 15.617",
    "0.75, 500, 30.792",
    "0.75, 1000, 53.548",
    "0.75, 2000, 96.495",
    "1.00, 50, 4.154",
    "1.00, 100, 6.591",
    "1.00, 200, 12.229",
    "1.00, 500, 26.580",
    "1.00, 1000, 50.233",
    "1.00, 2000, 95.909"
  })
  void lifetimesOfTheFigure(double v, double n, double expected) {
    Parameters parameters = point(v, n);
    LifetimeResult result = LIFETIME.measure(SECOND_ORDER, parameters, synchronised(parameters));
    assertThat(result.outcome()).isInstanceOf(Lifetime.Measured.class);
    assertThat(result.lifetime().orElseThrow()).isCloseTo(expected, LAST_DIGIT);
  }

  @ParameterizedTest
  @CsvSource({"0.75, 7.3848", "1.00, 7.6968"})
  void baselineWithoutInteraction(double v, double expected) {
    Parameters parameters = point(v, 500);
    ProductState start = synchronised(parameters);
    LifetimeResult first = LIFETIME.measureUncoupled(MEAN_FIELD, parameters, start);
    LifetimeResult second = LIFETIME.measureUncoupled(SECOND_ORDER, parameters, start);
    assertThat(first.lifetime().orElseThrow()).isCloseTo(expected, Offset.offset(6e-5));
    assertThat(second.lifetime().orElseThrow())
        .isCloseTo(first.lifetime().orElseThrow(), Offset.offset(1e-7));
  }

  @Test
  void bothIntegratorsMeasureTheSame() {
    Parameters parameters = point(0.75, 100);
    ProductState start = synchronised(parameters);
    double ours = LIFETIME.measure(SECOND_ORDER, parameters, start).lifetime().orElseThrow();
    double theirs =
        new CoherenceLifetime(
                new HipparchusIntegrator(), IntegratorOptions.DEFAULT, 1e3, () -> false)
            .measure(SECOND_ORDER, parameters, start)
            .lifetime()
            .orElseThrow();
    assertThat(ours).isCloseTo(theirs, Percentage.withPercentage(1e-6));
  }

  /** Without end the mean-field state never dephases, and a short run sees no decay either. */
  @Test
  void whatIsNotReachedIsCensored() {
    Parameters parameters = point(0.75, Double.POSITIVE_INFINITY);
    LifetimeResult result =
        LIFETIME.until(200.0).measure(MEAN_FIELD, parameters, synchronised(parameters));
    assertThat(result.outcome()).isEqualTo(new Lifetime.Longer(200.0));
    assertThat(result.lifetime()).isEmpty();
    assertThat(result.outcome().lastTime()).isEqualTo(200.0);
    assertThat(result.words()).contains("longer");
    assertThat(result.physicality().isPhysical()).isTrue();
  }

  @Test
  void aStartWithoutPhaseHasNoCoherence() {
    LifetimeResult result =
        LIFETIME.measure(SECOND_ORDER, point(1.0, 100), ProductState.of(DensityMatrix.level(3, 1)));
    assertThat(result.outcome()).isEqualTo(new Lifetime.NoCoherence("S+", 0.0));
    assertThat(result.lifetime()).isEmpty();
  }

  /**
   * From full coherence, (|0> + sqrt(2) |1> + |2>)/2, second order blows up here in finite time: no
   * hang, no number, and the states were seen to be none well before.
   */
  @ParameterizedTest
  @CsvSource({"0.01, 1, -5", "0.01, 1, 0", "0.01, 1, 1", "1, 0.01, -5", "1, 0.01, 0", "1, 0.01, 1"})
  void aBlowUpEndsAsOne(double gammaPlus, double gammaMinus, double k) {
    Parameters parameters =
        point(5.0, 100).with("gamma_plus", gammaPlus).with("gamma_minus", gammaMinus).with("K", k);
    ObservableTrace trace =
        ObservableTrace.of(
            SECOND_ORDER,
            SECOND_ORDER.descriptor().orderParameter(),
            parameters,
            ProductState.of(fullCoherence()),
            new double[] {0.0, 1.0, 100.0},
            new DormandPrince853(),
            IntegratorOptions.DEFAULT);
    assertThat(trace.run().status()).isEqualTo(RunStatus.DIVERGED);
    assertThat(trace.run().time()).isBetween(6.0, 14.0);
    assertThat(trace.run().advice()).contains("blow up");
    assertThat(trace.times()).containsExactly(0.0, 1.0);
    Physicality.Violated violation = trace.physicality().violation().orElseThrow();
    assertThat(violation.fewest()).isEqualTo(Physicality.Sites.ONE);
    assertThat(violation.first()).isLessThan(trace.run().time() - 0.1);
    assertThat(violation.worstEigenvalue()).isLessThan(-1.0);
  }

  /** Digits made with QuantumCumulants.jl, V = 1, from 1/3 + (|1&gt;&lt;2| + h.c.)/10. */
  @Test
  void tracesFromThePapersStart() {
    ObservableTrace large =
        ObservableTrace.of(
            SECOND_ORDER,
            SECOND_ORDER.descriptor().orderParameter(),
            point(1.0, 500),
            ProductState.of(paperStart()),
            new double[] {0.0, 1.0, 10.0, 30.0, 60.0},
            new DormandPrince853(),
            IntegratorOptions.DEFAULT);
    assertThat(large.values())
        .containsExactly(
            new double[] {0.1 * Math.sqrt(2.0), 0.08565275, 0.05137200, 0.00629679, 0.00034727},
            Offset.offset(2e-8));
    ObservableTrace small =
        ObservableTrace.of(
            SECOND_ORDER,
            SECOND_ORDER.descriptor().orderParameter(),
            point(1.0, 100),
            ProductState.of(paperStart()),
            new double[] {0.0, 10.0},
            new DormandPrince853(),
            IntegratorOptions.DEFAULT);
    assertThat(small.values()[1]).isCloseTo(0.01302279, Offset.offset(2e-8));
  }

  @Test
  void refusesAnEndTimeOfZero() {
    assertThatThrownBy(() -> LIFETIME.until(0.0)).isInstanceOf(InvalidInputException.class);
  }

  private static DensityMatrix fullCoherence() {
    double[] amplitudes = {0.5, Math.sqrt(0.5), 0.5};
    SiteOperator rho = SiteOperator.zero(3);
    for (int i = 0; i < 3; i++) {
      for (int j = 0; j < 3; j++) {
        rho = rho.plus(i, j, amplitudes[i] * amplitudes[j], 0.0);
      }
    }
    return DensityMatrix.of(rho);
  }

  private static DensityMatrix paperStart() {
    return DensityMatrix.of(
        SiteOperator.identity(3).times(1.0 / 3.0, 0.0).plus(1, 2, 0.1, 0.0).plus(2, 1, 0.1, 0.0));
  }
}

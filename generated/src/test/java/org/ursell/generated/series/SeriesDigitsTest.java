package org.ursell.generated.series;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assertions.withinPercentage;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ursell.generated.onegroup.OneGroupModel;
import org.ursell.runtime.equations.EquationRequest;
import org.ursell.runtime.equations.ExactJacobian;
import org.ursell.runtime.equations.Parameters;
import org.ursell.runtime.equations.SeriesEquations;
import org.ursell.runtime.equations.Subject;
import org.ursell.runtime.law.PhaseDiffusion.Diffusing;
import org.ursell.runtime.law.PhaseDiffusionLaw;
import org.ursell.runtime.meanfield.SteadyState.SynchronisedState;
import org.ursell.runtime.meanfield.SteadyStateFinder;
import org.ursell.runtime.observable.PhaseGenerator;
import org.ursell.runtime.series.SeriesExpansion;
import org.ursell.runtime.series.SeriesLifetime;
import org.ursell.runtime.series.SizeSeries;

/** The series of the paper's model against digits of independent programs, and against the law. */
class SeriesDigitsTest {
  private static final Subject MODEL = new OneGroupModel();
  private static final Map<Parameters, SeriesExpansion> KNOWN = new ConcurrentHashMap<>();
  private static final SizeSeries FOURTH = SizeSeries.of(MODEL, 4);

  private static Parameters point(double v, double k, double gammaPlus) {
    return MODEL.descriptor().defaults().with("V", v).with("K", k).with("gamma_plus", gammaPlus);
  }

  private static SeriesExpansion fourth(double v, double k, double gammaPlus) {
    return KNOWN.computeIfAbsent(
        point(v, k, gammaPlus), point -> (SeriesExpansion) FOURTH.at(point));
  }

  /** Digits of a program in another language that reads the same equations as text. */
  @ParameterizedTest
  @CsvSource({
    "2, -4.1096571, 3.03172, 107.9223",
    "5, -12.684207, -48.97832, 343.526",
    "10, -28.572694, -14.0768, -8995.82",
    "20, -61.820355, 126.0448, -19219.86"
  })
  void theLogarithmAgreesWithAnotherProgram(double time, double g1, double g2, double g3) {
    SeriesExpansion series = fourth(1.0, -1.0, 0.2);
    assertThat(series.curves().at(1, time).getReal()).isCloseTo(g1, within(1e-5 * Math.abs(g1)));
    assertThat(series.curves().at(2, time).getReal()).isCloseTo(g2, within(5e-4));
    assertThat(series.curves().at(3, time).getReal()).isCloseTo(g3, within(0.05));
  }

  /** Its lines were fitted earlier, where they are less straight. */
  @Test
  void theLinesAgreeWithAnotherProgram() {
    SeriesExpansion series = fourth(1.0, -1.0, 0.2);
    assertThat(series.d(1)).isCloseTo(3.306917054, within(1e-6));
    assertThat(series.d(2)).isCloseTo(-11.7414846, within(5e-4));
    assertThat(series.d(3)).isCloseTo(996.504, within(0.2));
    assertThat(series.c(1)).isCloseTo(4.31664, within(1e-4));
    assertThat(series.c(2)).isCloseTo(-109.0635, within(0.02));
    assertThat(series.c(3)).isCloseTo(786.03, within(8.0));
  }

  @ParameterizedTest
  @CsvSource({"0.75, 0, 0.5", "1, 0, 0.5", "1.5, 0, 0.5", "1, -1, 0.2", "1, -4, 0.2"})
  void theFirstRateIsThatOfTheLaw(double v, double k, double gammaPlus) {
    Parameters point = point(v, k, gammaPlus);
    SeriesExpansion series = (SeriesExpansion) SizeSeries.of(MODEL, 2).at(point);
    Diffusing law = (Diffusing) PhaseDiffusionLaw.of(MODEL).at(point);
    assertThat(series.slope())
        .isCloseTo(law.lifetimePerSite(), within(1e-5 * law.lifetimePerSite()));
    assertThat(series.gap()).isCloseTo(law.relaxationRate(), within(1e-9));
  }

  @ParameterizedTest
  @CsvSource({
    "0.75, 0, 0.5, 0.11500, -27.01, 435740",
    "1, 0, 0.5, 0.13451, -28.32, 234314",
    "1, -1, 0.2, 0.30240, 2.379, 996.6"
  })
  void slopesInterceptsAndThirdRates(
      double v, double k, double gammaPlus, double slope, double intercept, double third) {
    SeriesExpansion series = fourth(v, k, gammaPlus);
    assertThat(series.slope()).isCloseTo(slope, within(1e-5));
    assertThat(series.intercept().orElseThrow()).isCloseTo(intercept, withinPercentage(0.05));
    assertThat(series.d(3)).isCloseTo(third, withinPercentage(0.05));
  }

  /** Lifetimes of independent programs, by one order less and by the whole series. */
  @ParameterizedTest
  @CsvSource({
    "0.75, 0, 0.5, 500, 43.2, 43.6, false",
    "0.75, 0, 0.5, 1000, 95.5, 93.5, true",
    "0.75, 0, 0.5, 2000, 207.1, 205.3, true",
    "0.75, 0, 0.5, 100000, 11473.0, 11473.0, true",
    "1, 0, 0.5, 2000, 243.3, 241.7, true",
    "1, 0, 0.5, 100000, 13422.3, 13422.3, true",
    "1, -1, 0.2, 100, 32.4, 31.4, true",
    "1, -1, 0.2, 500, 153.5, 153.3, true",
    "1, -1, 0.2, 100000, 30242.0, 30242.0, true"
  })
  void lifetimes(
      double v,
      double k,
      double gammaPlus,
      double size,
      double third,
      double fourth,
      boolean valid) {
    SeriesLifetime found = fourth(v, k, gammaPlus).lifetime(size);
    assertThat(found.valueOneOrderLower()).isCloseTo(third, withinPercentage(0.2));
    assertThat(found.value()).isCloseTo(fourth, withinPercentage(0.2));
    assertThat(found.valid()).as(found.reason()).isEqualTo(valid);
    assertThat(found.reason().isEmpty()).isEqualTo(valid);
  }

  /** At V = 0.75, N = 500 orders 3 and 4 agree to 1 % by accident: the truth is near 50. */
  @Test
  void consecutiveOrdersThatAgreeByAccidentDoNotCount() {
    SeriesLifetime found = fourth(0.75, 0.0, 0.5).lifetime(500.0);
    assertThat(found.orderSensitivity()).isLessThan(0.02);
    assertThat(found.reason()).contains("d2/(d1 N) = 0.42");
  }

  /** T = N/d1 + a + O(1/N), and at late times the rate is that of the lines. */
  @Test
  void atLargeSizesOnlyTheLineIsLeft() {
    SeriesExpansion series = fourth(1.0, 0.0, 0.5);
    double intercept = series.intercept().orElseThrow();
    double late = series.decayIntercept().orElseThrow();
    SeriesLifetime found = series.lifetime(1e7);
    assertThat(found.value() - series.slope() * 1e7).isCloseTo(intercept, within(1e-2));
    assertThat(found.decayTime() - series.slope() * 1e7).isCloseTo(late, within(1e-2));
    assertThat((found.frequency() - series.frequency()) * 1e7)
        .isCloseTo(series.frequencyShift(), within(1e-3));
  }

  /** The law is 10 % off where the intercept is a tenth of it: some thousands of sites. */
  @Test
  void theLawIsGoodFromWhereTheInterceptIsSmall() {
    assertThat(fourth(0.75, 0.0, 0.5).lawWithin(0.1).orElseThrow())
        .isCloseTo(2349.0, withinPercentage(0.5));
    assertThat(fourth(1.0, -1.0, 0.2).lawWithin(0.1).orElseThrow())
        .isCloseTo(78.7, withinPercentage(0.5));
  }

  /** A term of the next order changes none before it: the equations nest. */
  @Test
  void lowerOrdersAreContainedInHigherOnes() {
    SeriesExpansion third = (SeriesExpansion) SizeSeries.of(MODEL, 3).at(point(1.0, -1.0, 0.2));
    SeriesExpansion fourth = fourth(1.0, -1.0, 0.2);
    for (double time : new double[] {0.5, 3.0, 20.0}) {
      for (int power = 1; power <= 2; power++) {
        assertThat(third.curves().at(power, time).subtract(fourth.curves().at(power, time)).norm())
            .isLessThan(1e-5 * fourth.curves().at(power, time).norm());
      }
    }
    assertThat(third.lifetime(500.0).value())
        .isCloseTo(fourth.lifetime(500.0).valueOneOrderLower(), withinPercentage(1e-4));
  }

  /** Without eps the product state stands still in the turning frame. */
  @ParameterizedTest
  @CsvSource({"0.75, 0, 0.5", "1, 0, 0.5", "1, -1, 0.2"})
  void theMeanFieldStandsStill(double v, double k, double gammaPlus) {
    Parameters limit = MODEL.descriptor().infinitelyMany(point(v, k, gammaPlus));
    ExactJacobian table = MODEL.table(EquationRequest.order(4));
    SynchronisedState state = new SteadyStateFinder(MODEL).find(limit).requireSynchronised();
    SeriesEquations series = table.series(limit, 3);
    double[] rest = state.state().momentsAt(table, limit);
    double[] y = new double[4 * rest.length];
    for (int m = 0; m < rest.length; m++) {
      y[4 * m] = rest[m];
    }
    double[] dydt = new double[y.length];
    series.derivative(y, dydt);
    double[] turning = new double[rest.length];
    PhaseGenerator.of(table).apply(rest, turning);
    double charge = MODEL.descriptor().orderParameterCharge().orElseThrow();
    double driven = 0.0;
    for (int m = 0; m < rest.length; m++) {
      assertThat(dydt[4 * m] - state.frequency() / charge * turning[m])
          .isCloseTo(0.0, within(1e-14));
      driven = Math.max(driven, Math.abs(dydt[4 * m + 1]));
    }
    assertThat(driven).isGreaterThan(1e-3);
  }
}

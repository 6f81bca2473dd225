package org.ursell.generated;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ursell.generated.onegroup.OneGroupOrder2;
import org.ursell.runtime.equations.InvalidInputException;
import org.ursell.runtime.equations.TableMomentEquations;
import org.ursell.runtime.exact.SlowestMode;
import org.ursell.runtime.integrate.IntegratorOptions;
import org.ursell.runtime.integrate.MomentIntegrator;
import org.ursell.runtime.lifetime.ObservableTrace;
import org.ursell.runtime.response.LinearResponse;
import org.ursell.runtime.response.LinearResponse.Decaying;
import org.ursell.runtime.response.LinearResponse.FalseBreaking;
import org.ursell.runtime.response.LinearResponseLifetime;
import org.ursell.runtime.response.RegressionClosure;
import org.ursell.symbolic.DerivationPipeline;
import org.ursell.symbolic.emit.TableEmitter;
import org.ursell.symbolic.language.BuiltInModels;

/** Decay about the state without phase. */
class LinearResponseTest {
  private static final LinearResponseLifetime SECOND = atOrder(2);

  private static LinearResponseLifetime atOrder(int order) {
    TableMomentEquations table =
        TableEmitter.emit(
            DerivationPipeline.derive(BuiltInModels.model("one-group").orElseThrow(), order));
    return new LinearResponseLifetime(table);
  }

  private static Decaying decaying(LinearResponse response) {
    assertThat(response).isInstanceOf(Decaying.class);
    return (Decaying) response;
  }

  /** Nothing is cut if no more sites exist than the order correlates. */
  @ParameterizedTest
  @CsvSource({"2, 0.75, 0, 0.5", "2, 1, -1, 0.2", "3, 0.75, 0, 0.5"})
  void isExactForAsManySitesAsTheOrder(int sites, double v, double k, double gammaPlus) {
    PaperPoint point = new PaperPoint(v, k, gammaPlus);
    SlowestMode exact = point.exactSlowestMode(sites);
    LinearResponseLifetime response = sites == 2 ? SECOND : atOrder(sites);
    Decaying found = decaying(response.at(point.parameters(sites), RegressionClosure.LINEARISED));
    assertThat(found.rate()).isCloseTo(-exact.eigenvalue().getReal(), within(1e-7));
    assertThat(Math.abs(found.frequency()))
        .isCloseTo(Math.abs(exact.eigenvalue().getImaginary()), within(1e-7));
    assertThat(found.isPhysical()).isTrue();
  }

  /** A phase decays at late times of a nonlinear run as fast as about the state it decays to. */
  @Test
  void theLinearisedRateIsThatOfLateTimes() {
    PaperPoint point = new PaperPoint(0.75, 0.0, 0.5);
    ObservableTrace trace =
        ObservableTrace.of(
            new OneGroupOrder2(),
            new OneGroupOrder2().descriptor().orderParameter(),
            point.parameters(100),
            point.start(),
            new double[] {0.0, 120.0, 140.0},
            MomentIntegrator.standard(),
            IntegratorOptions.DEFAULT.withTolerances(1e-14, 1e-10));
    double rate = Math.log(trace.values()[1] / trace.values()[2]) / 20.0;
    Decaying found = decaying(SECOND.at(point.parameters(100), RegressionClosure.LINEARISED));
    assertThat(found.rate()).isCloseTo(rate, within(1e-5));
  }

  /**
   * With the earlier operator counted, second order is mean field linearised about the populations
   * of second order: two complex unknowns. Numbers of a direct evaluation of that matrix.
   */
  @ParameterizedTest
  @CsvSource({
    "0.75, 100, 30.1785",
    "0.75, 500, 111.126",
    "0.75, 2000, 403.422",
    "1.00, 100, 31.0497",
    "1.00, 2000, 494.365"
  })
  void countedSecondOrderGrowsWithN(double v, double size, double lifetime) {
    Decaying found =
        decaying(
            SECOND.at(new PaperPoint(v, 0.0, 0.5).parameters(size), RegressionClosure.COUNTED));
    assertThat(found.lifetime()).isCloseTo(lifetime, within(1e-5 * lifetime));
    assertThat(found.isSingleLorentzian()).isTrue();
    assertThat(found.weight()).isBetween(0.85, 1.0);
  }

  /** Its second order does not see that the phase of many sites lives long. */
  @Test
  void linearisedSecondOrderSaturates() {
    PaperPoint point = new PaperPoint(0.75, 0.0, 0.5);
    double at1000 =
        decaying(SECOND.at(point.parameters(1000), RegressionClosure.LINEARISED)).lifetime();
    double at2000 =
        decaying(SECOND.at(point.parameters(2000), RegressionClosure.LINEARISED)).lifetime();
    assertThat(at2000 / at1000).isLessThan(1.1);
  }

  /** Below the threshold of synchronisation both closures agree at large N: sites are free. */
  @Test
  void bothClosuresAgreeWithoutSynchronisation() {
    PaperPoint point = new PaperPoint(0.3, 0.0, 0.5);
    Decaying counted = decaying(SECOND.at(point.parameters(1e7), RegressionClosure.COUNTED));
    Decaying linearised = decaying(SECOND.at(point.parameters(1e7), RegressionClosure.LINEARISED));
    assertThat(counted.rate()).isCloseTo(linearised.rate(), within(1e-5));
    assertThat(counted.correlation()).isCloseTo(linearised.correlation(), within(1e-5));
  }

  @ParameterizedTest
  @CsvSource({"100", "1000"})
  void aFalseBreakingOfTheSymmetryIsFound(double size) {
    LinearResponse found =
        SECOND.at(new PaperPoint(1.0, -1.0, 0.2).parameters(size), RegressionClosure.COUNTED);
    assertThat(found)
        .isInstanceOfSatisfying(
            FalseBreaking.class,
            broken -> {
              assertThat(broken.growthRate()).isPositive();
              assertThat(broken.charge()).isEqualTo(2.0);
            });
    assertThat(found.words()).contains("false breaking");
  }

  @Test
  void meanFieldKeepsNoCorrelationsToCount() {
    LinearResponseLifetime first = new LinearResponseLifetime(PaperPoint.MEAN_FIELD);
    assertThatThrownBy(
            () ->
                first.at(new PaperPoint(0.3, 0.0, 0.5).parameters(100), RegressionClosure.COUNTED))
        .isInstanceOf(InvalidInputException.class);
  }
}

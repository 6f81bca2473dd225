package org.ursell.generated.series;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.concurrent.CancellationException;
import org.hipparchus.complex.Complex;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ursell.generated.onegroup.OneGroupModel;
import org.ursell.generated.twogroups.TwoGroupsModel;
import org.ursell.runtime.equations.BrokenRuleException;
import org.ursell.runtime.equations.InvalidInputException;
import org.ursell.runtime.equations.Parameters;
import org.ursell.runtime.equations.SiteOperator;
import org.ursell.runtime.equations.Subject;
import org.ursell.runtime.meanfield.SteadyState;
import org.ursell.runtime.meanfield.SteadyStateFinder;
import org.ursell.runtime.series.NoSeries;
import org.ursell.runtime.series.NoSeries.Reason;
import org.ursell.runtime.series.SeriesOptions;
import org.ursell.runtime.series.SeriesOutcome;
import org.ursell.runtime.series.SizeSeries;
import org.ursell.runtime.state.DensityMatrix;
import org.ursell.runtime.state.ModeState;
import org.ursell.runtime.state.ProductState;
import org.ursell.runtime.study.Points;
import org.ursell.runtime.study.SeriesStudy;
import org.ursell.runtime.study.Sizes;
import org.ursell.runtime.work.Progress;

/** Where there is no series, a sentence says why, and what works all the same. */
class SeriesRefusalsTest {
  private static final Subject ONE = new OneGroupModel();
  private static final Subject TWO = new TwoGroupsModel();

  private static NoSeries refused(SeriesOutcome found, Reason reason) {
    assertThat(found).as(found.words()).isInstanceOf(NoSeries.class);
    NoSeries none = (NoSeries) found;
    assertThat(none.reason()).as(none.words()).isEqualTo(reason);
    assertThat(none.words()).startsWith("no series in 1/N: ").contains("; ").doesNotContain("--");
    return none;
  }

  private static NoSeries refused(Subject model, Parameters point, Reason reason) {
    return refused(SizeSeries.of(model, 3).at(point), reason);
  }

  private static NoSeries refused(String text, Reason reason) {
    Subject model = SeriesModels.of(text);
    return refused(model, SeriesModels.defaults(model), reason);
  }

  @ParameterizedTest
  @ValueSource(doubles = {0.0, 0.3, 0.5})
  void belowTheThresholdNothingIsCoherent(double coupling) {
    Parameters point = SeriesModels.defaults(ONE).with("V", coupling).with("gamma_plus", 0.5);
    assertThat(refused(ONE, point, Reason.UNSYNCHRONISED).words())
        .contains("no synchronised state", "exact solutions of few sites");
  }

  @Test
  void groupsThatDoNotLock() {
    Parameters apart = SeriesModels.defaults(TWO).with("V", 0.75).with("V_AB", 0.0);
    refused(SizeSeries.of(TWO, 2).at(apart.with("delta", 0.1)), Reason.MODULATED);
    refused(SizeSeries.of(TWO, 2).at(apart.with("delta", 0.0)), Reason.SEVERAL_ZERO_MODES);
  }

  /** Close above the threshold, at 0.530330. */
  @Test
  void nearTheThreshold() {
    for (double coupling : new double[] {0.5304, 0.531}) {
      Parameters point = SeriesModels.defaults(ONE).with("gamma_plus", 0.5).with("V", coupling);
      assertThat(refused(ONE, point, Reason.CRITICAL).words())
          .contains("relaxes", "the Langevin equation");
    }
  }

  /** A little further away the work is foretold, not begun. */
  @Test
  void workThatIsNotAllowedIsForetold() {
    Parameters point = SeriesModels.defaults(ONE).with("gamma_plus", 0.5).with("V", 0.56);
    SizeSeries brief = SizeSeries.of(ONE, 3, SeriesOptions.DEFAULT.withMostOperations(1e7));
    assertThat(refused(brief.at(point), Reason.TOO_LONG).words()).contains("1e+07 allowed");
  }

  /**
   * Dark and bright are both stable: from a bright start the bright state is found, and refused.
   */
  @Test
  void aBistableLaser() {
    Subject model = SeriesModels.of(SeriesModels.ABSORBER);
    Parameters point = SeriesModels.defaults(model);
    SiteOperator half = SiteOperator.identity(2).times(0.5, 0.0);
    SiteOperator coherent = half.plus(1, 0, 0.0, -0.4).plus(0, 1, 0.0, 0.4);
    ProductState bright =
        ProductState.of(
            DensityMatrix.of(coherent),
            DensityMatrix.of(half),
            new ModeState(new Complex(4.0), 0.0, true));
    SteadyState state = new SteadyStateFinder(model).find(point, bright);
    assertThat(state.words()).startsWith("synchronised");
    assertThat(refused(SizeSeries.of(model, 3).at(point, state), Reason.BISTABLE).words())
        .contains("another stable state, the state without phase", "hops between both");
  }

  @Test
  void aModeThatIsNotScaled() {
    assertThat(
            refused(SeriesModels.LASER.replace("G/sqrt(N)", "G/N"), Reason.UNSCALED_MODE).words())
        .contains("1/sqrt(N)", "moment equations at given sizes")
        .doesNotContain("exact solutions");
    assertThat(refused(SeriesModels.LASER.replace("G/sqrt(N)", "G"), Reason.UNSCALED_MODE).words())
        .contains("sqrt(N)");
  }

  /** In which unit to count a mode's amplitude is told by one size only. */
  @Test
  void aModeBesideTwoSizes() {
    String two =
        SeriesModels.ABSORBER
            .replace("gain: {levels: 2, count: N}", "gain: {levels: 2, count: N_A}")
            .replace("N: 50", "N: 50, N_A: 50")
            .replace("G/sqrt(N)", "G/sqrt(N_A)");
    assertThat(refused(two, Reason.MODE_WITH_SEVERAL_SIZES).words()).contains("N and N_A");
  }

  @Test
  void aCouplingWithoutALimitOrWithHalfAPower() {
    assertThat(refused(SeriesModels.COLLECTIVE.replace("Gamma/N", "Gamma"), Reason.NO_LIMIT).why())
        .contains("has no limit");
    assertThat(
            refused(
                    SeriesModels.COLLECTIVE.replace("rate gamma,", "rate gamma + 1/sqrt(N),"),
                    Reason.NO_LIMIT)
                .why())
        .contains("N^(-1/2)");
  }

  @Test
  void noPhaseToFollow() {
    refused(SeriesModels.COLLECTIVE.replaceAll("(?s)charges:.*?\n(?=obs)", ""), Reason.NO_CHARGE);
    refused(
        SeriesModels.COLLECTIVE.replace("s: <|0><1|>", "z: <|1><1|>"),
        Reason.NO_PHASE_IN_ORDER_PARAMETER);
  }

  @Test
  void aSpeciesOfFixedNumber() {
    String one =
        SeriesModels.COLLECTIVE
            .replace("count: N}", "count: N}, extra: {levels: 2, count: 3}")
            .replace("atom: [0, 1]", "atom: [0, 1], extra: [0, 1]");
    assertThat(refused(one, Reason.FIXED_SIZE).why()).contains("species extra is always 3");
  }

  /** A product of five operators of a mode is above order 3. */
  @Test
  void anOrderParameterOfTooManyFactors() {
    refused(
        SeriesModels.LASER.replace("{s: <|0><1|>_atom, a: <c>}", "{q: <c'*c'*c*c*c>}"),
        Reason.ORDER_PARAMETER_ABOVE_ORDER);
  }

  @Test
  void brokenRulesAndOrdersAreErrors() {
    Parameters negative = SeriesModels.defaults(ONE).with("gamma_plus", -1.0);
    assertThatThrownBy(() -> SizeSeries.of(ONE, 3).at(negative))
        .isInstanceOf(BrokenRuleException.class);
    Parameters missing = SeriesModels.defaults(ONE).without("V");
    assertThatThrownBy(() -> SizeSeries.of(ONE, 3).at(missing))
        .isInstanceOf(InvalidInputException.class)
        .hasMessageContaining("'V'");
    assertThatThrownBy(() -> SizeSeries.of(ONE, 1)).isInstanceOf(InvalidInputException.class);
    // Orders that are not committed have to be derived.
    assertThatThrownBy(
            () -> SizeSeries.of(ONE, 5).at(SeriesModels.defaults(ONE).with("gamma_plus", 0.5)))
        .isInstanceOf(InvalidInputException.class)
        .hasMessageContaining("order 5");
  }

  @Test
  void cancelledWorkEnds() {
    SizeSeries series = SizeSeries.of(ONE, 3);
    Parameters point = SeriesModels.defaults(ONE).with("gamma_plus", 0.5);
    assertThatThrownBy(() -> series.at(point, Progress.NONE, () -> true))
        .isInstanceOf(CancellationException.class);
  }

  /** A study has an outcome at each point, in their order, by any number of threads. */
  @Test
  void aStudyKeepsItsPoints() {
    Points points =
        Points.of(ONE.descriptor(), Sizes.of(ONE.descriptor(), 100))
            .with("V", 0.4, 1.0)
            .with("gamma_plus", 0.5);
    SeriesStudy study = SeriesStudy.of(ONE, 2, SeriesOptions.BRIEF, points);
    assertThat(study.effort().parts()).isEqualTo(2);
    List<SeriesOutcome> found = study.run(2);
    refused(found.get(0), Reason.UNSYNCHRONISED);
    assertThat(found.get(1).words()).isEqualTo("at large N T = 0.1345 N");
    assertThat(study.run(1).get(1).words()).isEqualTo(found.get(1).words());
  }
}

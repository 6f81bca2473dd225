package org.ursell.runtime.langevin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.ursell.runtime.equations.LindbladData;
import org.ursell.runtime.state.ProductState;
import org.ursell.runtime.work.Crew;

/**
 * Slope and intercept of the Langevin equation's own lifetime at large N: the slope is that of the
 * law of phase diffusion, and the intercepts differ from the exact ones by little.
 */
class LangevinSeriesTest {
  private static LangevinSeries series(Models.Case model) {
    ProductState start = model.equilibrium();
    return LangevinSeries.of(n -> model.problem(n, start)).orElseThrow();
  }

  /** Exact intercepts -27.01, -28.32 and 2.379; third-order terms are what differs. */
  @Test
  void theInterceptIsOffBySomeTenths() {
    LangevinSeries weak = series(Models.oneGroup(0.75, 0.0, 0.5));
    assertThat(weak.slope()).isCloseTo(0.11500, within(1e-5));
    assertThat(weak.intercept()).isCloseTo(-27.01 + 0.14, within(0.01));
    LangevinSeries strong = series(Models.oneGroup(1.0, 0.0, 0.5));
    assertThat(strong.slope()).isCloseTo(0.13451, within(1e-5));
    assertThat(strong.intercept()).isCloseTo(-28.32 + 0.21, within(0.01));
    LangevinSeries detuned = series(Models.oneGroup(1.0, -1.0, 0.2));
    assertThat(detuned.first().rate()).isCloseTo(3.306917054, within(1e-6));
    assertThat(detuned.first().offset()).isCloseTo(4.31664, within(1e-4));
    assertThat(detuned.intercept()).isCloseTo(2.379 - 0.23, within(0.01));
  }

  @Test
  void theSlopeIsThatOfTheLawWithModesAndCollectiveJumpsToo() {
    assertThat(series(Models.collectiveLoss(4.0)).slope()).isCloseTo(0.42602, within(1e-5));
    assertThat(series(Models.laser(false)).slope()).isCloseTo(0.639173, within(2e-6));
    // The mode lags behind the atoms by a time that does not depend on N.
    LangevinSeries mode = series(Models.laser(true));
    assertThat(mode.slope()).isCloseTo(0.639173, within(2e-6));
    assertThat(mode.intercept()).isGreaterThan(series(Models.laser(false)).intercept() + 0.2);
  }

  /** A coupling V/(N-1) is V/N (1 + 1/N + ...). */
  @Test
  void theSeriesOfACouplingCounts() {
    LangevinSeries perSite = series(Models.oneGroup(1.0, -1.0, 0.2));
    LangevinSeries perOther = series(Models.oneGroup(1.0, -1.0, 0.2, true));
    assertThat(perOther.slope()).isCloseTo(perSite.slope(), within(1e-6));
    // At V (1 + 1/N) the law has another slope, and runs relax to another amplitude.
    Models.Case less = Models.oneGroup(0.99, -1.0, 0.2);
    Models.Case more = Models.oneGroup(1.01, -1.0, 0.2);
    double slope = (series(more).slope() - series(less).slope()) / 0.02;
    double amplitude =
        Math.log(more.problem(1e9).amplitude() / less.problem(1e9).amplitude()) / 0.02;
    assertThat(perOther.intercept() - perSite.intercept())
        .isCloseTo(slope + amplitude * perSite.slope(), within(1e-3));
  }

  /** Where the next order is small, trajectories agree. */
  @Test
  void trajectoriesLiveAsLong() {
    Models.Case model = Models.oneGroup(1.0, -1.0, 0.2);
    LangevinSeries series = series(model);
    try (Crew crew = new Crew(2)) {
      Estimate found =
          LangevinRun.lifetime(
                  model.problem(600.0), LangevinOptions.defaults().withTrajectories(5000), crew)
              .lifetime()
              .orElseThrow();
      assertThat(found.value())
          .isCloseTo(
              600.0 * series.slope() + series.intercept(), within(3.0 * found.standardError()));
    }
  }

  @Test
  void aKerrTermHasNoSeries() {
    Models.Case laser = Models.laser(false);
    Models.Case kerr =
        new Models.Case(
            n -> {
              LindbladData data = laser.data().apply(n);
              List<LindbladData.Term> terms = new ArrayList<>(data.hamiltonian());
              terms.add(Models.term(0.5 / n, Models.on(1, Models.mode(2, 2))));
              return new LindbladData(
                  data.model(), data.species(), terms, data.jumps(), data.charges());
            },
            laser.observable());
    ProductState start = kerr.equilibrium();
    assertThat(LangevinSeries.of(n -> kerr.problem(n, start))).isEmpty();
  }
}

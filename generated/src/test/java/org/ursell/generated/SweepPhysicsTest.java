package org.ursell.generated;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.ursell.generated.onegroup.OneGroupOrder1;
import org.ursell.generated.onegroup.OneGroupOrder2;
import org.ursell.generated.twogroups.TwoGroupsOrder1;
import org.ursell.generated.twogroups.TwoGroupsOrder2;
import org.ursell.runtime.equations.Parameters;
import org.ursell.runtime.equations.SiteOperator;
import org.ursell.runtime.grid.Axis;
import org.ursell.runtime.grid.SweepPlan;
import org.ursell.runtime.integrate.IntegratorOptions;
import org.ursell.runtime.measure.CriticalCouplingMeasure;
import org.ursell.runtime.measure.Measures;
import org.ursell.runtime.measure.PointStatus;
import org.ursell.runtime.measure.SpectrumMeasure;
import org.ursell.runtime.measure.Window;
import org.ursell.runtime.state.DensityMatrix;
import org.ursell.runtime.state.ProductState;
import org.ursell.runtime.sweep.LineResult;
import org.ursell.runtime.sweep.LineStore;
import org.ursell.runtime.sweep.LongTimeMethod;
import org.ursell.runtime.sweep.PointResult;
import org.ursell.runtime.sweep.Sweep;
import org.ursell.runtime.sweep.SweepListener;
import org.ursell.runtime.sweep.SweepRequest;
import org.ursell.runtime.sweep.SweepStart;
import org.ursell.runtime.sweep.SweepTable;

/**
 * Sweeps over the models of Nadolny and Bruder, "Macroscopic quantum synchronization effects"
 * (2023), by plain integration with the paper's starts and windows.
 */
class SweepPhysicsTest {
  private static final DensityMatrix MIXED = DensityMatrix.maximallyMixed(3);
  private static final DensityMatrix PAPER =
      DensityMatrix.of(
          SiteOperator.identity(3).times(1.0 / 3.0, 0.0).plus(1, 2, 0.1, 0.0).plus(2, 1, 0.1, 0.0));

  private static SweepStart start(DensityMatrix... sites) {
    return new SweepStart.Fixed(ProductState.of(sites));
  }

  private static Parameters oneGroup() {
    return Parameters.none()
        .with("N", Double.POSITIVE_INFINITY)
        .with("K", 0)
        .with("gamma_plus", 0.5)
        .with("gamma_minus", 1);
  }

  private static SweepTable run(SweepRequest request) {
    return Sweep.run(request, 2, SweepListener.NONE);
  }

  /** Amplitudes and frequencies above threshold, to the window's resolution of frequencies. */
  @Test
  void theOrderParameterAndFrequencyOfOneGroup() {
    double[] amplitudes = {0.0440078, 0.103514, 0.141960, 0.116709};
    double[] frequencies = {-0.35355, -0.35320, -0.34700, -0.32863};
    var model = new OneGroupOrder1();
    SweepTable table =
        run(
            SweepRequest.of(
                model,
                List.of(Axis.of("V", List.of(1.5 * 0.36, 1.5 * 0.4, 1.5 * 0.6, 1.5))),
                oneGroup(),
                start(PAPER),
                List.of(
                    Measures.of("order-parameter", model.descriptor()),
                    Measures.of("frequency", model.descriptor()),
                    new CriticalCouplingMeasure(model, "V", 0, 10))));
    for (int k = 0; k < amplitudes.length; k++) {
      assertThat(table.status(k)).isEqualTo(PointStatus.OK);
      assertThat(table.value("order_parameter", k)).isCloseTo(amplitudes[k], within(1e-6));
      assertThat(table.value("frequency", k)).isCloseTo(frequencies[k], within(1e-5));
      assertThat(table.value("critical_V", k)).isCloseTo(1.5 * 0.3535534, within(1e-6));
    }
  }

  /**
   * What is left to integration of many lines runs side by side: with K negative, points at which
   * nothing oscillates, at which the order parameter is steady, and at which it is modulated. Each
   * line comes out the same to the last bit as if it were the only one.
   */
  @Test
  void aLineOfAMapIsTheSameAlone() throws IOException {
    var model = new OneGroupOrder1();
    SweepRequest map =
        SweepRequest.of(
                model,
                List.of(Axis.linear("V", 0.3, 1.7, 24), Axis.linear("gamma_plus", 0.02, 0.3, 8)),
                Parameters.none()
                    .with("N", Double.POSITIVE_INFINITY)
                    .with("K", -0.5)
                    .with("gamma_minus", 1),
                start(PAPER),
                List.of(
                    Measures.of("order-parameter", model.descriptor()),
                    Measures.of("frequency", model.descriptor())))
            .with(Window.of(300, 300, 100))
            .with(List.of(new LongTimeMethod()), 16);
    SweepTable together = Sweep.run(map, 1, SweepListener.NONE);
    LineStore alone = LineStore.inMemory();
    for (SweepPlan.Line line : map.plan().lines()) {
      Sweep.run(map, List.of(line), 1, alone, SweepListener.NONE);
    }
    assertThat(together.lines()).isEqualTo(Sweep.table(map, alone.finished()).lines());
    List<PointResult> points =
        together.lines().stream().flatMap(line -> line.points().stream()).toList();
    assertThat(points)
        .extracting(PointResult::method)
        .contains("integrate", "relative_equilibrium");
    assertThat(points)
        .extracting(PointResult::status)
        .contains(PointStatus.OK, PointStatus.MODULATED);
    assertThat(together.lines().stream().mapToInt(LineResult::checked).sum()).isPositive();
  }

  /**
   * Close to a threshold a state has not settled by the time of the window, so that it is
   * integrated, in the frame that turns with it. It shows the same as in the laboratory, phases and
   * all: just below and above, where little is damped fast and where much is.
   */
  @Test
  void whatIsIntegratedInItsFrameLooksTheSame() {
    var model = new OneGroupOrder1();
    SweepRequest request =
        SweepRequest.of(
                model,
                List.of(
                    Axis.of("gamma_plus", List.of(0.5, 8.0, 27.0)),
                    Axis.of("V", List.of(0.530, 0.531, 0.9084, 0.9096, 1.3985, 1.4005))),
                Parameters.none()
                    .with("N", Double.POSITIVE_INFINITY)
                    .with("K", 0)
                    .with("gamma_minus", 1),
                start(PAPER),
                List.of(
                    Measures.of("order-parameter", model.descriptor()),
                    Measures.of("frequency", model.descriptor()),
                    Measures.of("coherences", model.descriptor()),
                    new SpectrumMeasure(model.descriptor(), -3.0, 3.0, 61)))
            .with(Window.of(1500, 1500, 100));
    SweepTable plain = run(request);
    SweepTable turned = run(request.with(List.of(new LongTimeMethod()), 0));
    int integrated = 0;
    for (int k = 0; k < turned.plan().points(); k++) {
      if (!turned.point(k).method().equals("integrate")) {
        continue;
      }
      integrated++;
      assertThat(turned.point(k).status()).isEqualTo(plain.point(k).status());
      assertThat(turned.point(k).values()).containsExactly(plain.point(k).values(), within(1e-7));
      assertThat(turned.point(k).spectra()).containsExactly(plain.point(k).spectra(), within(1e-5));
    }
    assertThat(integrated).isGreaterThanOrEqualTo(6);
  }

  /** Below threshold there is neither amplitude nor frequency. */
  @Test
  void belowThresholdThereIsNoFrequency() {
    var model = new OneGroupOrder1();
    SweepTable table =
        run(
            SweepRequest.of(
                    model,
                    List.of(Axis.linear("V", 0.1, 0.3, 3)),
                    oneGroup(),
                    start(PAPER),
                    List.of(
                        Measures.of("order-parameter", model.descriptor()),
                        Measures.of("frequency", model.descriptor()),
                        Measures.of("coherences", model.descriptor())))
                .with(Window.of(500, 500, 100)));
    for (int k = 0; k < 3; k++) {
      assertThat(table.value("order_parameter", k)).isLessThan(1e-12);
      assertThat(table.value("frequency", k)).isNaN();
      assertThat(table.value("coherence_01", k)).isLessThan(1e-12);
    }
  }

  /** The gain and loss rates may be exchanged: S+ then turns the other way. */
  @Test
  void exchangingGainAndLossReversesTheFrequency() {
    var model = new OneGroupOrder1();
    SweepTable[] tables = new SweepTable[2];
    for (int k = 0; k < 2; k++) {
      tables[k] =
          run(
              SweepRequest.of(
                      model,
                      List.of(Axis.of("V", List.of(0.9))),
                      oneGroup()
                          .with("gamma_plus", k == 0 ? 0.5 : 1.0)
                          .with("gamma_minus", k == 0 ? 1.0 : 0.5),
                      start(PAPER),
                      List.of(
                          Measures.of("order-parameter", model.descriptor()),
                          Measures.of("frequency", model.descriptor())))
                  .with(Window.of(1000, 1000, 100)));
    }
    assertThat(tables[0].value("order_parameter", 0))
        .isCloseTo(tables[1].value("order_parameter", 0), within(1e-7));
    assertThat(tables[0].value("frequency", 0))
        .isCloseTo(-tables[1].value("frequency", 0), within(1e-7));
  }

  /** Where samples are too far apart to tell a fast turning, its mean rate decides. */
  @Test
  void fastTurningIsNotFoldedBack() {
    var model = new OneGroupOrder1();
    for (int samples : new int[] {60, 6000}) {
      SweepTable table =
          run(
              SweepRequest.of(
                      model,
                      List.of(Axis.of("V", List.of(2.7777777))),
                      oneGroup().with("gamma_plus", 64.4946677),
                      start(PAPER),
                      List.of(Measures.of("frequency", model.descriptor())))
                  .with(Window.of(100, samples, samples / 10)));
      assertThat(table.value("frequency", 0)).isCloseTo(3.97207, within(1e-4));
    }
  }

  /** A spectrum cannot be set right afterwards, so the row says that it is folded. */
  @Test
  void aFoldedSpectrumIsTold() {
    var model = new OneGroupOrder1();
    for (int samples : new int[] {60, 600}) {
      SweepTable table =
          run(
              SweepRequest.of(
                      model,
                      List.of(Axis.of("V", List.of(2.7777777))),
                      oneGroup().with("gamma_plus", 64.4946677),
                      start(PAPER),
                      List.of(new SpectrumMeasure(model.descriptor(), -1, 1, 50)))
                  .with(Window.of(100, samples, samples / 10)));
      String words = table.point(0).words();
      if (samples == 60) {
        assertThat(words).contains("folded", "3.972", "more samples");
      } else {
        assertThat(words).isEmpty();
      }
    }
  }

  /** One scan serves all points, also those that differ in the coupling itself, in any order. */
  @Test
  void theCriticalCouplingDoesNotDependOnTheCoupling() {
    var model = new OneGroupOrder1();
    List<Double> rates = List.of(0.5, 0.2, 2.0);
    SweepTable table =
        run(
            SweepRequest.of(
                model,
                List.of(Axis.of("V", List.of(0.0, 1.0, 20.0)), Axis.of("gamma_plus", rates)),
                Parameters.none()
                    .with("N", Double.POSITIVE_INFINITY)
                    .with("K", 0)
                    .with("gamma_minus", 1),
                start(PAPER),
                List.of(new CriticalCouplingMeasure(model, "V", 0, 10))));
    for (int r = 0; r < rates.size(); r++) {
      double g = rates.get(r);
      double expected = Math.sqrt(g) * (1 + g) / (4 * Math.abs(1 - g));
      for (int v = 0; v < 3; v++) {
        assertThat(table.value("critical_V", v, r)).isCloseTo(expected, within(1e-9));
      }
    }
  }

  /** Two groups of 100 at second order, looked at while their coherence dies. */
  @Test
  void twoGroupsAtSecondOrder() {
    double[] times = {10, 20, 40};
    double[] first = {0.01472691, 0.00588886, 0.00179490};
    var model = new TwoGroupsOrder2();
    for (int k = 0; k < times.length; k++) {
      SweepTable table =
          run(
              SweepRequest.of(
                      model,
                      List.of(Axis.of("N", List.of(100.0))),
                      Parameters.none()
                          .with("V", 1)
                          .with("V_AB", 0.5)
                          .with("K", 0)
                          .with("delta", 0.3)
                          .with("gamma_plus", 0.5)
                          .with("gamma_minus", 1),
                      start(PAPER, MIXED),
                      List.of(Measures.of("final", model.descriptor())))
                  .with(Window.of(times[k], 101, 10)));
      assertThat(table.value("final_amplitude_A", 0)).isCloseTo(first[k], within(1e-8));
      if (k == 0) {
        assertThat(table.value("final_amplitude_B", 0)).isCloseTo(0.00858827, within(1e-8));
      }
    }
  }

  /** Lifetimes of Fig. S4's kind, from the mean-field steady state of each point. */
  @Test
  void lifetimesAtSecondOrder() {
    double[][] expected = {{5.905, 9.403}, {4.154, 6.591}};
    var model = new OneGroupOrder2();
    SweepTable table =
        run(
            SweepRequest.of(
                model,
                List.of(Axis.of("V", List.of(0.75, 1.0)), Axis.of("N", List.of(50.0, 100.0))),
                Parameters.none().with("K", 0).with("gamma_plus", 0.5).with("gamma_minus", 1),
                new SweepStart.Steady(new OneGroupOrder1()),
                List.of(Measures.lifetime(100.0))));
    for (int v = 0; v < 2; v++) {
      for (int n = 0; n < 2; n++) {
        assertThat(table.value("lifetime", v, n)).isCloseTo(expected[v][n], within(6e-4));
      }
    }
  }

  /** Within the Arnold tongue both groups turn alike, outside at their own frequencies. */
  @Test
  void groupsLockForStrongCouplingAndDriftForWeak() {
    var model = new TwoGroupsOrder1();
    SweepTable table =
        run(
            SweepRequest.of(
                    model,
                    List.of(
                        Axis.of("delta", List.of(-0.3, 0.3)), Axis.of("V_AB", List.of(0.05, 0.9))),
                    Parameters.none()
                        .with("N", Double.POSITIVE_INFINITY)
                        .with("V", 1)
                        .with("K", 0)
                        .with("gamma_plus", 0.5)
                        .with("gamma_minus", 1),
                    start(PAPER, MIXED),
                    List.of(
                        Measures.of("frequency-difference", model.descriptor()),
                        Measures.of("relative-phase", model.descriptor()),
                        new SpectrumMeasure(model.descriptor(), -1, 1, 100)))
                .with(Window.of(1000, 10_000, 1000)));
    double resolution = Window.of(1000, 10_000, 1000).resolution();
    for (int sign = 0; sign < 2; sign++) {
      assertThat(table.value("frequency_difference", sign, 1)).isCloseTo(0, within(1e-4));
      assertThat(Math.abs(table.value("frequency_difference", sign, 0)))
          .isGreaterThan(10 * resolution);
    }
    // Turning the detuning round exchanges the groups.
    assertThat(table.value("frequency_difference", 0, 0))
        .isCloseTo(-table.value("frequency_difference", 1, 0), within(1e-3));
    assertThat(table.value("relative_phase", 0, 1))
        .isCloseTo(-table.value("relative_phase", 1, 1), within(1e-3));
    assertThat(table.frequencies()).hasSizeBetween(80, 100).isSorted();
    double[] spectrum = table.spectrum(0, 1, 0);
    int top = 0;
    for (int j = 0; j < spectrum.length; j++) {
      top = spectrum[j] > spectrum[top] ? j : top;
    }
    assertThat(spectrum[top]).isGreaterThan(0.05);
  }

  /** A truncation that blows up is a row with a status; its neighbours are measured. */
  @Test
  void pointsThatBlowUpAreRowsWithAStatus() {
    var model = new OneGroupOrder2();
    double[] amplitudes = {0.5, Math.sqrt(0.5), 0.5};
    SiteOperator rho = SiteOperator.zero(3);
    for (int i = 0; i < 3; i++) {
      for (int j = 0; j < 3; j++) {
        rho = rho.plus(i, j, amplitudes[i] * amplitudes[j], 0.0);
      }
    }
    SweepRequest request =
        SweepRequest.of(
                model,
                List.of(Axis.of("K", List.of(-5.0, 0.0, 1.0)), Axis.of("V", List.of(0.0, 5.0))),
                Parameters.none().with("N", 100).with("gamma_plus", 1).with("gamma_minus", 0.01),
                start(DensityMatrix.of(rho)),
                List.of(Measures.of("order-parameter", model.descriptor())))
            .with(Window.of(40, 401, 100))
            .with(IntegratorOptions.DEFAULT.withTolerances(1e-8, 1e-7));
    SweepTable table = run(request);
    for (int k = 0; k < 3; k++) {
      assertThat(table.status(k, 0).hasNumbers()).isTrue();
      assertThat(table.status(k, 1)).isEqualTo(PointStatus.DIVERGED);
      assertThat(table.value("order_parameter", k, 1)).isNaN();
      assertThat(table.point(table.plan().point(k, 1)).words()).contains("blow up", "try another");
    }
  }

  /** The lines of a grid follow from the grid alone, and cover it once. */
  @Test
  void linesCoverTheGrid() {
    SweepPlan long2d =
        new SweepPlan(List.of(Axis.linear("V", 0, 2, 255), Axis.logarithmic("K", 0.01, 100, 255)));
    assertThat(long2d.lines()).hasSize(255);
    SweepPlan one = new SweepPlan(List.of(Axis.linear("V", 0, 2, 320)));
    assertThat(one.lines()).hasSize(64);
    assertThat(one.lines().stream().mapToInt(SweepPlan.Line::count).sum()).isEqualTo(320);
  }
}

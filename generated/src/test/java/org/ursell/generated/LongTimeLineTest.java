package org.ursell.generated;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.assertj.core.data.Offset;
import org.hipparchus.complex.Complex;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ursell.generated.twogroups.TwoGroupsOrder1;
import org.ursell.runtime.equations.ExactJacobian;
import org.ursell.runtime.equations.InvalidInputException;
import org.ursell.runtime.equations.Parameters;
import org.ursell.runtime.equations.SiteOperator;
import org.ursell.runtime.meanfield.LongTimeCheck;
import org.ursell.runtime.meanfield.LongTimeLine;
import org.ursell.runtime.meanfield.LongTimeState;
import org.ursell.runtime.meanfield.LongTimeState.Synchronised;
import org.ursell.runtime.meanfield.LongTimeState.Undecided;
import org.ursell.runtime.meanfield.LongTimeState.Unsynchronised;
import org.ursell.runtime.observable.SingleSiteObservable;
import org.ursell.runtime.state.DensityMatrix;
import org.ursell.runtime.state.ProductState;

/**
 * Long-time states along lines of the phase diagrams of Nadolny and Bruder, "Macroscopic quantum
 * synchronization effects" (2023), from the starts of its supplement, section 5; gamma_minus = 1.
 */
class LongTimeLineTest {
  private static final DensityMatrix MIXED = DensityMatrix.maximallyMixed(3);
  private static final DensityMatrix COHERENT =
      DensityMatrix.of(MIXED.operator().plus(1, 2, 0.1, 0.0).plus(2, 1, 0.1, 0.0));
  private static final ProductState START = ProductState.of(COHERENT);

  private static Parameters point(double v, double k, double gammaPlus) {
    return new PaperPoint(v, k, gammaPlus).parameters(500);
  }

  /** V/(gamma_plus + gamma_minus) from 0 to 2. */
  private static List<Parameters> line(double k, double gammaPlus, int points) {
    List<Parameters> line = new ArrayList<>();
    for (int column = 0; column < points; column++) {
      line.add(point(2.0 * column / (points - 1.0) * (1.0 + gammaPlus), k, gammaPlus));
    }
    return line;
  }

  private static LongTimeLine oneGroup() {
    return new LongTimeLine(PaperPoint.MEAN_FIELD, START);
  }

  /** Digits of an independent code. */
  @Test
  void amplitudesAndFrequenciesOfHalfGain() {
    double[] couplings = {0.36, 0.4, 0.6, 1.0};
    double[] amplitudes = {0.0440078, 0.103514, 0.141960, 0.116709};
    double[] frequencies = {-0.35355, -0.35320, -0.34700, -0.32863};
    List<Parameters> line = new ArrayList<>();
    for (double coupling : couplings) {
      line.add(point(1.5 * coupling, 0.0, 0.5));
    }
    List<LongTimeState> states = oneGroup().follow(line);
    for (int k = 0; k < couplings.length; k++) {
      assertThat(states.get(k)).isInstanceOf(Synchronised.class);
      Synchronised state = (Synchronised) states.get(k);
      assertThat(state.amplitude()).isCloseTo(amplitudes[k], Offset.offset(6e-7));
      assertThat(state.frequency()).isCloseTo(frequencies[k], Offset.offset(6e-6));
      Complex raise =
          SingleSiteObservable.orderParameter(PaperPoint.MEAN_FIELD).value(state.moments());
      assertThat(raise.getRealPart()).isCloseTo(state.amplitude(), Offset.offset(1e-12));
      assertThat(raise.getImaginaryPart()).isCloseTo(0.0, Offset.offset(1e-12));
    }
  }

  /** Threshold at V = 0.530330; just beside it nothing has settled by t = 9000. */
  @Test
  void theThresholdSeparatesTheTwoAndIsItselfLeftOpen() {
    double[] couplings = {0.0, 0.3, 0.5, 0.5303, 0.5304, 0.55, 0.8};
    List<Parameters> line = new ArrayList<>();
    for (double v : couplings) {
      line.add(point(v, 0.0, 0.5));
    }
    List<LongTimeState> states = oneGroup().follow(line);
    assertThat(states.subList(0, 3)).hasOnlyElementsOfType(Unsynchronised.class);
    assertThat(states.subList(3, 5)).hasOnlyElementsOfType(Undecided.class);
    assertThat(states.subList(5, 7)).hasOnlyElementsOfType(Synchronised.class);
    assertThat(states.get(3).words()).contains("threshold");
    // A short run is to be seen as it is: slower relaxation counts as not settled.
    List<LongTimeState> early = oneGroup().settledBy(100.0).follow(line);
    assertThat(early.get(5)).isInstanceOf(Undecided.class);
    assertThat(early.get(0)).isInstanceOf(Unsynchronised.class);
  }

  /** Modulated: the relative equilibrium exists there, but is unstable. */
  @Test
  void whatIsModulatedIsLeftToIntegration() {
    List<Parameters> line = new ArrayList<>();
    for (int k = 0; k <= 40; k++) {
      line.add(point(1.0 + 0.05 * k, -1.0, 0.1));
    }
    LongTimeState last = oneGroup().follow(line).get(40);
    assertThat(last).isInstanceOf(Undecided.class);
    assertThat(last.words()).contains("unstable").contains("grow");
  }

  /** A limit cycle beside a stable relative equilibrium: there the start decides. */
  @Test
  void aStableStateThatTheStartDoesNotReachIsNotReported() {
    List<LongTimeState> states = oneGroup().follow(line(-5.0, 9.133, 128));
    assertThat(states.subList(90, 110)).hasOnlyElementsOfType(Undecided.class);
    assertThat(states.get(127)).isInstanceOf(Synchronised.class);
    assertThat(states).anyMatch(state -> state.words().contains("does not arrive"));
  }

  /** Never wrong: neither where it is simple nor where it is not. */
  @ParameterizedTest
  @ValueSource(doubles = {0.0, 1.0, -1.0, -5.0})
  void agreesWithPlainIntegration(double k) {
    List<Parameters> points = new ArrayList<>();
    List<LongTimeState> states = new ArrayList<>();
    for (double gammaPlus : new double[] {0.03, 0.2, 0.7, 1.0, 3.0, 8.7}) {
      points.addAll(line(k, gammaPlus, 41));
      states.addAll(oneGroup().settledBy(900.0).follow(line(k, gammaPlus, 41)));
    }
    LongTimeCheck check = new LongTimeCheck(PaperPoint.MEAN_FIELD, START, 1000.0, 1e-5);
    LongTimeCheck.Report report = check.check(2023, points.size(), 40, points::get, states::get);
    assertThat(report.mismatches()).isEmpty();
    assertThat(report.compared()).isGreaterThan(20);
    assertThat(report.compared() + report.undecided()).isEqualTo(40);
  }

  /** A start with little phase takes its time to leave the state without one. */
  @Test
  void aStartWithLittlePhaseSettlesLater() {
    ProductState weak =
        ProductState.of(
            DensityMatrix.of(MIXED.operator().plus(1, 2, 1e-7, 0.0).plus(2, 1, 1e-7, 0.0)));
    List<Parameters> points = line(-1.0, 0.2, 41);
    LongTimeLine follower = new LongTimeLine(PaperPoint.MEAN_FIELD, weak);
    List<LongTimeState> states = follower.settledBy(180.0).follow(points);
    LongTimeCheck check = new LongTimeCheck(PaperPoint.MEAN_FIELD, weak, 200.0, 1e-5);
    LongTimeCheck.Report report = check.check(1, 41, 41, points::get, states::get);
    assertThat(report.mismatches()).isEmpty();
    assertThat(report.compared()).isGreaterThan(10);
    assertThat(states).anyMatch(state -> state.words().contains("so little phase"));
    assertThat(follower.follow(points).get(20)).isInstanceOf(Synchronised.class);
  }

  /** Two groups may lock in several ways; delta, K and V_AB as in Figs. 3 and 4. */
  @Test
  void agreesWithPlainIntegrationForTwoGroups() {
    ExactJacobian equations = new TwoGroupsOrder1();
    ProductState start = ProductState.of(COHERENT, MIXED);
    List<Parameters> points = new ArrayList<>();
    List<LongTimeState> states = new ArrayList<>();
    double[][] rows = {{1.0, -4.0}, {1.0, 0.0}, {1.0, 5.0}, {0.3, 0.0}, {1.5, 0.0}};
    for (double[] row : rows) {
      List<Parameters> line = new ArrayList<>();
      for (int column = 0; column < 21; column++) {
        line.add(
            equations
                .descriptor()
                .defaults()
                .with("V", 1.0)
                .with("gamma_plus", 0.5)
                .with("V_AB", row[0])
                .with("K", row[1])
                .with("delta", -6.0 + 0.6 * column));
      }
      points.addAll(line);
      states.addAll(new LongTimeLine(equations, start).settledBy(900.0).follow(line));
    }
    LongTimeCheck check = new LongTimeCheck(equations, start, 1000.0, 1e-4);
    LongTimeCheck.Report report = check.check(4, points.size(), 60, points::get, states::get);
    assertThat(report.mismatches()).isEmpty();
    assertThat(report.compared()).isGreaterThan(20);
    assertThat(states).anyMatch(state -> state instanceof Synchronised);
    assertThat(states).anyMatch(state -> state instanceof Undecided);
  }

  /**
   * |i&gt; -&gt; |2-i&gt; exchanges gain and loss and turns S+ into S-; K |2&gt;&lt;2| becomes K
   * |0&gt;&lt;0|, which in a frame turning at K is K |2&gt;&lt;2| again. So gamma_plus and
   * gamma_minus may be exchanged at the same V and K, and the frequency w becomes K - w.
   */
  @ParameterizedTest
  @ValueSource(doubles = {0.0, 0.5, -0.7, -3.0})
  void gainAndLossMayBeExchanged(double k) {
    List<Parameters> line = line(k, 0.3, 60);
    List<Parameters> exchanged = new ArrayList<>();
    for (Parameters point : line) {
      exchanged.add(point.with("gamma_plus", 1.0).with("gamma_minus", 0.3));
    }
    List<LongTimeState> states = oneGroup().follow(line);
    List<LongTimeState> others = oneGroup().follow(exchanged);
    int synchronised = 0;
    for (int p = 0; p < line.size(); p++) {
      if (states.get(p) instanceof Synchronised one && others.get(p) instanceof Synchronised two) {
        synchronised++;
        assertThat(two.amplitude()).isCloseTo(one.amplitude(), Offset.offset(1e-9));
        assertThat(two.frequency()).isCloseTo(k - one.frequency(), Offset.offset(1e-8));
        assertThat(two.relaxationRate()).isCloseTo(one.relaxationRate(), Offset.offset(1e-6));
      } else if (!(states.get(p) instanceof Undecided) && !(others.get(p) instanceof Undecided)) {
        assertThat(states.get(p)).isInstanceOf(Unsynchronised.class);
        assertThat(others.get(p)).isInstanceOf(Unsynchronised.class);
      }
    }
    assertThat(synchronised).isGreaterThan(20);
  }

  /** The blockade: at equal rates nothing synchronises for K >= 0, whatever the coupling. */
  @Test
  void equalRatesAreBlockaded() {
    for (double k : new double[] {0.0, 0.5}) {
      assertThat(oneGroup().follow(line(k, 1.0, 50))).hasOnlyElementsOfType(Unsynchronised.class);
    }
    assertThat(oneGroup().follow(line(-0.2, 1.0, 50)).get(49)).isInstanceOf(Synchronised.class);
  }

  /** The same bits again, and from several threads at once, and from either end. */
  @Test
  void theAnswerDependsOnTheLineAlone() {
    LongTimeLine follower = oneGroup();
    List<Parameters> line = line(-1.0, 0.2, 64);
    List<LongTimeState> states = follower.follow(line);
    follower.follow(line(1.0, 3.0, 20));
    IntStream.range(0, 4)
        .parallel()
        .mapToObj(thread -> follower.follow(line))
        .forEach(again -> assertThat(again).usingRecursiveComparison().isEqualTo(states));
    Collections.reverse(line);
    List<LongTimeState> backwards = new ArrayList<>(follower.follow(line));
    Collections.reverse(backwards);
    for (int p = 0; p < states.size(); p++) {
      assertThat(backwards.get(p)).hasSameClassAs(states.get(p));
      if (states.get(p) instanceof Synchronised one
          && backwards.get(p) instanceof Synchronised two) {
        assertThat(two.moments()).containsExactly(one.moments(), Offset.offset(1e-9));
      }
    }
  }

  /** Neighbours far apart, points twice, one alone and none. */
  @Test
  void anyListIsALine() {
    List<Parameters> wild =
        List.of(
            point(1.5, 0.0, 0.5),
            point(0.1, 0.0, 0.5),
            point(1.5, 0.0, 0.5),
            point(0.9, -3.0, 4.0),
            point(0.9, 0.0, 0.5));
    List<LongTimeState> states = oneGroup().follow(wild);
    for (int p = 0; p < wild.size(); p++) {
      LongTimeState alone = oneGroup().follow(wild.subList(p, p + 1)).get(0);
      assertThat(states.get(p)).hasSameClassAs(alone);
      if (states.get(p) instanceof Synchronised one && alone instanceof Synchronised two) {
        assertThat(two.amplitude()).isCloseTo(one.amplitude(), Offset.offset(1e-10));
      }
    }
    assertThat(oneGroup().follow(List.of())).isEmpty();
  }

  @Test
  void refusesWhatCannotAnswer() {
    ProductState level = ProductState.of(DensityMatrix.of(SiteOperator.transition(3, 1, 1)));
    assertThatThrownBy(() -> new LongTimeLine(PaperPoint.MEAN_FIELD, level))
        .isInstanceOf(InvalidInputException.class)
        .hasMessageContaining("no phase");
    assertThatThrownBy(() -> oneGroup().settledBy(0.0)).isInstanceOf(InvalidInputException.class);
    assertThatThrownBy(() -> oneGroup().follow(List.of(Parameters.none())))
        .isInstanceOf(InvalidInputException.class);
  }
}

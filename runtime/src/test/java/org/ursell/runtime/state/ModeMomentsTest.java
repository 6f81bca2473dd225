package org.ursell.runtime.state;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.hipparchus.complex.Complex;
import org.junit.jupiter.api.Test;
import org.ursell.runtime.equations.InvalidInputException;
import org.ursell.runtime.equations.SpeciesDescriptor;

/** Normally ordered moments of the states of modes, at any order. */
class ModeMomentsTest {
  private static final SpeciesDescriptor MODE = new SpeciesDescriptor("c", 0, "1", List.of());

  /** The elements of c'^m c^n in the basis of a mode. */
  private static List<Integer> product(int m, int n) {
    List<Integer> elements = new ArrayList<>(Collections.nCopies(m, 0));
    elements.addAll(Collections.nCopies(n, 1));
    return elements;
  }

  private static Complex moment(SiteState state, int m, int n) {
    return state.expectation(MODE, product(m, n));
  }

  /** n!/(n - m)!, and nothing off the diagonal. */
  @Test
  void numberStatesHaveFallingFactorials() {
    for (int n = 0; n <= 40; n++) {
      FockDensityMatrix state = FockDensityMatrix.number(n);
      double expected = 1.0;
      for (int m = 1; m <= 12; m++) {
        expected *= Math.max(0, n - m + 1);
        assertThat(moment(state, m, m)).isEqualTo(new Complex(expected));
        assertThat(moment(state, m, m - 1)).isEqualTo(Complex.ZERO);
      }
    }
  }

  /** {@code (|0> + |4>)/sqrt(2)} has no amplitude, but {@code <c^4> = sqrt(4!)/2}. */
  @Test
  void superpositionsOfNumberStates() {
    double half = Math.sqrt(0.5);
    Complex[] ket = {
      new Complex(half), Complex.ZERO, Complex.ZERO, Complex.ZERO, new Complex(0, half)
    };
    List<List<Complex>> rows = new ArrayList<>();
    for (Complex a : ket) {
      List<Complex> row = new ArrayList<>();
      for (Complex b : ket) {
        row.add(a.multiply(b.conjugate()));
      }
      rows.add(row);
    }
    FockDensityMatrix state = FockDensityMatrix.of(rows);
    assertThat(moment(state, 1, 1).getReal()).isCloseTo(2.0, within(1e-14));
    assertThat(moment(state, 0, 1)).isEqualTo(Complex.ZERO);
    assertThat(moment(state, 0, 4).getImaginary()).isCloseTo(Math.sqrt(24) / 2, within(1e-14));
    assertThat(moment(state, 4, 0).getImaginary()).isCloseTo(-Math.sqrt(24) / 2, within(1e-14));
    assertThat(moment(state, 3, 3).getReal()).isCloseTo(12.0, within(1e-13));
    assertThat(moment(state, 5, 5)).isEqualTo(Complex.ZERO);
    assertThat(state.hasPhase()).isTrue();
    assertThat(FockDensityMatrix.number(4).hasPhase()).isFalse();
  }

  /**
   * From density matrices of 420 number states, of which less than 1e-15 is beyond: the squeezed
   * vacuum, and a state that is thermal, squeezed and displaced.
   */
  @Test
  void squeezedStates() {
    ModeState vacuum = ModeState.squeezed(0.6, 0.4);
    near(vacuum, 1, 0, 0, 0);
    near(vacuum, 1, 1, 0.40532778366218697, 0);
    near(vacuum, 0, 2, -0.6951529882124383, -0.2939059694017884);
    near(vacuum, 2, 2, 0.8981996202876892, 0);
    near(vacuum, 0, 4, 1.1905708745120338, 1.225857677298761);
    near(vacuum, 3, 5, -9.99990800240005, -4.2278932914202185);
    near(vacuum, 4, 4, 10.305952537227915, 0);
    ModeState all = new ModeState(new Complex(1, 0.5), 0.3, new Complex(0.4), false);
    near(all, 1, 0, 1, -0.5);
    near(all, 1, 1, 1.8199479570438755, 0);
    near(all, 0, 2, 0.03951521424990195, 1);
    near(all, 1, 2, 1.6794111283376534, 1.5501903499189247);
    near(all, 1, 3, -1.65925309966122, 2.959843871131628);
    near(all, 2, 4, -10.56623054223538, 11.608706369022538);
    near(all, 3, 5, -67.67865665460069, 60.086688157697054);
    near(all, 4, 4, 93.45695685113593, 0);
  }

  private static void near(SiteState state, int m, int n, double re, double im) {
    Complex found = moment(state, m, n);
    double scale = Math.max(1.0, Math.hypot(re, im));
    assertThat(found.getReal()).isCloseTo(re, within(1e-12 * scale));
    assertThat(found.getImaginary()).isCloseTo(im, within(1e-12 * scale));
  }

  /** A squeezing of almost nothing is none, whatever formula is used. */
  @Test
  void squeezingVanishesSmoothly() {
    ModeState plain = new ModeState(new Complex(0.7, -0.2), 0.4, false);
    ModeState barely = new ModeState(new Complex(0.7, -0.2), 0.4, new Complex(1e-14), false);
    for (int m = 0; m <= 4; m++) {
      for (int n = 0; n <= 4; n++) {
        Complex expected = moment(plain, m, n);
        near(barely, m, n, expected.getReal(), expected.getImaginary());
      }
    }
    assertThat(plain.toString()).doesNotContain("squeezing");
    assertThat(barely.hasPhase()).isTrue();
  }

  /** From 200 number states of each mode. */
  @Test
  void twoModesSqueezedTogether() {
    TwoModeSqueezedState state = new TwoModeSqueezedState(0, 1, ModeState.polar(0.7, 0.4));
    double[][] expected = {
      {1, 1, 0, 0, 0.5754492326965697, 0},
      {0, 1, 0, 1, -0.8769889169040674, -0.3707849669755653},
      {1, 1, 1, 1, 1.237732871518712, 0},
      {2, 2, 1, 1, 2.467899113007367, 0},
      {1, 2, 0, 1, -1.0093251986316831, -0.42673584948302395},
      {1, 2, 1, 2, -2.7517714319134297, -1.1634303009303995},
      {0, 2, 0, 2, 1.2632561372749975, 1.3006972263688457},
      {2, 2, 2, 2, 8.529612328605594, 0},
      {1, 3, 1, 3, 7.200622552835731, 7.414038615166084},
      {0, 1, 1, 0, 0, 0},
      {1, 2, 1, 1, 0, 0},
    };
    for (double[] row : expected) {
      Complex found =
          state.expectation(
              MODE, product((int) row[0], (int) row[1]), MODE, product((int) row[2], (int) row[3]));
      assertThat(found.getReal()).isCloseTo(row[4], within(1e-12));
      assertThat(found.getImaginary()).isCloseTo(row[5], within(1e-12));
    }
  }

  /** The same state written out, as far as its populations count. */
  @Test
  void twoModesSqueezedAreTheirNumberStates() {
    TwoModeSqueezedState whole = new TwoModeSqueezedState(0, 1, ModeState.polar(0.3, -1.1));
    int size = whole.highest(true) + 2;
    List<Complex> ket = new ArrayList<>(Collections.nCopies(size * size, Complex.ZERO));
    Complex base = ModeState.polar(1.0, -1.1).multiply(-Math.tanh(0.3));
    Complex amplitude = new Complex(1.0 / Math.cosh(0.3));
    for (int n = 0; n < size; n++) {
      ket.set(n * size + n, amplitude);
      amplitude = amplitude.multiply(base);
    }
    JointMatrix written = JointMatrix.pure(0, 1, size, ket);
    for (int m = 0; m <= 2; m++) {
      for (int n = 0; n <= 2; n++) {
        Complex one = whole.expectation(MODE, product(m, n), MODE, product(m, n));
        Complex other = written.expectation(MODE, product(m, n), MODE, product(m, n));
        assertThat(one.subtract(other).norm()).isLessThan(1e-9);
        assertThat(whole.entry(m, m, n, n).subtract(written.entry(m, m, n, n)).norm())
            .isLessThan(1e-14);
      }
    }
    assertThat(whole.carries(List.of(1.0), List.of(-1.0))).isFalse();
    assertThat(written.carries(List.of(1.0), List.of(-1.0))).isFalse();
    assertThat(whole.carries(List.of(1.0), List.of(1.0))).isTrue();
    assertThat(written.carries(List.of(1.0), List.of(1.0))).isTrue();
  }

  @Test
  void whatIsNoStateIsRefused() {
    Complex half = new Complex(0.5);
    assertThatThrownBy(
            () ->
                FockDensityMatrix.of(
                    List.of(List.of(half, Complex.ONE), List.of(Complex.ONE, half))))
        .isInstanceOf(InvalidInputException.class)
        .hasMessageContaining("negative eigenvalue");
    assertThatThrownBy(() -> FockDensityMatrix.of(List.of(List.of(half))))
        .hasMessageContaining("trace 0.5");
    assertThatThrownBy(() -> JointMatrix.pure(0, 1, 1, List.of(half)))
        .hasMessageContaining("norm 0.5");
    assertThatThrownBy(() -> ModeState.squeezed(1e3, 0.0))
        .isInstanceOf(InvalidInputException.class);
  }
}

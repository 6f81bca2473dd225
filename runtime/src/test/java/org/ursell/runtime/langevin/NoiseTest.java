package org.ursell.runtime.langevin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.ursell.runtime.equations.LindbladData;
import org.ursell.runtime.equations.SiteOperator;

/** Random numbers, positive factors, and the noise that is made of both, by sampling. */
class NoiseTest {
  private static final int LANES = LaneStepper.LANES;

  @Test
  void weakNumbersHaveTheMomentsOfGaussianOnes() {
    WeakNoise noise = new WeakNoise(7L);
    double[] lanes = new double[LANES];
    double[] moments = new double[5];
    double neighbours = 0.0;
    int draws = 40_000;
    for (int k = 0; k < draws; k++) {
      noise.fill(lanes);
      for (int l = 0; l < LANES; l++) {
        for (int p = 0; p < moments.length; p++) {
          moments[p] += Math.pow(lanes[l], p) / (draws * LANES);
        }
        neighbours += lanes[l] * lanes[(l + 1) % LANES] / (draws * LANES);
      }
    }
    // Four standard errors of 1.28 million numbers.
    assertThat(moments[1]).isCloseTo(0.0, within(0.0036));
    assertThat(moments[2]).isCloseTo(1.0, within(0.005));
    assertThat(moments[3]).isCloseTo(0.0, within(0.011));
    assertThat(moments[4]).isCloseTo(3.0 - 1.0 / 43.0, within(0.015));
    assertThat(neighbours).isCloseTo(0.0, within(0.0036));
  }

  @Test
  void everyPartOfASeedHasItsOwnNumbers() {
    double[] first = new double[LANES];
    double[] second = new double[LANES];
    new WeakNoise(WeakNoise.seed(1L, 0L)).fill(first);
    new WeakNoise(WeakNoise.seed(1L, 1L)).fill(second);
    assertThat(first).isNotEqualTo(second);
    new WeakNoise(WeakNoise.seed(2L, 0L)).fill(second);
    assertThat(first).isNotEqualTo(second);
    new WeakNoise(WeakNoise.seed(1L, 0L)).fill(second);
    assertThat(first).isEqualTo(second);
  }

  /** U diag(values) U^+ with a random unitary U, made of a positive factor. */
  private static SiteOperator withEigenvalues(SiteOperator unitary, double... values) {
    SiteOperator sum = SiteOperator.zero(values.length);
    for (int k = 0; k < values.length; k++) {
      sum = sum.plus(k, k, values[k], 0.0);
    }
    return unitary.times(sum).times(unitary.adjoint());
  }

  private static SiteOperator unitary(int d) {
    // A product of rotations with phases.
    SiteOperator product = SiteOperator.identity(d);
    for (int p = 0; p < d; p++) {
      for (int q = p + 1; q < d; q++) {
        double angle = 0.4 + p + 0.3 * q;
        double phase = 1.1 * p - 0.7 * q;
        SiteOperator one = SiteOperator.identity(d);
        one = one.plus(p, p, Math.cos(angle) - 1.0, 0.0).plus(q, q, Math.cos(angle) - 1.0, 0.0);
        double re = Math.sin(angle) * Math.cos(phase);
        double im = Math.sin(angle) * Math.sin(phase);
        one = one.plus(p, q, re, im).plus(q, p, -re, im);
        product = product.times(one);
      }
    }
    return product;
  }

  private static SiteOperator squareOfFactor(SiteOperator rho) {
    int d = rho.levels();
    StateLayout layout = new StateLayout(java.util.List.of(new LindbladData.Species("A", d, 9.0)));
    double[] x = new double[d * d];
    layout.write(0, rho, x);
    double[][] v = new double[3 * d * d][LANES];
    for (int k = 0; k < d * d; k++) {
      Arrays.fill(v[k], x[k]);
    }
    new PositiveFactor(d, LANES).fill(v, 0, d * d);
    SiteOperator factor = SiteOperator.zero(d);
    for (int k = 0; k < d * d; k++) {
      factor = factor.plus(k / d, k % d, v[d * d + k][5], v[2 * d * d + k][5]);
    }
    return factor.times(factor.adjoint());
  }

  private static double distance(SiteOperator a, SiteOperator b) {
    return SiteMaps.largest(a.plus(b.times(-1.0, 0.0)));
  }

  @Test
  void aPositiveMatrixIsTheSquareOfItsFactor() {
    SiteOperator two = withEigenvalues(unitary(2), 0.9, 0.1);
    SiteOperator three = withEigenvalues(unitary(3), 0.6, 0.3, 0.1);
    SiteOperator five = withEigenvalues(unitary(5), 0.4, 0.3, 0.2, 0.1, 0.0);
    assertThat(distance(squareOfFactor(two), two)).isLessThan(1e-14);
    assertThat(distance(squareOfFactor(three), three)).isLessThan(1e-8);
    assertThat(distance(squareOfFactor(five), five)).isLessThan(1e-8);
  }

  @Test
  void equalPopulationsAndPureStatesHaveFactorsToo() {
    SiteOperator mixed = SiteOperator.identity(3).times(1.0 / 3.0, 0.0);
    SiteOperator pure = SiteOperator.transition(3, 1, 1);
    SiteOperator plus = mixed.plus(0, 2, 0.0, 0.2).plus(2, 0, 0.0, -0.2);
    assertThat(distance(squareOfFactor(mixed), mixed)).isLessThan(1e-15);
    assertThat(distance(squareOfFactor(pure), pure)).isLessThan(1e-15);
    assertThat(distance(squareOfFactor(plus), plus)).isLessThan(1e-14);
  }

  /** The nearest density matrix has the eigenvalues that are nearest on the simplex. */
  @Test
  void negativeEigenvaluesAreProjectedOntoTheSimplex() {
    SiteOperator u = unitary(3);
    SiteOperator one = squareOfFactor(withEigenvalues(u, 0.8, 0.3, -0.1));
    assertThat(distance(one, withEigenvalues(u, 0.75, 0.25, 0.0))).isLessThan(1e-8);
    SiteOperator two = squareOfFactor(withEigenvalues(u, 1.5, -0.1, -0.4));
    assertThat(distance(two, withEigenvalues(u, 1.0, 0.0, 0.0))).isLessThan(1e-8);
    SiteOperator chain = squareOfFactor(withEigenvalues(u, 1.3, 0.1, -0.4));
    assertThat(distance(chain, withEigenvalues(u, 1.0, 0.0, 0.0))).isLessThan(1e-8);
  }

  private static final SiteOperator STATE =
      SiteOperator.zero(3)
          .plus(0, 0, 0.3, 0.0)
          .plus(1, 1, 0.5, 0.0)
          .plus(2, 2, 0.2, 0.0)
          .plus(0, 1, 0.1, 0.05)
          .plus(1, 0, 0.1, -0.05)
          .plus(1, 2, -0.08, 0.1)
          .plus(2, 1, -0.08, -0.1);

  private static double[][] covariance(double[][][] samples) {
    int n = samples[0].length;
    double[][] sum = new double[n][n];
    for (double[][] sample : samples) {
      for (int a = 0; a < n; a++) {
        for (int b = 0; b < n; b++) {
          sum[a][b] += DriftForm.dot(sample[a], sample[b]) / (samples.length * LANES);
        }
      }
    }
    return sum;
  }

  private static double[][] copy(double[][] kick) {
    return Arrays.stream(kick).map(double[]::clone).toArray(double[][]::new);
  }

  /** The covariance Q of the jumps, over N, by drawing: a factor of 2 there is one in T. */
  @Test
  void theNoiseOfJumpsHasTheirCovariance() {
    LindbladData data = Models.oneGroup(1.0, 0.0, 0.5).data().apply(50.0);
    LangevinEquation equation = LangevinEquation.of(data);
    StateLayout layout = equation.layout();
    double[] x = new double[9];
    layout.write(0, STATE, x);
    LaneStepper stepper = equation.stepper(0.1);
    double[][] block = new double[9][LANES];
    for (int k = 0; k < 9; k++) {
      Arrays.fill(block[k], x[k]);
    }
    stepper.hold(block);
    WeakNoise noise = new WeakNoise(3L);
    double[][][] samples = new double[4000][][];
    for (int k = 0; k < samples.length; k++) {
      samples[k] = copy(stepper.kick(noise));
    }
    double[][] found = covariance(samples);
    for (int a = 0; a < 9; a++) {
      for (int b = 0; b < 9; b++) {
        double expected = 0.0;
        for (LindbladData.Jump jump : data.jumps()) {
          SiteOperator l = jump.operators().get(0).operator();
          SiteOperator left = SiteMaps.commutator(l, measured(layout, a)).adjoint();
          SiteOperator right = SiteMaps.commutator(l, measured(layout, b));
          expected += jump.rate() * left.times(right).expectation(STATE).getRealPart();
        }
        assertThat(found[a][b] * 50.0 / 0.1).as("%d %d", a, b).isCloseTo(expected, within(0.02));
      }
    }
  }

  /** That of one site in symmetric order, over N. */
  @Test
  void theStartHasTheCovarianceOfAProductState() {
    LangevinEquation equation =
        LangevinEquation.of(Models.oneGroup(1.0, 0.0, 0.5).data().apply(50.0));
    StateLayout layout = equation.layout();
    double[] x = new double[9];
    layout.write(0, STATE, x);
    LaneStepper stepper = equation.stepper(0.1);
    WeakNoise noise = new WeakNoise(3L);
    LaneProgram fluctuations = stepper.fluctuations(x, new double[1]);
    double[][][] samples = new double[4000][][];
    for (int k = 0; k < samples.length; k++) {
      samples[k] = stepper.start(x, fluctuations, noise);
      for (int a = 0; a < 9; a++) {
        for (int l = 0; l < LANES; l++) {
          samples[k][a][l] -= x[a];
        }
        assertThat(samples[k][a][0] + samples[k][a][1]).isCloseTo(0.0, within(1e-15));
      }
    }
    double[][] found = covariance(samples);
    for (int a = 0; a < 9; a++) {
      for (int b = 0; b < 9; b++) {
        SiteOperator both =
            SiteMaps.anticommutator(measured(layout, a), measured(layout, b)).times(0.5, 0.0);
        double expected = both.expectation(STATE).getRealPart() - x[a] * x[b];
        assertThat(found[a][b] * 50.0).as("%d %d", a, b).isCloseTo(expected, within(0.01));
      }
    }
  }

  private static SiteOperator measured(StateLayout layout, int variable) {
    boolean diagonal = variable / 3 == variable % 3;
    return layout.unit(variable).times(diagonal ? 1.0 : 0.5, 0.0);
  }
}

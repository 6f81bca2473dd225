package org.ursell.runtime.state;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.assertj.core.data.Offset;
import org.hipparchus.complex.Complex;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.ursell.runtime.equations.InvalidInputException;
import org.ursell.runtime.equations.MomentEquations;
import org.ursell.runtime.equations.SiteOperator;
import org.ursell.runtime.problem.PackedThreeLevel;
import org.ursell.runtime.problem.ThreeLevelMeanField;
import org.ursell.runtime.problem.ThreeLevelSecondOrder;

class MomentSpaceTest {
  private static final Offset<Double> ROUNDING = Offset.offset(1e-13);

  /** A Hermitian basis and one of transitions, whose moments are complex. */
  static Stream<MomentEquations> secondOrder() {
    return Stream.of(new ThreeLevelSecondOrder(), new PackedThreeLevel());
  }

  @Test
  void bothPackingsHaveAsManyUnknowns() {
    assertThat(new ThreeLevelSecondOrder().moments()).hasSize(44);
    assertThat(new PackedThreeLevel().moments()).hasSize(44);
  }

  @ParameterizedTest
  @MethodSource("secondOrder")
  void momentsOfAProductStateGiveItBack(MomentEquations equations) {
    MomentSpace space = MomentSpace.of(equations);
    Random random = new Random(1);
    for (int trial = 0; trial < 20; trial++) {
      DensityMatrix rho = RandomStates.density(3, random);
      double[] y = ProductState.of(rho).moments(equations);
      assertSame(space.sites(y).densityMatrix(0).operator(), rho.operator());
      SiteOperator pair = space.pair(0, 0).operator(y);
      for (int i = 0; i < 9; i++) {
        for (int j = 0; j < 9; j++) {
          Complex expected = entry(rho, i / 3, j / 3).multiply(entry(rho, i % 3, j % 3));
          assertThat(pair.re(i, j)).isCloseTo(expected.getReal(), ROUNDING);
          assertThat(pair.im(i, j)).isCloseTo(expected.getImaginary(), ROUNDING);
        }
      }
    }
  }

  private static Complex entry(DensityMatrix rho, int i, int j) {
    return new Complex(rho.operator().re(i, j), rho.operator().im(i, j));
  }

  @ParameterizedTest
  @MethodSource("secondOrder")
  void expectationsOfAnyOperators(MomentEquations equations) {
    MomentSpace space = MomentSpace.of(equations);
    Random random = new Random(2);
    SiteOperator a =
        RandomStates.density(3, random).operator().times(SiteOperator.transition(3, 2, 0));
    SiteOperator b = RandomStates.density(3, random).operator().plus(0, 1, 0.3, -0.7);
    DensityMatrix rho = RandomStates.density(3, random);
    double[] y = ProductState.of(rho).moments(equations);
    AffineFunctional both =
        space.expectation(
            List.of(new MomentSpace.SiteFactor(0, a), new MomentSpace.SiteFactor(0, b)));
    Complex expected = rho.expectation(a).multiply(rho.expectation(b));
    assertThat(both.value(y).subtract(expected).norm()).isLessThan(1e-13);
    assertThat(both.modulus(y)).isCloseTo(expected.norm(), ROUNDING);
  }

  @Test
  void positivityTestAgreesWithTheSmallestEigenvalue() {
    MomentEquations equations = new ThreeLevelSecondOrder();
    MomentSpace space = MomentSpace.of(equations);
    Random random = new Random(3);
    for (ReducedState state : List.of(space.singleSite(0), space.pair(0, 0))) {
      PositivityCheck test = new PositivityCheck(state);
      for (int trial = 0; trial < 50; trial++) {
        double[] y = ProductState.of(RandomStates.density(3, random)).moments(equations);
        for (int k = 0; k < y.length; k++) {
          y[k] += 0.1 * random.nextGaussian();
        }
        double smallest = state.smallestEigenvalue(y);
        assertThat(test.exceeds(y, smallest - 1e-9)).isTrue();
        assertThat(test.exceeds(y, smallest + 1e-9)).isFalse();
      }
    }
  }

  @Test
  void saysWhichMomentIsMissing() {
    assertThatThrownBy(() -> MomentSpace.of(new ThreeLevelMeanField()).pair(0, 0))
        .isInstanceOf(InvalidInputException.class)
        .hasMessageContaining("2 sites")
        .hasMessageContaining("order 1");
  }

  @Test
  void refusesAStartOfTheWrongShape() {
    MomentEquations equations = new ThreeLevelMeanField();
    assertThatThrownBy(() -> ProductState.of(DensityMatrix.level(2, 0)).moments(equations))
        .isInstanceOf(InvalidInputException.class)
        .hasMessageContaining("2 levels");
    assertThatThrownBy(
            () ->
                ProductState.of(DensityMatrix.level(3, 0), DensityMatrix.level(3, 0))
                    .moments(equations))
        .isInstanceOf(InvalidInputException.class)
        .hasMessageContaining("1 species");
  }

  private static void assertSame(SiteOperator actual, SiteOperator expected) {
    for (int i = 0; i < 3; i++) {
      for (int j = 0; j < 3; j++) {
        assertThat(actual.re(i, j)).isCloseTo(expected.re(i, j), ROUNDING);
        assertThat(actual.im(i, j)).isCloseTo(expected.im(i, j), ROUNDING);
      }
    }
  }
}

package org.ursell.runtime.equations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.ursell.runtime.equations.Coefficients.HALF;
import static org.ursell.runtime.equations.Coefficients.MINUS_ONE;
import static org.ursell.runtime.equations.Coefficients.N;
import static org.ursell.runtime.equations.Coefficients.ONE;
import static org.ursell.runtime.equations.Coefficients.V;
import static org.ursell.runtime.equations.Coefficients.at;
import static org.ursell.runtime.equations.Coefficients.model;
import static org.ursell.runtime.equations.Coefficients.one;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Limits of infinitely many sites, and expansions about them. */
class CoefficientLimitsTest {
  /** Products with the number of sites that all tend to V, and one that tends to 0. */
  private static CoefficientTable scaled(int which) {
    Formula others = Formula.sum(N, MINUS_ONE);
    return switch (which) {
      case 0 -> one(V, others, Formula.power(others, MINUS_ONE));
      case 1 -> one(V, others, Formula.power(Formula.sum(N, Formula.number(1.0)), MINUS_ONE));
      case 2 ->
          one(
              V,
              others,
              Formula.inverse("N"),
              Formula.power(
                  Formula.sum(
                      Formula.number(1.0), Formula.product(MINUS_ONE, Formula.inverse("N"))),
                  MINUS_ONE));
      case 3 -> one(V, others, Formula.power(Formula.product(N, others), Formula.number(-0.5)));
      case 4 ->
          one(
              V,
              N,
              Formula.sin(Formula.inverse("N")),
              Formula.exp(Formula.inverse("N")),
              Formula.cos(Formula.power(N, Formula.number(-0.5))));
      default ->
          CoefficientTable.over(
                  V, Formula.power(Formula.sum(Formula.product(N, N), N), Formula.number(0.5)), N)
              .add(2.0, 0, 1)
              .add(-2.0, 0, 2)
              .coefficient("2*V*(sqrt(N^2 + N) - N)")
              .build();
    };
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 3, 4, 5})
  void haveTheLimitThatLargeSizesApproach(int which) {
    CoefficientTable table = scaled(which);
    double limit = table.values(model(), at(0.7, Double.POSITIVE_INFINITY), 0)[0];
    assertThat(limit).isCloseTo(0.7, within(1e-12));
    assertThat(table.values(model(), at(0.7, 1e9), 0)[0]).isCloseTo(limit, within(1e-6));
  }

  /** The remainder of an expansion to degree d falls as N^-(d + 1/2) or faster. */
  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 3, 4, 5})
  void expandIntoPowersOfTheInverseSize(int which) {
    CoefficientTable table = scaled(which);
    List<double[]> parts = table.expansion(model(), at(0.7, Double.POSITIVE_INFINITY), 5, 0);
    assertThat(parts).hasSize(11);
    for (double n : new double[] {30.0, 60.0}) {
      double sum = 0.0;
      for (int k = 0; k < parts.size(); k++) {
        sum += parts.get(k)[0] * Math.pow(n, -k / 2.0);
      }
      double exact = table.values(model(), at(0.7, n), 0)[0];
      assertThat(sum).isCloseTo(exact, within(30.0 * Math.pow(n, -5.5) + 1e-13));
    }
  }

  private static Formula cancelling(int which) {
    Formula cosh = Formula.cosh(V);
    Formula over = Formula.power(V, Formula.number(-2.0));
    Formula whole = Formula.inverse("N");
    Formula grown = Formula.sum(Formula.product(cosh, N), Formula.product(MINUS_ONE, N));
    Formula fallen = Formula.sum(Formula.product(cosh, whole), Formula.product(MINUS_ONE, whole));
    return switch (which) {
      case 0 -> Formula.power(Formula.product(grown, whole, over), Formula.number(2.0));
      case 1 ->
          Formula.product(N, Formula.sum(Formula.exp(Formula.product(fallen, over)), MINUS_ONE));
      case 2 -> Formula.log(Formula.product(grown, whole, over));
      case 3 ->
          Formula.product(
              over,
              Formula.sum(
                  Formula.product(cosh, N, Formula.power(Formula.sum(N, ONE), MINUS_ONE)),
                  Formula.product(
                      MINUS_ONE, N, Formula.power(Formula.sum(N, MINUS_ONE), MINUS_ONE)),
                  Formula.product(Formula.number(2.0), whole)));
      default -> Formula.power(Formula.product(whole, grown), MINUS_ONE);
    };
  }

  /** In doubles nothing is left of any of these, at infinite sizes either. */
  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 3, 4})
  void haveLimitsWhereTermsInsideFunctionsCancel(int which) {
    double limit = which == 2 ? Math.log(0.5) : new double[] {0.25, 0.5, 0, 0.5, 2e18}[which];
    CoefficientTable table = one(cancelling(which));
    for (double n : new double[] {Double.POSITIVE_INFINITY, 1e40}) {
      assertThat(table.values(model(), at(1e-9, n), 0)[0])
          .isCloseTo(limit, within(1e-14 * Math.abs(limit)));
    }
    double[] next = table.expansion(model(), at(1e-9, Double.POSITIVE_INFINITY), 1, 0).get(2);
    assertThat(next[0]).isCloseTo(new double[] {0, 0.125, 0, -0.5, 0}[which], within(1e-14));
  }

  @Test
  void whatFallsFasterThanEveryPowerVanishes() {
    Parameters infinite = at(2.0, Double.POSITIVE_INFINITY);
    Formula fallen = Formula.exp(Formula.product(MINUS_ONE, V, N));
    Formula slowly = Formula.exp(Formula.product(MINUS_ONE, Formula.power(N, HALF)));
    assertThat(one(V, fallen).values(model(), infinite, 0)[0]).isZero();
    assertThat(one(N, N, slowly).values(model(), infinite, 0)[0]).isZero();
    Formula some = Formula.sum(ONE, fallen);
    assertThat(one(V, Formula.power(some, MINUS_ONE)).values(model(), infinite, 0)[0]).isEqualTo(2);
    CoefficientTable ratio = one(Formula.exp(N), Formula.log(some));
    assertThatThrownBy(() -> ratio.values(model(), infinite, 0))
        .hasMessageContaining("exp of something that grows with N");
    assertThatThrownBy(() -> one(Formula.power(fallen, MINUS_ONE)).values(model(), infinite, 0))
        .hasMessageContaining("one over something that falls faster than any power");
    CoefficientTable step = one(Formula.step(Formula.product(MINUS_ONE, fallen)));
    assertThatThrownBy(() -> step.values(model(), infinite, 0))
        .hasMessageContaining("a jump at something that falls faster");
  }

  @Test
  void refuseWhatHasNoLimitByName() {
    Parameters infinite = at(1.0, Double.POSITIVE_INFINITY);
    assertThatThrownBy(() -> one(V, N).values(model(), infinite, 0))
        .isInstanceOf(InvalidInputException.class)
        .hasMessageContaining("the coefficient it ")
        .hasMessageContaining("grows as N");
    assertThatThrownBy(
            () -> one(V, Formula.power(N, Formula.number(0.5))).values(model(), infinite, 0))
        .hasMessageContaining("grows as sqrt(N)");
    assertThatThrownBy(
            () -> one(V, Formula.power(N, Formula.number(-1.0 / 3))).values(model(), infinite, 0))
        .hasMessageContaining("no power of sqrt(N)");
    assertThatThrownBy(() -> one(Formula.cos(N)).values(model(), infinite, 0))
        .hasMessageContaining("cos of something that grows with N");
  }

  @Test
  void refuseLimitsThatDependOnTheRatioOfSizes() {
    CoefficientTable ratio =
        one(V, N, Formula.power(Formula.sum(N, Formula.parameter("M")), MINUS_ONE));
    Parameters both = at(1.0, Double.POSITIVE_INFINITY).with("M", Double.POSITIVE_INFINITY);
    assertThatThrownBy(() -> ratio.values(model(), both, 0))
        .isInstanceOf(InvalidInputException.class)
        .hasMessageContaining("the ratio in which M and N grow");
    assertThat(ratio.values(model(), both.with("M", 7.0), 0)[0]).isEqualTo(1.0);
  }

  /** A limit may have values at sizes only that nobody has. */
  @ParameterizedTest
  @ValueSource(doubles = {1.0, 1e5, 1e13, 1e25, 1e80})
  void aLimitMayHaveNoValuesAtSizesOfAnybody(double above) {
    Formula inside =
        Formula.sum(
            Formula.number(1.0),
            Formula.product(Formula.number(-above), Formula.power(N, Formula.number(-1.0))));
    CoefficientTable table = one(V, Formula.power(inside, Formula.number(0.5)));
    assertThat(table.values(model(), at(0.7, Double.POSITIVE_INFINITY), 0)[0])
        .isCloseTo(0.7, within(1e-12));
  }
}

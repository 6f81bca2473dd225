package org.ursell.symbolic.cumulant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.ToDoubleFunction;
import org.hipparchus.util.CombinatoricsUtils;
import org.junit.jupiter.api.Test;
import org.ursell.symbolic.symmetry.MomentKey;

/** Random variables whose cumulants above an order vanish have moments that are known. */
class CumulantClosureTest {
  private static MomentKey equal(int element, int count) {
    int[] factors = new int[count];
    Arrays.fill(factors, MomentKey.factor(0, element));
    return MomentKey.of(factors);
  }

  /** A moment by the rule, from those that are kept. */
  private static double moment(
      CumulantClosure closure, MomentKey key, ToDoubleFunction<MomentKey> kept) {
    return key.order() == 0 || closure.keeps(key)
        ? kept.applyAsDouble(key)
        : ofSplits(closure, key, kept);
  }

  private static double cumulant(
      CumulantClosure closure, MomentKey key, ToDoubleFunction<MomentKey> kept) {
    return kept.applyAsDouble(key) - (key.order() > 1 ? ofSplits(closure, key, kept) : 0.0);
  }

  private static double ofSplits(
      CumulantClosure closure, MomentKey key, ToDoubleFunction<MomentKey> kept) {
    double sum = 0.0;
    for (CumulantClosure.Split split : closure.splits(key)) {
      sum +=
          split.weight()
              * cumulant(closure, split.cumulant(), kept)
              * moment(closure, split.moment(), kept);
    }
    return sum;
  }

  private static CumulantClosure order(int order) {
    return new CumulantClosure(new SpeciesOrders(List.of(order)));
  }

  /** One Gaussian variable: E x^n = mean E x^(n-1) + (n - 1) variance E x^(n-2). */
  @Test
  void atOrderTwoEqualFactorsAreGaussian() {
    double mean = 0.7;
    double variance = 1.3;
    ToDoubleFunction<MomentKey> kept =
        key -> key.order() == 0 ? 1.0 : key.order() == 1 ? mean : mean * mean + variance;
    double[] gaussian = new double[11];
    gaussian[0] = 1.0;
    gaussian[1] = mean;
    for (int n = 2; n < gaussian.length; n++) {
      gaussian[n] = mean * gaussian[n - 1] + (n - 1) * variance * gaussian[n - 2];
      assertThat(moment(order(2), equal(1, n), kept))
          .as("E x^%d", n)
          .isCloseTo(gaussian[n], within(1e-12 * gaussian[n]));
    }
  }

  /** Isserlis: the centred moment of different Gaussian variables is a sum over all pairings. */
  @Test
  void atOrderTwoDifferentFactorsArePaired() {
    double[][] covariance = {
      {2.0, 0.3, -0.5, 0.1}, {0.3, 1.0, 0.2, 0.4}, {-0.5, 0.2, 1.5, -0.7}, {0.1, 0.4, -0.7, 1.1}
    };
    ToDoubleFunction<MomentKey> kept =
        key ->
            key.order() == 2
                ? covariance[MomentKey.element(key.factor(0)) - 1][
                    MomentKey.element(key.factor(1)) - 1]
                : 1.0 - key.order();
    double pairings =
        covariance[0][1] * covariance[2][3]
            + covariance[0][2] * covariance[1][3]
            + covariance[0][3] * covariance[1][2];
    assertThat(moment(order(2), MomentKey.of(1, 2, 3, 4), kept)).isCloseTo(pairings, within(1e-14));
    // With x twice and y twice: <x x><y y> + 2 <x y>^2.
    assertThat(moment(order(2), MomentKey.of(1, 1, 2, 2), kept))
        .isCloseTo(2.0 * 1.0 + 2.0 * 0.3 * 0.3, within(1e-14));
    assertThat(moment(order(2), MomentKey.of(1, 2, 3), kept)).isZero();
  }

  /** Mean field: everything factorises. */
  @Test
  void atOrderOneMomentsAreProducts() {
    ToDoubleFunction<MomentKey> kept =
        key -> key.order() == 0 ? 1.0 : List.of(0.3, -2.0, 5.0).get(key.factor(0) - 1);
    assertThat(moment(order(1), MomentKey.of(1, 1, 2, 3, 3), kept))
        .isCloseTo(0.3 * 0.3 * -2.0 * 25.0, within(1e-13));
  }

  /**
   * A sum of independent variables has the sum of their cumulants: that of a Gaussian one and of
   * one whose first three cumulants are given is closed by the order 3, and by no lower one.
   */
  @Test
  void atOrderThreeTheRecursionOfMomentsAndCumulantsEndsThere() {
    double[] cumulants = {0.0, 0.4, 0.9, -1.7};
    double[] moments = new double[9];
    moments[0] = 1.0;
    for (int n = 1; n < moments.length; n++) {
      for (int k = 1; k <= Math.min(n, 3); k++) {
        moments[n] +=
            CombinatoricsUtils.binomialCoefficientDouble(n - 1, k - 1)
                * cumulants[k]
                * moments[n - k];
      }
    }
    for (int n = 1; n < moments.length; n++) {
      assertThat(moment(order(3), equal(1, n), key -> moments[key.order()]))
          .as("E x^%d", n)
          .isCloseTo(moments[n], within(1e-12 * Math.abs(moments[n]) + 1e-13));
    }
    assertThat(moment(order(2), equal(1, 4), key -> moments[key.order()]))
        .isNotCloseTo(moments[4], within(0.1));
  }

  /** A split holds each factor of its product once, and all of them together number 2^(m-1) - 1. */
  @Test
  void everySplitDividesTheProductAndTheyAreCounted() {
    Random random = new Random(1962);
    for (int trial = 0; trial < 200; trial++) {
      int count = 2 + random.nextInt(6);
      int[] factors =
          random.ints(count, 0, 6).map(k -> MomentKey.factor(k / 3, 1 + k % 3)).toArray();
      MomentKey product = MomentKey.of(factors);
      CumulantClosure closure = new CumulantClosure(new SpeciesOrders(List.of(count, count)));
      long all = 0;
      for (CumulantClosure.Split split : closure.splits(product)) {
        all += split.weight();
        int[] together = new int[count];
        int[] first = split.cumulant().factors();
        int[] second = split.moment().factors();
        System.arraycopy(first, 0, together, 0, first.length);
        System.arraycopy(second, 0, together, first.length, second.length);
        assertThat(MomentKey.of(together)).isEqualTo(product);
        assertThat(split.moment().order()).isPositive();
        assertThat(first).contains(product.factor(0));
      }
      assertThat(all).as("splits of %s", product).isEqualTo((1L << (count - 1)) - 1);
    }
  }

  /** What a truncation order by species cuts, stands in no cumulant. */
  @Test
  void cumulantsThatAreCutAreLeftOut() {
    SpeciesOrders orders = new SpeciesOrders(List.of(1, 3));
    CumulantClosure closure = new CumulantClosure(orders);
    int atom = MomentKey.factor(0, 1);
    int mode = MomentKey.factor(1, 1);
    assertThat(closure.order()).isEqualTo(orders);
    assertThat(closure.splits(MomentKey.of(atom, atom, mode)))
        .containsExactly(
            new CumulantClosure.Split(1, MomentKey.of(atom), MomentKey.of(atom, mode)),
            new CumulantClosure.Split(1, MomentKey.of(atom, mode), MomentKey.of(atom)));
  }
}

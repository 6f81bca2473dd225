package org.ursell.runtime.integrate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.function.DoubleUnaryOperator;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Polynomials whose crossings are known by construction. */
class FirstCrossingTest {
  private static final Offset<Double> ROUNDING = Offset.offset(1e-12);

  private static OptionalDouble find(double level, DoubleUnaryOperator function, int degree) {
    return new FirstCrossing(level, function.applyAsDouble(0.0)).within(function, degree, 0.0);
  }

  /** The product of (root - s), scaled to be of order one. */
  private static DoubleUnaryOperator withRoots(double[] roots) {
    return s -> {
      double product = 1.0;
      for (double root : roots) {
        product *= 2.0 * (root - s);
      }
      return product;
    };
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 7, 14, 28})
  void theFirstOfManyRootsIsFound(int degree) {
    Random random = new Random(degree);
    for (int trial = 0; trial < 200; trial++) {
      double[] roots = random.doubles(degree, 0.0, 1.5).sorted().toArray();
      DoubleUnaryOperator product = withRoots(roots);
      OptionalDouble found = find(0.0, product, degree);
      if (roots[0] > 1.0) {
        assertThat(found).isEmpty();
      } else {
        assertThat(found.orElseThrow())
            .as("%s", Arrays.toString(roots))
            .isCloseTo(roots[0], ROUNDING);
      }
    }
  }

  /** The Chebyshev polynomial of degree n falls to zero first at n roots' first. */
  @ParameterizedTest
  @ValueSource(ints = {2, 14, 32, 33, 50, 90, 128})
  void everyDegreeIsSearchedToTheSameSharpness(int degree) {
    DoubleUnaryOperator chebyshev = s -> Math.cos(degree * Math.acos(1.0 - 2.0 * s));
    double root = 0.5 * (1.0 - Math.cos(0.5 * Math.PI / degree));
    assertThat(find(0.0, chebyshev, degree).orElseThrow()).isCloseTo(root, ROUNDING);
    // All its minima are -1: a level below them is never met, one above them at the first.
    assertThat(find(-1.0 - 1e-9, chebyshev, degree)).isEmpty();
    double entry = Math.acos(-1.0 + 1e-9) / degree;
    assertThat(find(-1.0 + 1e-9, chebyshev, degree).orElseThrow())
        .isCloseTo(0.5 * (1.0 - Math.cos(entry)), Offset.offset(1e-9));
  }

  @ParameterizedTest
  @CsvSource({"0.3, 1e-3", "0.5, 1e-6", "0.25, 1e-6", "0.999, 1e-8", "0.7, 1e-10", "0.001, 1e-10"})
  void aDipIsSeenHoweverShallow(double where, double depth) {
    double level = 0.37;
    DoubleUnaryOperator dip = s -> level + (s - where) * (s - where) - depth * level;
    double entry = where - Math.sqrt(depth * level);
    OptionalDouble found = find(level, dip, 14);
    assertThat(found.orElseThrow())
        .isCloseTo(Math.max(0.0, entry), Offset.offset(1e-13 / Math.sqrt(depth)));
    DoubleUnaryOperator missed = s -> level + (s - where) * (s - where) + depth * level;
    assertThat(find(level, missed, 14)).isEmpty();
  }

  /** A function that only touches the level has not fallen through it, nor does it hang there. */
  @Test
  void touchingIsNoCrossing() {
    assertThat(find(1.0, s -> 1.0 + (s - 0.4) * (s - 0.4), 14)).isEmpty();
    assertThat(find(1.0, s -> 1.0 + Math.pow(s - 0.4, 8), 14)).isEmpty();
    assertThat(find(0.0, s -> (s - 0.4) * (s - 0.4), 14)).isEmpty();
    assertThat(find(1.0, s -> 1.0 - Math.pow(s - 0.4, 3), 14).orElseThrow())
        .isCloseTo(0.4, Offset.offset(1e-3));
  }

  /** On the level to the rounding all along: no crossing until it leaves downwards. */
  @Test
  void aFunctionThatKeepsToTheLevelHasNotCrossed() {
    Random random = new Random(9);
    FirstCrossing crossing = new FirstCrossing(0.1, 0.1 + 1e-17);
    FirstCrossing above = new FirstCrossing(0.1, 0.2);
    assertThat(crossing.within(s -> 0.1, 128, 0.0)).isEmpty();
    assertThat(crossing.within(s -> 0.1 + 1e-16 * random.nextGaussian(), 14, 0.0)).isEmpty();
    assertThat(above.within(s -> 0.1 + 1e-15 + 0.1 * (1.0 - s), 1, 0.0)).isEmpty();
    assertThat(above.within(s -> 0.1 + 1e-16 * random.nextGaussian(), 128, 0.0)).isEmpty();
    assertThat(above.within(s -> 0.1 - 0.1 * s, 1, 0.0).orElseThrow())
        .isCloseTo(0.0, Offset.offset(1e-9));
  }

  @Test
  void aFunctionThatBeginsAtOrBelowTheLevelMustRiseFirst() {
    assertThat(find(0.5, s -> 0.5 - s, 1)).isEmpty();
    assertThat(find(0.5, s -> 0.5 - 0.1 * s * s, 2)).isEmpty();
    assertThat(find(0.0, s -> -(s - 0.2) * (s - 0.7), 2).orElseThrow()).isCloseTo(0.7, ROUNDING);
    // Across steps, too.
    FirstCrossing crossing = new FirstCrossing(0.0, -1.0);
    assertThat(crossing.within(s -> s - 1.0, 1, 0.0)).isEmpty();
    assertThat(crossing.within(s -> s, 1, 0.0)).isEmpty();
    assertThat(crossing.within(s -> 1.0 - 2.0 * s, 1, 0.0).orElseThrow()).isCloseTo(0.5, ROUNDING);
  }

  /** A step of several polynomials, of which none tells of the others. */
  @Test
  void aStepIsSearchedPolynomialByPolynomial() {
    double[] ends = {0.25, 0.5, 1.0};
    // Flat, then a dip in the third part, of which neither of the others knows.
    DoubleUnaryOperator pieces = s -> s < 0.5 ? 1.0 : 1.0 - 16.0 * (s - 0.5) * (1.0 - s);
    FirstCrossing crossing = new FirstCrossing(0.19, 1.0);
    double entry = 0.5 + 0.25 * (1.0 - Math.sqrt(1.0 - 0.81));
    assertThat(crossing.within(pieces, ends, 2, 0.0).orElseThrow()).isCloseTo(entry, ROUNDING);
    assertThat(new FirstCrossing(-0.1, 1.0).within(pieces, ends, 2, 0.0)).isEmpty();
    // What it saw in the first parts is forgotten with a step that is not finite to its end.
    FirstCrossing below = new FirstCrossing(0.5, 0.4);
    DoubleUnaryOperator broken = s -> s < 0.5 ? 0.4 + s : Double.NaN;
    assertThat(below.within(broken, ends, 2, 0.0).orElseThrow()).isNaN();
    assertThat(below.isAbove()).isFalse();
  }

  @Test
  void aCrossingAtTheEndOfAStepBelongsToThatStepOrBeginsTheNext() {
    assertThat(find(0.5, s -> 1.5 - s, 1).orElseThrow()).isEqualTo(1.0);
    // Two polynomials that should meet there differ by their rounding.
    FirstCrossing crossing = new FirstCrossing(0.5, 1.0);
    assertThat(crossing.within(s -> 1.0 - 0.5 * s + 1e-12, 1, 0.0)).isEmpty();
    assertThat(crossing.within(s -> 0.5 - 1e-12 - s, 1, 0.0).orElseThrow()).isEqualTo(0.0);
  }

  @Test
  void whatIsNotFiniteIsSaidAndLeavesTheSearchWhereItWas() {
    FirstCrossing crossing = new FirstCrossing(0.0, -1.0);
    assertThat(crossing.within(s -> s < 0.6 ? s - 0.1 : Double.NaN, 14, 0.0).orElseThrow()).isNaN();
    // Tried again over half the step: it begins below the level.
    assertThat(crossing.within(s -> 0.5 * s - 0.1, 1, 0.0)).isEmpty();
    assertThat(find(0.0, s -> 1.0 / (s - 1.0), 14).isPresent()).isTrue();
  }

  /**
   * Values with noise above their rounding, as of a series that cancels, do not send it hunting.
   */
  @Test
  void noiseThatIsDeclaredIsNotTakenForDips() {
    Random random = new Random(5);
    long[] calls = new long[1];
    for (int trial = 0; trial < 50; trial++) {
      DoubleUnaryOperator noisy =
          s -> {
            calls[0]++;
            return 1.0 + (s - 0.3) * (s - 0.3) + 1e-9 * (2.0 * random.nextDouble() - 1.0);
          };
      assertThat(new FirstCrossing(1.0 - 1e-7, 2.0).within(noisy, 128, 1e-9)).isEmpty();
      assertThat(new FirstCrossing(1.0, 2.0).within(noisy, 128, 1e-9)).isEmpty();
      assertThat(new FirstCrossing(1.0 + 1e-6, 2.0).within(noisy, 128, 1e-9)).isPresent();
    }
    assertThat(calls[0]).isLessThan(500_000);
  }
}

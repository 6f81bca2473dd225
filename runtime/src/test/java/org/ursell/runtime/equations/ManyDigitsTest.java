package org.ursell.runtime.equations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import ch.obermuhlner.math.big.BigDecimalMath;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Values to as many digits as they need, and the errors that they say they have. */
class ManyDigitsTest {
  private static final Formula A = Formula.parameter("a");
  private static final Formula B = Formula.parameter("b");

  private static Parameters at(double a, double b) {
    return Parameters.none().with("a", a).with("b", b);
  }

  private static Formula number(double value) {
    return Formula.number(value);
  }

  private static Formula minus(Formula a, Formula b) {
    return Formula.sum(a, Formula.product(number(-1.0), b));
  }

  private static Formula over(Formula a, Formula b) {
    return Formula.product(a, Formula.power(b, number(-1.0)));
  }

  private static Formula power(Formula a, double n) {
    return Formula.power(a, number(n));
  }

  private static List<Formula> functions(Formula x) {
    return List.of(
        Formula.exp(x),
        Formula.sin(x),
        Formula.cos(x),
        Formula.cosh(x),
        Formula.sinh(x),
        Formula.tanh(x),
        Formula.log(Formula.sum(number(2.0), Formula.cosh(x))),
        Formula.abs(x),
        power(Formula.exp(x), 0.5),
        power(Formula.exp(x), 1.7),
        Formula.min(x, number(0.5), Formula.sum(number(1.0), x)),
        Formula.max(x, number(0.5)),
        Formula.step(x),
        Formula.pulse(x, number(-1.0), number(1.7)));
  }

  @ParameterizedTest
  @ValueSource(doubles = {-50.0, -2.5, -1.0, -1e-9, -1e-300, 0.0, 1e-170, 0.3, 0.7, 4.0, 300.0})
  void theyBeginAsDoublesDo(double x) {
    for (Formula formula : functions(B)) {
      double value = formula.value(at(0, x));
      assertThat(ManyDigits.value(formula, at(0, x)))
          .as("%s at %s", formula, x)
          .isCloseTo(value, within(1e-13 * Math.abs(value)));
    }
  }

  /** Quotients that tend to numbers as b vanishes, where doubles, and 160 digits, say 0/0. */
  @ParameterizedTest
  @ValueSource(doubles = {1e-5, 1e-9, 1e-60, 1e-75, 1e-79, 1e-100, 1e-160, 1e-250, 1e-300})
  void whatCancelsIsFoundHoweverSmallItsArgumentIs(double b) {
    Parameters point = at(3.0, b);
    double near = 1e-9 + b;
    Formula cosh = over(minus(Formula.cosh(B), number(1.0)), power(B, 2));
    assertThat(ManyDigits.value(cosh, point)).isCloseTo(0.5, within(near));
    Formula sinh = over(minus(Formula.sinh(B), B), power(B, 3));
    assertThat(ManyDigits.value(sinh, point)).isCloseTo(1.0 / 6.0, within(near));
    Formula log = over(Formula.log(Formula.sum(number(1.0), B)), B);
    assertThat(ManyDigits.value(log, point)).isCloseTo(1.0, within(near));
    Formula root = over(minus(power(Formula.sum(number(1.0), B), 0.5), number(1.0)), B);
    assertThat(ManyDigits.value(root, point)).isCloseTo(0.5, within(near));
    Formula grown = Formula.power(Formula.sum(number(1.0), B), over(number(1.0), B));
    assertThat(ManyDigits.value(grown, point)).isCloseTo(Math.E, within(2 * near));
    Formula absorbed = minus(Formula.sum(over(number(1.0), B), A), over(number(1.0), B));
    assertThat(ManyDigits.value(absorbed, point)).isCloseTo(3.0, within(near));
    Formula wave = over(minus(number(1.0), Formula.cos(B)), power(Formula.sin(B), 2));
    assertThat(ManyDigits.value(wave, point)).isCloseTo(0.5, within(near));
  }

  @ParameterizedTest
  @ValueSource(doubles = {30.0, 170.0, 300.0})
  void tailsThatAreGrownAgainKeepTheirDigits(double b) {
    // (1 - tanh(b)) exp(2b) tends to 2.
    Formula tail =
        Formula.product(
            minus(number(1.0), Formula.tanh(B)), Formula.exp(Formula.product(number(2.0), B)));
    assertThat(ManyDigits.value(tail, at(0, b))).isCloseTo(2.0, within(1e-12));
  }

  /** Nothing is added up in these, and yet doubles say 0, 1 and any number. */
  @Test
  void digitsAreLostByFunctionsToo() {
    Parameters point = at(3.0, 1e-9);
    Formula log = over(Formula.log(Formula.cosh(B)), power(B, 2));
    assertThat(PointValues.value(log, point)).isCloseTo(0.5, within(1e-12));
    Formula grown = Formula.power(Formula.cosh(B), power(B, -2));
    assertThat(PointValues.value(grown, point)).isCloseTo(Math.exp(0.5), within(1e-12));
    Formula turned = Formula.sin(Formula.product(A, power(B, -2)));
    double angle =
        new BigDecimal(3.0)
            .divide(new BigDecimal(1e-9).pow(2), new MathContext(60))
            .remainder(BigDecimalMath.pi(new MathContext(80)).multiply(new BigDecimal(2)))
            .doubleValue();
    assertThat(PointValues.value(turned, point)).isCloseTo(Math.sin(angle), within(1e-12));
  }

  @Test
  void whatIsZeroIsZero() {
    Formula resonance = minus(A, B);
    assertThat(ManyDigits.of(resonance, at(0.24, 0.24)).isZero()).isTrue();
    assertThat(ManyDigits.value(minus(Formula.exp(A), Formula.exp(B)), at(0.3, 0.3))).isZero();
    assertThat(ManyDigits.value(power(minus(Formula.exp(A), Formula.exp(B)), 0.5), at(0.3, 0.3)))
        .isZero();
    assertThat(ManyDigits.value(minus(power(power(A, 2), 0.5), A), at(0.7, 0))).isZero();
    Formula step = Formula.step(minus(Formula.exp(A), Formula.exp(B)));
    assertThat(ManyDigits.value(step, at(0.3, 0.3))).isEqualTo(1.0);
    assertThat(ManyDigits.value(step, at(0.3, Math.nextUp(0.3)))).isZero();
  }

  /** More digits than are tried: nobody knows, and nobody says. */
  @Test
  void whatCancelsInTooManyDigitsHasNoValue() {
    Formula sinh = over(minus(Formula.sinh(B), B), power(B, 3));
    assertThat(ManyDigits.of(power(sinh, 4), at(0, 1e-300)).isSettled()).isTrue();
    Formula series =
        minus(Formula.cosh(B), Formula.sum(number(1.0), Formula.product(number(0.5), power(B, 2))));
    Formula higher = over(minus(series, over(power(B, 4), number(24.0))), power(B, 6));
    assertThat(ManyDigits.value(higher, at(0, 1e-200))).isCloseTo(1.0 / 720.0, within(1e-12));
    Formula tail =
        Formula.product(
            minus(number(1.0), Formula.tanh(B)), Formula.exp(Formula.product(number(2.0), B)));
    assertThat(ManyDigits.of(tail, at(0, 1e4)).isSettled()).isFalse();
    assertThat(ManyDigits.value(tail, at(0, 1e4))).isNaN();
  }

  @ParameterizedTest
  @ValueSource(doubles = {3.1e5, 1e9, 1e12, 1e300, Double.POSITIVE_INFINITY})
  void functionsBeyondAllRangesAreKnown(double v) {
    assertThat(ManyDigits.value(Formula.exp(B), at(0, -v))).isZero();
    assertThat(ManyDigits.value(Formula.exp(B), at(0, v))).isInfinite().isPositive();
    assertThat(ManyDigits.value(Formula.cosh(B), at(0, -v))).isInfinite().isPositive();
    assertThat(ManyDigits.value(Formula.sinh(B), at(0, -v))).isInfinite().isNegative();
    assertThat(ManyDigits.value(Formula.tanh(B), at(0, -v))).isEqualTo(-1.0);
  }

  /** That cosh(2000) is no double says nothing of its hundredth root. */
  @Test
  void powersAreKnownOfWhatDoublesDoNotHold() {
    Parameters point = at(-2000.0, 2000.0);
    assertThat(PointValues.value(power(Formula.cosh(B), -0.01), point))
        .isCloseTo(Math.pow(2.0, 0.01) * Math.exp(-20.0), within(1e-20));
    assertThat(PointValues.value(power(Formula.exp(A), 0.01), point))
        .isCloseTo(Math.exp(-20.0), within(1e-20));
    assertThat(PointValues.value(power(Formula.sinh(A), -0.5), point)).isNaN();
  }

  /** The library takes minutes for each of these. */
  @ParameterizedTest
  @ValueSource(doubles = {1e5, 1e6, 3e7})
  void functionsOfWhatIsFarBelowDoublesAreFound(double b) {
    Parameters point = at(-b, b);
    Formula tiny = Formula.exp(A);
    assertThat(ManyDigits.value(Formula.log(tiny), point)).isEqualTo(-b);
    assertThat(ManyDigits.value(Formula.log(Formula.exp(B)), point)).isEqualTo(b);
    assertThat(ManyDigits.value(over(Formula.sin(tiny), tiny), point)).isEqualTo(1.0);
    assertThat(ManyDigits.value(over(Formula.sinh(tiny), tiny), point)).isEqualTo(1.0);
    assertThat(ManyDigits.value(over(Formula.tanh(tiny), tiny), point)).isEqualTo(1.0);
    assertThat(ManyDigits.value(minus(Formula.exp(tiny), Formula.cos(tiny)), point)).isZero();
    assertThat(ManyDigits.value(over(minus(Formula.exp(tiny), number(1.0)), tiny), point)).isNaN();
  }

  @Test
  void powersBeyondAllExponentsAreInfiniteOrZero() {
    Formula large = Formula.cosh(B);
    Formula product = Formula.product(large, large, large, large, large);
    Parameters point = at(0.0, 9e7);
    assertThat(ManyDigits.value(power(large, 100.0), point)).isInfinite().isPositive();
    assertThat(ManyDigits.value(power(Formula.sinh(minus(A, B)), 101.0), point))
        .isInfinite()
        .isNegative();
    assertThat(ManyDigits.value(power(large, -100.0), point)).isZero();
    assertThat(ManyDigits.value(product, point)).isInfinite().isPositive();
    assertThat(ManyDigits.value(power(power(large, -1.0), 100.0), point)).isZero();
  }

  /** To 160 digits the difference of these is zero or 1e140, and its exponential anything. */
  @Test
  void exponentialsOfWhatIsNotKnownAreNotKnown() {
    Formula nothing = minus(power(B, 1.0), B);
    Parameters point = at(0.0, 1e300 / 3.0);
    assertThat(ManyDigits.value(Formula.exp(nothing), point)).isEqualTo(1.0);
    assertThat(ManyDigits.value(Formula.exp(minus(number(0.0), nothing)), point)).isEqualTo(1.0);
    assertThat(ManyDigits.value(Formula.cos(nothing), point)).isEqualTo(1.0);
  }

  @Test
  void tablesAreAskedForWhatIsLeft() {
    SampledFunction line =
        new SampledFunction(
            "f",
            SampledFunction.Kind.LINEAR,
            SampledFunction.Outside.HOLD,
            new double[] {0.0, 1.0},
            new double[] {5.0, 7.0});
    Formula half = over(minus(Formula.cosh(B), number(1.0)), power(B, 2));
    assertThat(PointValues.value(Formula.sampled(line, half), at(0.0, 1e-9)))
        .isCloseTo(6.0, within(1e-12));
    assertThat(PointValues.value(Formula.sampled(line, over(A, A)), at(0.0, 1.0))).isNaN();
  }

  @Test
  void whatHasNoValueHasNone() {
    assertThat(ManyDigits.value(over(A, B), at(1.0, 0.0))).isInfinite();
    assertThat(ManyDigits.value(over(A, B), at(0.0, 0.0))).isNaN();
    Formula root = power(number(2.0), 0.25);
    assertThat(ManyDigits.of(Formula.sum(root, over(Formula.cos(B), B)), at(0.0, 0.0)))
        .isEqualTo(Ball.exact(Double.POSITIVE_INFINITY));
    assertThat(ManyDigits.value(over(root, minus(Formula.exp(A), Formula.exp(B))), at(0.3, 0.3)))
        .isNaN();
    assertThat(ManyDigits.value(power(A, 0.5), at(-1.0, 0.0))).isNaN();
    assertThat(ManyDigits.value(Formula.log(A), at(-1.0, 0.0))).isNaN();
    assertThat(ManyDigits.value(power(A, -0.5), at(0.0, 0.0))).isInfinite();
    assertThat(ManyDigits.value(power(over(A, B), 0.0), at(0.0, 0.0))).isNaN();
    assertThat(ManyDigits.value(Formula.min(number(1.0), over(A, B)), at(0.0, 0.0))).isNaN();
  }

  /** The angle of a large number is found with its digits in front of the point. */
  @Test
  void largeAnglesAreTurnedBack() {
    for (double x : new double[] {1e5, 1e15, 1e22, 1e300}) {
      assertThat(ManyDigits.value(Formula.sin(B), at(0, x)))
          .isCloseTo(StrictMath.sin(x), within(1e-15));
      assertThat(ManyDigits.value(Formula.cos(B), at(0, x)))
          .isCloseTo(StrictMath.cos(x), within(1e-15));
    }
  }

  /** Every ball holds the true number, for which one of many more digits stands. */
  @Test
  void errorsAreNeverLargerThanBallsSay() {
    Random random = new Random(20261127);
    int uncertain = 0;
    for (int k = 0; k < 400; k++) {
      Formula formula = randomly(random, 4);
      Parameters point = at(sample(random), sample(random));
      Ball few = ManyDigits.of(formula, point, new BallArithmetic(20 + random.nextInt(20)));
      Ball many = ManyDigits.of(formula, point, new BallArithmetic(300));
      if (!few.isNumber() || !many.isNumber() || many.error() > few.error() - 20.0) {
        continue;
      }
      BigDecimal off = few.value().subtract(many.value()).abs();
      assertThat(Ball.near(off, Ball.EXACT).lower())
          .as("%s at %s: %s, %s", formula, point, few, many)
          .isLessThanOrEqualTo(few.error() + 1e-9);
      uncertain += few.error() < Ball.UNKNOWN ? 1 : 0;
    }
    assertThat(uncertain).isGreaterThan(150);
  }

  private static double sample(Random random) {
    double size = Math.pow(10.0, -random.nextInt(12));
    return (random.nextBoolean() ? 1.0 : -1.0) * size * (0.1 + random.nextDouble());
  }

  private static Formula randomly(Random random, int depth) {
    if (depth == 0) {
      List<Formula> leaves = List.of(A, B, number(1.0), number(2.0), number(Math.PI));
      return leaves.get(random.nextInt(leaves.size()));
    }
    Formula left = randomly(random, depth - 1);
    return switch (random.nextInt(5)) {
      case 0 -> minus(left, randomly(random, depth - 1));
      case 1 -> Formula.product(left, randomly(random, depth - 1));
      case 2 -> power(left, List.of(-2.0, -1.0, 0.5, 2.0, 3.0).get(random.nextInt(5)));
      default -> {
        List<Formula> functions = new ArrayList<>(functions(left));
        functions.add(Formula.log(left));
        yield functions.get(random.nextInt(functions.size()));
      }
    };
  }
}

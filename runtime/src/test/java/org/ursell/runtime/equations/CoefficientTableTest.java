package org.ursell.runtime.equations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Coefficients as functions of N: values, limits, expansions, and rates that must not be negative.
 */
class CoefficientTableTest {
  private static final Formula V = Formula.parameter("V");
  private static final Formula N = Formula.parameter("N");
  private static final Formula ONE = Formula.number(1.0);
  private static final Formula MINUS_ONE = Formula.number(-1.0);

  private static ModelDescriptor model() {
    return ModelDescriptor.named("m")
        .parameters(
            List.of(
                new ParameterDescriptor("V", ParameterDescriptor.Kind.COUPLING, 1.0),
                new ParameterDescriptor("N", ParameterDescriptor.Kind.SIZE, 2.0)))
        .build();
  }

  private static Parameters at(double v, double n) {
    return Parameters.none().with("V", v).with("N", n);
  }

  private static CoefficientTable one(Formula... factors) {
    int[] all = new int[factors.length];
    for (int k = 0; k < all.length; k++) {
      all[k] = k;
    }
    return CoefficientTable.over(factors).add(1.0, all).coefficient("it").build();
  }

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

  @Test
  void areRefusedWhereTheyAreNoRealNumbers() {
    CoefficientTable root = one(Formula.power(V, Formula.number(0.5)));
    assertThatThrownBy(() -> root.values(model(), at(-1.0, 5.0), 0))
        .isInstanceOf(BrokenRuleException.class)
        .hasMessageContaining("the coefficient it ")
        .hasMessageContaining("V = -1");
  }

  @Test
  void leaveOutWhatIsMarkedAsInteraction() {
    CoefficientTable table =
        CoefficientTable.over(V, Formula.interaction(), Formula.power(V, MINUS_ONE))
            .add(2.0, 0)
            .add(3.0, 1, 2)
            .coefficient("2*V + 3/V")
            .build();
    assertThat(table.isInteracting()).isTrue();
    assertThat(table.values(model(), at(2.0, 5.0), 0)[0]).isEqualTo(5.5);
    assertThat(table.values(model(), at(2.0, 5.0).withoutInteraction(), 0)[0]).isEqualTo(4.0);
    assertThat(table.values(model(), at(0.0, 5.0).withoutInteraction(), 0)[0]).isEqualTo(0.0);
  }

  /** (V - W)^4 written out, and inside a root: as if it were not. */
  @ParameterizedTest
  @ValueSource(doubles = {1.0, 1e3, 1e7, 4e14})
  void survivesCancellation(double offset) {
    Formula w = Formula.parameter("W");
    CoefficientTable table =
        CoefficientTable.over(
                V,
                w,
                Formula.power(
                    Formula.sum(
                        Formula.product(V, V),
                        Formula.product(Formula.number(-2.0), V, w),
                        Formula.product(w, w)),
                    Formula.number(-1.5)))
            .add(1.0, 0, 0, 0, 0)
            .add(-4.0, 0, 0, 0, 1)
            .add(6.0, 0, 0, 1, 1)
            .add(-4.0, 0, 1, 1, 1)
            .add(1.0, 1, 1, 1, 1)
            .coefficient("(V-W)^4")
            .add(1.0, 2)
            .coefficient("1/((V-W)^2)^(3/2)")
            .ratio(1.0, 7.0, 0, 0, 0)
            .ratio(-3.0, 7.0, 0, 0, 1)
            .ratio(3.0, 7.0, 0, 1, 1)
            .ratio(-1.0, 7.0, 1, 1, 1)
            .coefficient("(V-W)^3/7")
            .build();
    // Exact in binary, so that the difference is, too.
    Parameters point = at(offset + 1.5, 5.0).with("W", offset);
    double[] values = table.values(model(), point, 0);
    assertThat(values[0]).isCloseTo(Math.pow(1.5, 4), within(1e-12));
    assertThat(values[1]).isCloseTo(Math.pow(1.5, -3), within(1e-12));
    assertThat(values[2]).isCloseTo(Math.pow(1.5, 3) / 7.0, within(1e-12));
  }

  /** A rate may be any difference; at random points it is refused exactly where it is negative. */
  @Test
  void refuseNegativeRates() {
    CoefficientTable table =
        CoefficientTable.over(V, Formula.parameter("W"))
            .add(1.0, 0)
            .add(-1.0, 1)
            .rate("V-W", "|0><1| on A")
            .build();
    Random random = new Random(7);
    for (int k = 0; k < 100; k++) {
      double v = random.nextDouble();
      double w = k % 10 == 0 ? v : random.nextDouble();
      for (double n : new double[] {5.0, Double.POSITIVE_INFINITY}) {
        Parameters point = at(v, n).with("W", w);
        if (v >= w) {
          assertThat(table.values(model(), point, 1)).hasSize(1);
        } else {
          assertThatThrownBy(() -> table.values(model(), point, 1))
              .isInstanceOf(BrokenRuleException.class)
              .hasMessageContaining("the rate V-W of the jump |0><1| on A is negative")
              .hasMessageContaining("V = " + NumberWords.of(v));
        }
      }
    }
  }

  private static Formula ratio(int power, double a, double b) {
    return Formula.product(
        Formula.power(Formula.number(a), Formula.number(power)),
        Formula.power(Formula.number(b), Formula.number(-power)));
  }

  /** V^40/W^40 as it stands in equations: each factor as often as it occurs. */
  private static CoefficientTable highPowers(Formula w) {
    int[] factors = new int[80];
    java.util.Arrays.fill(factors, 40, 80, 1);
    return CoefficientTable.over(V, Formula.power(w, MINUS_ONE))
        .add(1.0, factors)
        .coefficient("V^40/W^40")
        .build();
  }

  /** V^40 is no double where V is 1e-9, or 1e9, but the quotient is one. */
  @ParameterizedTest
  @ValueSource(doubles = {1e-9, 1.5e-8, 1e9, 1e-200})
  void haveTheValueOfAQuotientOfHighPowers(double small) {
    CoefficientTable table = highPowers(Formula.number(small));
    double right = Math.pow(1.01, 40);
    assertThat(table.values(model(), at(1.01 * small, 1), 0)[0])
        .isCloseTo(right, within(1e-12 * right));
    assertThat(table.values(model(), at(1.01 * small, Double.POSITIVE_INFINITY), 0)[0])
        .isCloseTo(right, within(1e-12 * right));
    assertThat(table.values(model(), at(0, 1), 0)[0]).isZero();
  }

  /** What depends on no size is the same number at any, however it leaves the range on the way. */
  @Test
  void aNumberIsTheSameAtInfiniteSizes() {
    Formula tiny = Formula.number(1e-10);
    Formula large = Formula.number(800.0);
    List<Formula> numbers =
        List.of(
            Formula.sum(Formula.number(1.0), Formula.power(tiny, Formula.number(40.0))),
            Formula.power(Formula.abs(tiny), Formula.number(40.0)),
            Formula.power(Formula.sum(Formula.number(1.0), Formula.exp(large)), MINUS_ONE),
            Formula.product(Formula.cosh(large), Formula.power(Formula.sinh(large), MINUS_ONE)),
            ratio(40, 1e-9, 1.1e-9));
    for (Formula number : numbers) {
      double finite = one(V, number).values(model(), at(2, 4), 0)[0];
      assertThat(one(V, number).values(model(), at(2, Double.POSITIVE_INFINITY), 0)[0])
          .as("%s", number)
          .isCloseTo(finite, within(1e-12 * Math.abs(finite)));
    }
    CoefficientTable beyond = one(V, Formula.exp(large));
    assertThatThrownBy(() -> beyond.values(model(), at(2, Double.POSITIVE_INFINITY), 0))
        .isInstanceOf(BrokenRuleException.class)
        .hasMessageContaining("is not a finite real number");
  }

  /** Quotients, differences and functions that are no numbers where V is zero. */
  private static List<Formula> noNumbers() {
    Formula one = Formula.number(1.0);
    Formula ratio = Formula.product(V, Formula.inverse("V"));
    Formula swapped = Formula.product(Formula.inverse("V"), V);
    Formula infinite = Formula.power(V, Formula.number(-2.0));
    return List.of(
        ratio,
        swapped,
        Formula.sum(infinite, Formula.product(MINUS_ONE, infinite)),
        Formula.power(ratio, Formula.number(0.5)),
        Formula.power(ratio, V),
        Formula.power(infinite, V),
        Formula.log(Formula.product(V, V)),
        Formula.min(one, ratio),
        Formula.max(ratio, one),
        Formula.step(ratio),
        Formula.pulse(one, ratio, one),
        Formula.pulse(one, one, ratio),
        Formula.abs(ratio),
        Formula.tanh(ratio),
        Formula.exp(ratio));
  }

  /** Wherever it stands: alone, beside a zero, where it fades with N, and inside a function. */
  private static List<CoefficientTable> holding(Formula none) {
    Formula faded = Formula.product(none, Formula.inverse("N"));
    Formula fading = Formula.sum(Formula.number(1.0), faded);
    List<CoefficientTable> tables = new ArrayList<>();
    tables.add(one(none));
    tables.add(one(V, none));
    tables.add(one(none, Formula.inverse("N")));
    tables.add(one(V, none, N));
    tables.add(one(fading));
    tables.add(one(V, fading));
    tables.add(one(Formula.power(fading, Formula.number(0.5))));
    tables.add(one(Formula.cos(fading)));
    tables.add(one(Formula.min(Formula.number(0.5), faded)));
    tables.add(one(V, Formula.sin(N), none));
    tables.add(one(V, Formula.sin(Formula.sum(N, none))));
    tables.add(
        CoefficientTable.over(Formula.number(1.0), faded)
            .add(1.0, 0)
            .add(1.0, 1)
            .coefficient("1 + faded")
            .build());
    return tables;
  }

  /** A zero makes zero of every number, but not of 0/0, at any size. */
  @ParameterizedTest
  @ValueSource(doubles = {4.0, Double.POSITIVE_INFINITY})
  void whatIsNoNumberIsRefusedAtEverySize(double size) {
    for (Formula none : noNumbers()) {
      for (CoefficientTable table : holding(none)) {
        assertThatThrownBy(() -> table.values(model(), at(0.0, size), 0))
            .as("%s", table.generators())
            .isInstanceOf(BrokenRuleException.class)
            .hasMessageContaining("is not a finite real number at ")
            .hasMessageContaining("V = 0");
      }
    }
  }

  /** Beside a zero all that is a number at finite sizes counts for nothing, however it grows. */
  @ParameterizedTest
  @ValueSource(doubles = {4.0, Double.POSITIVE_INFINITY})
  void aZeroMakesZeroOfWhatHasNoLimit(double size) {
    Formula large = Formula.power(Formula.number(1e-9), Formula.number(-40.0));
    for (Formula grown :
        List.of(
            N,
            large,
            Formula.sin(N),
            Formula.exp(N),
            Formula.log(N),
            Formula.power(N, Formula.number(1.0 / 3)),
            Formula.power(Formula.number(-2.0), N))) {
      assertThat(one(V, grown).values(model(), at(0.0, size), 0)[0]).as("%s", grown).isZero();
      assertThat(one(V, grown, large).values(model(), at(0.0, size), 0)[0]).isZero();
    }
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

  /** A hyperbolic tangent is 1 far out, also of a sum, which is taken to many digits. */
  @ParameterizedTest
  @ValueSource(doubles = {-1e300, -1e6, -400.0, 400.0, 1e6, 1e300})
  void aHyperbolicTangentOfALargeSumIsOne(double at) {
    CoefficientTable table = one(Formula.tanh(Formula.sum(V, MINUS_ONE)));
    assertThat(table.values(model(), at(at, 4.0), 0)[0]).isEqualTo(Math.signum(at));
  }

  @ParameterizedTest
  @ValueSource(doubles = {1e-9, 1e9})
  void haveTheValueOfAFunctionOfHighPowers(double small) {
    CoefficientTable table = one(V, Formula.cos(ratio(40, 1.01 * small, small)));
    assertThat(table.values(model(), at(2, 1), 0)[0])
        .isCloseTo(2 * Math.cos(Math.pow(1.01, 40)), within(1e-12));
  }

  /** The exponential alone is smaller than any double. */
  @Test
  void haveTheValueOfALargeNumberTimesATinyExponential() {
    int[] factors = new int[41];
    factors[40] = 1;
    CoefficientTable table =
        CoefficientTable.over(V, Formula.exp(Formula.number(-800.0)))
            .add(1.0, factors)
            .coefficient("V^40*exp(-800)")
            .build();
    double right = Math.exp(40 * Math.log(1e9) - 800);
    assertThat(table.values(model(), at(1e9, 1), 0)[0]).isCloseTo(right, within(1e-9 * right));
  }

  /** At t = 0 it would be zero times infinity, and behind that infinite. */
  @ParameterizedTest
  @ValueSource(doubles = {1.0, Double.POSITIVE_INFINITY})
  void refuseAFactorOfTheTimeBeyondTheRange(double size) {
    int[] factors = new int[80];
    java.util.Arrays.fill(factors, 40, 80, 1);
    CoefficientTable table =
        CoefficientTable.over(Formula.time(), Formula.inverse("V"))
            .add(1.0, factors)
            .coefficient("t^40/V^40")
            .build();
    assertThatThrownBy(() -> table.clock(model(), at(1e-9, size)))
        .isInstanceOf(BrokenRuleException.class)
        .hasMessageContaining("beyond the range of numbers")
        .hasMessageContaining("V = 1E-9");
  }

  private static void follow(CoefficientTable table, double v) {
    Clock clock = table.clock(model(), at(v, 1));
    double[] c = table.values(model(), at(v, 1), 0);
    for (double t = 0.0; t < 30.0; t += 0.1) {
      clock.set(t, c);
    }
  }

  private static Formula cosh(Formula x) {
    return Formula.cosh(Formula.product(x, Formula.time()));
  }

  /** (cosh(V t) - 1)/V^2, in a function of its own and as two parts of a coefficient. */
  @ParameterizedTest
  @ValueSource(doubles = {1e-9, 1e-7, 1e-100})
  void refuseFunctionsOfTheTimeWhoseDigitsAreLost(double v) {
    Formula over = Formula.power(V, Formula.number(-2.0));
    CoefficientTable inside =
        one(Formula.power(Formula.sum(Formula.product(cosh(V), over), minus(over)), HALF));
    CoefficientTable parts =
        CoefficientTable.over(cosh(V), over)
            .add(1.0, 0, 1)
            .add(-1.0, 1)
            .coefficient("(cosh(V*t) - 1)/V^2")
            .build();
    for (CoefficientTable table : List.of(inside, parts)) {
      assertThatThrownBy(() -> follow(table, v))
          .isInstanceOf(BrokenRuleException.class)
          .hasMessageContaining("cancel at t = ")
          .hasMessageContaining("V = ");
    }
    follow(parts, 0.1);
    follow(inside, 0.1);
  }

  /** What is small in the beginning, or zero at all times or at some, has lost nothing. */
  @Test
  void keepFunctionsOfTheTimeThatVanish() {
    Formula rise = Formula.tanh(Formula.sum(Formula.time(), Formula.number(-20.0)));
    follow(one(Formula.power(Formula.sum(Formula.number(1.0), rise), HALF)), 1.0);
    follow(one(Formula.sum(cosh(V), minus(cosh(Formula.number(0.3))))), 0.3);
    follow(one(Formula.sum(Formula.cos(Formula.time()), Formula.sin(Formula.time()))), 0.3);
    CoefficientTable same =
        CoefficientTable.over(cosh(V), cosh(Formula.number(0.3)))
            .add(1.0, 0)
            .add(-1.0, 1)
            .coefficient("cosh(V*t) - cosh(0.3*t)")
            .build();
    follow(same, 0.3);
  }

  private static final Formula HALF = Formula.number(0.5);

  private static Formula minus(Formula x) {
    return Formula.product(MINUS_ONE, x);
  }

  /** exp(-(t/V)^20) is no step of infinite height, nor a constant. */
  @ParameterizedTest
  @ValueSource(doubles = {1e-17, 1e17})
  void refuseAPowerOfTheTimeBeyondTheRange(double unit) {
    Formula power =
        Formula.product(
            MINUS_ONE,
            Formula.power(
                Formula.product(Formula.time(), Formula.inverse("V")), Formula.number(20)));
    CoefficientTable table = one(Formula.exp(power));
    assertThatThrownBy(() -> table.clock(model(), at(unit, 1)))
        .isInstanceOf(BrokenRuleException.class)
        .hasMessageContaining("beyond the range of numbers");
  }
}

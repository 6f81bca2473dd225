package org.ursell.symbolic.coefficient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.hipparchus.fraction.BigFraction;
import org.junit.jupiter.api.Test;
import org.ursell.runtime.equations.CoefficientTable;
import org.ursell.runtime.equations.InvalidInputException;
import org.ursell.runtime.equations.ModelDescriptor;
import org.ursell.runtime.equations.Parameters;
import org.ursell.symbolic.DerivationPipeline;
import org.ursell.symbolic.DerivationRequest;
import org.ursell.symbolic.PaperModels;
import org.ursell.symbolic.emit.TableEmitter;

/** The numbers that a run makes of exact coefficients. */
class CoefficientListTest {
  private static final List<String> NAMES = List.of("V", "N", "K");
  private static final ModelDescriptor MODEL =
      TableEmitter.emit(
              new DerivationPipeline().run(PaperModels.oneGroup(), DerivationRequest.order(1)))
          .descriptor();
  private static final Parameters POINT = Parameters.of(Map.of("V", 0.7, "N", 5.0, "K", 1.3));

  private final SymjaSession session = new SymjaSession();
  private final ScalarEvaluator evaluator = new ScalarEvaluator(session, NAMES);
  private final CoefficientRing ring =
      new CoefficientRing(
          session,
          NAMES,
          Stream.of("1/N", "sqrt(2)", "cos(K)")
              .map(text -> evaluator.of(Scalar.read(text)))
              .toList());

  private Coefficient coefficient(String text) {
    return ring.of(evaluator.of(Scalar.read(text)));
  }

  @Test
  void coefficientsAreNumberedAsTheyComeAndHaveTheirValues() {
    Coefficient first = coefficient("V*(1 - 2/N)");
    Coefficient second = coefficient("K^2*sqrt(2)");
    Coefficient third = coefficient("V*cos(K)/3");
    CoefficientList list =
        new CoefficientList(
            ring, List.of(new CoefficientList.Rate("K/N", "decay of A", coefficient("K/N"))));
    assertThat(Stream.of(first, second, first, third, second).map(list::add))
        .containsExactly(0, 1, 0, 2, 1);
    assertThat(list.coefficients()).containsExactly(first, second, third);
    assertThat(list.number(third)).isEqualTo(2);
    assertThatThrownBy(() -> list.number(coefficient("V")))
        .hasMessageContaining("not a coefficient of this list: V");
    CoefficientTable table = list.table();
    assertThat(table.value(0, POINT)).isCloseTo(0.7 * 0.6, within(1e-15));
    assertThat(table.value(1, POINT)).isCloseTo(1.69 * Math.sqrt(2.0), within(1e-15));
    assertThat(table.value(2, POINT)).isCloseTo(0.7 * Math.cos(1.3) / 3.0, within(1e-15));
    assertThat(table.values(MODEL, POINT, 0)).hasSize(3);
    assertThat(list.rates()).hasSize(1);
    // Only what occurs is asked for: a coefficient without N has a value without one.
    assertThat(coefficient("3*V").value(Parameters.of(Map.of("V", 0.5)))).isEqualTo(1.5);
  }

  /** A jump cannot happen at a negative rate; the refusal names it as its author wrote it. */
  @Test
  void negativeRatesAreRefusedByName() {
    CoefficientList list =
        new CoefficientList(
            ring,
            List.of(
                new CoefficientList.Rate("V", "pump of A", coefficient("V")),
                new CoefficientList.Rate("K - V", "decay of A", coefficient("K - V"))));
    list.add(coefficient("V"));
    CoefficientTable table = list.table();
    assertThat(table.values(MODEL, POINT, 0)).containsExactly(0.7);
    assertThatThrownBy(() -> table.values(MODEL, POINT.with("K", 0.5), 0))
        .isInstanceOf(InvalidInputException.class)
        .hasMessageContaining("K - V")
        .hasMessageContaining("decay of A");
  }

  private double limit(Coefficient coefficient, Parameters parameters) {
    CoefficientList alone = new CoefficientList(ring, List.of());
    alone.add(coefficient);
    return alone.table().values(MODEL, parameters, 0)[0];
  }

  /** In the limit of infinite size the reciprocal of N is zero, and nothing else changes. */
  @Test
  void reciprocalsOfAnInfiniteSizeVanish() {
    Parameters infinite = POINT.with("N", Double.POSITIVE_INFINITY);
    assertThat(limit(coefficient("V*(1 - 2/N) + K/N^2"), infinite)).isEqualTo(0.7);
  }

  /** Without interaction what is marked is gone; units of modes are one at finite sizes. */
  @Test
  void marksAreNumbersOfARun() {
    Coefficient marked = coefficient("V").times(ring.interaction()).plus(coefficient("K"));
    assertThat(marked.value(POINT)).isEqualTo(2.0);
    assertThat(limit(marked, POINT.withoutInteraction())).isEqualTo(1.3);
    assertThat(coefficient("V").times(ring.modeUnit(2)).value(POINT)).isEqualTo(0.7);
    assertThat(coefficient("V").times(ring.modeUnit(-1)).value(POINT)).isEqualTo(0.7);
  }

  /** Where both parts of a fraction are doubles, the number is their correctly rounded quotient. */
  @Test
  void rationalNumbersAreTheNearestDoubles() {
    Random random = new Random(53);
    for (int trial = 0; trial < 500; trial++) {
      BigInteger above = new BigInteger(1 + random.nextInt(80), random).add(BigInteger.ONE);
      BigInteger below = new BigInteger(1 + random.nextInt(80), random).add(BigInteger.ONE);
      assertNearest(new BigFraction(above, below));
    }
    BigInteger largest = BigInteger.TWO.pow(53);
    for (int beyond = -1; beyond <= 1; beyond++) {
      BigInteger edge = largest.add(BigInteger.valueOf(beyond));
      assertNearest(new BigFraction(edge, BigInteger.valueOf(3)));
      assertNearest(new BigFraction(BigInteger.valueOf(7), edge));
      assertNearest(new BigFraction(edge, BigInteger.valueOf(8)));
    }
    assertThat(Rationals.toDouble(new BigFraction(BigInteger.TEN.pow(400), BigInteger.ONE)))
        .isInfinite();
  }

  private static void assertNearest(BigFraction fraction) {
    double nearest =
        new BigDecimal(fraction.getNumerator())
            .divide(new BigDecimal(fraction.getDenominator()), new MathContext(80))
            .doubleValue();
    CoefficientList.Monomial monomial = CoefficientList.Monomial.of(fraction, List.of());
    assertThat(monomial.above() / monomial.below()).as("%s", fraction).isEqualTo(nearest);
    assertThat(Rationals.toDouble(fraction)).as("%s", fraction).isEqualTo(nearest);
    // A double as it stands needs no division.
    boolean isDouble = new BigFraction(nearest).equals(fraction);
    if (isDouble) {
      assertThat(monomial.below()).isEqualTo(1.0);
    }
  }

  @Test
  void longLabelsAreCut() {
    Coefficient sum = ring.zero();
    Coefficient power = ring.one();
    while (sum.toString().length() < 200) {
      power = power.times(coefficient("V"));
      sum = sum.plus(power);
    }
    assertThat(CoefficientList.label(coefficient("V/N"))).isEqualTo("V/N");
    String whole = sum.times(coefficient("K")).plus(sum).toString();
    assertThat(CoefficientList.label(sum.times(coefficient("K")).plus(sum)))
        .isEqualTo(whole.substring(0, 200) + "...");
  }
}

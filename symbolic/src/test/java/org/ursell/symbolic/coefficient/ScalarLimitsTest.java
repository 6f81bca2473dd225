package org.ursell.symbolic.coefficient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.Random;
import org.hipparchus.complex.Complex;
import org.hipparchus.util.CombinatoricsUtils;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.ursell.runtime.equations.InvalidInputException;
import org.ursell.symbolic.syntax.ExpressionParser;
import org.ursell.symbolic.syntax.ProblemException;
import org.ursell.symbolic.syntax.Span;

/** How large coefficients may be, and what is known of them before they are evaluated. */
class ScalarLimitsTest {
  private static final List<String> NAMES = List.of("V", "N", "K");
  private static final Span WHOLE = new Span(0, 1);

  private static Scalar read(String text) {
    return new ScalarReader(NAMES, List.of()).read(ExpressionParser.parse(text));
  }

  /** On each line the largest that is read, and the smallest that is not. */
  @ParameterizedTest
  @CsvSource({
    "V^64, V^65, 64",
    "V^(-64), V^(-65), 64",
    "V^(1/64), V^(1/65), 64",
    "V^(64/3), V^(65/3), 64",
    "V^0.25, V^0.0625000, 64",
    "V^0.125, V^0.3125, 64",
    "1e-300, 1e-301, range",
    "1e300, 1e301, range",
    "sqrt(123456789012345678901234567890), sqrt(1234567890123456789012345678901), 30",
    "123456789012345678901234567890^(1/3), 1234567890123456789012345678901^(1/3), 30",
    "123456789012345678901234567890^0.5, 1234567890123456789012345678901^0.5, 30",
    "1234567890123456789012345678901^2, 1234567890123456789012345678901^2.5, 30",
    "(V+N+K)^43, (V+N+K)^44, ''",
    "(V^16)^16, (V^16)^17, ''",
    "(V^64*N^64)*(K^64*V^64), (V^64*N^64)*(K^64*V^65), ''",
    "exp(709), exp(710), ''"
  })
  void theLastThatIsReadAndTheFirstThatIsNot(String largest, String tooLarge, String word) {
    assertThatCode(() -> read(largest)).as(largest).doesNotThrowAnyException();
    assertThatThrownBy(() -> read(tooLarge))
        .as(tooLarge)
        .isInstanceOfSatisfying(
            ProblemException.class,
            refusal ->
                assertThat(refusal.cause() + " " + refusal.remedy()).contains(word).isNotBlank());
  }

  /** Bounds hold: multiplied out, there are no more products, of no higher degree. */
  @Test
  void evaluatingGivesNoMoreThanTheBounds() {
    SymjaSession session = new SymjaSession();
    ScalarEvaluator evaluator = new ScalarEvaluator(session, NAMES);
    Random random = new Random(5);
    int read = 0;
    for (int trial = 0; trial < 300; trial++) {
      Scalar scalar = polynomial(random, 4);
      ScalarBounds bounds = scalar.bounds();
      if (!bounds.areSmall() || bounds.terms() > 60) {
        continue;
      }
      read++;
      Coefficient value = new CoefficientRing(session, NAMES, List.of()).of(evaluator.of(scalar));
      List<Coefficient.Term> terms = value.terms();
      assertThat(terms.size()).as(scalar.text()).isLessThanOrEqualTo((int) bounds.terms());
      for (Coefficient.Term term : terms) {
        int degree = term.powers().values().stream().mapToInt(Integer::intValue).sum();
        assertThat(degree).as(scalar.text()).isLessThanOrEqualTo((int) bounds.degree());
      }
    }
    assertThat(read).isGreaterThan(150);
  }

  private static Scalar polynomial(Random random, int depth) {
    return switch (depth == 0 ? random.nextInt(2) : random.nextInt(6)) {
      case 0 -> Scalar.of(1 + random.nextInt(9));
      case 1 -> new Scalar.Parameter(NAMES.get(random.nextInt(3)));
      case 2, 3 -> polynomial(random, depth - 1).plus(polynomial(random, depth - 1));
      case 4 -> polynomial(random, depth - 1).times(polynomial(random, depth - 1));
      default -> new Scalar.Power(polynomial(random, depth - 1), Scalar.of(1 + random.nextInt(3)));
    };
  }

  /** (V + N + K)^n has C(n + 2, 2) products, (V + N)(V + K)... up to 2^n: no more is said. */
  @Test
  void boundsAreNotLooserThanTheyMustBe() {
    for (int n = 1; n <= 12; n++) {
      ScalarBounds power = read("(V + N + K)^" + n).bounds();
      assertThat(power.terms())
          .isCloseTo(CombinatoricsUtils.binomialCoefficientDouble(n + 2, 2), within(1e-9));
      assertThat(power.degree()).isEqualTo(n);
    }
    ScalarBounds product = read("(V + N)*(V + 3)*(K + V*N)").bounds();
    assertThat(product.terms()).isEqualTo(8.0);
    assertThat(product.degree()).isEqualTo(4.0);
    assertThat(product.size()).isEqualTo(13.0);
    ScalarBounds quotient = read("(V + N)/(V + K + N)").bounds();
    assertThat(quotient.terms()).isEqualTo(2.0);
    assertThat(quotient.degree()).isEqualTo(2.0);
    assertThat(read("sin(V + N) + 2").bounds().terms()).isEqualTo(2.0);
    assertThat(read("123*V*4567").bounds().digits()).isEqualTo(7.0);
    assertThat(read("12^5").bounds().digits()).isEqualTo(11.0);
    assertThat(read("0.25").bounds().digits()).isGreaterThanOrEqualTo(4.0);
  }

  /** A tree of five hundred parts is evaluated, one of more is not. */
  @Test
  void theNumberOfPartsIsLimited() {
    ScalarEvaluator evaluator = new ScalarEvaluator(new SymjaSession(), NAMES);
    Scalar root = new Scalar.Parameter("V");
    for (int k = 0; k < 499; k++) {
      root = new Scalar.Negative(root);
    }
    Scalar largest = root;
    assertThat(largest.bounds().size()).isEqualTo(500.0);
    assertThatCode(() -> evaluator.of(largest)).doesNotThrowAnyException();
    assertThatThrownBy(() -> evaluator.of(new Scalar.Negative(largest)))
        .isInstanceOf(InvalidInputException.class)
        .hasMessageContaining("cannot be read");
  }

  /** Roots lie on the principal branch, whose cut conjugation must respect. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "sqrt(-2)",
        "(-8)^(1/3)",
        "(-8)^(-1/3)",
        "(-2)^(5/3)",
        "(-2)^2*i",
        "(-2*V)^3",
        "sqrt(1 + i)",
        "sqrt(-1 + i)",
        "(1 - i)^(1/3)",
        "(-1 - i)^(-2/3)",
        "sqrt(sqrt(2))",
        "sqrt(sqrt(-2))",
        "sqrt(2)^(1/3)",
        "sqrt(V)*i",
        "V^(1/3) + i",
        "(2*i)^(1/2)",
        "sqrt(-pi)",
        "sqrt(0)",
        "exp(sqrt(-2)*V)",
        "1/(V + sqrt(-3))"
      })
  void theConjugateOfARootIsTheConjugateNumber(String text) {
    Map<String, Double> point = Map.of("V", 0.7, "N", 5.0, "K", 1.3);
    Scalar scalar = read(text);
    Complex value = ScalarValue.of(scalar, point);
    Complex conjugate = ScalarValue.of(ScalarConjugate.of(scalar, WHOLE), point);
    assertThat(conjugate.subtract(value.conjugate()).norm())
        .as("%s: %s and %s", text, value, conjugate)
        .isCloseTo(0.0, within(1e-12 * value.norm() + 1e-300));
  }

  /** Negative numbers that are made of complex ones lie on the cut only up to rounding. */
  @ParameterizedTest
  @ValueSource(
      strings = {"sqrt(i*i)", "(i^2)^(1/3)", "sqrt(sqrt(-2)*sqrt(-3))", "(i*sqrt(-4))^0.5"})
  void aRootOnTheCutWhoseSideIsNotKnownIsNotConjugated(String text) {
    assertThatThrownBy(() -> ScalarConjugate.of(read(text), WHOLE))
        .isInstanceOfSatisfying(
            ProblemException.class, refusal -> assertThat(refusal.remedy()).isNotBlank());
  }
}

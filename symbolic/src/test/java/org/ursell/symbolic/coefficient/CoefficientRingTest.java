package org.ursell.symbolic.coefficient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.hipparchus.complex.Complex;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.matheclipse.core.interfaces.IExpr;
import org.ursell.runtime.equations.InvalidInputException;
import org.ursell.runtime.equations.Parameters;

/** Exact coefficients are the numbers that their formulas mean, and a commutative ring. */
class CoefficientRingTest {
  private static final List<String> NAMES = List.of("V", "N", "K", "theta");
  private static final List<Map<String, Double>> POINTS =
      List.of(
          Map.of("V", 0.7, "N", 5.0, "K", 1.3, "theta", 0.4),
          Map.of("V", 2.9, "N", 0.3, "K", 0.6, "theta", 2.5));

  private final SymjaSession session = new SymjaSession();
  private final ScalarEvaluator evaluator = new ScalarEvaluator(session, NAMES);

  private IExpr exact(String text) {
    return evaluator.of(Scalar.read(text));
  }

  private Coefficient coefficient(String text) {
    IExpr expression = exact(text);
    return new CoefficientRing(session, NAMES, List.of(expression)).of(expression);
  }

  private static Complex value(Coefficient coefficient, Map<String, Double> point) {
    Parameters parameters = Parameters.of(point);
    return new Complex(coefficient.re().value(parameters), coefficient.im().value(parameters));
  }

  private static void assertClose(Complex found, Complex expected, String what) {
    assertThat(found.subtract(expected).norm())
        .as("%s: %s, expected %s", what, found, expected)
        .isCloseTo(0.0, within(1e-12 * expected.norm()));
  }

  /** One or more of each kind of generator, and of each way in which powers of them are reduced. */
  static Stream<String> formulas() {
    return Stream.of(
        // Parameters and their reciprocals.
        "V*(N-1)/N",
        "1/N^3",
        "V^(-2)*N^2",
        "(V/N + N/V)^3",
        "2*V - 3*K/N - 1/7",
        "-V*N + K",
        "(V-K)/N^2 + V^2/N",
        // Roots of parameters.
        "V^(3/2)",
        "V^(-3/2)",
        "sqrt(V)*sqrt(V)/N",
        "sqrt(V)/V",
        "V^(2/3)*K^(-1/3)",
        // Roots of numbers: (1/q)-th powers reduce to numbers, squares of roots to radicands.
        "2^(1/3)",
        "2^(-1/3)",
        "2^(-4/3)",
        "3^(-5/4)",
        "(3/2)^(-5/3)",
        "5^(-2)",
        "2^(-3/2)",
        "sqrt(2)*sqrt(3)*V",
        "(1 + sqrt(2))^3",
        "(sqrt(2) + sqrt(3))^4",
        "8^(2/3)",
        "7^(6/7)",
        "V/sqrt(2) + K/sqrt(8)",
        // Sums below the line.
        "1/(V+K)",
        "(V+K)^(-2)",
        "sqrt(V+K)",
        "(V+K)^(-3/2)",
        "K/(V+K) + V/(V+K)",
        "1/(1 + 1/(V+K))",
        "sqrt(2 + sqrt(2))",
        // Exponentials and circular functions.
        "exp(1)",
        "exp(2)*V",
        "exp(-2)",
        "exp(V)",
        "exp(V)^2",
        "exp(-V/2)*exp(V)",
        "exp(i*theta)",
        "exp(V + i*theta)",
        "exp(2*i*pi*theta + V/2 - K)",
        "exp(i)",
        "exp(3*i/4)",
        "exp(1 + i)",
        "exp(i*V)*exp(i*K)",
        "V*exp(-i*theta/3) + K*exp(i*theta)",
        "sin(theta)",
        "cos(theta)^2",
        "sin(theta)/cos(theta)",
        "1/sin(theta)",
        "1/cos(theta)",
        "cos(theta)/sin(theta)",
        "sin(2*theta + 1)*cos(1)",
        // Pi.
        "pi",
        "pi^2*V",
        "1/pi",
        "pi^(1/2)",
        "pi^(-3/2)",
        // Complex numbers and what becomes of them.
        "i*V",
        "(1+2*i)^5/7",
        "(V+i*K)^3",
        "(V+i)^(-2)",
        "1/(V+i*K)",
        "1/i",
        "i^3 - i^(-3)",
        "(2-i)*(2+i)*V",
        "(V+i*K)*(V-i*K)",
        "3 - 2*i",
        "V + i*V*K",
        "(1 + i)*V - (1 - i)*K",
        "i*V - i*K",
        "-i*V + 2*i",
        // Principal values of roots of negative and of complex numbers, one in each quadrant.
        "sqrt(-2)",
        "(-8)^(1/3)",
        "(-8)^(-1/3)",
        "(-2)^(5/3)",
        "(-3)^(-3/2)",
        "sqrt(i)",
        "sqrt(-i)",
        "sqrt(2*i)*V",
        "sqrt(1+i)",
        "sqrt(1-i)",
        "sqrt(-1+i)",
        "sqrt(-1-i)",
        "sqrt(-3+4*i)",
        "sqrt(-3-4*i)",
        "(3+4*i)^(3/2)",
        "(-5+12*i)^(-5/2)");
  }

  /** The same, and a nested root that Symja rewrites whenever it sees it. */
  static Stream<String> allFormulas() {
    return Stream.concat(formulas(), Stream.of("(1-2*i)^(-1/2)"));
  }

  @ParameterizedTest
  @MethodSource("allFormulas")
  void aCoefficientHasTheValueOfItsFormula(String text) {
    Coefficient coefficient = coefficient(text);
    for (Map<String, Double> point : POINTS) {
      Complex expected = ScalarValue.of(Scalar.read(text), point);
      assertClose(value(coefficient, point), expected, text);
      assertClose(
          value(coefficient.conjugate(), point), expected.conjugate(), text + ", conjugate");
    }
  }

  /** What people read means the same again; the ring takes back what it gave as an expression. */
  @ParameterizedTest
  @MethodSource("formulas")
  void aCoefficientReadsBackFromItsTextAndItsExpression(String text) {
    Coefficient coefficient = coefficient(text);
    for (Map<String, Double> point : POINTS) {
      Complex expected = ScalarValue.of(Scalar.read(text), point);
      String printed = coefficient.toString();
      assertClose(ScalarValue.of(Scalar.read(printed), point), expected, printed);
    }
    assertThat(coefficient.ring().of(coefficient.toExpression())).isSameAs(coefficient);
  }

  /** Every generator of a formula is real, and has the value of what it is called. */
  @ParameterizedTest
  @MethodSource("formulas")
  void aGeneratorIsWhatItIsCalled(String text) {
    CoefficientRing ring = coefficient(text).ring();
    for (Generator generator : ring.generators()) {
      if (!generator.isMark()) {
        Complex called = ScalarValue.of(Scalar.read(ring.text(generator)), POINTS.get(0));
        Coefficient itself = ring.of(generator.expression());
        assertThat(itself.im().isZero()).isTrue();
        assertClose(value(itself, POINTS.get(0)), called, ring.text(generator));
      }
    }
  }

  /** Equal coefficients are one object, so the laws of a ring hold by identity. */
  @Test
  void coefficientsAreACommutativeRingWithConjugation() {
    Random random = new Random(11);
    List<IExpr> known =
        Stream.of("V", "1/N", "N", "sqrt(2)", "sqrt(3)", "i", "2/3", "exp(i*theta)", "sqrt(V+K)")
            .map(this::exact)
            .toList();
    CoefficientRing ring = new CoefficientRing(session, NAMES, known);
    for (int trial = 0; trial < 200; trial++) {
      Coefficient a = random(ring, known, random);
      Coefficient b = random(ring, known, random);
      Coefficient c = random(ring, known, random);
      assertThat(a.plus(b)).isSameAs(b.plus(a));
      assertThat(a.times(b)).isSameAs(b.times(a));
      assertThat(a.plus(b).plus(c)).isSameAs(a.plus(b.plus(c)));
      assertThat(a.times(b).times(c)).isSameAs(a.times(b.times(c)));
      assertThat(a.plus(b).times(c)).isSameAs(a.times(c).plus(b.times(c)));
      assertThat(a.plus(a.negate()).isZero()).isTrue();
      assertThat(a.times(b).conjugate()).isSameAs(a.conjugate().times(b.conjugate()));
      assertThat(a.conjugate().conjugate()).isSameAs(a);
      assertThat(a.times(a.conjugate()).im().isZero()).isTrue();
      Coefficient number = ring.of(exact("3/7 - 2*i"));
      assertThat(a.dividedBy(number).times(number)).isSameAs(a);
      Complex sum =
          value(a, POINTS.get(1)).add(value(b, POINTS.get(1)).multiply(value(c, POINTS.get(1))));
      assertClose(value(a.plus(b.times(c)), POINTS.get(1)), sum, "a + b c");
    }
  }

  private static Coefficient random(CoefficientRing ring, List<IExpr> known, Random random) {
    Coefficient sum = ring.integer(1 + random.nextInt(3));
    for (int k = 0; k < 3; k++) {
      Coefficient product = ring.integer(random.nextInt(7) - 3);
      for (int j = 0; j < 1 + random.nextInt(3); j++) {
        product = product.times(ring.of(known.get(random.nextInt(known.size()))));
      }
      sum = sum.plus(product);
    }
    return sum;
  }

  @Test
  void onlyNumbersDivide() {
    CoefficientRing ring = new CoefficientRing(session, NAMES, List.of());
    Coefficient v = ring.of(exact("V"));
    assertThatThrownBy(() -> v.dividedBy(v)).hasMessageContaining("divide by a number: V");
    assertThatThrownBy(() -> v.dividedBy(ring.zero())).hasMessageContaining("number: 0");
  }

  /** A unit in which amplitudes are counted has powers of both signs that cancel. */
  @Test
  void marksMultiplyAndAreNeverRead() {
    CoefficientRing ring = new CoefficientRing(session, NAMES, List.of());
    Coefficient v = ring.of(exact("V"));
    for (int a = -3; a <= 3; a++) {
      for (int b = -3; b <= 3; b++) {
        assertThat(ring.modeUnit(a).times(ring.modeUnit(b))).isSameAs(ring.modeUnit(a + b));
      }
    }
    assertThat(ring.modeUnit(0).isOne()).isTrue();
    List<Coefficient> marked = new ArrayList<>(List.of(v.times(ring.interaction())));
    marked.add(ring.modeUnit(2).times(v));
    marked.add(ring.modeUnit(-1).times(v).times(ring.interaction()));
    for (Coefficient one : marked) {
      assertThat(one).isNotSameAs(v).hasToString("V");
      assertThat(one.plain()).isSameAs(v);
    }
    // Without its marks a difference of the two may vanish.
    assertThat(marked.get(0).plus(v.negate()).plain().isZero()).isTrue();
    assertThat(ring.generators().stream().filter(Generator::isMark)).hasSize(3);
  }

  /** A ring knows what it was made for; anything else is refused and not guessed at. */
  @ParameterizedTest
  @ValueSource(strings = {"1/N", "sqrt(2)", "V^(1/3)", "2^(-1/3)", "exp(V)", "sin(K)", "pi"})
  void whatARingWasNotMadeForIsRefused(String text) {
    CoefficientRing ring = new CoefficientRing(session, NAMES, List.of(exact("V*K")));
    IExpr stranger = exact(text);
    assertThatThrownBy(() -> ring.of(stranger))
        .isInstanceOfSatisfying(
            InvalidInputException.class, refusal -> assertThat(refusal.remedy()).isNotBlank());
  }
}

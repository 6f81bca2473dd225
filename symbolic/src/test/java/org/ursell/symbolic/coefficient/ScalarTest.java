package org.ursell.symbolic.coefficient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.hipparchus.complex.Complex;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.ursell.runtime.equations.InvalidInputException;
import org.ursell.symbolic.syntax.ExpressionParser;
import org.ursell.symbolic.syntax.Span;

/** Coefficients as their author wrote them. */
class ScalarTest {
  private static final Map<String, Double> VALUES = Map.of("V", 0.7, "N", 5.0, "phi", 0.4);
  private static final Span WHOLE = new Span(0, 1);

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "V/N; V/N",
        "-V/2; -V/2",
        "V - (N - phi); V - (N - phi)",
        "V - N - phi; V - N - phi",
        "V/(N*phi); V/(N*phi)",
        "V/N/phi; V/N/phi",
        "V*(N/phi); V*(N/phi)",
        "(V+N)^2*phi; (V + N)^2*phi",
        "(-V)^2; (-V)^2",
        "-V^2; -V^2",
        "V^-2; V^(-2)",
        "sqrt(2)*1; sqrt(2)",
        "2*3*V; 6*V",
        "--V; V",
        "-(V*-N); V*N",
        "1e-3; 0.001",
        "0.5*0.5*V; 0.5*0.5*V",
        "2 + 3 + V; 5 + V",
        "0.5 + 2; 0.5 + 2",
        "2 + 0.5; 2 + 0.5",
        "1e29; 100000000000000000000000000000",
        "1e40; 1E+40",
        "exp(-i*phi); exp(-i*phi)"
      })
  void printsWithAsFewBracketsAsItNeeds(String text, String printed) {
    assertThat(read(text).text()).isEqualTo(printed);
  }

  /** Printing and reading again gives the same number, whatever the tree. */
  @Test
  void readsWhatItPrints() {
    Random random = new Random(7);
    for (int k = 0; k < 3_000; k++) {
      Scalar scalar = random(random, 4);
      Complex value = ScalarValue.of(scalar, VALUES);
      if (value.isFinite() && value.norm() < 1e6) {
        Complex again = ScalarValue.of(read(scalar.text()), VALUES);
        assertThat(again.subtract(value).norm())
            .as(scalar.text())
            .isCloseTo(0, within(1e-9 * (1 + value.norm())));
      }
    }
  }

  @Test
  void conjugatesAsAFunctionOfRealParameters() {
    Random random = new Random(8);
    for (int k = 0; k < 3_000; k++) {
      Scalar scalar = random(random, 4);
      Complex value = ScalarValue.of(scalar, VALUES);
      if (value.isFinite() && value.norm() < 1e6) {
        Complex conjugate = ScalarValue.of(ScalarConjugate.of(scalar, WHOLE), VALUES);
        assertThat(conjugate.subtract(value.conjugate()).norm())
            .as(scalar.text())
            .isCloseTo(0, within(1e-9 * (1 + value.norm())));
      }
    }
  }

  /** The floating-point value and Symja's exact one are the same number. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "1/3 + 0.1", "sqrt(2)/2 - 2^(1/2)/2 + pi", "exp(i*pi/4)", "(1 + 2*i)^3/(3 - i)",
        "sin(pi/6)*cos(1)", "4^(-1/2)", "8^(2/3)", "1e-3*exp(2)"
      })
  void symjaAgrees(String text) {
    SymjaSession session = new SymjaSession();
    Complex value = ScalarValue.of(read(text));
    var exact = new ScalarEvaluator(session, List.of()).of(Scalar.read(text));
    assertThat(exact.evalfc().getReal()).isCloseTo(value.getReal(), within(1e-12));
    assertThat(exact.evalfc().getImaginary()).isCloseTo(value.getImaginary(), within(1e-12));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "V V",
        "2V",
        "V(2)",
        "sqrt V",
        "Get(V)",
        "V;V",
        "2^(10^9)",
        "2^-1000000000",
        "1/0",
        "x",
        "((V)",
        "V)",
        "9^64^64",
        "|1><0|",
        "h.c.",
        "V,N",
        "1e400"
      })
  void whatIsNoCoefficientIsRefusedInWords(String text) {
    ScalarEvaluator evaluator = new ScalarEvaluator(new SymjaSession(), VALUES.keySet());
    assertThatThrownBy(() -> evaluator.of(Scalar.read(text)))
        .isInstanceOfSatisfying(
            InvalidInputException.class,
            e -> {
              assertThat(e).hasMessageContaining("cannot be read");
              assertThat(e.remedy()).isNotBlank();
            });
  }

  private static Complex at(String text, double a, double b) {
    Scalar read = new ScalarReader(Set.of("a", "b"), List.of()).read(ExpressionParser.parse(text));
    return ScalarValue.of(read, Map.of("a", a, "b", b));
  }

  /** What leaves the range of doubles on the way, and comes back, keeps its digits. */
  @ParameterizedTest
  @ValueSource(doubles = {1e-9, 1.3e-8, 1.0, 1e9, 1e-200, 1e200})
  void powersBeyondTheRangeOfDoublesHaveTheirQuotients(double b) {
    double a = 1.01 * b;
    double right = Math.pow(a / b, 40);
    for (String ratio :
        List.of(
            "a^40/b^40",
            "a^40*b^(-40)",
            "(a^20*a^20)/(b^35*b^5)",
            "sqrt(a^40/b^40)^2",
            "sqrt(a^40*a^40)/b^40",
            "abs(i*a^40)/abs(b^40)",
            "exp(40*log(a))/exp(40*log(b))",
            "exp(log(a^40) - log(b^40))",
            "(a^2)^20/((b^0.5)^40*b^20)",
            "(a^40 + a^40)/(2*b^40)",
            "re(a^40 + 2*i*a^40)/im(b^40*i)",
            "conj(i*a^40)/(-i*b^40)",
            "(a^40*sqrt(a))/(b^40*sqrt(b))/sqrt(a/b)")) {
      Complex value = at(ratio, a, b);
      assertThat(value.getReal()).as(ratio).isCloseTo(right, within(1e-9 * right));
      assertThat(value.getImaginary()).as(ratio).isCloseTo(0, within(1e-9 * right));
    }
    assertThat(at("a/sqrt(a^2 + b^2)", b, b).getReal()).isCloseTo(Math.sqrt(0.5), within(1e-15));
  }

  /** Nothing is made a number that is none, nor zero that is none. */
  @ParameterizedTest
  @ValueSource(strings = {"a/b", "b^(-0.5)", "b/a - a/b", "step(a/b)", "min(1, a/b)", "log(b)"})
  void whatIsNoNumberStaysNone(String text) {
    assertThat(at(text, 0.0, 0.0).isFinite()).isFalse();
  }

  private static Scalar read(String text) {
    return new ScalarReader(VALUES.keySet(), List.of()).read(ExpressionParser.parse(text));
  }

  private static Scalar random(Random random, int depth) {
    switch (depth == 0 ? random.nextInt(4) : random.nextInt(10)) {
      case 0:
        return Scalar.of(random.nextInt(9) - 4);
      case 1:
        return new Scalar.Parameter(List.of("V", "N", "phi").get(random.nextInt(3)));
      case 2:
        return Scalar.Constant.I;
      case 3:
        return Scalar.Constant.PI;
      case 4:
        return random(random, depth - 1).plus(random(random, depth - 1));
      case 5:
        return random(random, depth - 1).times(random(random, depth - 1));
      case 6:
        return new Scalar.Quotient(random(random, depth - 1), random(random, depth - 1));
      case 7:
        return random(random, depth - 1).negated();
      case 8:
        return new Scalar.Power(random(random, depth - 1), Scalar.of(1 + random.nextInt(3)));
      default:
        return new Scalar.Call(
            List.of("exp", "sin", "cos").get(random.nextInt(3)), random(random, depth - 1));
    }
  }
}

package org.ursell.symbolic.coefficient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.matheclipse.core.interfaces.IExpr;
import org.ursell.runtime.equations.InvalidInputException;

class ScalarEvaluatorTest {
  private static final List<String> NAMES = List.of("V", "N", "K", "gamma", "E", "theta", "D_2");

  private final SymjaSession session = new SymjaSession();
  private final ScalarEvaluator evaluator = new ScalarEvaluator(session, NAMES);

  private IExpr exact(String text) {
    return evaluator.of(Scalar.read(text));
  }

  private Coefficient coefficient(String text) {
    IExpr expression = exact(text);
    return new CoefficientRing(session, NAMES, List.of(expression)).of(expression);
  }

  /** Symja's built-ins N, E, D and gamma are only parameters here. */
  @ParameterizedTest
  @CsvSource({
    "V/N, V/N",
    "2*V*(N-2)/N, 2*V*(1 - 2/N)",
    "N*V/N, V",
    "gamma/2 - gamma, -1/2*gamma",
    "0.1*E, 1/10*E",
    "1e-3*E, 1/1000*E",
    "sqrt(2)*sqrt(2)*V, 2*V",
    "sqrt(3)*V, V*sqrt(3)",
    "V/sqrt(2), 1/2*V*sqrt(2)",
    "(V+K)^2 - V^2 - K^2, 2*V*K",
    "i*V*i, -V",
    "D_2^3/D_2, D_2^2",
    "-V*-1, V"
  })
  void readsExactly(String text, String expected) {
    assertThat(coefficient(text)).hasToString(expected);
  }

  @Test
  void onePlusOneIsOneObject() {
    CoefficientRing ring = new CoefficientRing(session, NAMES, List.of(exact("V/N")));
    Coefficient v = ring.of(exact("V"));
    assertThat(v.plus(v)).isSameAs(v.times(2)).isSameAs(ring.integer(2).times(v));
    assertThat(v.plus(v.negate()).isZero()).isTrue();
    assertThat(v.times(3).dividedBy(ring.integer(3))).isSameAs(v);
  }

  /** A session that another one followed is still the one in which its coefficients meet. */
  @Test
  void sessionsDoNotDisturbEachOther() {
    SymjaSession other = new SymjaSession();
    ScalarEvaluator elsewhere = new ScalarEvaluator(other, List.of("gamma", "V"));
    IExpr theirs = elsewhere.of(Scalar.read("gamma/V + exp(i*gamma)"));
    CoefficientRing ring = new CoefficientRing(session, NAMES, List.of(exact("V/N")));
    assertThat(ring.of(exact("V/N + V/N"))).hasToString("2*V/N");
    assertThat(new CoefficientRing(other, List.of("gamma", "V"), List.of(theirs)).of(theirs))
        .hasToString("cos(gamma) + i*sin(gamma) + gamma/V");
    assertThat(session.nameOf(session.symbol("gamma"))).isEqualTo("gamma");
    assertThat(session.nameOf(session.symbol("V"))).isEqualTo("V");
    assertThatThrownBy(() -> session.nameOf(exact("V/N"))).hasMessageContaining("not a parameter");
  }

  /** exp(i theta) becomes cos and sin, so that every generator is real and conjugates are right. */
  @Test
  void phasesHaveConjugates() {
    Coefficient phase = coefficient("V*exp(i*theta)");
    assertThat(phase.re()).hasToString("V*cos(theta)");
    assertThat(phase.im()).hasToString("V*sin(theta)");
    assertThat(phase.conjugate().im()).hasToString("-V*sin(theta)");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "V +",
        "(V",
        "V)",
        "2V",
        "V N",
        "V**2",
        "V^^2",
        "1/0",
        "V;N",
        "V=2",
        "V[1]",
        "Get(V)",
        "Import(V)",
        "Run(V)",
        "While(True)",
        "Set(V,1)",
        "V,N",
        "\"V\"",
        "V^1000000",
        "V^theta",
        "sqrt",
        "sqrt V",
        "W",
        "V_",
        "V!",
        "V<N",
        "`V`",
        "{V}",
        "9e999",
        "V/(N-N)"
      })
  void refusesWhatItDoesNotKnow(String text) {
    assertThatThrownBy(() -> exact(text))
        .isInstanceOfSatisfying(
            InvalidInputException.class,
            refusal -> {
              assertThat(refusal).hasMessageContaining(text.strip());
              assertThat(refusal.remedy()).isNotEmpty();
            });
  }

  @Test
  void refusesWhatIsTooLong() {
    assertThatThrownBy(() -> exact("1+".repeat(2000) + "1"))
        .isInstanceOf(InvalidInputException.class);
    assertThatThrownBy(() -> exact("9".repeat(1000))).isInstanceOf(InvalidInputException.class);
  }

  /** Operators multiplied out leave products that nobody read as a whole. */
  @Test
  void refusesWhatGrewTooLargeAfterItWasRead() {
    Scalar half = Scalar.read("1e200*1.5");
    assertThat(exact("1e200*1.5")).isNotNull();
    assertThatThrownBy(() -> evaluator.of(half.times(half).times(Scalar.read("V"))))
        .isInstanceOfSatisfying(
            InvalidInputException.class,
            refusal -> {
              assertThat(refusal).hasMessageContaining("cannot be read");
              assertThat(refusal.remedy()).isNotEmpty();
            });
    Scalar sum = Scalar.read("V + K + N + E + gamma + theta");
    Scalar power = sum;
    for (int k = 0; k < 7; k++) {
      power = power.times(sum);
    }
    Scalar manyTerms = power;
    assertThatThrownBy(() -> evaluator.of(manyTerms)).hasMessageContaining("cannot be read");
  }

  /** A name is only known to be declared when the model is complete. */
  @Test
  void readsAnyNameAndEvaluatesDeclaredOnes() {
    assertThat(Scalar.read("W*i/pi").parameters()).containsExactly("W");
    assertThatThrownBy(() -> evaluator.of(Scalar.read("W*i/pi")))
        .hasMessageContaining("the coefficient 'W*i/pi' cannot be read")
        .hasMessageContaining("W");
  }
}

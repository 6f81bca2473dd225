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

class CoefficientParserTest {
  private static final List<String> NAMES = List.of("V", "N", "K", "gamma", "E", "theta", "D_2");

  private final SymjaSession session = new SymjaSession();
  private final CoefficientParser parser = new CoefficientParser(session, NAMES);

  private Coefficient coefficient(String text) {
    IExpr expression = parser.parse(text);
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
    CoefficientRing ring = new CoefficientRing(session, NAMES, List.of(parser.parse("V/N")));
    Coefficient v = ring.of(parser.parse("V"));
    assertThat(v.plus(v)).isSameAs(v.times(2)).isSameAs(ring.integer(2).times(v));
    assertThat(v.plus(v.negate()).isZero()).isTrue();
    assertThat(v.times(3).dividedBy(ring.integer(3))).isSameAs(v);
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
    assertThatThrownBy(() -> parser.parse(text))
        .isInstanceOfSatisfying(
            InvalidInputException.class,
            refusal -> {
              assertThat(refusal).hasMessageContaining(text.strip());
              assertThat(refusal.remedy()).isNotEmpty();
            });
  }

  @Test
  void refusesWhatIsTooLong() {
    assertThatThrownBy(() -> parser.parse("1+".repeat(2000) + "1"))
        .isInstanceOf(InvalidInputException.class);
    assertThatThrownBy(() -> parser.parse("9".repeat(1000)))
        .isInstanceOf(InvalidInputException.class);
  }
}

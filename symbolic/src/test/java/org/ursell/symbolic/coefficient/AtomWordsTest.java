package org.ursell.symbolic.coefficient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.matheclipse.core.interfaces.IExpr;

/** Functions in coefficients are written as a person would, and read as the same. */
class AtomWordsTest {
  private static final List<String> NAMES = List.of("w", "phi", "tau", "N");
  private static final Map<String, Double> POINT =
      Map.of("w", 0.7, "phi", 0.4, "tau", 1.9, "N", 5.0);

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "cos(w*t); cos(w*t)",
        "sin(1 + w*t); sin(1 + w*t)",
        "exp(-t/tau); exp(-t/tau)",
        "exp(-2*t/(3*tau)); exp(-2*t/(3*tau))",
        "step(t - 2); step(t - 2)",
        "pulse(t, phi + tau, w*tau); pulse(t, phi + tau, tau*w)",
        "max(t, -w); max(t, -w)",
        "tanh((t - tau)/w); tanh(t/w - tau/w)",
        "sqrt(w*tau); sqrt(w*tau)",
        "log(1 + w)*cosh(2*t); cosh(2*t)*log(1 + w)",
        "exp(-(t - tau)^2/w^2); exp(-(t - tau)^2/w^2)",
        "abs(w - sqrt(2)*phi); abs(w - sqrt(2)*phi)",
        "w/sqrt(N + 1); w*(1/sqrt(1 + N))",
        "sin(w)/cos(w); (sin(w)/cos(w))",
        "(w + 1)^(1/3); ((1 + w)^(1/3))",
      })
  void functionsHaveNoNeedlessBrackets(String text, String expected) {
    SymjaSession session = new SymjaSession();
    IExpr exact = new ScalarEvaluator(session, NAMES).of(Scalar.read(text));
    String shown = new CoefficientRing(session, NAMES, List.of(exact)).of(exact).toString();
    Scalar again = Scalar.read(shown);
    for (double time : new double[] {0.3, 2.6}) {
      Map<String, Double> point = new HashMap<>(POINT);
      point.put(Scalar.Time.NAME, time);
      double expectedValue = ScalarValue.of(Scalar.read(text), point).getReal();
      assertThat(ScalarValue.of(again, point).getReal())
          .as(shown)
          .isCloseTo(expectedValue, within(1e-12));
    }
    assertThat(shown).isEqualTo(expected);
  }
}

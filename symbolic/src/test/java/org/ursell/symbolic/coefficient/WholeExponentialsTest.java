package org.ursell.symbolic.coefficient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.matheclipse.core.interfaces.IExpr;
import org.ursell.runtime.equations.CoefficientTable;
import org.ursell.runtime.equations.Parameters;

/**
 * Multiplying out leaves exponentials whole: where what an author wrote is a finite number, so is
 * the coefficient, and it is the same number.
 */
class WholeExponentialsTest {
  private static final List<String> NAMES = List.of("V", "N", "K", "w");
  private static final double[] TIMES = {-30, -1, 0, 0.97, 1.3166668, 2, 40, 999.99, 1000.02};
  private static final List<Map<String, Double>> POINTS =
      List.of(
          Map.of("V", 1.0, "N", 1.0, "K", 1.0, "w", 0.06),
          Map.of("V", 1e-9, "N", 10_000.0, "K", 1000.0, "w", 0.01),
          Map.of("V", 3e11, "N", 3.0, "K", 1e10, "w", 5.0));

  private final SymjaSession session = new SymjaSession();
  private final ScalarEvaluator evaluator = new ScalarEvaluator(session, NAMES);

  private Coefficient coefficient(String text) {
    IExpr exact = evaluator.of(Scalar.read(text));
    return new CoefficientRing(session, NAMES, List.of(exact)).of(exact);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "exp(-((t - 0.97)/0.06)^2)*2^(1/2)*V/(N + 1)",
        "V*exp(-(t - K)^2/(2*w^2))/(1 + N)",
        "V*exp(-(t - 1000)^2/w^2)/(1 + N)/(2 + N)",
        "V*exp((K - t)/0.2)/((N + 1)*exp(((t - K)/w)^2))",
        "V/((N + 1)*exp((t/0.06)^2))",
        "V/((1 + exp(-(t - K)/w))*(N + 1))",
        "(2 - 1/(1 + exp(-(t - 1)/w)))*V/(N + 1)",
        "1/(1 + exp(-t/w)/((1 + exp(-t^2))*(N + 1)))",
        "exp(-N*t^2)*(V - 1)*(N - 1)/(N + 1)",
        "(exp(-t^2) + V)*(exp(-(t - 1)^2/w) + 1)/(N + 1)",
        "exp(-t^2/w)^64/(N + 1)",
        "exp(-t^2/w)*V*exp(1 - (t - 2)^2)/(N + 1)",
        "exp(-exp(-t^2/w))/(N + 1)",
        "sqrt(1 + exp(-t^2/w)/(N + 1))/(N + 2)",
        "log(2 + exp(-t^2/w)/(N + 1))",
        "pulse(t, 1, 2)*exp(-((t - 0.97)/0.06)^2)/(N + 1)",
        "tanh((t - 1)/w)/(N + 1)",
        "V/(cosh((t - 1)/w)*(N + 1))",
        "cos(exp(-t^2)/(N + 1))",
        "(V/K)^40/(N + 1)",
        "V*(w/K)^33*K^33"
      })
  void theValueIsThatOfWhatWasWritten(String text) {
    Scalar written = Scalar.read(text);
    Coefficient coefficient = coefficient(text);
    CoefficientList list = new CoefficientList(coefficient.ring(), List.of());
    list.add(coefficient);
    CoefficientTable table = list.table();
    int compared = 0;
    for (Map<String, Double> point : POINTS) {
      for (double time : TIMES) {
        Map<String, Double> values = new HashMap<>(point);
        values.put(Scalar.Time.NAME, time);
        double expected = ScalarValue.of(written, values).getReal();
        if (Double.isFinite(expected)) {
          assertThat(table.value(0, Parameters.of(point).at(time)))
              .as("at %s", values)
              .isCloseTo(expected, within(1e-12 * Math.abs(expected) + Double.MIN_NORMAL));
          compared++;
        }
      }
    }
    assertThat(compared).isGreaterThan(5);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "exp(-(t - K)^2/w^2)/(N + 1); exp(-(t - K)^2/w^2)*(1/(1 + N))",
        "V/(1 + exp(-(t - K)/w))/(N + 1); V*(1/(1 + exp((K - t)/w) + N + exp((K - t)/w)*N))",
        "exp(-(t - K)/w)*exp((t - K)/w)*V; V",
        "exp(2*V)/exp(V); exp(V)",
      })
  void exponentsReadAsTheyWereWritten(String text, String shown) {
    assertThat(coefficient(text).toString()).isEqualTo(shown);
  }

  /** The conjugate of a pulse need not be written as the pulse is. */
  @Test
  void equalExponentialsAreOne() {
    IExpr first = evaluator.of(Scalar.read("exp(-(t - K)^2)"));
    IExpr second = evaluator.of(Scalar.read("exp(2*t*K - t^2)*exp(-K^2)"));
    CoefficientRing ring = new CoefficientRing(session, NAMES, List.of(first, second));
    assertThat(ring.of(second)).isEqualTo(ring.of(first));
  }
}

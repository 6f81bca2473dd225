package org.ursell.runtime.equations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.ursell.runtime.equations.Coefficients.MINUS_ONE;
import static org.ursell.runtime.equations.Coefficients.N;
import static org.ursell.runtime.equations.Coefficients.V;
import static org.ursell.runtime.equations.Coefficients.at;
import static org.ursell.runtime.equations.Coefficients.model;
import static org.ursell.runtime.equations.Coefficients.one;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What has no value, as 0/0, is refused wherever it stands; what has one counts for nothing beside
 * a zero.
 */
class NoNumberTest {
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
}

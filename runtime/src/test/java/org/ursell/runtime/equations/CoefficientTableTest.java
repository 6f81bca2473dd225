package org.ursell.runtime.equations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.ursell.runtime.equations.Coefficients.MINUS_ONE;
import static org.ursell.runtime.equations.Coefficients.V;
import static org.ursell.runtime.equations.Coefficients.at;
import static org.ursell.runtime.equations.Coefficients.model;
import static org.ursell.runtime.equations.Coefficients.one;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Coefficients at a point: values, what is left out without interaction, and rates that must not be
 * negative.
 */
class CoefficientTableTest {
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
}

package org.ursell.symbolic.observable;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Optional;
import org.hipparchus.complex.Complex;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ursell.runtime.equations.InvalidInputException;
import org.ursell.runtime.equations.Parameters;

/** One-axis twisting, H = chi Jz^2, from spins along x: M. Kitagawa and M. Ueda (1993). */
class SqueezingTest {
  private static final String TWISTING =
      """
      name: twisting
      species: {A: {spin: 1/2, count: N}}
      parameters: {N: 10, chi: 1}
      hamiltonian:
        - for pairs A A: 2*chi*Sz (x) Sz
      observables:
        spin: <Sz>
        spread: kitagawa-ueda(A)
        angle: wineland(A)
        decibel: 2*(wineland(A) + 1)
      initial: {A: START}
      """;

  private static String along(String start) {
    return TWISTING.replace("START", start);
  }

  @ParameterizedTest
  @ValueSource(ints = {2, 3, 4, 7, 12, 20, 30})
  void oneAxisTwistingHasItsClosedForm(int n) {
    Observed observed = Observed.of(along("(|0> + |1>)/sqrt(2)"));
    Parameters at = observed.subject().descriptor().defaults().with("N", n);
    for (double t : new double[] {0.0, 0.3 / n, 1.2 / n, 0.4}) {
      List<Complex> values = observed.exact(at, t);
      double a = 1.0 - Math.pow(Math.cos(2.0 * t), n - 2);
      double b = 4.0 * Math.sin(t) * Math.pow(Math.cos(t), n - 2);
      double spread = 1.0 + (n - 1) / 4.0 * (a - Math.hypot(a, b));
      double shrunk = Math.pow(Math.cos(t), n - 1);
      double angle = spread / (shrunk * shrunk);
      assertThat(values.get(1).getRealPart()).isCloseTo(spread, within(1e-8));
      assertThat(values.get(2).getRealPart()).isCloseTo(angle, within(1e-8 * Math.max(1.0, angle)));
      assertThat(values.get(3).getRealPart())
          .isCloseTo(2.0 * (angle + 1.0), within(4e-8 * Math.max(1.0, angle)));
    }
  }

  @Test
  void orderNOfNSitesAgrees() {
    Observed observed = Observed.of(along("(|0> + |1>)/sqrt(2)"));
    Parameters at = observed.subject().descriptor().defaults().with("N", 3);
    List<Complex> exact = observed.exact(at, 0.5);
    List<Complex> truncated = observed.truncated(3, Optional.empty(), at, 0.5);
    for (int k = 1; k < exact.size(); k++) {
      assertThat(truncated.get(k).subtract(exact.get(k)).norm()).isLessThan(1e-9);
    }
  }

  /** Without a mean spin there is no direction to be perpendicular to. */
  @Test
  void withoutAMeanSpinThereIsNone() {
    Observed observed = Observed.of(along("1/2"));
    Parameters at = observed.subject().descriptor().defaults();
    assertThat(observed.exact(at, 0.2).get(1).isNaN()).isTrue();
    assertThat(observed.truncated(2, Optional.empty(), at, 0.2).get(2).isNaN()).isTrue();
  }

  @Test
  void infinitelyManySitesAreRefusedByName() {
    Observed observed = Observed.of(along("level 1"));
    Parameters at = observed.subject().descriptor().defaults().with("N", Double.POSITIVE_INFINITY);
    assertThatThrownBy(() -> observed.truncated(1, Optional.empty(), at, 0.0))
        .isInstanceOf(InvalidInputException.class)
        .hasMessageContaining("'spread'")
        .hasMessageContaining("infinitely many sites");
  }
}

package org.ursell.runtime.quote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class BridgeTest {
  private static final Bridge ONE_GROUP =
      new Bridge(30, 5.29588, 40, 6.24036, 0.11500, -27.01, 350.0);

  /** It holds both exact lifetimes, and the law with its intercept. */
  @Test
  void meetsBothEnds() {
    assertThat(ONE_GROUP.at(30).lifetime()).isCloseTo(5.29588, within(1e-9));
    assertThat(ONE_GROUP.at(40).lifetime()).isCloseTo(6.24036, within(1e-9));
    assertThat(ONE_GROUP.at(40).halfWidth()).isLessThan(1e-9);
    assertThat(ONE_GROUP.at(1e9).lifetime() - 0.115 * 1e9).isCloseTo(-27.01, within(1e-2));
  }

  /**
   * V = 0.75 of the paper's model, where the Langevin equation gives 11.94 +- 0.11 at N = 100 and
   * 50.1 +- 1.3 at 500.
   */
  @Test
  void agreesWithSampledLifetimes() {
    assertThat(ONE_GROUP.at(100).lifetime()).isCloseTo(11.94, within(0.45));
    assertThat(ONE_GROUP.at(100).halfWidth()).isBetween(0.05, 1.0);
    assertThat(ONE_GROUP.at(500).lifetime()).isCloseTo(50.1, within(2.0));
    assertThat(ONE_GROUP.at(500).halfWidth()).isBetween(0.5, 6.0);
  }

  /** V = 1, where the Langevin equation gives 8.62 +- 0.11 at N = 100; n0 moves it to and fro. */
  @Test
  void itsWidthIsThatOfAllScales() {
    Bridge bridge = new Bridge(24, 3.57215, 30, 3.90755, 0.13451, -28.32, 400.0);
    assertThat(bridge.at(100).lifetime()).isCloseTo(8.62, within(0.25));
    assertThat(bridge.at(100).halfWidth()).isBetween(0.1, 0.4);
  }
}

package org.ursell.cli.plot;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class JumpsTest {
  private static double[] grid(int points) {
    double[] x = new double[points];
    for (int k = 0; k < points; k++) {
      x[k] = 2.0 * k / (points - 1);
    }
    return x;
  }

  private static long gaps(Jumps.Curve curve) {
    return Arrays.stream(curve.y()).filter(Double::isNaN).count();
  }

  @Test
  void aJumpBreaksTheCurveBetweenItsPoints() {
    Jumps.Curve curve =
        Jumps.broken(new double[] {0, 1, 2, 3, 4}, new double[] {0, 0, 1.5, 1.6, 1.7});
    assertThat(curve.x()).containsExactly(0, 1, 1.5, 2, 3, 4);
    assertThat(curve.y()).containsExactly(0, 0, Double.NaN, 1.5, 1.6, 1.7);
  }

  /** Groups unlock as the root of the distance from the edge: steep, but no jump. */
  @Test
  void anOnsetAsASquareRootIsNoJump() {
    for (int points : new int[] {11, 40, 64, 255}) {
      double[] x = grid(points);
      for (double edge = 0.31; edge < 1.2; edge += 0.0137) {
        double at = edge;
        double[] y = Arrays.stream(x).map(v -> v < at ? 0 : Math.sqrt(v * v - at * at)).toArray();
        assertThat(gaps(Jumps.broken(x, y))).as("%s points, %s", points, edge).isZero();
      }
    }
  }

  /** Nothing was computed between the last point that is locked and the first that is not. */
  @Test
  void theEdgeOfLockingIsLeftOpen() {
    double[] x = {0, 1, 2, 3};
    double[] y = {1e-6, -1e-5, 0.3, 0.5};
    assertThat(gaps(Jumps.broken(x, y))).isZero();
    assertThat(Jumps.broken(x, y, 1e-4).x()).containsExactly(0, 1, 1.5, 2, 3);
  }

  @Test
  void kinksAndSlopesAreNoJumps() {
    double[] x = grid(41);
    assertThat(gaps(Jumps.broken(x, Arrays.stream(x).map(Math::abs).toArray()))).isZero();
    assertThat(gaps(Jumps.broken(x, Arrays.stream(x).map(v -> Math.exp(3 * v)).toArray())))
        .isZero();
    assertThat(gaps(Jumps.broken(x, Arrays.stream(x).map(v -> 1e-12 * v).toArray()))).isZero();
    assertThat(gaps(Jumps.broken(new double[] {1}, new double[] {1}))).isZero();
  }

  @Test
  void anglesThatGoRoundAreBroken() {
    Jumps.Curve curve =
        Jumps.brokenRound(new double[] {0, 1, 2, 3}, new double[] {2.5, 3.1, -3.1, -2.5});
    assertThat(curve.x()).containsExactly(0, 1, 1.5, 2, 3);
    assertThat(curve.y()[2]).isNaN();
  }
}

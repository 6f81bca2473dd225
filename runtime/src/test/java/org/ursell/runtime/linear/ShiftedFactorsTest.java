package org.ursell.runtime.linear;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.stream.IntStream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.ursell.runtime.equations.JacobianPattern;

/**
 * Sparse equations (z - J) x = b: solved to rounding, with few new entries, and refused in vain.
 */
class ShiftedFactorsTest {
  private static JacobianPattern pattern(int n, double density, Random random) {
    JacobianPattern.Builder rows = new JacobianPattern.Builder();
    for (int i = 0; i < n; i++) {
      rows.row(IntStream.range(0, n).filter(j -> random.nextDouble() < density).toArray());
    }
    return rows.build();
  }

  private static double residual(
      ShiftedFactors factors, JacobianPattern pattern, double[] j, double re, double im) {
    return residual(factors, pattern, j, new double[j.length], re, im);
  }

  /** The largest part of (z - J) x - b, for a random b, over one and the largest part of x. */
  private static double residual(
      ShiftedFactors factors,
      JacobianPattern pattern,
      double[] j,
      double[] jIm,
      double re,
      double im) {
    int n = pattern.side();
    Random random = new Random(n);
    double[] bRe = random.doubles(n, -1.0, 1.0).toArray();
    double[] bIm = random.doubles(n, -1.0, 1.0).toArray();
    double[] x = bRe.clone();
    double[] xIm = bIm.clone();
    factors.solve(x, xIm);
    double largest = 0.0;
    double size = 1.0;
    for (int i = 0; i < n; i++) {
      size = Math.max(size, Math.hypot(x[i], xIm[i]));
      double sumRe = re * x[i] - im * xIm[i] - bRe[i];
      double sumIm = re * xIm[i] + im * x[i] - bIm[i];
      for (int e = pattern.rowStart(i); e < pattern.rowStart(i + 1); e++) {
        int column = pattern.column(e);
        sumRe -= j[e] * x[column] - jIm[e] * xIm[column];
        sumIm -= j[e] * xIm[column] + jIm[e] * x[column];
      }
      largest = Math.max(largest, Math.hypot(sumRe, sumIm));
    }
    return largest / size;
  }

  @Test
  void randomSystemsAreSolved() {
    Random random = new Random(5);
    for (int trial = 0; trial < 60; trial++) {
      int n = 1 + random.nextInt(60);
      JacobianPattern pattern = pattern(n, 0.02 + 0.3 * random.nextDouble(), random);
      ShiftedFactors first = new ShiftedFactors(pattern);
      for (ShiftedFactors factors : new ShiftedFactors[] {first, first.another(), first}) {
        double[] j = random.doubles(pattern.entries() + 3, -1.0, 1.0).toArray();
        double re = random.nextDouble();
        double im = 3.0 * random.nextDouble();
        assertThat(factors.factor(j, re, im)).isTrue();
        assertThat(residual(factors, pattern, j, re, im)).isLessThan(1e-10);
        double[] jIm = random.doubles(j.length, -1.0, 1.0).toArray();
        assertThat(factors.factor(j, jIm, re, im)).isTrue();
        assertThat(residual(factors, pattern, j, jIm, re, im)).isLessThan(1e-10);
      }
    }
  }

  /** Nothing stands on the diagonal of an undamped oscillator: rows are exchanged. */
  @Test
  void aZeroDiagonalIsNoObstacle() {
    JacobianPattern pattern = new JacobianPattern.Builder().row(1).row(0).build();
    ShiftedFactors factors = new ShiftedFactors(pattern);
    double[] rotation = {-2.0, 2.0};
    assertThat(factors.factor(rotation, 0.0, 0.0)).isTrue();
    assertThat(residual(factors, pattern, rotation, 0.0, 0.0)).isLessThan(1e-15);
    assertThat(factors.factor(rotation, 1e-12, 0.0)).isTrue();
    assertThat(residual(factors, pattern, rotation, 1e-12, 0.0)).isLessThan(1e-15);
  }

  @Test
  void aSingularMatrixIsSaidToBeOne() {
    JacobianPattern pattern = new JacobianPattern.Builder().row(0, 1).row(0, 1).build();
    ShiftedFactors factors = new ShiftedFactors(pattern);
    assertThat(factors.factor(new double[] {1.0, 2.0, 2.0, 4.0}, 0.0, 0.0)).isFalse();
    assertThat(factors.factor(new double[] {1.0, Double.NaN, 2.0, 4.0}, 1.0, 0.0)).isFalse();
    assertThat(factors.factor(new double[] {1.0, 2.0, 2.0, 4.0}, 1.0, 0.0)).isTrue();
  }

  /** A hub that all are tied to goes last; from the hub on, all would be tied to all. */
  @Test
  void theOrderKeepsAHubSparse() {
    int n = 2000;
    JacobianPattern.Builder rows = new JacobianPattern.Builder();
    rows.row(IntStream.range(0, n).toArray());
    for (int i = 1; i < n; i++) {
      rows.row(0, i);
    }
    JacobianPattern pattern = rows.build();
    ShiftedFactors factors = new ShiftedFactors(pattern);
    assertThat(factors.work()).isLessThan(5.0 * n);
    double[] j = new Random(3).doubles(pattern.entries(), -1.0, 0.0).toArray();
    assertThat(factors.factor(j, 1.0, 1.0)).isTrue();
    assertThat(residual(factors, pattern, j, 1.0, 1.0)).isLessThan(1e-10);
  }

  /** All pairs of groups and the groups themselves: the pairs go first. */
  @Test
  void pairsAreEliminatedBeforeWhatTheyShare() {
    int groups = 40;
    int n = groups + groups * groups;
    int[][] columns = new int[n][];
    for (int a = 0; a < groups; a++) {
      int group = a;
      columns[a] =
          IntStream.concat(
                  IntStream.of(a), IntStream.range(0, groups).map(b -> groups + group * groups + b))
              .toArray();
      for (int b = 0; b < groups; b++) {
        int pair = groups + a * groups + b;
        columns[pair] = IntStream.of(a, b, pair).distinct().toArray();
      }
    }
    JacobianPattern.Builder rows = new JacobianPattern.Builder();
    for (int[] row : columns) {
      rows.row(row);
    }
    double shared = Math.pow(groups, 3) / 3.0;
    assertThat(new ShiftedFactors(rows.build()).work()).isLessThan(1.2 * shared + 10.0 * n);
  }

  /** The work foretold is that of matrices of which nothing is exchanged. */
  @Test
  void aFullMatrixTakesTheCubeOverThree() {
    int n = 30;
    ShiftedFactors factors = new ShiftedFactors(pattern(n, 2.0, new Random(1)));
    assertThat(factors.work()).isCloseTo(n * (n + 1) * (2 * n + 1) / 6.0, Offset.offset(1e-6));
  }
}

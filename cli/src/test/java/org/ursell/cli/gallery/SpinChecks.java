package org.ursell.cli.gallery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import org.hipparchus.complex.Complex;
import org.ursell.cli.ResultTable;

/** What the examples made of spins must give, by formulas that the program does not have. */
final class SpinChecks {
  private SpinChecks() {}

  /** What is exact at the start, and a height that goes with the square of N. */
  static void dickeBurst(GalleryRun run) throws IOException {
    ResultTable table = ResultTable.read(run.folder().resolve("burst/trace.csv"));
    for (int n : new int[] {10, 20}) {
      String exact = " N=%d exact".formatted(n);
      assertThat(table.number(0, "per-square" + exact)).isCloseTo(1.0 / n, within(1e-9));
      assertThat(table.number(0, "g2" + exact)).isCloseTo(2 - 2.0 / n, within(1e-9));
      double height = max(table.numbers("per-square" + exact));
      assertThat(height).isBetween(0.195, 0.23);
      assertThat(max(table.numbers("per-square N=%d order=2".formatted(n))))
          .as("order 2 is too high")
          .isGreaterThan(height + 0.01);
      assertThat(min(table.numbers("g2" + exact))).as("nearly coherent").isBetween(1.0, 1.2);
    }
  }

  /** Locked within the width of R. Adler (1946), and beside it at the root of a difference. */
  static void twoGroups(GalleryRun run) throws IOException {
    ResultTable table = ResultTable.read(run.folder().resolve("locking/sweep.csv"));
    for (int row = 0; row < table.rows().size(); row++) {
      double detuning = table.number(row, "δ");
      double difference = table.number(row, "frequency_difference");
      double adler = Math.sqrt(Math.max(0, detuning * detuning - 0.0745 * 0.0745));
      assertThat(difference).isCloseTo(Math.signum(detuning) * adler, within(2e-3));
    }
    assertThat(table.rows()).hasSize(9);
  }

  /** Balance of forces in a frame that turns with the chase; A as alone where it feels nothing. */
  static void nonReciprocal(GalleryRun run) throws IOException {
    ResultTable table = ResultTable.read(run.folder().resolve("chase/sweep.csv"));
    int still = table.row("V_s", 0);
    assertThat(Math.abs(table.number(still, "frequency_A"))).isCloseTo(3.0 / 8, within(1e-6));
    for (double equal : new double[] {0, 0.25, 0.5}) {
      int row = table.row("V_s", equal);
      double fleeing = table.number(row, "z_A") * (3 - equal) * square(table, row, "B");
      double chasing = table.number(row, "z_B") * (3 + equal) * square(table, row, "A");
      assertThat(fleeing).isCloseTo(chasing, within(1e-6));
      assertThat(table.number(row, "z_A") + table.number(row, "z_B")).isCloseTo(0.5, within(1e-6));
      assertThat(Math.abs(table.number(row, "frequency_A"))).isGreaterThan(0.1);
    }
    int oneWay = table.row("V_s", 3);
    assertThat(table.number(oneWay, "frequency_B")).isCloseTo(0, within(1e-6));
    assertThat(table.number(oneWay, "z_A")).isCloseTo(0.25, within(1e-9));
    assertThat(table.number(oneWay, "z_B")).as("B feels A").isLessThan(0.1);
  }

  private static double square(ResultTable table, int row, String group) {
    return Math.pow(table.number(row, "final_amplitude_" + group), 2);
  }

  /** N. F. Ramsey (1950), with the phase that runs during the pulses. */
  static void ramsey(GalleryRun run) throws IOException {
    ResultTable table = ResultTable.read(run.folder().resolve("fringes/sweep.csv"));
    for (int row = 0; row < table.rows().size(); row++) {
      double phase = table.number(row, "Δ") * (0.4 + 2.0 / 1000);
      double expected = 0.5 + Math.cos(phase) * Math.exp(-(1 + 2) * 0.4 / 2) / 2;
      assertThat(table.number(row, "excited")).isCloseTo(expected, within(3e-3));
    }
  }

  /** The closed formula of M. Kitagawa and M. Ueda, Phys. Rev. A 47, 5138 (1993). */
  static void squeezing(GalleryRun run) throws IOException {
    ResultTable table = ResultTable.read(run.folder().resolve("twisting/trace.csv"));
    for (int n : new int[] {10, 20}) {
      double[] exact = table.numbers("N=%d exact".formatted(n));
      for (int row = 0; row < exact.length; row += 40) {
        assertThat(exact[row]).isCloseTo(twisted(n, table.number(row, "t")), within(1e-6));
      }
      double[] second = table.numbers("N=" + n);
      assertThat(second[second.length - 1]).isLessThan(exact[second.length - 1] - 0.01);
      assertThat(second[40]).isCloseTo(exact[40], within(1e-2));
    }
  }

  private static double twisted(int n, double time) {
    double a = 1 - Math.pow(Math.cos(2 * time), n - 2);
    double b = 4 * Math.sin(time) * Math.pow(Math.cos(time), n - 2);
    return 1 + (n - 1) * (a - Math.hypot(a, b)) / 4;
  }

  /** A particle on nine sites. */
  static void chain(GalleryRun run) throws IOException {
    ResultTable table = ResultTable.read(run.folder().resolve("spread/trace.csv"));
    for (int row = 0; row < table.rows().size(); row += 20) {
      for (int away = 0; away <= 4; away += 2) {
        String name = away == 0 ? "n0" : "n+" + away;
        assertThat(table.number(row, name))
            .isCloseTo(arrived(5 + away, table.number(row, "t")), within(5e-3));
      }
    }
  }

  private static double arrived(int site, double time) {
    Complex sum = Complex.ZERO;
    for (int k = 1; k <= 9; k++) {
      double wave = Math.PI * k / 10;
      double weight = Math.sin(wave * site) * Math.sin(wave * 5) / 5;
      sum = sum.add(new Complex(0, -2 * time * Math.cos(wave)).exp().multiply(weight));
    }
    return Math.pow(sum.norm(), 2);
  }

  private static double max(double[] values) {
    return java.util.Arrays.stream(values).max().orElse(Double.NaN);
  }

  private static double min(double[] values) {
    return java.util.Arrays.stream(values).min().orElse(Double.NaN);
  }
}

package org.ursell.cli.gallery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.util.Arrays;
import org.hipparchus.complex.Complex;
import org.ursell.cli.ResultTable;

/** What the examples with light in them must give, by formulas that the program does not have. */
final class LightChecks {
  private LightChecks() {}

  /**
   * Lines of widths 1 and 3/2 at 0 and +-sqrt(Omega^2 - 1/16), with one half and two quarters of
   * the light: B. R. Mollow, Phys. Rev. 188, 1969 (1969).
   */
  static void mollow(GalleryRun run) throws IOException {
    ResultTable modes = ResultTable.read(run.folder().resolve("line/modes.csv"));
    double splitting = Math.sqrt(25 - 1.0 / 16);
    double[] frequencies = Arrays.stream(modes.numbers("frequency")).sorted().toArray();
    assertThat(frequencies).containsExactly(new double[] {-splitting, 0, splitting}, within(1e-6));
    double middle = 0;
    double outer = 0;
    for (int row = 0; row < 3; row++) {
      boolean isMiddle = Math.abs(modes.number(row, "frequency")) < 1;
      assertThat(modes.number(row, "width")).isCloseTo(isMiddle ? 1 : 1.5, within(1e-6));
      middle += isMiddle ? modes.number(row, "weight_re") : 0;
      outer += isMiddle ? 0 : modes.number(row, "weight_re");
    }
    assertThat(outer / middle).isCloseTo(1, within(0.05));
    ResultTable line = ResultTable.read(run.folder().resolve("line/spectrum.csv"));
    double[] heights = line.numbers("S order=2");
    double top = heights[line.row("frequency", 0)];
    assertThat(heights[line.row("frequency", 5)] / top).isCloseTo(1.0 / 3, within(0.02));
  }

  /**
   * The width from two linear equations with the inversion in them, of D. Meiser et al. (2009), and
   * half of it far above threshold, where only the phase fluctuates.
   */
  static void laserLinewidth(GalleryRun run) throws IOException {
    ResultTable modes = ResultTable.read(run.folder().resolve("line/modes.csv"));
    double decay = (0.02 + 2) / 2;
    for (int n : new int[] {400, 3200}) {
      double photons = 0;
      double width = Double.POSITIVE_INFINITY;
      for (int row = 0; row < modes.rows().size(); row++) {
        if (modes.text(row, "curve").equals("N=" + n)) {
          photons += modes.number(row, "weight_re");
          width = Math.min(width, modes.number(row, "width"));
        }
      }
      // What leaves the cavity is what the pump brings and spontaneous decay does not take.
      double excited = (2 * n - 40 * photons) / (n * (2 + 0.02));
      double root = Math.sqrt(Math.pow(20 - decay, 2) + 4 * 20 * 20 * (2 * excited - 1));
      assertThat(width).isCloseTo(20 + decay - root, within(1e-6));
      assertThat(width * n).as("4 g^2/kappa").isCloseTo(40, within(1.0));
    }
    ResultTable law = ResultTable.read(run.folder().resolve("law/law.csv"));
    assertThat(2 / law.number(0, "lifetime_per_site")).isCloseTo(40 / 2.0, within(1.0));
  }

  /** Gain equals loss above threshold; below it each atom is by itself. */
  static void threeLevelLaser(GalleryRun run) throws IOException {
    ResultTable table = ResultTable.read(run.folder().resolve("threshold/steady.csv"));
    double held = (0.2 + 5) / (4 * 2 * 2);
    int rows = 0;
    for (int row = 0; row < table.rows().size(); row++) {
      double pump = table.number(row, "R");
      double alone = (1 - 0.2 / 5) / (1 + 0.2 / pump + 0.2 / 5);
      assertThat(table.number(row, "inversion")).isLessThan(Math.min(alone, held) + 1e-6);
      if (table.number(row, "N") == 10_000) {
        assertThat(table.number(row, "inversion"))
            .isCloseTo(Math.min(alone, held), within(pump < 0.2 && pump > 0.05 ? 0.03 : 3e-3));
        rows++;
      }
    }
    assertThat(rows).isEqualTo(7);
  }

  /** Weakly driven atoms are oscillators: G. S. Agarwal, Phys. Rev. Lett. 53, 1732 (1984). */
  static void tavisCummings(GalleryRun run) throws IOException {
    ResultTable table = ResultTable.read(run.folder().resolve("splitting/sweep.csv"));
    for (int row = 0; row < table.rows().size(); row++) {
      Complex detuning = new Complex(0, -table.number(row, "Δ"));
      Complex atoms = new Complex(table.number(row, "N")).divide(detuning.add(0.1));
      Complex amplitude = new Complex(0.2).divide(detuning.add(0.2).add(atoms));
      double expected = Math.pow(amplitude.norm(), 2);
      assertThat(table.number(row, "steady_transmission"))
          .isCloseTo(expected, within(1e-5 + 5e-3 * expected));
    }
    assertThat(table.number(table.row("N", 4, "Δ", 2), "steady_transmission"))
        .as("the line at g sqrt(N)")
        .isCloseTo(Math.pow(0.4 / 0.6, 2), within(0.01));
  }

  /** The exact steady state of Drummond and Walls (1980), and the cubic of mean field. */
  static void kerr(GalleryRun run) throws IOException {
    ResultTable table = ResultTable.read(run.folder().resolve("branches/steady.csv"));
    int exact = 0;
    int meanField = 0;
    for (int row = 0; row < table.rows().size(); row++) {
      double drive = table.number(row, "F");
      double photons = table.number(row, "photons");
      if (table.text(row, "order").equals("exact")) {
        assertThat(photons).isCloseTo(drummondWalls(drive), within(1e-6));
        exact++;
      } else if (table.text(row, "order").equals("1")) {
        double square = (Math.pow(1.5 - 0.4 * photons, 2) + 0.25) * photons;
        assertThat(square).isCloseTo(drive * drive, within(1e-6));
        meanField++;
      }
    }
    assertThat(exact).isPositive();
    assertThat(meanField).as("several states at some drive").isGreaterThan(exact);
  }

  private static double drummondWalls(double drive) {
    Complex c = new Complex(-1.5, -0.5).multiply(2 / 0.4);
    double z = 8 * Math.pow(drive / 0.4, 2);
    return z / 2 / Math.pow(c.norm(), 2) * series(c.add(1), z) / series(c, z);
  }

  /** The sum over k of z^k / (k! |c (c + 1) ... (c + k - 1)|^2). */
  private static double series(Complex c, double z) {
    double term = 1;
    double sum = 1;
    for (int k = 0; k < 400; k++) {
      term *= z / ((k + 1) * Math.pow(c.add(k).norm(), 2));
      sum += term;
    }
    return sum;
  }

  /** The rates at which light takes quanta and adds them, of Marquardt et al. (2007). */
  static void cooling(GalleryRun run) throws IOException {
    ResultTable table = ResultTable.read(run.folder().resolve("cooling/steady.csv"));
    for (int row = 0; row < table.rows().size(); row++) {
      double detuning = table.number(row, "Δ");
      double down = rate(detuning + 1);
      double up = rate(detuning - 1);
      assertThat(table.number(row, "phonons"))
          .isCloseTo((up + 1e-3 * 10) / (down - up + 1e-3), within(0.04));
    }
    assertThat(table.number(table.row("Δ", -1), "phonons")).isLessThan(0.34);
  }

  private static double rate(double offResonance) {
    return 0.05 * 0.05 * 0.3 / (0.3 * 0.3 / 4 + offResonance * offResonance);
  }
}

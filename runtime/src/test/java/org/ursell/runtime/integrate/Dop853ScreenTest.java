package org.ursell.runtime.integrate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Test;
import org.ursell.runtime.problem.Fall;

/** Over which steps a function surely stays above its level, told by the stages alone. */
class Dop853ScreenTest {
  /** y_k' = y_(k+1) up to the last, which stays: the first is a polynomial of the time. */
  private record Chain(int dimension) implements VectorField {
    @Override
    public void derivative(double[] y, double[] dydt) {
      for (int k = 0; k < dimension; k++) {
        dydt[k] = k + 1 < dimension ? y[k + 1] : 0.0;
      }
    }
  }

  /** y'' = -y. */
  private record Oscillator() implements VectorField {
    @Override
    public int dimension() {
      return 2;
    }

    @Override
    public void derivative(double[] y, double[] dydt) {
      dydt[0] = y[1];
      dydt[1] = -y[0];
    }
  }

  /** Steps of one lane, one after the other. */
  private static final class Steps {
    private final VectorField field;
    private final Dop853Lanes lanes;
    private double[] y;

    Steps(VectorField field, double... start) {
      this.field = field;
      this.lanes = new Dop853Lanes(start.length, 1);
      this.y = start;
      double[] slopes = new double[start.length];
      field.derivative(start, slopes);
      lanes.fill(0, field, 1e-9, new double[start.length], start, slopes);
    }

    boolean next(Dop853Screen screen, double h) {
      lanes.setStep(0, h);
      lanes.attempt();
      double[] next = new double[y.length];
      lanes.readNext(0, next);
      double[] slopes = new double[y.length];
      field.derivative(next, slopes);
      lanes.complete(0, slopes);
      boolean above = screen.staysAbove(lanes, 0, y, next, h);
      lanes.advance(0);
      y = next;
      return above;
    }
  }

  /** The lowest coefficient in Bernstein's form of p0 + p1 s + p2 s^2 + p3 s^3, which bounds it. */
  private static double lowest(double p0, double p1, double p2, double p3) {
    return Math.min(
        Math.min(p0, p0 + p1 / 3.0), Math.min(p0 + (2.0 * p1 + p2) / 3.0, p0 + p1 + p2 + p3));
  }

  /** A cubic has no more than its values and slopes at the ends tell, so its bound is sharp. */
  @Test
  void aCubicIsKnownFromItsEndsInEveryStep() {
    Random random = new Random(14);
    for (int trial = 0; trial < 300; trial++) {
      double[] start = random.doubles(4, -1.0, 1.0).toArray();
      double h = 0.1 + random.nextDouble();
      double second = 0.1 + random.nextDouble();
      for (double margin : new double[] {1e-7, -1e-7}) {
        double lowest =
            lowest(start[0], h * start[1], h * h * start[2] / 2.0, h * h * h * start[3] / 6.0);
        Steps steps = new Steps(new Chain(4), start.clone());
        Dop853Screen screen = new Dop853Screen(Fall.of(0, lowest - margin), 4);
        assertThat(steps.next(screen, h)).isEqualTo(margin > 0.0);
        // The next step, of which the screen knows the beginning already.
        double[] y = steps.y;
        double again =
            lowest(
                y[0],
                second * y[1],
                second * second * y[2] / 2.0,
                second * second * second * y[3] / 6.0);
        Steps both = new Steps(new Chain(4), start.clone());
        Dop853Screen another = new Dop853Screen(Fall.of(0, again - margin), 4);
        both.next(another, h);
        assertThat(both.next(another, second)).isEqualTo(margin > 0.0);
      }
    }
  }

  /** The squared modulus of what moves along a straight line is a quadratic. */
  @Test
  void aModulusIsTakenOfTheStatesWithinTheStep() {
    Random random = new Random(15);
    for (int trial = 0; trial < 300; trial++) {
      double a = random.nextDouble() - 0.5;
      double v = 4.0 * (random.nextDouble() - 0.5);
      double h = 0.1 + random.nextDouble();
      double offset = 1.0;
      VectorField line =
          new VectorField() {
            @Override
            public int dimension() {
              return 2;
            }

            @Override
            public void derivative(double[] y, double[] dydt) {
              dydt[0] = v;
              dydt[1] = 0.0;
            }
          };
      double lowest = lowest(a * a + offset, 2.0 * a * v * h, v * v * h * h, 0.0);
      if (lowest < 0.01) {
        continue;
      }
      for (double margin : new double[] {1e-7, -1e-7}) {
        Dop853Screen screen = new Dop853Screen(Fall.ofModulus(1, Math.sqrt(lowest - margin)), 2);
        assertThat(new Steps(line, a, offset).next(screen, h)).isEqualTo(margin > 0.0);
      }
    }
  }

  /**
   * What a cosine has beyond the cubic is told by its slope at the six times, and allowed five
   * times.
   */
  @Test
  void whatIsBeyondTheCubicIsAllowedFor() {
    for (double phase : new double[] {0.3, 1.2, 2.0, 3.5}) {
      double h = 0.4;
      double[] start = {Math.cos(phase), -Math.sin(phase)};
      double p0 = start[0];
      double p1 = h * start[1];
      double end = Math.cos(phase + h);
      double endSlope = -h * Math.sin(phase + h);
      double p2 = 3.0 * (end - p0) - 2.0 * p1 - endSlope;
      double p3 = 2.0 * (p0 - end) + p1 + endSlope;
      double beyond = 0.0;
      for (double s : new double[] {1.0 / 3, 0.6, 6.0 / 7, 0.25, 4.0 / 13, 127.0 / 195}) {
        double cubic = p1 + 2.0 * p2 * s + 3.0 * p3 * s * s;
        beyond = Math.max(beyond, Math.abs(-h * Math.sin(phase + s * h) - cubic));
      }
      double lowest = lowest(p0, p1, p2, p3);
      double refused = 0.0;
      double granted = 1.0;
      for (int k = 0; k < 50; k++) {
        double middle = 0.5 * (refused + granted);
        Dop853Screen screen = new Dop853Screen(Fall.of(0, lowest - middle), 2);
        if (new Steps(new Oscillator(), start.clone()).next(screen, h)) {
          granted = middle;
        } else {
          refused = middle;
        }
      }
      assertThat(granted).isCloseTo(5.0 * beyond, Percentage.withPercentage(20.0));
    }
  }
}

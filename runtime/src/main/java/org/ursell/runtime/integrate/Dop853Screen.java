package org.ursell.runtime.integrate;

/**
 * Tells from the stages of a step alone, without further evaluations, that an event's function
 * stays well above its level over the step, as it does over nearly all steps of a run. So the
 * evaluations that the states within a step take are made only where a crossing is possible.
 *
 * <p>The function is compared with the cubic that has its values and slopes at both ends of the
 * step. The stages give its slope at times in between. What the function has beyond the cubic is at
 * most 0.76 times as large as its slope at the largest of the first three of them, if it is of
 * degree six or less, and 1.07 times that of all six, up to degree eight. (Found by linear
 * programming.) It has small parts of higher degree, and the stages are less accurate than the
 * step, so many times as much is allowed: {@value #FEW} times after three, and {@value #ALL} times
 * after six.
 */
final class Dop853Screen {
  private static final int FIRST_LOOK = 3;
  private static final double FEW = 25.0;
  private static final double ALL = 5.0;

  private static final int[] STAGES = {6, 10, 11, 7, 8, 9};

  /** When these stages are taken, as fractions of the step. */
  private static final double[] TIMES = {
    1.0 / 3.0, 3.0 / 5.0, 6.0 / 7.0, 1.0 / 4.0, 4.0 / 13.0, 127.0 / 195.0
  };

  /** Weights of the values and slopes at the ends in a cubic at these times. */
  private static final double[][] CUBIC = new double[TIMES.length][4];

  /** The same in its slope. */
  private static final double[][] CUBIC_SLOPE = new double[TIMES.length][4];

  static {
    for (int j = 0; j < TIMES.length; j++) {
      double s = TIMES[j];
      double r = 1.0 - s;
      CUBIC[j] =
          new double[] {r * r * (1.0 + 2.0 * s), s * s * (1.0 + 2.0 * r), s * r * r, -s * s * r};
      CUBIC_SLOPE[j] =
          new double[] {-6.0 * s * r, 6.0 * s * r, r * (r - 2.0 * s), s * (s - 2.0 * r)};
    }
  }

  private final StoppingEvent event;
  private final double level;
  private final int[] moments;
  private double[] firstSlopes;
  private double[] lastSlopes;
  private double after;
  private double slopeAfter;
  private boolean known;
  private final double[] point;
  private final double[] velocity;

  /** A screen for an event of a system of {@code n} unknowns. */
  Dop853Screen(StoppingEvent event, int n) {
    this.event = event;
    this.level = event.level();
    this.moments = event.moments();
    this.firstSlopes = new double[n];
    this.lastSlopes = new double[n];
    this.point = new double[n];
    this.velocity = new double[n];
  }

  /**
   * Whether the function surely stays above its level in the next step. To be asked of every step
   * that is accepted, since a step begins where the last one ended.
   *
   * @param lanes holds the stages of the step, the derivative at its end included
   * @param lane which of them
   * @param y the state at the start of the step
   * @param next the state at its end
   * @param h its length
   */
  boolean staysAbove(Dop853Lanes lanes, int lane, double[] y, double[] next, double h) {
    if (!known) {
      read(lanes, 1, lane, lastSlopes);
      after = event.value(y) - level;
      slopeAfter = event.slope(y, lastSlopes);
      known = true;
    }
    double before = after;
    double first = h * slopeAfter;
    double[] swap = firstSlopes;
    firstSlopes = lastSlopes;
    lastSlopes = swap;
    read(lanes, 13, lane, lastSlopes);
    after = event.value(next) - level;
    slopeAfter = event.slope(next, lastSlopes);
    double last = h * slopeAfter;
    // No cubic is lower than the lowest of its four coefficients in Bernstein's form.
    double least =
        Math.min(Math.min(before, after), Math.min(before + first / 3.0, after - last / 3.0));
    if (!(least > 0.0)) {
      return false;
    }
    double beyond = 0.0;
    for (int j = 0; j < STAGES.length; j++) {
      double[] weights = CUBIC_SLOPE[j];
      double cubic = weights[0] * before + weights[1] * after;
      cubic += weights[2] * first + weights[3] * last;
      double slope = h * slope(lanes, lane, j, y, next, h);
      beyond = Math.max(beyond, Math.abs(slope - cubic));
      if (j == FIRST_LOOK - 1 && FEW * beyond < least) {
        return true;
      }
      if (!(ALL * beyond < least)) {
        return false;
      }
    }
    return true;
  }

  /** The slope of the function by a stage, at the state that the cubics of the moments give. */
  private double slope(Dop853Lanes lanes, int lane, int j, double[] y, double[] next, double h) {
    double[] weights = CUBIC[j];
    double ofFirst = h * weights[2];
    double ofLast = h * weights[3];
    for (int m : moments) {
      velocity[m] = lanes.stage(STAGES[j], lane, m);
      point[m] =
          (weights[0] * y[m] + weights[1] * next[m])
              + (ofFirst * firstSlopes[m] + ofLast * lastSlopes[m]);
    }
    return event.slope(point, velocity);
  }

  /** Forgets the last step, since the next one does not begin where it ended. */
  void forget() {
    known = false;
  }

  private void read(Dop853Lanes lanes, int stage, int lane, double[] slopes) {
    for (int m : moments) {
      slopes[m] = lanes.stage(stage, lane, m);
    }
  }
}

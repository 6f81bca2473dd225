package org.ursell.runtime.langevin;

import java.util.Arrays;

/** The noise of a step as a matrix, read off by unit vectors in place of random numbers. */
final class NoiseMatrix {
  private NoiseMatrix() {}

  /** One in one lane after the other, a new lane for each draw. */
  private static final class Units extends WeakNoise {
    private final int first;
    private int draws;

    Units(int first) {
      super(0L);
      this.first = first;
    }

    @Override
    void fill(double[] lanes) {
      Arrays.fill(lanes, 0.0);
      int lane = draws++ - first;
      if (lane >= 0 && lane < lanes.length) {
        lanes[lane] = 1.0;
      }
    }
  }

  /** What noise adds to the covariance per unit of time. */
  static double[][] covariance(LangevinEquation equation, double[] x) {
    LaneStepper stepper = equation.stepper(1.0);
    double[][] block = new double[x.length][LaneStepper.LANES];
    for (int k = 0; k < x.length; k++) {
      Arrays.fill(block[k], x[k]);
    }
    stepper.hold(block);
    double[][] sum = new double[x.length][x.length];
    int draws = LaneStepper.LANES;
    for (int first = 0; first < draws; first += LaneStepper.LANES) {
      Units units = new Units(first);
      double[][] kick = stepper.kick(units);
      draws = units.draws;
      for (int a = 0; a < x.length; a++) {
        for (int b = 0; b < x.length; b++) {
          sum[a][b] += DriftForm.dot(kick[a], kick[b]);
        }
      }
    }
    return sum;
  }
}

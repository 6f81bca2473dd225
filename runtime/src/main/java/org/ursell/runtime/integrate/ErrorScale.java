package org.ursell.runtime.integrate;

/**
 * The absolute part of a run's tolerance, one number for each unknown, which follows the unknown's
 * own size: pair correlations of size 1/N that are about to be amplified must not be drowned in a
 * tolerance that suits populations, and a mode of a million quanta must not be resolved to 1e-10.
 *
 * <p>The size of an unknown is its modulus, or what is left of larger values that it had in the
 * last few steps, so that an oscillation is measured by its amplitude and not by its zeros. Below
 * two floors no unknown counts as smaller: a small part of its natural magnitude, since a moment
 * that rises from zero with a high power of time would otherwise ask for ever shorter steps; and
 * the rounding noise of its derivative, since a moment that is zero because large terms cancel
 * holds nothing but noise. That noise is measured: the state is changed by some units in the last
 * place, and the change of the derivative is what rounding does to it.
 */
final class ErrorScale {
  /** How much of the size in the step before still counts. */
  private static final double MEMORY = 0.5;

  /** The smallest size that counts, as a part of the natural magnitude. */
  private static final double FLOOR = 1e-6;

  /** No tolerance is below this part of the natural magnitude. */
  private static final double SMALLEST_TOLERANCE = 1e-18;

  /** By how much the state is changed to measure the noise, as a part of each unknown. */
  private static final double NUDGE = 0x1p-50;

  /** The tolerance is this many times the noise that a step was seen to make. */
  private static final double ABOVE_NOISE = 32.0;

  private static final int STEPS_BETWEEN_NUDGES = 16;

  private final VectorField field;
  private final MomentMagnitudes magnitudes;
  private final double tolerance;
  private final double[] floor;
  private final double[] size;
  private final double[] scales;
  private final double[] noise;
  private final double[] absolute;
  private final double[] undamped;
  private final double[] nudged;
  private final double[] change;
  private int steps;

  /**
   * The scale of a run.
   *
   * @param tolerance the absolute tolerance of an unknown of size one
   * @param start the state at the start
   * @param slopes its derivative
   */
  ErrorScale(VectorField field, double tolerance, double[] start, double[] slopes) {
    int n = start.length;
    this.field = field;
    this.magnitudes = field.magnitudes();
    this.tolerance = tolerance;
    size = new double[magnitudes.kinds()];
    scales = new double[size.length];
    noise = new double[n];
    absolute = new double[n];
    undamped = new double[n];
    nudged = new double[n];
    change = new double[n];
    floor = magnitudes.natural(start);
    double part =
        magnitudes.follows() ? Math.max(tolerance * FLOOR, SMALLEST_TOLERANCE) : tolerance;
    for (int m = 0; m < n; m++) {
      floor[m] *= part;
    }
    follow(start);
    measureNoise(start, slopes);
    update(0.0, undamped);
  }

  /** The absolute tolerance of each unknown now; overwritten by {@link #accepted}. */
  double[] absolute() {
    return absolute;
  }

  /**
   * The whole tolerance of each unknown in a step.
   *
   * @param relative the relative tolerance
   * @param before the state at the start of the step
   * @param after the state at its end
   * @param result receives the tolerances
   */
  void tolerances(double relative, double[] before, double[] after, double[] result) {
    for (int m = 0; m < absolute.length; m++) {
      result[m] = absolute[m] + relative * Math.max(Math.abs(before[m]), Math.abs(after[m]));
    }
  }

  /**
   * Follows the run.
   *
   * @param state where the accepted step led
   * @param slopes the derivative there
   * @param h the length of the step
   * @return how many evaluations of the right-hand side that took
   */
  int accepted(double[] state, double[] slopes, double h) {
    return accepted(state, slopes, h, undamped);
  }

  /**
   * The same for a step that may be far longer than the time in which some unknowns are damped:
   * noise in the derivative of such a one adds up over that time only.
   *
   * @param damping the rate at which each unknown is damped by itself
   */
  int accepted(double[] state, double[] slopes, double h, double[] damping) {
    for (int k = 0; k < size.length; k++) {
      size[k] *= MEMORY;
    }
    follow(state);
    int evaluations = 0;
    if (++steps % STEPS_BETWEEN_NUDGES == 0) {
      measureNoise(state, slopes);
      evaluations = 1;
    }
    update(h, damping);
    return evaluations;
  }

  private void follow(double[] state) {
    for (int m = 0; m < state.length; m++) {
      int kind = magnitudes.kind(m);
      size[kind] = Math.max(size[kind], Math.abs(state[m]) / magnitudes.norm(m));
    }
  }

  private void update(double h, double[] damping) {
    double noisy = ABOVE_NOISE * h;
    for (int kind = 0; kind < scales.length; kind++) {
      scales[kind] = scale(kind);
    }
    for (int m = 0; m < absolute.length; m++) {
      double own = tolerance * magnitudes.norm(m) * scales[magnitudes.kind(m)];
      absolute[m] = Math.max(Math.max(own, floor[m]), noisy * noise[m] / (1.0 + h * damping[m]));
    }
  }

  private double scale(int kind) {
    double largest = 0.0;
    for (int part : magnitudes.parts(kind)) {
      largest = Math.max(largest, size[part]);
    }
    return largest;
  }

  private void measureNoise(double[] state, double[] slopes) {
    long signs = 0x9E3779B97F4A7C15L ^ steps;
    for (int m = 0; m < state.length; m++) {
      // Signs without pattern, since what cancels by symmetry must not cancel here.
      signs ^= signs << 13;
      signs ^= signs >>> 7;
      signs ^= signs << 17;
      nudged[m] = state[m] * (signs < 0 ? 1.0 - NUDGE : 1.0 + NUDGE);
    }
    field.derivative(nudged, change);
    for (int m = 0; m < state.length; m++) {
      double seen = Math.abs(change[m] - slopes[m]);
      noise[m] = Double.isFinite(seen) ? Math.max(seen, 0.5 * noise[m]) : noise[m];
    }
  }
}

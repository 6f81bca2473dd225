package org.ursell.runtime.state;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hipparchus.complex.Complex;
import org.ursell.runtime.equations.InvalidInputException;
import org.ursell.runtime.equations.Parameters;

/**
 * The start of a mode that is written with a number of sites that goes to infinity, as {@code
 * coherent a0*sqrt(N)}, in units of sqrt(N): from four very large numbers of sites. What falls as a
 * power of N, as one of log(N), or ever faster, goes to zero, however slowly.
 */
final class GrowingMode {
  /** The sizes are 4 to these powers, so that their roots are exact. */
  private static final int[] HALVES = {160, 240, 320, 400};

  /** Relative deviations up to this one are none. */
  private static final double SAME = 1e-12;

  private GrowingMode() {}

  /**
   * The limit; empty if it is no state of a mode there, or none at such sizes.
   *
   * @throws InvalidInputException if the amplitude grows faster than sqrt(N), or quanta without a
   *     phase grow with N
   */
  static Optional<ModeState> of(VaryingSite site, Parameters parameters) {
    List<ModeState> states = new ArrayList<>();
    for (int half : HALVES) {
      Optional<ModeState> state = at(site, parameters, half);
      if (state.isEmpty()) {
        return Optional.empty();
      }
      states.add(state.get());
    }
    double quanta = limit(site, states.stream().mapToDouble(ModeState::thermalQuanta).toArray());
    double[] squeezings = new double[HALVES.length];
    for (int k = 0; k < HALVES.length; k++) {
      double stretched = Math.exp(2.0 * states.get(k).squeezing().norm());
      squeezings[k] = Math.scalb(stretched, -2 * HALVES[k]);
    }
    double squeezed = limit(site, squeezings);
    if (quanta != 0.0 || squeezed != 0.0) {
      throw new InvalidInputException(
          "the start '%s' of %s holds quanta without a phase that grow with N: mean field has no"
                  .formatted(site.state().words(), site.species().name())
              + " fluctuations as large as the mean",
          "ask for finite sizes, or let only the displacement grow, as sqrt(N)");
    }
    return Optional.of(
        new ModeState(
            new Complex(
                limit(site, states.stream().mapToDouble(ModeState::amplitudeRe).toArray()),
                limit(site, states.stream().mapToDouble(ModeState::amplitudeIm).toArray())),
            0.0,
            true));
  }

  private static Optional<ModeState> at(VaryingSite site, Parameters parameters, int half) {
    try {
      if (!(site.at(parameters.atLarge(half)) instanceof ModeState mode)) {
        return Optional.empty();
      }
      double unit = Math.scalb(1.0, -half);
      return Optional.of(
          new ModeState(
              mode.amplitude().multiply(unit),
              mode.thermalQuanta() * unit * unit,
              mode.squeezing(),
              true));
    } catch (InvalidInputException none) {
      // Who asks at infinity says what is wrong there, and names no number of these sizes.
      return Optional.empty();
    }
  }

  /** The limit of what has these values at the sizes, which are equally far apart in log N. */
  private static double limit(VaryingSite site, double[] values) {
    double last = values[3];
    if (last == 0.0 || isSame(values[1], values[2]) && isSame(values[2], last)) {
      return last;
    }
    double[] slopes = new double[3];
    for (int k = 0; k < slopes.length; k++) {
      // NaN if the sign changes.
      slopes[k] = Math.log(values[k + 1] / values[k]);
    }
    boolean bends = slopes[1] > slopes[0] + SAME || slopes[2] > slopes[1] + SAME;
    boolean levels = slopes[1] < slopes[0] - SAME || slopes[2] < slopes[1] - SAME;
    double trend = trend(slopes);
    if (slopes[0] < -SAME && !bends || trend < 0.0) {
      return 0.0;
    }
    boolean grows = slopes[0] > SAME && !levels || trend > 0.0;
    throw new InvalidInputException(
        (grows
                ? "the start '%s' of %s has no limit in units of sqrt(N), in which amplitudes are counted"
                    + " beside infinitely many sites"
                : "no limit of the start '%s' of %s was found in units of sqrt(N), in which amplitudes"
                    + " are counted beside infinitely many sites: even at 1e240 sites it is neither"
                    + " settled nor a power of their number")
            .formatted(site.state().words(), site.species().name()),
        "ask for finite sizes, or let amplitudes grow as sqrt(N)");
  }

  private static boolean isSame(double first, double second) {
    return Math.abs(second - first) <= SAME * Math.abs(first);
  }

  /**
   * How a product of powers of N and of log(N) goes on: negative if it falls, positive if it grows,
   * and 0 if these are the slopes of none.
   */
  private static double trend(double[] slopes) {
    double[] logs = new double[slopes.length];
    for (int k = 0; k < logs.length; k++) {
      logs[k] = Math.log((double) HALVES[k + 1] / HALVES[k]);
    }
    double ofLog = (slopes[1] - slopes[0]) / (logs[1] - logs[0]);
    double ofSize = slopes[0] - ofLog * logs[0];
    if (!(Math.abs(ofSize + ofLog * logs[2] - slopes[2]) <= 10.0 * SAME)) {
      return 0.0;
    }
    return Math.abs(ofSize) > 100.0 * SAME ? ofSize : ofLog;
  }
}

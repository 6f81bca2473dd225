package org.ursell.runtime.state;

import java.util.Optional;
import org.hipparchus.complex.Complex;
import org.ursell.runtime.equations.InvalidInputException;
import org.ursell.runtime.equations.Parameters;

/**
 * The start of a mode that is written with a number of sites that goes to infinity, as {@code
 * coherent a0*sqrt(N)}, in units of sqrt(N): from two very large numbers of sites.
 */
final class GrowingMode {
  /** The sizes are 4 to these powers, so that their roots are exact. */
  private static final int[] HALVES = {200, 260};

  /** Relative deviations up to this one are none. */
  private static final double SAME = 1e-12;

  /** What falls at least so far from the first size to the second goes to zero. */
  private static final double FALLEN = 1e-2;

  private GrowingMode() {}

  /**
   * The limit; empty if it is no state of a mode there, or none at such sizes.
   *
   * @throws InvalidInputException if the amplitude grows faster than sqrt(N), or quanta without a
   *     phase grow with N
   */
  static Optional<ModeState> of(VaryingSite site, Parameters parameters) {
    Optional<ModeState> first = at(site, parameters, HALVES[0]);
    Optional<ModeState> second = at(site, parameters, HALVES[1]);
    if (first.isEmpty() || second.isEmpty()) {
      return Optional.empty();
    }
    ModeState one = first.get();
    ModeState other = second.get();
    double quanta = limit(one.thermalQuanta(), other.thermalQuanta(), site);
    double squeezed =
        limit(
            Math.scalb(Math.exp(2.0 * one.squeezing().norm()), -2 * HALVES[0]),
            Math.scalb(Math.exp(2.0 * other.squeezing().norm()), -2 * HALVES[1]),
            site);
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
                limit(one.amplitudeRe(), other.amplitudeRe(), site),
                limit(one.amplitudeIm(), other.amplitudeIm(), site)),
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

  private static double limit(double first, double second, VaryingSite site) {
    if (Math.abs(second) <= FALLEN * Math.abs(first)) {
      return 0.0;
    }
    if (Math.abs(second - first) <= SAME * Math.abs(first)) {
      return second;
    }
    throw new InvalidInputException(
        "the start '%s' of %s has no limit in units of sqrt(N), in which amplitudes are counted beside"
                .formatted(site.state().words(), site.species().name())
            + " infinitely many sites",
        "ask for finite sizes, or let amplitudes grow as sqrt(N)");
  }
}

package org.ursell.runtime.study;

import java.util.Optional;
import java.util.OptionalDouble;
import org.ursell.runtime.equations.Internal;
import org.ursell.runtime.integrate.Sampler;

/**
 * Where a spectrum and its correlation are looked at.
 *
 * @param frequencies rising; if none are given, those that hold the lines
 * @param end the last tau; if none is given, until the correlation has decayed
 * @param samples how many equally spaced taus from 0 on
 * @param byTransform whether the spectrum is the Fourier transform of the correlation, instead of a
 *     linear solve at each frequency
 */
@Internal
public record SpectrumSampling(
    Optional<double[]> frequencies, OptionalDouble end, int samples, boolean byTransform) {
  /** How many frequencies there are if none are given. */
  public static final int FREQUENCIES = 401;

  /** Everything as it comes. */
  public static final SpectrumSampling USUAL =
      new SpectrumSampling(Optional.empty(), OptionalDouble.empty(), 401, false);

  /** Taus for where nothing else says how long the correlation is. */
  double[] taus() {
    return Sampler.times(end.orElse(10.0), samples);
  }
}

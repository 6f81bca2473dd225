package org.ursell.runtime.measure;

/**
 * A complex expectation over the last part of a run, either as sampled or as the oscillation A
 * exp(i w t) that is known to last.
 */
public interface Signal {
  /** The modulus averaged over the window's stretch for averages. */
  double meanModulus();

  /** The smallest modulus over that stretch. */
  double smallestModulus();

  /** The largest modulus over that stretch. */
  double largestModulus();

  /** Whether the modulus only rises, or only falls, over that stretch. */
  boolean isMonotonic();

  /** The real part averaged over that stretch: the expectation of a Hermitian operator. */
  double meanRealPart();

  /** The real part at the end of the run. */
  double finalRe();

  /** The imaginary part at the end of the run. */
  double finalIm();

  /**
   * The dominant angular frequency over the window's stretch for spectra, positive where the phase
   * grows; NaN if the signal has vanished there.
   */
  double frequency();

  /** The modulus at the end of the run. */
  default double finalModulus() {
    return Math.hypot(finalRe(), finalIm());
  }

  /** The phase at the end of the run in (-pi, pi]. */
  default double finalPhase() {
    return Math.atan2(finalIm(), finalRe());
  }
}

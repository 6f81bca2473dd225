package org.ursell.runtime.sweep;

import org.ursell.runtime.equations.Internal;

/**
 * What a sweep holds at once, in bytes, foretold before any of it is computed.
 *
 * @param results of all points, without their spectra
 * @param spectra of all points
 * @param samples of the runs that are integrated at once: of one for each thread, as of more no
 *     more than fits
 */
@Internal
public record SweepMemory(double results, double spectra, double samples) {
  /** A point with its result and words. */
  private static final double POINT = 220;

  /** A further number of a point. */
  private static final double NUMBER = 8;

  /**
   * What a request holds.
   *
   * @param shares in how many shares it is worked out, of which this is one
   */
  public static SweepMemory of(SweepRequest request, int threads, int shares) {
    double points = (double) request.plan().points() / shares;
    double spectra =
        Double.BYTES * (double) request.frequencies().length * request.spectrumObservables().size();
    return new SweepMemory(
        points * (POINT + NUMBER * request.columns().size()),
        points * spectra,
        Recordings.of(request).least(threads));
  }

  /** All of it. */
  public double bytes() {
    return results + spectra + samples;
  }
}

package org.ursell.runtime.sweep;

import org.ursell.runtime.equations.Internal;
import org.ursell.runtime.work.MemoryNeed;

/** What a sweep holds at once, foretold before any of it is computed. */
@Internal
public final class SweepMemory {
  /** A point with its result and words. */
  private static final double POINT = 220;

  /** A further number of a point. */
  private static final double NUMBER = 8;

  private SweepMemory() {}

  /**
   * Results of all points, and recordings of one run for each thread: of more runs at once no more
   * than fits.
   *
   * @param shares in how many shares it is worked out, of which this is one
   */
  public static MemoryNeed of(SweepRequest request, int threads, int shares) {
    double spectra =
        Double.BYTES * (double) request.frequencies().length * request.spectrumObservables().size();
    double point = POINT + NUMBER * request.columns().size() + spectra;
    return new MemoryNeed(
        request.plan().points() * point / shares + Recordings.of(request).least(threads));
  }
}

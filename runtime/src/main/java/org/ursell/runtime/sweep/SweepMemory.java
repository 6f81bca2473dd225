package org.ursell.runtime.sweep;

import org.ursell.runtime.equations.Internal;
import org.ursell.runtime.measure.PointMeasure;

/**
 * What a sweep holds at once, in bytes, foretold before any of it is computed.
 *
 * @param results of all points, without their spectra
 * @param spectra of all points
 * @param samples of the runs that are integrated at once: of one for each thread, as of more no
 *     more than fits
 * @param measured by measures that compute at a point, one for each thread, such as trajectories
 */
@Internal
public record SweepMemory(double results, double spectra, double samples, double measured) {
  /** A point with its result and words. */
  private static final double POINT = 220;

  /** A further number of a point. */
  private static final double NUMBER = 8;

  /**
   * What a request holds.
   *
   * @param threads how many compute at once, if there are lines for all of them
   * @param shares in how many shares it is worked out, of which this is one
   */
  public static SweepMemory of(SweepRequest request, int threads, int shares) {
    double points = (double) request.plan().points() / shares;
    double bins = (double) request.frequencies().length * request.spectrumObservables().size();
    SweepMemory finished = finished(points, request.columns().size(), bins);
    return new SweepMemory(
        finished.results(),
        finished.spectra(),
        Recordings.of(request).least(busy(request, threads, shares)),
        busy(request, threads, shares) * measured(request));
  }

  /** How many threads have a line to work at. */
  public static int busy(SweepRequest request, int threads, int shares) {
    int lines = (request.plan().lines().size() + shares - 1) / shares;
    return Math.max(1, Math.min(threads, lines));
  }

  /** Of measures that compute, one after the other at a point, that which holds most. */
  private static double measured(SweepRequest request) {
    return request.measures().stream()
        .mapToDouble(
            measure ->
                measure instanceof PointMeasure own
                    ? own.held(request.equations().get(0).descriptor())
                    : 0.0)
        .max()
        .orElse(0.0);
  }

  /**
   * What a finished sweep holds.
   *
   * @param columns numbers of each point
   * @param bins of all spectra of a point
   */
  public static SweepMemory finished(double points, int columns, double bins) {
    return new SweepMemory(
        points * (POINT + NUMBER * columns), points * Double.BYTES * bins, 0.0, 0.0);
  }

  /** All of it. */
  public double bytes() {
    return results + spectra + samples + measured;
  }
}

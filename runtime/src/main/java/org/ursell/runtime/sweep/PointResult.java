package org.ursell.runtime.sweep;

import java.util.Arrays;
import org.ursell.runtime.measure.PointStatus;

/**
 * What was found at one point.
 *
 * @param values one per column of the request; NaN where there is no value
 * @param spectra the binned spectra of all observables one after the other; empty if none were
 *     asked for or the run did not reach its end
 * @param status what became of the point
 * @param words one sentence: what happened and what to try; empty if there is nothing to say
 * @param method what gave the numbers
 */
public record PointResult(
    double[] values, double[] spectra, PointStatus status, String words, String method) {
  /** The method of a point that was not run. */
  public static final String NO_METHOD = "none";

  @Override
  public boolean equals(Object other) {
    return other instanceof PointResult that
        && Arrays.equals(values, that.values)
        && Arrays.equals(spectra, that.spectra)
        && status == that.status
        && words.equals(that.words)
        && method.equals(that.method);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(values) + 31 * words.hashCode();
  }
}

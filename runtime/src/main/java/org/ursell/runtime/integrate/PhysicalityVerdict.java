package org.ursell.runtime.integrate;

/**
 * Whether the moments of a run belonged to a quantum state as far as looked: populations in [0, 1]
 * and reduced one- and two-site states without negative eigenvalues. A truncated hierarchy does not
 * guarantee it, so the verdict stands beside every number.
 *
 * @param status the verdict
 * @param firstViolation the first time, as sampled, at which it was not; NaN if always physical
 * @param worstEigenvalue the most negative eigenvalue met, to within 5 % of itself; 0 if none was
 *     below the tolerance
 * @param worstTime when it was met; NaN if none
 * @param words the verdict in one sentence
 */
public record PhysicalityVerdict(
    Status status, double firstViolation, double worstEigenvalue, double worstTime, String words) {
  /** What the monitor found. */
  public enum Status {
    /** No violation beyond the tolerance. */
    PHYSICAL,
    /** One-site states stayed positive, a two-site state did not. */
    NEGATIVE_PAIR_STATE,
    /** A one-site state had a negative eigenvalue or a population outside [0, 1]. */
    NEGATIVE_SITE_STATE,
    /** The equations hold no whole reduced state to look at. */
    NOT_WATCHED
  }

  /** Whether nothing was found wrong. */
  public boolean isPhysical() {
    return status == Status.PHYSICAL || status == Status.NOT_WATCHED;
  }
}

package org.ursell.runtime.lifetime;

/** What became of the measurement of a lifetime. */
public enum LifetimeStatus {
  /** The order parameter fell to 1/e of its start value: the lifetime is that time. */
  MEASURED,
  /** It had not fallen that far by the end of the run: the lifetime is longer than that. */
  CENSORED,
  /** The truncated equations left all bounds before that: there is no lifetime. */
  DIVERGED,
  /** The integration could not go on: there is no lifetime. */
  STALLED,
  /** The start has no coherence to lose. */
  NO_COHERENCE,
  /** The run was cancelled from outside. */
  CANCELLED
}

package org.ursell.runtime.measure;

import java.util.Locale;
import org.ursell.runtime.integrate.Physicality;

/** What became of a point, from best to worst. */
public enum PointStatus {
  /** Everything asked for was measured. */
  OK,
  /** Measured, but the order parameter still rises or falls over the averaged stretch. */
  RELAXING,
  /** Measured, but the order parameter rises and falls over the averaged stretch. */
  MODULATED,
  /** Measured, but the moments belonged to no quantum state for some time. */
  UNPHYSICAL,
  /** The order parameter had not fallen far enough by the end: the lifetime is longer. */
  CENSORED,
  /** The same of moments that belonged to no quantum state for some time: no sound bound. */
  CENSORED_UNPHYSICAL,
  /** The start has no coherence to lose, or there is no synchronised state to start from. */
  NO_COHERENCE,
  /** No steady state is reached, or none of the mean field from which a run could start. */
  UNSETTLED,
  /** The truncated equations left all bounds. */
  DIVERGED,
  /** The integration could not go on. */
  STALLED,
  /** A rule of the model does not hold there: a rate is negative, or a coefficient no number. */
  REFUSED,
  /** The point could not be worked out for another reason, which its words give. */
  FAILED;

  /** That of numbers that belong, or do not belong, to a quantum state. */
  public static PointStatus of(Physicality physicality) {
    return physicality.isPhysical() ? OK : UNPHYSICAL;
  }

  /** As written into tables: {@code ok}, {@code no_coherence}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The status of a {@link #word}. */
  public static PointStatus of(String word) {
    return valueOf(word.toUpperCase(Locale.ROOT));
  }

  /** Whether all of the point's numbers may be used as they are, or with a grain of salt. */
  public boolean hasNumbers() {
    return compareTo(CENSORED) < 0;
  }

  /** The worse of two. */
  public PointStatus and(PointStatus other) {
    return compareTo(other) < 0 ? other : this;
  }
}

package org.ursell.runtime.study;

import java.util.Optional;
import org.ursell.runtime.exact.SlowestMode;
import org.ursell.runtime.lifetime.FiniteSizeScaling;
import org.ursell.runtime.lifetime.LifetimeResult;

/**
 * What the exact solver found at one size.
 *
 * @param point the size and its lifetime
 * @param slowest the slowest mode of the order parameter's sector, if it was asked for
 */
public record ExactRun(FiniteSizeScaling.Point point, Optional<SlowestMode> slowest) {
  /** The number of sites. */
  public double size() {
    return point.size();
  }

  /** The lifetime. */
  public LifetimeResult result() {
    return point.result();
  }
}

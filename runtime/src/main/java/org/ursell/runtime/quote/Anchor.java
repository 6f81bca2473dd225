package org.ursell.runtime.quote;

import org.ursell.runtime.equations.Internal;
import org.ursell.runtime.langevin.Estimate;

/**
 * A size at which both the exact lifetime and that of the Langevin equation are known.
 *
 * @param size number of sites
 * @param exact the exact lifetime, in inverse rates
 * @param langevin that of the Langevin equation
 */
@Internal
public record Anchor(double size, double exact, Estimate langevin) {
  /** How much longer the Langevin equation's lifetime is, in inverse rates. */
  public double deviation() {
    return langevin.value() - exact;
  }
}

package org.ursell.runtime.steady;

import java.util.List;
import java.util.Locale;
import org.ursell.runtime.equations.Internal;
import org.ursell.runtime.integrate.Physicality;

/**
 * A steady state of truncated equations: all moments rest, or turn together with the phases of
 * conserved charges.
 *
 * @param moments the state vector; not to be changed. Of a state with a phase, one of its turns
 * @param rates at which it turns by each charge of the model, in radians per unit of time: an
 *     operator of charges k_q turns at the sum of k_q times these
 * @param residual the largest time derivative that is left in the turning frame, in units of the
 *     rates, each measured by the size of its moment
 * @param method how it was found
 * @param stability whether small deviations decay
 * @param physicality whether the moments belong to a quantum state
 */
@Internal
public record SteadyMoments(
    double[] moments,
    List<Double> rates,
    double residual,
    Method method,
    Stability stability,
    Physicality physicality) {
  public SteadyMoments {
    rates = List.copyOf(rates);
  }

  /** How a steady state was found. */
  public enum Method {
    /** Newton's method, from where a run stood. */
    NEWTON,
    /** Integration until nothing moved, where Newton's method found no root. */
    INTEGRATION,
    /** Newton's method, along a branch that was followed from another point. */
    CONTINUATION,
    /** Newton's method that keeps away from the states known already. */
    DEFLATION;

    /** As written into tables. */
    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** The same with other moments, such as those of one of its turns. */
  SteadyMoments at(double[] other) {
    return new SteadyMoments(other, rates, residual, method, stability, physicality);
  }

  /** Whether small deviations decay. */
  public boolean isStable() {
    return stability.verdict() == Stability.Verdict.STABLE;
  }
}

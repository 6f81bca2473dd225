package org.ursell.runtime.meanfield;

import org.ursell.runtime.integrate.DenseStep;
import org.ursell.runtime.integrate.StepListener;
import org.ursell.runtime.meanfield.SteadyState.UnsettledState;
import org.ursell.runtime.observable.SingleSiteObservable;

/**
 * The modulus of the order parameter over one stretch of a run: its range, how often it turns back,
 * and what that says of a search for a steady state that found none. For one run only.
 */
final class ModulusRange implements StepListener {
  /** Relative changes below this are the integrator's. */
  private static final double NOISE = 1e-7;

  /** A modulus whose whole relative change is below this has come to rest. */
  private static final double AT_REST = 1e-5;

  /** A modulus below this is no phase. */
  private static final double NO_PHASE = 1e-9;

  private final SingleSiteObservable orderParameter;
  private double smallest = Double.POSITIVE_INFINITY;
  private double largest;
  private double first = Double.NaN;
  private double last = Double.NaN;
  private int reversals;
  private int direction;

  ModulusRange(SingleSiteObservable orderParameter) {
    this.orderParameter = orderParameter;
  }

  @Override
  public void step(DenseStep step) {
    double modulus = orderParameter.modulus(step.currentState());
    smallest = Math.min(smallest, modulus);
    largest = Math.max(largest, modulus);
    if (Double.isNaN(first)) {
      first = modulus;
      last = modulus;
    }
    if (Math.abs(modulus - last) > NOISE * last) {
      int now = modulus > last ? 1 : -1;
      reversals += now == -direction ? 1 : 0;
      direction = now;
      last = modulus;
    }
  }

  /** The finding that no steady state was reached by a time. */
  UnsettledState unsettled(double time, String words) {
    return new UnsettledState(smallest, largest, time, words);
  }

  /** Words for a search that ran out of evaluations. */
  String gaveUp(double time, long evaluations) {
    return ("the search for a steady state gave up after %d evaluations, at t = %.4g, with |<%s>|"
            + " between %.4g and %.4g: some rates are far above the others, so this says nothing"
            + " of long times")
        .formatted(evaluations, time, orderParameter.name(), smallest, largest);
  }

  /** Words for a search that ran out of time. */
  String notSettled(double time) {
    String name = orderParameter.name();
    if (largest < NO_PHASE) {
      return "no steady state with a phase was reached: |<%s>| has faded to %.2g by t = %.4g"
          .formatted(name, last, time);
    }
    if (reversals > 2) {
      return "no steady state: |<%s>| keeps oscillating between %.4g and %.4g up to t = %.4g"
          .formatted(name, smallest, largest, time);
    }
    if (largest - smallest < AT_REST * largest) {
      return ("no state turns as a whole by t = %.4g: |<%s>| is at rest at %.4g, but the rest of the"
              + " model is not, or turns at another frequency")
          .formatted(time, name, last);
    }
    return "no steady state was reached by t = %.4g: |<%s>| relaxes too slowly, still from %.4g to %.4g"
        .formatted(time, name, first, last);
  }
}

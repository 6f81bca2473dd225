package org.ursell.runtime.integrate;

import org.ursell.runtime.state.MomentSpace;

/**
 * Watches whether the moments still belong to a quantum state while they are integrated. It does
 * not stop the run.
 */
public final class PhysicalityMonitor implements StepListener {
  /** Eigenvalues above minus this count as not negative: well above the integration error. */
  public static final double TOLERANCE = 1e-6;

  /** A monitor for runs of the equations of a space. */
  public PhysicalityMonitor(MomentSpace space) {
    throw new UnsupportedOperationException();
  }

  @Override
  public void step(DenseStep step) {
    throw new UnsupportedOperationException();
  }

  /** What was found so far. */
  public PhysicalityVerdict verdict() {
    throw new UnsupportedOperationException();
  }
}

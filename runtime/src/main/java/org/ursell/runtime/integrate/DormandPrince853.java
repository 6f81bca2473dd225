package org.ursell.runtime.integrate;

/** The Dormand-Prince method of order 8(5,3) over reused arrays. */
public final class DormandPrince853 implements MomentIntegrator {
  @Override
  public String name() {
    return "Dormand-Prince 8(5,3)";
  }

  @Override
  public RunResult integrate(RunRequest request) {
    throw new UnsupportedOperationException();
  }
}

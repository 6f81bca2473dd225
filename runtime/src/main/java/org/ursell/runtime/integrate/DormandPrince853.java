package org.ursell.runtime.integrate;

import java.util.List;

/**
 * The explicit Runge-Kutta method of Dormand and Prince of order 8(5,3), with the step control and
 * the interpolant of DOP853 (Hairer, Norsett and Wanner, "Solving Ordinary Differential Equations
 * I", 1993), over reused arrays: it allocates nothing per step. Twelve evaluations per step, eleven
 * for a rejected one, three more where the interpolant is asked for. Not for stiff equations: those
 * end as {@link RunStatus#STALLED}. One run is one lane of {@link LaneIntegrator}.
 */
public final class DormandPrince853 implements MomentIntegrator {
  private static final LaneIntegrator ONE_LANE = LaneIntegrator.of(1);

  @Override
  public String name() {
    return "Dormand-Prince 8(5,3)";
  }

  @Override
  public RunResult integrate(RunRequest request) {
    return ONE_LANE.integrate(List.of(request)).get(0);
  }
}

package org.ursell.runtime.integrate;

import java.util.List;
import org.ursell.runtime.equations.Internal;

/**
 * The explicit Runge-Kutta method of Dormand and Prince of order 8(5,3), with the step control and
 * the interpolant of DOP853 (Hairer, Norsett and Wanner, "Solving Ordinary Differential Equations
 * I", 1993), over reused arrays: it allocates nothing per step. Twelve evaluations per step, eleven
 * for a rejected one, and four more where a state within the step is asked for: three for the
 * interpolant and one to see how far it is off. Where that is too far, the step is halved for the
 * reading, so that samples and events are as accurate as the ends of steps. Not for stiff
 * equations: those end as {@link RunStatus#STALLED}, or take long. One run is one lane of {@link
 * LaneIntegrator}. Whatever method the options name, this one integrates.
 */
@Internal
public final class DormandPrince853 implements MomentIntegrator {
  private static final LaneIntegrator ONE_LANE = LaneIntegrator.of(1);

  @Override
  public String name() {
    return IntegrationMethod.EXPLICIT.title();
  }

  @Override
  public RunResult integrate(RunRequest request) {
    return ONE_LANE
        .integrate(List.of(request.with(request.options().by(IntegrationMethod.EXPLICIT))))
        .get(0);
  }
}

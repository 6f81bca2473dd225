package org.ursell.runtime.integrate;

import java.util.List;
import org.ursell.runtime.equations.Internal;

/**
 * The implicit Runge-Kutta method Radau IIA of seven stages, of order 13 (Hairer and Wanner,
 * "Solving Ordinary Differential Equations II", 1996), on the sparse exact Jacobian: for equations
 * of which some unknowns are damped far faster than the others move. However stiff they are, its
 * steps are as long as the tolerance allows. States within a step are as accurate as the tolerance
 * asks, its ends far more so. A step takes some 15 to 50 evaluations, one Jacobian and four sparse
 * factorisations. Whatever method the options name, this one integrates.
 *
 * <p>Asks for a {@link VectorField#jacobian} and refuses systems without one.
 */
@Internal
public final class RadauIIA implements MomentIntegrator {
  private static final LaneIntegrator ONE_LANE = LaneIntegrator.of(1);

  @Override
  public String name() {
    return IntegrationMethod.STIFF.title();
  }

  @Override
  public RunResult integrate(RunRequest request) {
    return ONE_LANE
        .integrate(List.of(request.with(request.options().by(IntegrationMethod.STIFF))))
        .get(0);
  }
}

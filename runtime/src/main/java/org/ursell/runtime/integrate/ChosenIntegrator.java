package org.ursell.runtime.integrate;

import java.util.List;

/** The method that the options of a request name, by one lane of {@link LaneIntegrator}. */
final class ChosenIntegrator implements MomentIntegrator {
  private static final LaneIntegrator ONE_LANE = LaneIntegrator.of(1);

  /** The name of what is chosen from, where nothing else is said. */
  @Override
  public String name() {
    return IntegrationMethod.AUTO.title();
  }

  @Override
  public RunResult integrate(RunRequest request) {
    return ONE_LANE.integrate(List.of(request)).get(0);
  }
}

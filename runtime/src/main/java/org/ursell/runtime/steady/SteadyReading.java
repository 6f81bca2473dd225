package org.ursell.runtime.steady;

import java.util.List;
import java.util.stream.DoubleStream;
import org.ursell.runtime.equations.Parameters;
import org.ursell.runtime.integrate.Physicality;
import org.ursell.runtime.integrate.PhysicalityMonitor;

/** Reads roots of Newton's method at a point as steady states. */
final class SteadyReading {
  private final RestEquations.AtPoint point;
  private final List<ModeUncertainty> modes;

  SteadyReading(RestEquations.AtPoint point) {
    this.point = point;
    this.modes = ModeUncertainty.all(point.equations().space(), point.parameters());
  }

  SteadyMoments of(NewtonRoot root, SteadyMoments.Method method) {
    return new SteadyMoments(
        root.y(),
        DoubleStream.of(root.rates()).boxed().toList(),
        root.residual(),
        method,
        Stability.of(point, root),
        physicality(root.y(), point.parameters()));
  }

  /** Whether moments belong to a quantum state, as far as sites, pairs and single modes tell. */
  Physicality physicality(double[] y, Parameters parameters) {
    PhysicalityMonitor monitor = new PhysicalityMonitor(point.equations().space(), parameters);
    monitor.start(0.0, y);
    Physicality found = monitor.verdict();
    double smallest = 0.0;
    for (ModeUncertainty mode : modes) {
      smallest = Math.min(smallest, mode.smallestEigenvalue(y));
    }
    if (found.isPhysical() && smallest < -PhysicalityMonitor.TOLERANCE) {
      return new Physicality.Violated(
          Physicality.Sites.ONE, 0.0, smallest, 0.0, "a mode (its second moments)");
    }
    return found instanceof Physicality.NotWatched && !modes.isEmpty()
        ? new Physicality.Sound(Physicality.Sites.ONE)
        : found;
  }
}

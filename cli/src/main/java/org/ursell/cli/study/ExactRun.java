package org.ursell.cli.study;

import java.util.List;
import java.util.Optional;
import org.ursell.runtime.exact.ExactLifetime;
import org.ursell.runtime.exact.SlowestMode;
import org.ursell.runtime.integrate.Physicality;
import org.ursell.runtime.lifetime.FiniteSizeScaling;
import org.ursell.runtime.lifetime.Lifetime;
import org.ursell.runtime.lifetime.LifetimeResult;
import org.ursell.runtime.lifetime.Source;

/**
 * The exact lifetime at one size.
 *
 * @param size the number of sites
 * @param lifetime what the solver found
 * @param tolerance of one step of the solver, relative
 * @param slowest the slowest mode of the order parameter's sector, if it was asked for
 */
public record ExactRun(
    double size, ExactLifetime lifetime, double tolerance, Optional<SlowestMode> slowest) {
  /** By how much the error of a lifetime may exceed the tolerance of a step, relatively. */
  static final double SAFETY = 300.0;

  /** The same as a lifetime of truncated equations would be told; the state is one by nature. */
  public LifetimeResult result() {
    boolean measured = lifetime.lifetime().isPresent();
    double error = SAFETY * tolerance * lifetime.lifetime().orElse(Double.NaN);
    return new LifetimeResult(
        measured
            ? new Lifetime.Measured(lifetime.lifetime().getAsDouble(), error)
            : new Lifetime.Longer(lifetime.end()),
        new Physicality.Exact(),
        new Source.Exact(lifetime.dimension()),
        lifetime.amplitude0(),
        lifetime.applications());
  }

  /** Lifetimes in the form that fits and pictures take. */
  public static List<FiniteSizeScaling.Point> points(List<ExactRun> runs) {
    return runs.stream().map(run -> new FiniteSizeScaling.Point(run.size(), run.result())).toList();
  }
}

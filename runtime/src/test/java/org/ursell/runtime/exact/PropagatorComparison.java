package org.ursell.runtime.exact;

import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import org.hipparchus.complex.Complex;
import org.hipparchus.ode.ODEState;
import org.hipparchus.ode.OrdinaryDifferentialEquation;
import org.hipparchus.ode.nonstiff.AdaptiveStepsizeIntegrator;
import org.hipparchus.ode.nonstiff.DormandPrince54Integrator;
import org.hipparchus.ode.nonstiff.DormandPrince853Integrator;
import org.ursell.runtime.equations.SiteOperator;

/**
 * Ways to advance the exact solution, side by side: applications of the generator, processor time
 * and the error of the order parameter at the end. Arguments: N, time.
 */
public final class PropagatorComparison {
  private PropagatorComparison() {}

  public static void main(String[] arguments) {
    int n = Integer.parseInt(arguments[0]);
    double end = Double.parseDouble(arguments[1]);
    Paper paper = new Paper(0.75, 0.0, 0.5);
    SiteOperator rho = paper.synchronisedState();
    TransitionModes modes = new TransitionModes(paper.model(n));
    SectorPlan plan =
        new SectorPlan(
            new GeneratorForm(paper.model(n), modes),
            new OccupationCounts(modes),
            ChargeSector.of(1));
    try (RowBlocks blocks = new RowBlocks(1)) {
      Liouvillian generator = new Liouvillian(plan, blocks);
      SectorReading reading = new SectorReading(generator.basis(), 0, Paper.S_PLUS);
      double[] start = ProductStart.coefficients(generator.basis(), List.of(rho), blocks);
      Complex truth = reading.value(faber(generator, reading, start, end, 1e-13));
      for (int repeat = 0; repeat < 2; repeat++) {
        for (double tolerance : new double[] {1e-6, 1e-9, 1e-11}) {
          report(
              "faber",
              tolerance,
              generator,
              reading,
              truth,
              () -> faber(generator, reading, start, end, tolerance));
          for (int size : new int[] {15, 30, 45}) {
            report(
                "krylov" + size,
                tolerance,
                generator,
                reading,
                truth,
                () -> new KrylovExponential(generator, size, tolerance).evolve(start, end));
          }
          double norm = new Blas(blocks).norm(start);
          report(
              "dp853",
              tolerance,
              generator,
              reading,
              truth,
              () ->
                  rungeKutta(
                      generator,
                      start,
                      end,
                      new DormandPrince853Integrator(1e-8, end, 1e-2 * norm * tolerance, 0.0)));
          report(
              "dp54",
              tolerance,
              generator,
              reading,
              truth,
              () ->
                  rungeKutta(
                      generator,
                      start,
                      end,
                      new DormandPrince54Integrator(1e-8, end, 1e-2 * norm * tolerance, 0.0)));
        }
      }
    }
  }

  private static void report(
      String name,
      double tolerance,
      Liouvillian generator,
      SectorReading reading,
      Complex truth,
      Supplier<double[]> run) {
    long applications = generator.applications();
    long clock = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    double[] state = run.get();
    double seconds = 1e-9 * (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - clock);
    System.out.printf(
        Locale.ROOT,
        "%-9s tolerance %.0e applications %5d processor %7.3f s relative error %.1e%n",
        name,
        tolerance,
        generator.applications() - applications,
        seconds,
        reading.value(state).subtract(truth).norm() / truth.norm());
  }

  private static double[] faber(
      Liouvillian generator, SectorReading reading, double[] start, double end, double tolerance) {
    FaberPropagator propagator =
        new FaberPropagator(generator, start.clone(), List.of(reading), tolerance, () -> false);
    while (propagator.time() < end) {
      propagator.advance(end);
    }
    return propagator.state();
  }

  private static double[] rungeKutta(
      Liouvillian generator, double[] start, double end, AdaptiveStepsizeIntegrator integrator) {
    OrdinaryDifferentialEquation equation =
        new OrdinaryDifferentialEquation() {
          @Override
          public int getDimension() {
            return start.length;
          }

          @Override
          public double[] computeDerivatives(double t, double[] y) {
            double[] derivative = new double[y.length];
            generator.apply(y, derivative);
            return derivative;
          }
        };
    return integrator.integrate(equation, new ODEState(0.0, start), end).getPrimaryState();
  }
}

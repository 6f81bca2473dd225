package org.ursell.runtime.benchmark;

import java.lang.management.ManagementFactory;
import java.util.List;
import org.ursell.runtime.integrate.DormandPrince853;
import org.ursell.runtime.integrate.HipparchusIntegrator;
import org.ursell.runtime.integrate.IntegratorOptions;
import org.ursell.runtime.integrate.MomentIntegrator;
import org.ursell.runtime.integrate.RunRequest;
import org.ursell.runtime.integrate.RunResult;
import org.ursell.runtime.integrate.VectorField;
import org.ursell.runtime.problem.DampedRotations;

/**
 * What an integrator costs of its own: nanoseconds of processor time per evaluation of a right-hand
 * side, less those of the right-hand side alone, for 8, 44, 152 and 494 unknowns. Not run by the
 * build; run {@code main}.
 */
public final class IntegratorBenchmark {
  private static final double TIME = 400.0;
  private static final int ROUNDS = 7;

  private IntegratorBenchmark() {}

  /** Prints one line a size. */
  public static void main(String[] arguments) {
    System.out.println("unknowns  right-hand side [ns]  integrator's own per evaluation [ns]");
    for (int unknowns : new int[] {8, 44, 152, 494}) {
      VectorField field = new Slow(unknowns);
      double alone = alone(field);
      StringBuilder line = new StringBuilder("%8d  %20.1f".formatted(unknowns, alone));
      for (MomentIntegrator integrator :
          List.of(new DormandPrince853(), new HipparchusIntegrator())) {
        line.append("  %s: %.0f".formatted(integrator.name(), own(integrator, field, alone)));
      }
      System.out.println(line);
    }
  }

  /** Turning at the same slow rates whatever the size, so that steps are as long. */
  private record Slow(int dimension) implements VectorField {
    @Override
    public void derivative(double[] y, double[] dydt) {
      for (int k = 0; k + 1 < y.length; k += 2) {
        dydt[k] = -3.0 * y[k + 1];
        dydt[k + 1] = 3.0 * y[k];
      }
    }
  }

  private static double alone(VectorField field) {
    double[] y = start(field);
    double[] dydt = new double[y.length];
    double best = Double.POSITIVE_INFINITY;
    for (int round = 0; round < ROUNDS; round++) {
      long begin = cpuTime();
      int calls = 200_000;
      for (int call = 0; call < calls; call++) {
        field.derivative(y, dydt);
        y[call % y.length] += 1e-9 * dydt[0];
      }
      best = Math.min(best, (cpuTime() - begin) / (double) calls);
    }
    return best;
  }

  private static double own(MomentIntegrator integrator, VectorField field, double alone) {
    double best = Double.POSITIVE_INFINITY;
    for (int round = 0; round < ROUNDS; round++) {
      long begin = cpuTime();
      long evaluations = 0;
      for (int run = 0; run < 10; run++) {
        RunResult result =
            integrator.integrate(
                RunRequest.of(field, start(field), TIME)
                    .with(IntegratorOptions.DEFAULT.withTolerances(1e-10, 1e-10)));
        evaluations += result.evaluations();
      }
      best = Math.min(best, (cpuTime() - begin) / (double) evaluations);
    }
    return best - alone;
  }

  /** Processor time of this thread: a busy machine does not change it much. */
  private static long cpuTime() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }

  private static double[] start(VectorField field) {
    double[] y = new double[field.dimension()];
    double[] pattern = new DampedRotations(field.dimension() / 2, 0.0).exact(0.3);
    System.arraycopy(pattern, 0, y, 0, pattern.length);
    return y;
  }
}

package org.ursell.runtime.exact;

import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.Locale;
import org.ursell.runtime.equations.SiteOperator;
import org.ursell.runtime.lifetime.LifetimeResult;

/** Lifetimes and their cost at sizes too large for a test. Arguments: V K gamma_plus N... */
public final class ExactBenchmark {
  private ExactBenchmark() {}

  /** Unlike the clock on the wall, not disturbed by what else runs. */
  private static long cpuNanoseconds() {
    return ManagementFactory.getOperatingSystemMXBean()
            instanceof com.sun.management.OperatingSystemMXBean bean
        ? bean.getProcessCpuTime()
        : 0;
  }

  public static void main(String[] arguments) {
    Paper paper =
        new Paper(
            Double.parseDouble(arguments[0]),
            Double.parseDouble(arguments[1]),
            Double.parseDouble(arguments[2]));
    SiteOperator state = paper.synchronisedState();
    for (int k = 3; k < arguments.length; k++) {
      int n = Integer.parseInt(arguments[k]);
      ExactOptions options = ExactOptions.defaults();
      long clock = System.nanoTime();
      long before = cpuNanoseconds();
      ExactSolver solver = new ExactSolver(paper.model(n), options);
      Footprint footprint = solver.footprint(Paper.ORDER_PARAMETER);
      LifetimeResult result = solver.lifetime(List.of(state), Paper.ORDER_PARAMETER, 1000.0);
      double seconds = 1e-9 * (System.nanoTime() - clock);
      System.out.printf(
          Locale.ROOT,
          "N=%d dim=%d T=%.7f A=%.7f applications=%d %.3f s (processors %.3f s), %s%n",
          n,
          result.source().unknowns(),
          result.lifetime().orElse(Double.NaN),
          result.amplitude0(),
          result.evaluations(),
          seconds,
          1e-9 * (cpuNanoseconds() - before),
          footprint.words());
    }
  }
}

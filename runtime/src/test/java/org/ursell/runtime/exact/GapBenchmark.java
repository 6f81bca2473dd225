package org.ursell.runtime.exact;

import java.util.List;
import java.util.Locale;
import org.ursell.runtime.equations.SiteOperator;
import org.ursell.runtime.lifetime.LifetimeResult;

/** Lifetime and slowest mode side by side. Arguments: V K gamma_plus N... */
public final class GapBenchmark {
  private GapBenchmark() {}

  public static void main(String[] arguments) {
    Paper paper =
        new Paper(
            Double.parseDouble(arguments[0]),
            Double.parseDouble(arguments[1]),
            Double.parseDouble(arguments[2]));
    List<SiteOperator> state = List.of(paper.synchronisedState());
    for (int k = 3; k < arguments.length; k++) {
      ExactSolver solver =
          new ExactSolver(
              paper.model(Integer.parseInt(arguments[k])),
              ExactOptions.defaults()
                  .withProgress((done, goal, count) -> System.out.println(done + " " + count)));
      long clock = System.nanoTime();
      SlowestMode mode = solver.slowestMode(state, Paper.ORDER_PARAMETER, 1e-9);
      double seconds = 1e-9 * (System.nanoTime() - clock);
      LifetimeResult lifetime =
          new ExactSolver(solver.model(), ExactOptions.defaults())
              .lifetime(state, Paper.ORDER_PARAMETER, 1000.0);
      System.out.printf(
          Locale.ROOT,
          "N=%s T=%.7f -1/Re(lambda)=%.7f lambda=%s residual=%.1e applications=%d %.2f s%n",
          arguments[k],
          lifetime.lifetime().orElse(Double.NaN),
          mode.lifetime(),
          mode.eigenvalue(),
          mode.residual(),
          mode.applications(),
          seconds);
    }
  }
}

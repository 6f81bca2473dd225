package org.ursell.cli.bench;

import java.util.Arrays;
import org.ursell.runtime.equations.MomentEquations;

/**
 * How long one call of a right-hand side takes: rounds of many calls, of which the fastest and the
 * median are told. The state changes a little from call to call, so that nothing can be hoisted out
 * of the loop.
 */
public final class RightHandSideBench {
  private static final long WARM_UP_NANOS = 1_500_000_000L;
  private static final long ROUND_NANOS = 60_000_000L;
  private static final int ROUNDS = 15;

  private RightHandSideBench() {}

  /**
   * Nanoseconds a call.
   *
   * @param best of all rounds, least disturbed by other work on the machine
   * @param median of all rounds
   */
  public record Nanos(double best, double median) {}

  /** Measures equations at their default parameters. */
  public static Nanos measure(MomentEquations equations) {
    double[] c = equations.coefficients(equations.descriptor().defaults());
    double[] y = new double[equations.moments().size()];
    Arrays.setAll(y, i -> 0.1 * Math.sin(i + 1.0));
    double[] dydt = new double[y.length];
    long calls = 1;
    for (long spent = 0; spent < WARM_UP_NANOS; ) {
      long taken = round(equations, y, c, dydt, calls);
      spent += taken;
      if (taken < ROUND_NANOS) {
        calls *= 2;
      }
    }
    double[] nanos = new double[ROUNDS];
    for (int k = 0; k < ROUNDS; k++) {
      nanos[k] = round(equations, y, c, dydt, calls) / (double) calls;
    }
    Arrays.sort(nanos);
    return new Nanos(nanos[0], nanos[ROUNDS / 2]);
  }

  private static long round(
      MomentEquations equations, double[] y, double[] c, double[] dydt, long calls) {
    long start = System.nanoTime();
    int next = 0;
    for (long call = 0; call < calls; call++) {
      equations.derivative(y, c, dydt);
      y[next] += 1e-14 * dydt[next];
      next = next + 1 == y.length ? 0 : next + 1;
    }
    return System.nanoTime() - start;
  }
}

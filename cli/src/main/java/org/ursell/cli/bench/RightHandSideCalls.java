package org.ursell.cli.bench;

import java.util.Arrays;
import org.ursell.runtime.equations.MomentEquations;

/**
 * Calls of a right-hand side at default parameters, in rounds. The state changes a little from call
 * to call, so that nothing can be hoisted out of the loop.
 */
final class RightHandSideCalls {
  private static final int WARM_UP_CALLS = 256;

  private final MomentEquations equations;
  private final double[] c;
  private final double[] y;
  private final double[] dydt;

  RightHandSideCalls(MomentEquations equations) {
    this.equations = equations;
    c = equations.coefficients(equations.descriptor().defaults());
    y = new double[equations.moments().size()];
    Arrays.setAll(y, i -> 0.1 * Math.sin(i + 1.0));
    dydt = new double[y.length];
  }

  /** The state of the first call. */
  double[] state() {
    return y.clone();
  }

  /** The coefficients, with the room behind them that calls use. */
  double[] coefficients() {
    return c.clone();
  }

  /** The derivatives at the state. */
  double[] derivatives() {
    equations.derivative(y, c, dydt);
    return dydt.clone();
  }

  /**
   * Calls until the code is compiled.
   *
   * @param nanos how long, in processor time
   * @param round how long a round is to take
   * @return how many calls a round has
   */
  long warmUp(long nanos, long round) {
    long calls = WARM_UP_CALLS;
    long taken = 0;
    for (long spent = 0; spent < nanos; spent += taken) {
      taken = round(calls);
      if (taken < round / 2) {
        calls *= 2;
      }
    }
    return calls;
  }

  /** One round; nanoseconds of processor time that it took. */
  long round(long calls) {
    long start = ProcessorTime.nanos();
    int next = 0;
    for (long call = 0; call < calls; call++) {
      equations.derivative(y, c, dydt);
      y[next] += 1e-14 * dydt[next];
      next = next + 1 == y.length ? 0 : next + 1;
    }
    return ProcessorTime.nanos() - start;
  }
}

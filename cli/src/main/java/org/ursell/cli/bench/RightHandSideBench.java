package org.ursell.cli.bench;

import java.util.Arrays;
import org.ursell.runtime.equations.MomentEquations;

/**
 * How long one call of a right-hand side takes: rounds of many calls, of which the fastest and the
 * median are told, in processor time.
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
  public record Nanos(double best, double median) {
    /** Those of some rounds. */
    static Nanos of(double[] rounds) {
      double[] sorted = rounds.clone();
      Arrays.sort(sorted);
      return new Nanos(sorted[0], sorted[sorted.length / 2]);
    }
  }

  /** Measures equations at their default parameters. */
  public static Nanos measure(MomentEquations equations) {
    RightHandSideCalls ours = new RightHandSideCalls(equations);
    long calls = ours.warmUp(WARM_UP_NANOS, ROUND_NANOS);
    double[] nanos = new double[ROUNDS];
    for (int k = 0; k < ROUNDS; k++) {
      nanos[k] = ours.round(calls) / (double) calls;
    }
    return Nanos.of(nanos);
  }
}

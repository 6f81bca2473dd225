package org.ursell.cli.bench;

import java.nio.file.Path;
import java.util.Arrays;
import org.ursell.cli.model.DerivedModel;
import org.ursell.runtime.equations.EquationCatalogue;
import org.ursell.runtime.equations.MomentEquations;
import org.ursell.symbolic.DerivationPipeline;
import org.ursell.symbolic.ir.MomentSystem;

/**
 * Emitted right-hand sides beside the same statements in C++. Rounds of both take turns, so that a
 * machine that is busy or slows down does so for both.
 */
final class CppPeer {
  private static final long WARM_UP_NANOS = 4_000_000_000L;
  private static final long ROUND_NANOS = 30_000_000L;
  private static final int ROUNDS = 41;

  /** What rounding leaves of two orders of the same sums. */
  static final double AGREEMENT = 1e-13;

  private CppPeer() {}

  /**
   * One right-hand side twice.
   *
   * @param unknowns their number
   * @param ours nanoseconds per call
   * @param theirs those of C++
   * @param ratio how many times as long ours takes, the median over the rounds
   * @param difference of the derivatives, relative to the largest
   */
  record Timing(
      int unknowns,
      RightHandSideBench.Nanos ours,
      RightHandSideBench.Nanos theirs,
      double ratio,
      double difference) {}

  /** Measures a model whose equations are committed. */
  static Timing measure(Path compiler, String model, int order) throws PeerFailedException {
    MomentSystem system =
        DerivationPipeline.derive(DerivedModel.read("bench", model, warning -> {}).model(), order);
    MomentEquations equations = EquationCatalogue.find(model, order).orElseThrow();
    RightHandSideCalls ours = new RightHandSideCalls(equations);
    try (CppProgram theirs = CppProgram.start(compiler, system, ours)) {
      double difference =
          CppProgram.difference(ours.derivatives(), theirs.derivatives(equations.moments().size()));
      if (!(difference <= AGREEMENT)) {
        throw new PeerFailedException(
            "the derivatives of %s at order %d differ by %.1e of the largest"
                .formatted(model, order, difference));
      }
      long calls = ours.warmUp(WARM_UP_NANOS, ROUND_NANOS);
      double[] here = new double[ROUNDS];
      double[] there = new double[ROUNDS];
      double[] ratios = new double[ROUNDS];
      for (int round = 0; round < ROUNDS; round++) {
        here[round] = ours.round(calls) / (double) calls;
        there[round] = theirs.round(calls) / calls;
        ratios[round] = here[round] / there[round];
      }
      Arrays.sort(ratios);
      return new Timing(
          equations.moments().size(),
          RightHandSideBench.Nanos.of(here),
          RightHandSideBench.Nanos.of(there),
          ratios[ROUNDS / 2],
          difference);
    }
  }
}

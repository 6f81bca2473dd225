package org.ursell.cli.bench;

import java.io.PrintWriter;
import org.ursell.cli.model.Derivation;
import org.ursell.cli.model.ModelEntry;
import org.ursell.runtime.equations.EquationRequest;
import org.ursell.runtime.equations.Parameters;
import org.ursell.runtime.equations.Subject;
import org.ursell.runtime.langevin.LangevinLifetime;
import org.ursell.runtime.langevin.LangevinOptions;
import org.ursell.runtime.langevin.LangevinProblem;
import org.ursell.runtime.langevin.LangevinRun;
import org.ursell.runtime.meanfield.SteadyStateFinder;
import org.ursell.runtime.work.Crew;

/**
 * How long a step of one trajectory of the Langevin equation takes, beside right-hand sides of the
 * mean field, of which a step has two besides its noise; and a lifetime to 1 per cent. One group, N
 * = 100, V = 0.75.
 */
public final class LangevinBench {
  private static final int ROUNDS = 5;
  private static final int TRAJECTORIES = 4096;
  private static final double SIZE = 100.0;

  private LangevinBench() {}

  /** Prints both. */
  public static void print(PrintWriter out, Figures figures) {
    Subject subject = ModelEntry.of("one-group", warning -> {}).subject(Derivation.plain());
    Parameters point = subject.descriptor().defaults().with("V", 0.75).with("N", SIZE);
    LangevinProblem problem =
        LangevinProblem.of(
            subject,
            point,
            new SteadyStateFinder(subject).find(point).requireSynchronised().state());
    double step = microsecondsPerStep(problem);
    double rightHandSide =
        1e-3 * RightHandSideBench.measure(subject.equations(EquationRequest.order(1))).best();
    out.println("Langevin equation: one-group, N = 100, V = 0.75");
    out.println(
        "  step of a trajectory, one core   %8.3f us, %.1f times two right-hand sides of order 1"
            .formatted(step, step / (2.0 * rightHandSide)));
    figures.put("langevin/step-us", step);
    int threads = Runtime.getRuntime().availableProcessors();
    try (Crew crew = new Crew(threads)) {
      long begin = System.nanoTime();
      LangevinLifetime found =
          LangevinRun.lifetime(problem, LangevinOptions.defaults().withPrecision(0.01), crew);
      out.println(
          "  T to 1 %% on %d threads            %8.2f s, %d trajectories: %s"
              .formatted(
                  threads,
                  (System.nanoTime() - begin) * 1e-9,
                  found.trajectories(),
                  found.outcome().words()));
    }
    out.println();
    out.flush();
  }

  /** The best of some rounds, the first of which were for warming up. */
  private static double microsecondsPerStep(LangevinProblem problem) {
    double best = Double.POSITIVE_INFINITY;
    try (Crew crew = new Crew(1)) {
      for (int round = 0; round < ROUNDS; round++) {
        long begin = System.nanoTime();
        LangevinLifetime found =
            LangevinRun.lifetime(
                problem, LangevinOptions.defaults().withTrajectories(TRAJECTORIES), crew);
        best = Math.min(best, 1e-3 * (System.nanoTime() - begin) / found.steps());
      }
    }
    return best;
  }
}

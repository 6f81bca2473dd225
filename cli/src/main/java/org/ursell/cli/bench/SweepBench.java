package org.ursell.cli.bench;

import java.io.PrintWriter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.ursell.runtime.equations.EquationCatalogue;
import org.ursell.runtime.equations.ExactJacobian;
import org.ursell.runtime.equations.InvalidInputException;
import org.ursell.runtime.equations.MomentEquations;
import org.ursell.runtime.meanfield.LongTimeCheck;
import org.ursell.runtime.meanfield.LongTimeState;

/** What sweeps over parameters cost: phase diagrams without integration, and many runs. */
public final class SweepBench {
  private static final double[] ASYMMETRIES = {1.0, -5.0};
  private static final int DIAGRAM_ROUNDS = 4;
  private static final int RUN_ROUNDS = 7;
  private static final long SEED = 255;
  private static final int SAMPLE = 33;

  private SweepBench() {}

  /** Measures everything and prints it. */
  public static void print(PrintWriter out, Figures figures) {
    diagrams(out, figures);
    MomentEquations first = equations(1);
    runs(out, figures, "255 mean-field runs to t = 1000, K = 0", first, 0.0, 255, 1000.0);
    runs(out, figures, "255 mean-field runs to t = 1000, K = -5", first, -5.0, 255, 1000.0);
    runs(
        out,
        figures,
        "64 runs of order 2, N = 500, to t = 100, K = 0",
        equations(2),
        0.0,
        64,
        100.0);
  }

  private static MomentEquations equations(int order) {
    return EquationCatalogue.find("one-group", order).orElseThrow();
  }

  private static void diagrams(PrintWriter out, Figures figures) {
    if (!(equations(1) instanceof ExactJacobian meanField)) {
      throw new InvalidInputException(
          "the emitted equations of order 1 have no Jacobian", "emit them again");
    }
    PhaseDiagramBench[] diagrams =
        Arrays.stream(ASYMMETRIES)
            .mapToObj(asymmetry -> new PhaseDiagramBench(meanField, asymmetry))
            .toArray(PhaseDiagramBench[]::new);
    double[][] one = new double[diagrams.length][DIAGRAM_ROUNDS];
    double[][] processor = new double[diagrams.length][DIAGRAM_ROUNDS];
    double[][] all = new double[diagrams.length][DIAGRAM_ROUNDS];
    for (int round = 0; round < DIAGRAM_ROUNDS; round++) {
      for (int k = 0; k < diagrams.length; k++) {
        PhaseDiagramBench.Round single = diagrams[k].oneCore();
        one[k][round] = single.seconds();
        processor[k][round] = single.processorSeconds();
        all[k][round] = diagrams[k].allCores();
      }
    }
    int side = PhaseDiagramBench.SIDE;
    out.println(
        "long-time states of %d x %d mean-field points by continuation and Newton's method"
            .formatted(side, side));
    out.println(
        "  V/(gamma_plus + gamma_minus) from 0 to 2, gamma_plus/gamma_minus from 0.01 to 100;"
            + " V and K in units of gamma_minus");
    out.println(
        "   K   one core, s: best (first), processor   %d cores, s   synchronised     not   undecided"
            .formatted(Runtime.getRuntime().availableProcessors()));
    for (int k = 0; k < diagrams.length; k++) {
      out.println(
          "  %2.0f   %18.2f (%5.2f) %11.2f   %10.2f   %12d   %5d   %9d"
              .formatted(
                  ASYMMETRIES[k],
                  PhaseDiagramBench.best(one[k]),
                  one[k][0],
                  PhaseDiagramBench.best(processor[k]),
                  PhaseDiagramBench.best(all[k]),
                  diagrams[k].count(LongTimeState.Synchronised.class),
                  diagrams[k].count(LongTimeState.Unsynchronised.class),
                  diagrams[k].count(LongTimeState.Undecided.class)));
      out.flush();
      figures.put(
          "phase-diagram/K=%.0f-s".formatted(ASYMMETRIES[k]), PhaseDiagramBench.best(processor[k]));
    }
    out.println("  against plain integration to t = 1e4, seed %d:".formatted(SEED));
    for (int k = 0; k < diagrams.length; k++) {
      check(out, ASYMMETRIES[k], diagrams[k].check(SEED, SAMPLE));
    }
    out.println();
  }

  private static void check(PrintWriter out, double asymmetry, LongTimeCheck.Report report) {
    out.println(
        "  %2.0f   %d points compared, %d undecided; largest difference %.1e; %d mismatches"
            .formatted(
                asymmetry,
                report.compared(),
                report.undecided(),
                report.largestDifference(),
                report.mismatches().size()));
    for (LongTimeCheck.Comparison mismatch : report.mismatches()) {
      out.println(
          "       %s: integrated %.6g; %s"
              .formatted(mismatch.parameters(), mismatch.integrated(), mismatch.fast().words()));
    }
    out.flush();
  }

  private static void runs(
      PrintWriter out,
      Figures figures,
      String title,
      MomentEquations equations,
      double asymmetry,
      int count,
      double endTime) {
    double size = equations.descriptor().order() == 1 ? Double.POSITIVE_INFINITY : 500.0;
    List<ManyRunsBench.Timing> timings =
        ManyRunsBench.measure(equations, asymmetry, size, count, endTime, RUN_ROUNDS);
    out.println(title + ", tolerances 1e-8, one core");
    out.println("                                  evaluations    best ms   Hipparchus takes");
    for (ManyRunsBench.Timing timing : timings) {
      out.println(
          "  %-30s %12d %10.1f   %6.1f times as long"
              .formatted(
                  timing.contender().words(),
                  timing.evaluations(),
                  timing.bestMillis(),
                  timing.ratio()));
      if (timing.contender() != ManyRunsBench.Contender.HIPPARCHUS) {
        figures.put(
            "many-runs/order-%d/K=%.0f/%s-over-hipparchus"
                .formatted(
                    equations.descriptor().order(),
                    asymmetry,
                    timing.contender().name().toLowerCase(Locale.ROOT).replace('_', '-')),
            1.0 / timing.ratio());
      }
    }
    lanes(out, figures, equations.descriptor().order(), asymmetry, timings);
    out.println();
    out.flush();
  }

  /** Runs side by side against the same runs one after the other. */
  private static void lanes(
      PrintWriter out,
      Figures figures,
      int order,
      double asymmetry,
      List<ManyRunsBench.Timing> timings) {
    ManyRunsBench.Timing together = timing(timings, ManyRunsBench.Contender.LANES);
    ManyRunsBench.Timing alone = timing(timings, ManyRunsBench.Contender.OURS);
    double ratio = alone.bestMillis() / together.bestMillis();
    out.println(
        "  side by side %.1f million evaluations per second, %.2f times as many as one after the other"
            .formatted(together.evaluations() / together.bestMillis() / 1e3, ratio));
    figures.put(
        "many-runs/order-%d/K=%.0f/lanes-over-one-lane".formatted(order, asymmetry), 1.0 / ratio);
  }

  private static ManyRunsBench.Timing timing(
      List<ManyRunsBench.Timing> timings, ManyRunsBench.Contender contender) {
    return timings.stream().filter(t -> t.contender() == contender).findFirst().orElseThrow();
  }
}

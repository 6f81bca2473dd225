package org.ursell.cli.bench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.ursell.runtime.equations.MomentEquations;
import org.ursell.runtime.equations.Parameters;
import org.ursell.runtime.integrate.DormandPrince853;
import org.ursell.runtime.integrate.HipparchusIntegrator;
import org.ursell.runtime.integrate.IntegratorOptions;
import org.ursell.runtime.integrate.LaneIntegrator;
import org.ursell.runtime.integrate.MomentIntegrator;
import org.ursell.runtime.integrate.RunRequest;
import org.ursell.runtime.integrate.RunResult;
import org.ursell.runtime.integrate.VectorField;
import org.ursell.runtime.meanfield.CoRotatingGauge;

/**
 * How long many runs take, one after the other and side by side, with and without the turning
 * frame, against Hipparchus: one group, gamma_plus = gamma_minus/2, V/(gamma_plus + gamma_minus)
 * from 0 to 2 in equal steps, at tolerances of 1e-8. The contenders take turns, round by round, so
 * that a busy machine is busy for all of them.
 */
public final class ManyRunsBench {
  private static final double TOLERANCE = 1e-8;

  private ManyRunsBench() {}

  /** Who runs. */
  public enum Contender {
    HIPPARCHUS("Hipparchus"),
    OURS("our own, one after the other"),
    LANES("side by side"),
    GAUGE("our own, turning frame"),
    LANES_AND_GAUGE("side by side, turning frame");

    private final String words;

    Contender(String words) {
      this.words = words;
    }

    /** What to call it. */
    public String words() {
      return words;
    }
  }

  /**
   * The time of one contender.
   *
   * @param evaluations of the right-hand side, all runs together
   * @param bestMillis the shortest of all rounds
   * @param ratio how many times as long Hipparchus took: the median over the rounds
   */
  public record Timing(Contender contender, long evaluations, double bestMillis, double ratio) {}

  /** Times all contenders. */
  public static List<Timing> measure(
      MomentEquations equations,
      double asymmetry,
      double size,
      int runs,
      double endTime,
      int rounds) {
    List<RunRequest> plain = new ArrayList<>();
    List<RunRequest> turning = new ArrayList<>();
    Parameters common = equations.descriptor().defaults().with("N", size).with("K", asymmetry);
    CoRotatingGauge gauge = CoRotatingGauge.of(equations, common);
    double[] start = PaperStart.oneGroup().moments(equations);
    for (int run = 0; run < runs; run++) {
      Parameters point = common.with("V", 1.5 * 2.0 * run / (runs - 1.0));
      plain.add(request(VectorField.of(equations, point), start, endTime));
      turning.add(request(gauge.over(VectorField.of(equations, point)), start, endTime));
    }
    Contender[] contenders = Contender.values();
    double[][] millis = new double[contenders.length][rounds];
    long[] evaluations = new long[contenders.length];
    for (int round = 0; round < rounds; round++) {
      for (int c = 0; c < contenders.length; c++) {
        long begin = System.nanoTime();
        evaluations[c] = run(contenders[c], plain, turning);
        millis[c][round] = (System.nanoTime() - begin) / 1e6;
      }
    }
    List<Timing> timings = new ArrayList<>();
    for (int c = 0; c < contenders.length; c++) {
      double[] ratios = new double[rounds];
      for (int round = 0; round < rounds; round++) {
        ratios[round] = millis[0][round] / millis[c][round];
      }
      Arrays.sort(ratios);
      timings.add(
          new Timing(
              contenders[c],
              evaluations[c],
              PhaseDiagramBench.best(millis[c]),
              ratios[rounds / 2]));
    }
    return timings;
  }

  private static RunRequest request(VectorField field, double[] start, double endTime) {
    return RunRequest.of(field, start, endTime)
        .with(IntegratorOptions.DEFAULT.withTolerances(TOLERANCE, TOLERANCE));
  }

  private static long run(Contender contender, List<RunRequest> plain, List<RunRequest> turning) {
    return switch (contender) {
      case HIPPARCHUS -> one(new HipparchusIntegrator(), plain);
      case OURS -> one(new DormandPrince853(), plain);
      case LANES -> evaluations(new LaneIntegrator().integrate(plain));
      case GAUGE -> one(new DormandPrince853(), turning);
      case LANES_AND_GAUGE -> evaluations(new LaneIntegrator().integrate(turning));
    };
  }

  private static long one(MomentIntegrator integrator, List<RunRequest> requests) {
    long evaluations = 0;
    for (RunRequest request : requests) {
      evaluations += integrator.integrate(request).evaluations();
    }
    return evaluations;
  }

  private static long evaluations(List<RunResult> results) {
    return results.stream().mapToLong(RunResult::evaluations).sum();
  }
}

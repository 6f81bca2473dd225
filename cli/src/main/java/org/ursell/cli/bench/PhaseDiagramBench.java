package org.ursell.cli.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.ursell.runtime.equations.ExactJacobian;
import org.ursell.runtime.equations.Parameters;
import org.ursell.runtime.meanfield.LongTimeCheck;
import org.ursell.runtime.meanfield.LongTimeLine;
import org.ursell.runtime.meanfield.LongTimeState;

/**
 * The phase diagram of Nadolny and Bruder, "Macroscopic quantum synchronization effects" (2023),
 * Fig. 2(c), by continuation and Newton's method: 255 x 255 points, V/(gamma_plus + gamma_minus)
 * from 0 to 2 along each line, gamma_plus/gamma_minus from 0.01 to 100 in logarithmic steps from
 * line to line; gamma_minus = 1, and K is in units of it.
 */
public final class PhaseDiagramBench {
  /** Points along each axis. */
  public static final int SIDE = 255;

  private static final double END = 1e4;
  private static final double AGREEMENT = 1e-5;

  private final ExactJacobian meanField;
  private final List<List<Parameters>> lines = new ArrayList<>();
  private final LongTimeLine follower;
  private List<List<LongTimeState>> states = List.of();

  /** The diagram at one asymmetry of the levels. */
  public PhaseDiagramBench(ExactJacobian meanField, double asymmetry) {
    this.meanField = meanField;
    this.follower = new LongTimeLine(meanField, PaperStart.oneGroup());
    Parameters common = meanField.descriptor().defaults().with("K", asymmetry);
    for (int row = 0; row < SIDE; row++) {
      double gain = 0.01 * Math.pow(1e4, row / (SIDE - 1.0));
      List<Parameters> line = new ArrayList<>();
      for (int column = 0; column < SIDE; column++) {
        double coupling = 2.0 * column / (SIDE - 1.0) * (1.0 + gain);
        line.add(common.with("gamma_plus", gain).with("gamma_minus", 1.0).with("V", coupling));
      }
      lines.add(line);
    }
  }

  /**
   * How long one round took.
   *
   * @param seconds by the clock
   * @param processorSeconds of this thread alone: what a busy machine does not change much
   */
  public record Round(double seconds, double processorSeconds) {}

  /** Finds all states on one core. */
  public Round oneCore() {
    ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    long begin = System.nanoTime();
    long processor = threads.getCurrentThreadCpuTime();
    states = lines.stream().map(follower::follow).toList();
    return new Round(
        (System.nanoTime() - begin) / 1e9, (threads.getCurrentThreadCpuTime() - processor) / 1e9);
  }

  /** Finds all states on all cores; seconds. */
  public double allCores() {
    long begin = System.nanoTime();
    states = lines.parallelStream().map(follower::follow).toList();
    return (System.nanoTime() - begin) / 1e9;
  }

  /** How many points of the last round are of a kind. */
  public long count(Class<? extends LongTimeState> kind) {
    return states.stream().flatMap(List::stream).filter(kind::isInstance).count();
  }

  /** Integrates a random sample of points to t = 1e4, on all cores, and compares. */
  public LongTimeCheck.Report check(long seed, int count) {
    LongTimeCheck check = new LongTimeCheck(meanField, PaperStart.oneGroup(), END, AGREEMENT);
    int[] sample = LongTimeCheck.sample(seed, SIDE * SIDE, count);
    List<Optional<LongTimeCheck.Comparison>> comparisons =
        IntStream.range(0, sample.length)
            .parallel()
            .mapToObj(k -> compare(check, sample[k]))
            .toList();
    return check.report(comparisons);
  }

  private Optional<LongTimeCheck.Comparison> compare(LongTimeCheck check, int point) {
    int row = point / SIDE;
    int column = point % SIDE;
    return check.compare(point, lines.get(row).get(column), states.get(row).get(column));
  }

  /** The smallest of some times. */
  static double best(double[] times) {
    return Arrays.stream(times).min().orElse(Double.NaN);
  }
}

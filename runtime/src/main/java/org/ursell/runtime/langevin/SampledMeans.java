package org.ursell.runtime.langevin;

import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import org.ursell.runtime.equations.MemoryNeed;
import org.ursell.runtime.work.Crew;

/**
 * Sums of readings over each batch of an ensemble, at the steps around given times. Seeds are those
 * of an {@link Ensemble}, and so are trajectories of the same step. Between steps values are
 * interpolated by cubic polynomials in the turning frame, where what happens within a step is
 * little.
 */
final class SampledMeans {
  /** Steps between two polls. */
  private static final int STRETCH = 256;

  /** Steps that a value is interpolated from. */
  private static final int NODES = 4;

  private final LangevinEquation equation;
  private final StartVariables start;
  private final List<ChargedPart> parts;
  private final double dt;
  private final double[] times;
  private final int last;

  /** Where the sums of a step are kept; -1 for steps that no time is near. */
  private final int[] slots;

  private final int kept;
  private final double[][][] re;
  private final double[][][] im;
  private final AtomicBoolean givenUp = new AtomicBoolean();
  private final AtomicLong made = new AtomicLong();
  private int blocks;

  SampledMeans(
      LangevinEquation equation,
      StartVariables start,
      List<ChargedPart> parts,
      double dt,
      double[] times) {
    this.equation = equation;
    this.start = start;
    this.parts = parts;
    this.dt = dt;
    this.times = times;
    this.last = Math.max(NODES - 1, (int) Math.ceil(times[times.length - 1] / dt - 1e-9));
    this.slots = new int[last + 1];
    Arrays.fill(slots, -1);
    for (double time : times) {
      int from = firstNode(time);
      Arrays.fill(slots, from, from + NODES, 0);
    }
    int next = 0;
    for (int k = 0; k <= last; k++) {
      slots[k] = slots[k] < 0 ? -1 : next++;
    }
    this.kept = next;
    need()
        .require(
            "the Langevin equation, looked at %d times within %d steps"
                .formatted(times.length, last),
            "ask for fewer times, or an earlier end");
    this.re = new double[Ensemble.BATCHES][parts.size()][kept];
    this.im = new double[Ensemble.BATCHES][parts.size()][kept];
  }

  /** The sums of all batches at the steps that are looked at, and of a curve between them. */
  private MemoryNeed need() {
    double sums = 2.0 * Ensemble.BATCHES * (parts.size() * (double) kept + times.length);
    return new MemoryNeed(Double.BYTES * sums + Integer.BYTES * (double) slots.length);
  }

  private int firstNode(double time) {
    return Math.max(0, Math.min((int) Math.floor(time / dt) - 1, last - (NODES - 1)));
  }

  /** Runs so many blocks of each batch. */
  void run(int wanted, LangevinOptions options, Crew crew) {
    blocks = wanted;
    crew.each(Ensemble.BATCHES, batch -> batch(batch, options));
    if (givenUp.get()) {
      throw new CancellationException("the run of the Langevin equation was cancelled");
    }
  }

  private void batch(int batch, LangevinOptions options) {
    long seed = WeakNoise.seed(options.seed(), batch);
    BlockSteppers steppers =
        new BlockSteppers(equation, dt, start.averages(), start.modeVariances());
    for (int first = 0; first < blocks && !givenUp.get(); first += BlockSteppers.TOGETHER) {
      int next = Math.min(blocks, first + BlockSteppers.TOGETHER);
      BlockSteppers.Group group = steppers.start(seed, first, next).get(0);
      group.hold();
      read(batch, group, 0);
      for (int k = 1; k <= last && !givenUp.get(); k++) {
        if (k % STRETCH == 1
            && (options.cancelled().isRequested() || Thread.currentThread().isInterrupted())) {
          givenUp.set(true);
        }
        group.step();
        read(batch, group, k);
      }
      double all = (double) blocks * Ensemble.BATCHES;
      long steps = made.addAndGet((long) last * LaneStepper.LANES * group.blocks());
      double share = steps / (all * last * LaneStepper.LANES);
      options.progress().at(share * times[times.length - 1], times[times.length - 1], steps);
    }
  }

  private void read(int batch, BlockSteppers.Group group, int step) {
    int slot = slots[step];
    if (slot >= 0) {
      for (int p = 0; p < parts.size(); p++) {
        LinearReading reading = parts.get(p).reading();
        re[batch][p][slot] = group.addRe(reading, re[batch][p][slot]);
        im[batch][p][slot] = group.addIm(reading, im[batch][p][slot]);
      }
    }
  }

  /**
   * What became of an observable, seen at rest.
   *
   * @param first its first part among all
   * @param own its parts
   * @param turning how fast the frame turns per unit of charge
   */
  LangevinCurve curve(int first, List<ChargedPart> own, double turning) {
    double[][] atRestRe = new double[times.length][Ensemble.BATCHES];
    double[][] atRestIm = new double[times.length][Ensemble.BATCHES];
    double each = 1.0 / ((double) blocks * LaneStepper.LANES);
    for (int k = 0; k < times.length; k++) {
      int node = firstNode(times[k]);
      double[] weights = weights(times[k] / dt - node);
      for (int p = 0; p < own.size(); p++) {
        double phase = own.get(p).charge() * turning * times[k];
        double c = Math.cos(phase);
        double s = Math.sin(phase);
        for (int b = 0; b < Ensemble.BATCHES; b++) {
          double x = each * between(re[b][first + p], node, weights);
          double y = each * between(im[b][first + p], node, weights);
          atRestRe[k][b] += c * x - s * y;
          atRestIm[k][b] += s * x + c * y;
        }
      }
    }
    return LangevinCurve.of(atRestRe, atRestIm);
  }

  private double between(double[] sums, int node, double[] weights) {
    double value = 0.0;
    for (int i = 0; i < NODES; i++) {
      // A weight of zero leaves out what may have left all bounds.
      value += weights[i] == 0.0 ? 0.0 : weights[i] * sums[slots[node + i]];
    }
    return value;
  }

  /** Lagrange's weights of the nodes 0, 1, 2, 3 at a place. */
  private static double[] weights(double place) {
    double[] weights = new double[NODES];
    for (int i = 0; i < NODES; i++) {
      weights[i] = 1.0;
      for (int j = 0; j < NODES; j++) {
        weights[i] *= i == j ? 1.0 : (place - j) / (i - j);
      }
    }
    return weights;
  }
}

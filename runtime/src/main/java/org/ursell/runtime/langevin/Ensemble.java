package org.ursell.runtime.langevin;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.LongConsumer;
import java.util.stream.IntStream;
import org.ursell.runtime.work.Cancellation;
import org.ursell.runtime.work.Crew;
import org.ursell.runtime.work.Portable;

/**
 * Trajectories in a fixed number of batches, each with a seed of its own, which are what error bars
 * are made of; every batch is of as many blocks. An ensemble can be run further in time, and can
 * get more trajectories. What belongs to a batch is summed within it in the order of its blocks, so
 * that no number depends on how many threads there are.
 */
final class Ensemble {
  /** Batches: two independent sets of 20. */
  static final int BATCHES = 40;

  /** The fewest trajectories, and what their number is a multiple of. */
  static final int LEAST = BATCHES * LaneStepper.LANES;

  /** Steps between two polls. */
  private static final int STRETCH = 256;

  private final LangevinProblem problem;
  private final double dt;
  private final Cancellation cancelled;
  private final LongConsumer told;
  private final AtomicBoolean givenUp = new AtomicBoolean();
  private final List<Batch> batches = new ArrayList<>();
  private int blocks;
  private int steps;

  /**
   * Trajectories of a problem.
   *
   * @param told hears, from any thread, of so many more steps of single trajectories
   */
  Ensemble(
      LangevinProblem problem, double dt, long seed, Cancellation cancelled, LongConsumer told) {
    this(
        problem,
        dt,
        IntStream.range(0, BATCHES)
            .mapToObj(k -> WeakNoise.seed(seed ^ problem.stream(), k))
            .toList(),
        cancelled,
        told);
  }

  /** Batches of these seeds. */
  private Ensemble(
      LangevinProblem problem,
      double dt,
      List<Long> seeds,
      Cancellation cancelled,
      LongConsumer told) {
    this.problem = problem;
    this.dt = dt;
    this.cancelled = cancelled;
    this.told = told;
    seeds.forEach(seed -> batches.add(new Batch(seed)));
  }

  long trajectories() {
    return (long) blocks * LEAST;
  }

  int steps() {
    return steps;
  }

  double dt() {
    return dt;
  }

  /** Blocks of trajectories that make up at least so many. */
  static int blocksFor(double trajectories) {
    return (int) Math.max(1.0, Math.ceil(trajectories / LEAST));
  }

  /** Runs on to a number of steps, with a number of blocks in each batch, neither less than now. */
  void grow(int toBlocks, int toSteps, Crew crew) {
    if (crew.engine().isPresent()) {
      growElsewhere(toBlocks, toSteps, crew);
    } else {
      crew.each(BATCHES, k -> batches.get(k).grow(toBlocks, toSteps));
    }
    if (givenUp.get()) {
      throw new CancellationException("the run of the Langevin equation was cancelled");
    }
    blocks = toBlocks;
    steps = toSteps;
  }

  /** Batches go to where they are run as they are, and come back grown. */
  private void growElsewhere(int toBlocks, int toSteps, Crew crew) {
    List<Callable<Grown>> tasks = new ArrayList<>();
    for (Batch batch : batches) {
      tasks.add(new Growth(problem, dt, batch.seed, batch.now(), blocks, steps, toBlocks, toSteps));
    }
    List<Grown> grown = crew.all(tasks);
    for (int k = 0; k < BATCHES; k++) {
      batches.get(k).become(grown.get(k));
    }
    told.accept((long) LEAST * (toBlocks * (long) toSteps - blocks * (long) steps));
  }

  /** What changes of a batch while it is run. */
  private record Grown(List<BlockSteppers.Stand> groups, double[] re, double[] im) {}

  /** A batch that is run on from one number of steps to another. */
  private record Growth(
      LangevinProblem problem,
      double dt,
      long seed,
      Grown now,
      int blocks,
      int steps,
      int toBlocks,
      int toSteps)
      implements Portable<Grown> {
    @Override
    public Grown call() {
      Ensemble alone = new Ensemble(problem, dt, List.of(seed), Cancellation.NEVER, made -> {});
      alone.blocks = blocks;
      alone.steps = steps;
      Batch batch = alone.batches.get(0);
      batch.become(now);
      batch.grow(toBlocks, toSteps);
      if (alone.givenUp.get()) {
        throw new CancellationException(Cancellation.WORDS);
      }
      return batch.now();
    }
  }

  /** The sums of the observable over the trajectories of each batch, after each step from 0. */
  Samples samples() {
    double[][] re = new double[BATCHES][];
    double[][] im = new double[BATCHES][];
    for (int k = 0; k < BATCHES; k++) {
      re[k] = batches.get(k).re;
      im[k] = batches.get(k).im;
    }
    return new Samples(re, im, steps, dt, problem.amplitude());
  }

  private void poll() {
    if (givenUp.get() || cancelled.isRequested() || Thread.currentThread().isInterrupted()) {
      givenUp.set(true);
    }
  }

  private final class Batch {
    private final long seed;
    private final BlockSteppers steppers =
        new BlockSteppers(problem.equation(), dt, problem.averages(), problem.modeVariances());
    private final List<BlockSteppers.Group> groups = new ArrayList<>();
    private double[] re = new double[1];
    private double[] im = new double[1];

    Batch(long seed) {
      this.seed = seed;
    }

    Grown now() {
      return new Grown(groups.stream().map(BlockSteppers.Group::stand).toList(), re, im);
    }

    void become(Grown other) {
      groups.clear();
      other.groups().forEach(group -> groups.add(steppers.resume(group)));
      re = other.re();
      im = other.im();
    }

    void grow(int toBlocks, int toSteps) {
      re = Arrays.copyOf(re, toSteps + 1);
      im = Arrays.copyOf(im, toSteps + 1);
      for (BlockSteppers.Group group : groups) {
        run(group, steps, toSteps);
      }
      for (BlockSteppers.Group group : steppers.start(seed, blocks, toBlocks)) {
        if (!givenUp.get()) {
          groups.add(group);
          read(group, 0);
          run(group, 0, toSteps);
        }
      }
    }

    private void run(BlockSteppers.Group group, int from, int to) {
      group.hold();
      for (int k = from; k < to && !givenUp.get(); k++) {
        if ((k - from) % STRETCH == 0) {
          poll();
        }
        group.step();
        read(group, k + 1);
        if ((k + 1 - from) % STRETCH == 0 || k + 1 == to) {
          told.accept((long) LaneStepper.LANES * group.blocks() * ((k - from) % STRETCH + 1));
        }
      }
    }

    private void read(BlockSteppers.Group group, int k) {
      re[k] = group.addRe(problem.reading(), re[k]);
      im[k] = group.addIm(problem.reading(), im[k]);
    }
  }
}

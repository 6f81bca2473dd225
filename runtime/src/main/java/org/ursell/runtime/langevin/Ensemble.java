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
      Grown now = new Grown(batch.states, batch.noises, batch.re, batch.im);
      tasks.add(new Growth(problem, dt, batch.seed, now, steps, toBlocks, toSteps));
    }
    List<Grown> grown = crew.all(tasks);
    for (int k = 0; k < BATCHES; k++) {
      batches.get(k).become(grown.get(k));
    }
    told.accept((long) LEAST * (toBlocks * (long) toSteps - blocks * (long) steps));
  }

  /** What changes of a batch while it is run. */
  private record Grown(List<double[][]> states, List<WeakNoise> noises, double[] re, double[] im) {}

  /** A batch that is run on from one number of steps to another. */
  private record Growth(
      LangevinProblem problem,
      double dt,
      long seed,
      Grown now,
      int steps,
      int toBlocks,
      int toSteps)
      implements Portable<Grown> {
    @Override
    public Grown call() {
      Ensemble alone = new Ensemble(problem, dt, List.of(seed), Cancellation.NEVER, made -> {});
      alone.steps = steps;
      Batch batch = alone.batches.get(0);
      // The task itself stays as it is, since it may have to be done again.
      batch.become(
          new Grown(
              now.states().stream().map(Growth::copy).toList(),
              now.noises().stream().map(WeakNoise::copy).toList(),
              now.re(),
              now.im()));
      batch.grow(toBlocks, toSteps);
      if (alone.givenUp.get()) {
        throw new CancellationException(Cancellation.WORDS);
      }
      return new Grown(batch.states, batch.noises, batch.re, batch.im);
    }

    private static double[][] copy(double[][] state) {
      double[][] copy = new double[state.length][];
      for (int k = 0; k < state.length; k++) {
        copy[k] = state[k].clone();
      }
      return copy;
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
    private final LaneStepper stepper = problem.equation().stepper(dt);
    private final double[] averages = problem.averages();
    private final LaneProgram fluctuations =
        stepper.fluctuations(averages, problem.modeVariances());
    private final List<double[][]> states = new ArrayList<>();
    private final List<WeakNoise> noises = new ArrayList<>();
    private double[] re = new double[1];
    private double[] im = new double[1];

    Batch(long seed) {
      this.seed = seed;
    }

    void become(Grown other) {
      states.clear();
      states.addAll(other.states());
      noises.clear();
      noises.addAll(other.noises());
      re = other.re();
      im = other.im();
    }

    void grow(int toBlocks, int toSteps) {
      re = Arrays.copyOf(re, toSteps + 1);
      im = Arrays.copyOf(im, toSteps + 1);
      for (int b = 0; b < states.size(); b++) {
        run(b, steps, toSteps);
      }
      while (states.size() < toBlocks && !givenUp.get()) {
        int b = states.size();
        WeakNoise noise = new WeakNoise(WeakNoise.seed(seed, b));
        noises.add(noise);
        states.add(stepper.start(averages, fluctuations, noise));
        read(states.get(b), 0);
        run(b, 0, toSteps);
      }
    }

    private void run(int b, int from, int to) {
      double[][] state = states.get(b);
      stepper.hold(state);
      for (int k = from; k < to && !givenUp.get(); k++) {
        if ((k - from) % STRETCH == 0) {
          poll();
        }
        stepper.step(noises.get(b));
        read(state, k + 1);
        if ((k + 1 - from) % STRETCH == 0 || k + 1 == to) {
          told.accept((long) LaneStepper.LANES * ((k - from) % STRETCH + 1));
        }
      }
    }

    private void read(double[][] state, int k) {
      re[k] += problem.reading().sumRe(state);
      im[k] += problem.reading().sumIm(state);
    }
  }
}

package org.ursell.runtime.study;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.DoubleFunction;
import java.util.function.DoubleUnaryOperator;
import org.ursell.runtime.equations.InvalidInputException;
import org.ursell.runtime.exact.Footprint;

/**
 * How long exact solutions take, judged by smaller systems of the same model that are solved
 * before. Their applications of the generator are counted, which no noise disturbs, and so it is
 * known how these grow: those of lifetimes may grow like N as the rates do, or like N^2 where the
 * lifetime grows, too.
 *
 * @param footprint of a number of sites
 * @param runs how often a system of so many sites is solved, at least
 * @param solve solves the system of so many sites, and tells how often it applied the generator
 * @param clock that the trials are timed by
 */
record ExactPilot(
    DoubleFunction<Footprint> footprint,
    DoubleUnaryOperator runs,
    DoubleUnaryOperator solve,
    WorkClock clock) {
  /**
   * As which power of N the time for each multiplication grows, as vectors leave one cache after
   * the other.
   */
  static final double OF_MULTIPLICATIONS = 0.3;

  /** As which power of N applications grow, before there are two trials that tell. */
  static final double OF_APPLICATIONS = 1.0;

  /** The most that trials of small systems are believed. */
  private static final double FASTEST = 3.0;

  /** Larger systems are solved until one takes so long of a processor. */
  private static final double ENOUGH_SECONDS = 0.3;

  /** What passes while no trial takes as long, on a machine that does much else. */
  private static final double PATIENCE = 8.0;

  /** Of so many trials the pace counts. */
  private static final int LAST = 3;

  /** Below, systems are too small to tell how applications grow. */
  private static final double COUNTED_SITES = 4.0;

  /** Below, constant costs blur how the work grows. */
  private static final int LEAST_SITES = 8;

  private static final List<Double> LADDER =
      List.of(
          2.0, 4.0, 6.0, 8.0, 10.0, 12.0, 14.0, 16.0, 20.0, 24.0, 32.0, 48.0, 64.0, 96.0, 128.0,
          192.0, 256.0, 384.0, 512.0, 768.0, 1024.0);

  /**
   * The seconds that all these sizes take; zero if they are too small to be worth a trial.
   *
   * @param points how often each is solved
   */
  double seconds(List<Double> sizes, double points) {
    List<Trial> trials = new ArrayList<>();
    double largest = sizes.stream().mapToDouble(Double::doubleValue).max().orElse(0.0);
    double seconds = 0.0;
    double wall = 0.0;
    double processor = 0.0;
    for (double size : LADDER) {
      if (size >= largest) {
        break;
      }
      // A program that has only begun is slow once: such a trial, were it the last, would mislead.
      boolean isFirst = trials.isEmpty();
      double taken = Double.POSITIVE_INFINITY;
      OptionalDouble applications;
      do {
        isFirst &= Double.isInfinite(taken);
        double begin = clock.wall();
        double before = clock.processor();
        applications = solved(size);
        double now = clock.processor() - before;
        wall += clock.wall() - begin;
        processor += now;
        taken = Math.min(taken, now);
      } while (isFirst && taken > ENOUGH_SECONDS && wall < 0.5 * PATIENCE);
      if (applications.isEmpty()) {
        continue;
      }
      trials.add(new Trial(size, taken, applications.getAsDouble()));
      seconds = points * foretold(trials, sizes);
      boolean isShort = size >= LEAST_SITES && seconds * wall < Pilot.SHORT * processor;
      if (wall > PATIENCE || isShort || taken > ENOUGH_SECONDS) {
        break;
      }
    }
    // What else the machine is doing slows this down as it does the trials, all of them together.
    return processor > 0.0 ? seconds * Math.max(1.0, wall / processor) : 0.0;
  }

  /**
   * The applications that a size takes; empty where the model does not exist at that size, as with
   * a rate g/(N - 3) or an observable of three sites. What is wrong at the sizes that were asked
   * for is told when they are solved.
   */
  private OptionalDouble solved(double size) {
    try {
      return OptionalDouble.of(solve.applyAsDouble(size));
    } catch (InvalidInputException none) {
      return OptionalDouble.empty();
    }
  }

  /** A system that was solved: its sites, the processor's seconds, applications of all its runs. */
  private record Trial(double size, double seconds, double applications) {}

  private double foretold(List<Trial> trials, List<Double> sizes) {
    double power = growth(trials) + OF_MULTIPLICATIONS;
    // The best of the last: the first runs of a program are slow.
    double pace =
        trials.subList(Math.max(0, trials.size() - LAST), trials.size()).stream()
            .mapToDouble(trial -> trial.seconds() / work(trial.size(), power))
            .min()
            .orElse(0.0);
    return pace * sizes.stream().mapToDouble(size -> work(size, power)).sum();
  }

  /** As which power of N the applications of a run grow. */
  private double growth(List<Trial> trials) {
    Trial other = trials.get(trials.size() - 1);
    // Steps hold a hundred applications or so, which between near sizes would blur how they grow.
    Trial one =
        trials.stream()
            .filter(trial -> trial.size() <= 0.5 * other.size())
            .reduce((first, second) -> second)
            .orElse(other);
    double more =
        other.applications()
            / runs.applyAsDouble(other.size())
            / (one.applications() / runs.applyAsDouble(one.size()));
    double power = Math.log(more) / Math.log(other.size() / one.size());
    boolean told = one.size() >= COUNTED_SITES && Double.isFinite(power);
    return told ? Math.min(FASTEST, Math.max(0.0, power)) : OF_APPLICATIONS;
  }

  private double work(double size, double power) {
    return footprint.apply(size).updates() * runs.applyAsDouble(size) * Math.pow(size, power);
  }
}

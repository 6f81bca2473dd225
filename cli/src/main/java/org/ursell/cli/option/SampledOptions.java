package org.ursell.cli.option;

import java.util.Optional;
import java.util.OptionalLong;
import org.ursell.runtime.study.TraceSampling;
import picocli.CommandLine.Option;

/** How carefully the collective Langevin equation is sampled. */
public final class SampledOptions {
  private static final int MOST_TRAJECTORIES = 1_000_000_000;

  @Option(
      names = "--precision",
      paramLabel = "P",
      converter = Precision.class,
      description =
          "of the Langevin equation: as many trajectories as a lifetime to this relative standard"
              + " error takes (default 0.01, some 30000); half of it takes four times as long")
  private Optional<Double> precision = Optional.empty();

  @Option(
      names = "--trajectories",
      paramLabel = "COUNT",
      converter = Count.class,
      description = "trajectories of the Langevin equation, whatever precision they give")
  private Optional<Integer> trajectories = Optional.empty();

  @Option(
      names = "--seed",
      paramLabel = "NUMBER",
      converter = Seed.class,
      description = "of all random numbers (default 1); the same seed gives the same digits")
  private Optional<Integer> seed = Optional.empty();

  private static final class Precision extends PositiveNumber {
    Precision() {
      super("--precision", "0.01 for 1 per cent");
    }
  }

  private static final class Count extends WholeNumber {
    Count() {
      super("--trajectories", 1, MOST_TRAJECTORIES, "--trajectories 30000");
    }
  }

  private static final class Seed extends WholeNumber {
    Seed() {
      super("--seed", 0, Integer.MAX_VALUE, "--seed 7");
    }
  }

  /** Whether any of them was given. */
  boolean isGiven() {
    return precision.isPresent() || trajectories.isPresent() || seed.isPresent();
  }

  /**
   * What they say.
   *
   * @throws org.ursell.runtime.equations.InvalidInputException if that makes no sense
   */
  TraceSampling sampling() {
    TraceSampling usual = TraceSampling.DEFAULT;
    return new TraceSampling(
        precision.orElse(usual.precision()),
        trajectories.map(count -> OptionalLong.of(count)).orElse(usual.trajectories()),
        seed.map(Integer::longValue).orElse(usual.seed()));
  }
}

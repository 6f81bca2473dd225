package org.ursell.cli.option;

import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import org.ursell.runtime.equations.InvalidInputException;
import org.ursell.runtime.quote.QuoteMethod;
import org.ursell.runtime.study.QuoteOptions;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;

/** Which lifetimes are quoted, and how carefully. */
public final class QuotingOptions {
  private static final int MOST_TRAJECTORIES = 1_000_000_000;

  @Option(
      names = "--quote",
      description =
          "find the lifetime to quote at every N, with its uncertainty and the method: exact where"
              + " that is quick, the Langevin equation held against exact beyond, the series in 1/N"
              + " where it is valid; some seconds per N")
  private boolean quote;

  @Option(
      names = "--method",
      paramLabel = "NAME",
      converter = Method.class,
      description =
          "quote by one method alone, uncorrected by any other: exact, langevin or series")
  private Optional<QuoteMethod> method = Optional.empty();

  @Option(
      names = "--precision",
      paramLabel = "P",
      converter = Precision.class,
      description =
          "relative standard error of sampled lifetimes (default 0.01); half of it takes four times"
              + " as long")
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

  private static final class Method implements ITypeConverter<QuoteMethod> {
    @Override
    public QuoteMethod convert(String text) {
      for (QuoteMethod one : QuoteMethod.values()) {
        if (one.word().equals(text.strip().toLowerCase(Locale.ROOT))) {
          return one;
        }
      }
      throw new InvalidInputException(
          "--method '%s' is none".formatted(text), "choose exact, langevin or series");
    }
  }

  static final class Precision extends PositiveNumber {
    Precision() {
      super("--precision", "--precision 0.01 for 1 per cent");
    }
  }

  static final class Count extends WholeNumber {
    Count() {
      super("--trajectories", 1, MOST_TRAJECTORIES, "--trajectories 30000");
    }
  }

  static final class Seed extends WholeNumber {
    Seed() {
      super("--seed", 0, Integer.MAX_VALUE, "--seed 7");
    }
  }

  /** Whether it was said that, or how, lifetimes are to be quoted. */
  boolean isGiven() {
    return quote || method.isPresent() || isRefined();
  }

  private boolean isRefined() {
    return precision.isPresent() || trajectories.isPresent() || seed.isPresent();
  }

  /**
   * How lifetimes are to be quoted, if they are.
   *
   * @param judged whether a verdict is asked for, which quotes in any case
   * @throws InvalidInputException if options of quoting are given but nothing is to be quoted, or
   *     one makes no sense
   */
  public Optional<QuoteOptions> asked(boolean judged) {
    if (!quote && method.isEmpty() && !judged) {
      if (isRefined()) {
        throw new InvalidInputException(
            "--precision, --trajectories and --seed are of lifetimes to quote, and none are asked for",
            "add --quote or --judge, or leave them out");
      }
      return Optional.empty();
    }
    QuoteOptions usual = QuoteOptions.DEFAULT;
    return Optional.of(
        new QuoteOptions(
            precision.orElse(usual.precision()),
            trajectories.map(count -> OptionalLong.of(count)).orElse(usual.trajectories()),
            seed.map(Integer::longValue).orElse(usual.seed()),
            method,
            usual.seriesOrder()));
  }
}

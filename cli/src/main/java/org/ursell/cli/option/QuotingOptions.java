package org.ursell.cli.option;

import java.util.Locale;
import java.util.Optional;
import org.ursell.runtime.equations.InvalidInputException;
import org.ursell.runtime.quote.QuoteMethod;
import org.ursell.runtime.study.QuoteOptions;
import org.ursell.runtime.study.TraceSampling;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Which lifetimes are quoted, and how carefully. */
public final class QuotingOptions {
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

  @Mixin private SampledOptions sampled = new SampledOptions();

  private static final class Method implements ITypeConverter<QuoteMethod> {
    @Override
    public QuoteMethod convert(String text) {
      for (QuoteMethod one : QuoteMethod.values()) {
        if (one.word().equals(text.strip().toLowerCase(Locale.ROOT))) {
          return one;
        }
      }
      throw new InvalidInputException(
          "there is no method '%s' of lifetimes to quote".formatted(text),
          "choose exact, langevin or series");
    }
  }

  /** Whether it was said that, or how, lifetimes are to be quoted. */
  boolean isGiven() {
    return quote || method.isPresent() || sampled.isGiven();
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
      if (sampled.isGiven()) {
        throw new InvalidInputException(
            "--precision, --trajectories and --seed are of lifetimes to quote, and none are asked for",
            "add --quote or --judge, or leave them out");
      }
      return Optional.empty();
    }
    TraceSampling careful = sampled.sampling();
    return Optional.of(
        new QuoteOptions(
            careful.precision(),
            careful.trajectories(),
            careful.seed(),
            method,
            QuoteOptions.DEFAULT.seriesOrder()));
  }
}

package org.ursell.cli.option;

import org.ursell.cli.words.Numerals;
import org.ursell.runtime.equations.InvalidInputException;
import org.ursell.runtime.integrate.Sampler;
import org.ursell.runtime.study.Start;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** When a trace is looked at. */
public final class SamplingOptions {
  @Mixin private BeginOption begin = new BeginOption();

  @Option(
      names = "--t-end",
      paramLabel = "T",
      defaultValue = "100",
      converter = BeginOption.Instant.class,
      description =
          "time at which runs end, whenever they start, in inverse units of the model's rates"
              + " (default ${DEFAULT-VALUE})")
  private double end;

  @Option(
      names = "--samples",
      paramLabel = "N",
      defaultValue = "401",
      converter = Samples.class,
      description =
          "number of equally spaced times from the start to the end (default ${DEFAULT-VALUE})")
  private int samples;

  private static final class Samples extends WholeNumber {
    Samples() {
      super("--samples", 2, 9_999_999, "--samples 401");
    }
  }

  /** The start at the time that was asked for, if one was. */
  Start at(Start start) {
    return begin.at(start);
  }

  /**
   * Equally spaced times from a start to the end.
   *
   * @throws InvalidInputException if the end is not after the start
   */
  public double[] times(Start start) {
    if (!(end > start.time())) {
      throw start.time() == 0.0
          ? new InvalidInputException(
              "--t-end is %s, but must be positive".formatted(Numerals.number(end)),
              "for example --t-end 100")
          : new InvalidInputException(
              "--t-end is %s, but runs start at t = %s, and end after that"
                  .formatted(Numerals.number(end), Numerals.number(start.time())),
              "give a later --t-end, which is a time and no duration, or an earlier --t-start");
    }
    return Sampler.times(start.time(), end, samples);
  }
}

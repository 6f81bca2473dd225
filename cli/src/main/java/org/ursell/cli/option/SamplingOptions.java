package org.ursell.cli.option;

import org.ursell.runtime.integrate.Sampler;
import picocli.CommandLine.Option;

/** When a trace is looked at. */
public final class SamplingOptions {
  @Option(
      names = "--t-end",
      paramLabel = "T",
      defaultValue = "100",
      converter = Time.class,
      description =
          "length of the runs, in inverse units of the model's rates (default ${DEFAULT-VALUE})")
  private double end;

  @Option(
      names = "--samples",
      paramLabel = "N",
      defaultValue = "401",
      converter = Samples.class,
      description = "number of equally spaced times from 0 to the end (default ${DEFAULT-VALUE})")
  private int samples;

  private static final class Time extends PositiveNumber {
    Time() {
      super("--t-end", "100");
    }
  }

  private static final class Samples extends WholeNumber {
    Samples() {
      super("--samples", 2, 9_999_999, "--samples 401");
    }
  }

  /** Equally spaced times from 0 to the end. */
  public double[] times() {
    return Sampler.times(end, samples);
  }
}

package org.ursell.cli.option;

import picocli.CommandLine.Option;

/** How long a run may last until its lifetime is reached. */
public final class PatienceOption {
  @Option(
      names = "--t-end",
      paramLabel = "T",
      defaultValue = "10000",
      converter = Time.class,
      description =
          "how long to wait for a lifetime, in inverse units of the model's rates (default"
              + " ${DEFAULT-VALUE})")
  private double end;

  private static final class Time extends PositiveNumber {
    Time() {
      super("--t-end", "10000");
    }
  }

  /** The end of a run. */
  public double end() {
    return end;
  }
}

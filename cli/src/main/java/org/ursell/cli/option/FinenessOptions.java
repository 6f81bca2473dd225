package org.ursell.cli.option;

import java.util.Optional;
import picocli.CommandLine.Option;

/** How fine figures are drawn. */
public final class FinenessOptions {
  @Option(
      names = "--resolution",
      paramLabel = "N",
      description =
          "points of a map in each direction, and columns of a spectrum (default 64); curves have"
              + " five times as many, up to 320")
  private Optional<String> resolution = Optional.empty();

  @Option(
      names = "--full",
      description =
          "the resolutions of the paper: maps of 255 x 255, curves of 320 points; how long that"
              + " takes is told first, by measuring a small part")
  private boolean full;

  @Option(names = "--yes", description = "do compute a resolution far above the paper's")
  private boolean consent;

  /** The points of a map in each direction as typed, if they were. */
  public Optional<String> resolution() {
    return resolution;
  }

  /** Whether the paper's resolutions are asked for. */
  public boolean full() {
    return full;
  }

  /** Whether a resolution far above the paper's is meant. */
  public boolean consent() {
    return consent;
  }
}

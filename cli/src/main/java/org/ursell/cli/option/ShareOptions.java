package org.ursell.cli.option;

import java.util.Optional;
import org.ursell.cli.view.SweepGuard;
import org.ursell.runtime.grid.Share;
import picocli.CommandLine.Option;

/** How much of a sweep is worked out, and whether from the beginning. */
public final class ShareOptions {
  @Option(
      names = "--shard",
      paramLabel = "K/N",
      converter = ShareReader.class,
      description =
          "work out only the K-th of N shares of the lines, for array jobs; put the folders together"
              + " with 'ursell merge'")
  private Optional<Share> shard = Optional.empty();

  @Option(
      names = "--yes",
      description =
          "go on although there are more than "
              + SweepGuard.MANY_POINTS
              + " points, much memory, or more than an hour of work")
  private boolean yes;

  @Option(
      names = "--fresh",
      description = "forget the journal of an earlier sweep in the folder, and begin anew")
  private boolean fresh;

  /** The share that was asked for; otherwise all of it. */
  public Share share() {
    return shard.orElse(Share.ALL);
  }

  /** What keeps the work from being larger than was meant. */
  public SweepGuard guard() {
    return new SweepGuard(yes);
  }

  /** Whether an earlier journal is forgotten. */
  public boolean fresh() {
    return fresh;
  }
}

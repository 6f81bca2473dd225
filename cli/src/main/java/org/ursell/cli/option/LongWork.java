package org.ursell.cli.option;

import picocli.CommandLine.Option;

/** Whether work that takes long is meant. */
public final class LongWork {
  @Option(
      names = "--yes",
      description = "go on although more than an hour of work is foretold, which else is refused")
  private boolean yes;

  /** Whether more than an hour is meant. */
  public boolean isMeant() {
    return yes;
  }
}

package org.ursell.cli.option;

import java.util.Optional;
import picocli.CommandLine.Option;

/** How many things are done at once. */
public final class Crew {
  @Option(
      names = "--jobs",
      paramLabel = "N",
      converter = Jobs.class,
      description = "how many runs go on at once (default: one per processor)")
  private Optional<Integer> jobs = Optional.empty();

  private static final class Jobs extends WholeNumber {
    Jobs() {
      super("--jobs", 1, 9999, "--jobs 2, or leave it out");
    }

    @Override
    String quoted(String text) {
      return text.strip();
    }
  }

  /** The number asked for, or another. */
  public int jobsOr(int usual) {
    return jobs.orElse(usual);
  }

  /** The number asked for; otherwise one per processor. */
  public int jobs() {
    return jobs.orElseGet(() -> Runtime.getRuntime().availableProcessors());
  }
}

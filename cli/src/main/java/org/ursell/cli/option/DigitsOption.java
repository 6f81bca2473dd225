package org.ursell.cli.option;

import org.ursell.runtime.integrate.IntegratorOptions;
import org.ursell.runtime.lifetime.CoherenceLifetime;
import picocli.CommandLine.Option;

/** The option that asks how many digits of a result its run supports. */
public final class DigitsOption {
  @Option(
      names = "--digits",
      description =
          "make every run a second time with tolerances 30 times as tight (in all, some two and a"
              + " half times the work), tell how many digits the two share, and write only those."
              + " Without it the files hold all digits, and the table those that the tolerance"
              + " is likely to leave")
  private boolean asked;

  /**
   * Sees to it that tolerances can be tightened, before anything runs.
   *
   * @throws org.ursell.runtime.equations.InvalidInputException if they cannot
   */
  public void requireRoom(IntegratorOptions options) {
    if (asked) {
      options.tighter(CoherenceLifetime.TIGHTER);
    }
  }

  /** Whether runs are to be made twice. */
  public boolean asked() {
    return asked;
  }
}

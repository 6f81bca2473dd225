package org.ursell.cli.output;

import java.io.PrintWriter;
import java.util.Optional;
import org.ursell.cli.words.Numerals;
import org.ursell.runtime.equations.InvalidInputException;
import org.ursell.runtime.study.Forecast;

/** Says before long work begins how long it will take, and refuses what was hardly meant. */
public final class Foretelling {
  /** What takes less is begun without a word. */
  private static final double WORTH_TELLING = 60.0;

  /** What takes more must be meant. */
  private static final double LONG = 3600.0;

  private Foretelling() {}

  /**
   * Tells of work above a minute.
   *
   * @param what is done
   * @param meant whether more than an hour is meant
   * @return the seconds that were told; 0 if none
   * @throws InvalidInputException if it takes more than an hour, which was not said to be meant
   */
  public static double tell(
      PrintWriter err, String what, Optional<Forecast> forecast, boolean meant) {
    if (forecast.isEmpty() || forecast.get().seconds() <= WORTH_TELLING) {
      return 0.0;
    }
    double seconds = forecast.get().seconds();
    String time = (forecast.get().atLeast() ? "at least " : "about ") + Numerals.duration(seconds);
    if (seconds > LONG && !meant) {
      throw new InvalidInputException(
          "%s would take %s on this machine, as a small part of it shows".formatted(what, time),
          "add --yes if that is meant; or "
              + forecast
                  .get()
                  .instead()
                  .orElse("give fewer or smaller sizes, fewer points or a lower order"));
    }
    err.println(
        "ursell: %s will take %s on this machine, as a small part of it shows"
            .formatted(what, time));
    err.flush();
    return forecast.get().atLeast() ? 0.0 : seconds;
  }
}

package org.ursell.cli;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import org.ursell.runtime.equations.InvalidInputException;
import org.ursell.runtime.work.Crew;

/** A few threads that do independent work; results come in the order of the requests. */
public final class Workers implements AutoCloseable {
  private final Crew crew;

  /** So many threads. */
  public Workers(int count) {
    crew = new Crew(count);
  }

  /**
   * Reads the option {@code --jobs}: how many threads work at once; one per processor where it was
   * not given.
   *
   * @throws InvalidInputException if it is no whole number from 1 to 9999
   */
  public static int count(Optional<String> jobs) {
    if (jobs.isEmpty()) {
      return Runtime.getRuntime().availableProcessors();
    }
    String text = jobs.get().strip();
    if (!text.matches("[1-9]\\d{0,3}")) {
      throw new InvalidInputException(
          "--jobs is '%s', not a whole number from 1 up".formatted(text),
          "for example --jobs 2, or leave it out");
    }
    return Integer.parseInt(text);
  }

  /**
   * Does all tasks; the first exception, in the order of the tasks, is thrown.
   *
   * @throws CancellationException if the calling thread is interrupted, which it stays
   */
  public <T> List<T> all(List<Callable<T>> tasks) {
    return crew.all(tasks);
  }

  @Override
  public void close() {
    crew.close();
  }
}

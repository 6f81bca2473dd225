package org.ursell.cli.work;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import org.ursell.runtime.work.Crew;

/** A few threads that do independent work; results come in the order of the requests. */
public final class Workers implements AutoCloseable {
  private final Crew crew;

  /** So many threads. */
  public Workers(int count) {
    crew = new Crew(count);
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

package org.ursell.cli.work;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.ursell.runtime.equations.InvalidInputException;

/** A few threads that do independent work; results come in the order of the requests. */
public final class Workers implements AutoCloseable {
  private final ExecutorService threads;

  /** So many threads. */
  public Workers(int count) {
    threads =
        Executors.newFixedThreadPool(
            count,
            task -> {
              Thread thread = new Thread(task, "ursell-worker");
              thread.setDaemon(true);
              return thread;
            });
  }

  /**
   * Reads the option {@code --jobs}: how many threads work at once; one a processor where it was
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
    try {
      List<T> results = new ArrayList<>();
      for (Future<T> future : threads.invokeAll(tasks)) {
        results.add(future.get());
      }
      return results;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new CancellationException("the work was interrupted");
    } catch (ExecutionException e) {
      if (e.getCause() instanceof RuntimeException unchecked) {
        throw unchecked;
      }
      if (e.getCause() instanceof Error error) {
        throw error;
      }
      throw new IllegalStateException(e.getCause());
    }
  }

  @Override
  public void close() {
    threads.shutdownNow();
  }
}

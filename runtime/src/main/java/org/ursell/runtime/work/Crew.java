package org.ursell.runtime.work;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletionService;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntConsumer;
import org.ursell.runtime.equations.Internal;

/**
 * A few threads that do independent work. What a task throws is thrown to whoever asked, as if it
 * had done the task itself. A crew with an engine leaves portable tasks to that.
 */
public final class Crew implements AutoCloseable {
  private final int threads;
  private final ExecutorService pool;
  private final Optional<Engine> engine;

  /** So many threads, at least one. */
  public Crew(int threads) {
    this(threads, Optional.empty());
  }

  /**
   * So many threads, at least one, for what cannot be left to an engine.
   *
   * @param engine does portable tasks, if there is one; it is not closed with the crew
   */
  @Internal
  public Crew(int threads, Optional<Engine> engine) {
    this.engine = engine;
    this.threads = Math.max(1, threads);
    this.pool = Executors.newFixedThreadPool(this.threads, Crew::daemon);
  }

  /** How many threads work. */
  public int threads() {
    return threads;
  }

  /** The engine that does portable tasks, if there is one. */
  @Internal
  public Optional<Engine> engine() {
    return engine;
  }

  /** How many portable tasks are done at once. */
  @Internal
  public int places() {
    return engine.map(Engine::places).orElse(threads);
  }

  private static Thread daemon(Runnable task) {
    Thread thread = new Thread(task, "ursell-crew");
    thread.setDaemon(true);
    return thread;
  }

  /**
   * Does all tasks; results come in the order of the tasks, and the first exception, in that order,
   * is thrown.
   *
   * @throws CancellationException if the calling thread is interrupted, which it stays
   */
  public <T> List<T> all(List<Callable<T>> tasks) {
    if (Thread.currentThread().isInterrupted()) {
      throw interrupted();
    }
    List<T> results = new ArrayList<>();
    Optional<RemoteTasks<T>> remote = remote(tasks);
    if (remote.isPresent()) {
      return remote.get().all();
    }
    try {
      for (Future<T> future : pool.invokeAll(tasks)) {
        results.add(result(future));
      }
    } catch (InterruptedException e) {
      throw interrupted();
    }
    // Whoever does not have to wait for a task does not hear of an interruption.
    if (Thread.currentThread().isInterrupted()) {
      throw interrupted();
    }
    return results;
  }

  /**
   * Does all tasks, or as many as are finished when the calling thread is interrupted; the others
   * are given up. Results come in the order of the tasks, and the first exception, in that order,
   * is thrown.
   *
   * @param told hears the place of each task that is finished, from any thread but one at a time;
   *     the results are those that it heard of
   * @return one for each task; empty where it was given up, which happens only if the calling
   *     thread is interrupted, which it stays
   */
  public <T> List<Optional<T>> finished(List<Callable<T>> tasks, IntConsumer told) {
    Round<T> round = new Round<>(tasks.size());
    if (Thread.currentThread().isInterrupted()) {
      return round.end();
    }
    Optional<RemoteTasks<T>> remote = remote(tasks);
    if (remote.isPresent()) {
      return remote.get().finished(told);
    }
    List<Future<?>> futures = new ArrayList<>();
    for (int k = 0; k < tasks.size(); k++) {
      int place = k;
      futures.add(
          pool.submit(
              () -> {
                round.add(place, tasks.get(place).call(), told);
                return place;
              }));
    }
    try {
      for (Future<?> future : futures) {
        result(future);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } finally {
      round.end();
      futures.forEach(future -> future.cancel(true));
    }
    return round.end();
  }

  /** Results until the round ends; a task that is interrupted may end with anything. */
  private static final class Round<T> {
    private final List<Optional<T>> results;
    private boolean ended;

    Round(int tasks) {
      results = new ArrayList<>(Collections.nCopies(tasks, Optional.empty()));
    }

    /**
     * Tells of it under the lock, so that all that is told is kept and all that is kept is told.
     */
    synchronized void add(int place, T result, IntConsumer told) {
      if (!ended) {
        results.set(place, Optional.of(result));
        told.accept(place);
      }
    }

    synchronized List<Optional<T>> end() {
      ended = true;
      return results;
    }
  }

  /** Hears of results as they come. */
  @FunctionalInterface
  public interface Listener<T, E extends Exception> {
    /** A task has ended with a result. */
    void finished(T result) throws E;
  }

  /**
   * Does all tasks and hands each result on, by the calling thread, as soon as it is there. After
   * the first exception, of a task or of the listener, nothing more is handed on.
   *
   * @throws CancellationException if the calling thread is interrupted, which it stays
   * @throws E if the listener throws it
   */
  public <T, E extends Exception> void asTheyCome(List<Callable<T>> tasks, Listener<T, E> listener)
      throws E {
    Optional<RemoteTasks<T>> remote = remote(tasks);
    if (remote.isPresent()) {
      remote.get().asTheyCome(listener);
      return;
    }
    CompletionService<T> completion = new ExecutorCompletionService<>(pool);
    List<Future<T>> begun = tasks.stream().map(completion::submit).toList();
    try {
      for (int k = 0; k < tasks.size(); k++) {
        listener.finished(result(completion.take()));
      }
    } catch (InterruptedException e) {
      throw interrupted();
    } finally {
      // After all are done, this does nothing.
      begun.forEach(one -> one.cancel(true));
    }
  }

  /**
   * Runs a task for every index below {@code count}, in any order, on the threads and the calling
   * one. Made for many small tasks: an index costs no more than a counter.
   *
   * @throws CancellationException if the calling thread is interrupted before, or while it waits
   *     for the others; it stays so
   */
  public void each(int count, IntConsumer task) {
    if (Thread.currentThread().isInterrupted()) {
      throw interrupted();
    }
    if (threads == 1 || count <= 1) {
      for (int index = 0; index < count; index++) {
        task.accept(index);
      }
      return;
    }
    AtomicInteger next = new AtomicInteger();
    Runnable loop =
        () -> {
          for (int index = next.getAndIncrement(); index < count; index = next.getAndIncrement()) {
            task.accept(index);
          }
        };
    List<Future<?>> others = new ArrayList<>();
    // The calling thread is one of them.
    for (int k = 1; k < Math.min(threads, count); k++) {
      others.add(pool.submit(loop));
    }
    boolean whole = false;
    try {
      loop.run();
      for (Future<?> other : others) {
        result(other);
      }
      whole = true;
    } catch (InterruptedException e) {
      throw interrupted();
    } finally {
      if (!whole) {
        // Whoever hears of it may use what the others still write to.
        next.set(count);
        others.forEach(Crew::await);
      }
    }
  }

  private static void await(Future<?> running) {
    boolean interrupted = false;
    while (!running.isDone()) {
      try {
        running.get();
      } catch (InterruptedException e) {
        interrupted = true;
      } catch (ExecutionException | CancellationException failed) {
        // The first failure is told already.
        break;
      }
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  /** Tasks for the engine, if there is one and all of them are portable. */
  private <T> Optional<RemoteTasks<T>> remote(List<Callable<T>> tasks) {
    if (engine.isEmpty() || tasks.isEmpty()) {
      return Optional.empty();
    }
    List<Portable<T>> portable = new ArrayList<>();
    for (Callable<T> task : tasks) {
      if (!(task instanceof Portable<T> own)) {
        return Optional.empty();
      }
      portable.add(own);
    }
    return Optional.of(new RemoteTasks<>(engine.get(), portable));
  }

  private static <T> T result(Future<T> future) throws InterruptedException {
    try {
      return future.get();
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

  static CancellationException interrupted() {
    Thread.currentThread().interrupt();
    return new CancellationException("the work was interrupted");
  }

  /** Interrupts what is still at work. */
  @Override
  public void close() {
    pool.shutdownNow();
  }
}

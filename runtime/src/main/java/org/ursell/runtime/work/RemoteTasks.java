package org.ursell.runtime.work;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.CancellationException;
import java.util.function.IntConsumer;

/**
 * Portable tasks that an engine does, awaited as a {@link Crew} awaits those of its threads.
 *
 * @param engine does them
 * @param tasks at least one
 */
record RemoteTasks<T>(Engine engine, List<Portable<T>> tasks) {
  /** As {@link Crew#all}. */
  List<T> all() {
    TreeMap<Integer, Engine.Outcome<T>> outcomes = new TreeMap<>();
    try (Engine.Job<T> job = engine.submit(tasks)) {
      for (int k = 0; k < tasks.size(); k++) {
        Engine.Done<T> done = job.next();
        outcomes.put(done.place(), done.outcome());
      }
    } catch (InterruptedException e) {
      throw Crew.interrupted();
    }
    List<T> results = new ArrayList<>();
    outcomes.values().forEach(outcome -> results.add(outcome.get()));
    return results;
  }

  /** As {@link Crew#finished}. */
  List<Optional<T>> finished(IntConsumer told) {
    List<Optional<T>> results =
        new ArrayList<>(Collections.nCopies(tasks.size(), Optional.empty()));
    TreeMap<Integer, RuntimeException> failures = new TreeMap<>();
    try (Engine.Job<T> job = engine.submit(tasks)) {
      for (int k = 0; k < tasks.size(); k++) {
        Engine.Done<T> done = job.next();
        try {
          results.set(done.place(), Optional.of(done.outcome().get()));
          told.accept(done.place());
        } catch (RuntimeException e) {
          failures.put(done.place(), e);
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    if (!failures.isEmpty()) {
      throw failures.firstEntry().getValue();
    }
    return results;
  }

  /**
   * As {@link Crew#asTheyCome}.
   *
   * @throws CancellationException if the calling thread is interrupted, which it stays
   */
  <E extends Exception> void asTheyCome(Crew.Listener<T, E> listener) throws E {
    try (Engine.Job<T> job = engine.submit(tasks)) {
      for (int k = 0; k < tasks.size(); k++) {
        T result;
        try {
          result = job.next().outcome().get();
        } catch (InterruptedException e) {
          throw Crew.interrupted();
        }
        listener.finished(result);
      }
    }
  }
}

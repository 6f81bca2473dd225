package org.ursell.runtime.work;

import java.util.List;
import org.ursell.runtime.equations.Internal;

/**
 * Where portable tasks are done: on other machines, or in other processes of this one. Who has none
 * does them on threads, with the same results to the last bit.
 */
@Internal
public interface Engine extends AutoCloseable {
  /** How many tasks it does at once. */
  int places();

  /**
   * Begins to do tasks.
   *
   * @throws org.ursell.runtime.equations.InvalidInputException if one of them holds what cannot
   *     travel
   * @throws EngineException if the engine cannot take them
   */
  <T> Job<T> submit(List<Portable<T>> tasks);

  /** Ends it, and gives up what is still at work. */
  @Override
  void close();

  /** Tasks that are being done. */
  interface Job<T> extends AutoCloseable {
    /**
     * Waits for the next task that is finished, in any order, each once.
     *
     * @throws InterruptedException if the calling thread is interrupted
     * @throws EngineException if the engine has failed, so that no more will come
     */
    Done<T> next() throws InterruptedException;

    /** Gives up what is still at work. */
    @Override
    void close();
  }

  /**
   * A task that is finished.
   *
   * @param place its place among the tasks
   * @param outcome its result, or what it threw
   */
  record Done<T>(int place, Outcome<T> outcome) {}

  /** What a task has come to. */
  @FunctionalInterface
  interface Outcome<T> {
    /** The result; throws what the task threw. */
    T get();
  }
}

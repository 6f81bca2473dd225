package org.ursell.runtime.study;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.IntFunction;
import java.util.function.Supplier;

/** The parts of a study whose thread may have been interrupted. */
final class Parts {
  private Parts() {}

  /**
   * What is finished, and a mark in the place of every other part.
   *
   * @param parts empty where one was given up
   * @param mark what stands in its place, by its index
   * @throws CancellationException if not one of them is finished, though there are some
   */
  static <T> List<T> marked(List<Optional<T>> parts, IntFunction<? extends T> mark) {
    if (!parts.isEmpty() && parts.stream().allMatch(Optional::isEmpty)) {
      throw noneFinished();
    }
    List<T> all = new ArrayList<>();
    for (int k = 0; k < parts.size(); k++) {
      int index = k;
      all.add(parts.get(k).orElseGet(() -> mark.apply(index)));
    }
    return all;
  }

  /** What is found, unless the calling thread is interrupted before. */
  static <T> Optional<T> unlessInterrupted(Supplier<T> work) {
    try {
      return isInterrupted() ? Optional.empty() : Optional.of(work.get());
    } catch (CancellationException e) {
      if (isInterrupted()) {
        return Optional.empty();
      }
      throw e;
    }
  }

  /** What ends a study of which no part is finished. */
  static CancellationException noneFinished() {
    return new CancellationException("the work was interrupted before any part of it was finished");
  }

  /** Whether the one who asked wants no more. */
  static boolean isInterrupted() {
    return Thread.currentThread().isInterrupted();
  }
}

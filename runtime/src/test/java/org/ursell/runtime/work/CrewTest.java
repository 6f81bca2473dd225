package org.ursell.runtime.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicIntegerArray;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CrewTest {
  private static List<Callable<Integer>> numbers(int count) {
    List<Callable<Integer>> tasks = new ArrayList<>();
    IntStream.range(0, count).forEach(k -> tasks.add(() -> k));
    return tasks;
  }

  /** The second task ends first, since the first waits for it. */
  @Test
  void resultsComeInTheOrderOfTheTasks() {
    CountDownLatch second = new CountDownLatch(1);
    List<Callable<String>> tasks =
        List.of(
            () -> {
              second.await();
              return "first";
            },
            () -> {
              second.countDown();
              return "second";
            });
    try (Crew crew = new Crew(2)) {
      assertThat(crew.all(tasks)).containsExactly("first", "second");
    }
  }

  @Test
  void resultsAreHandedOnAsTheyCome() {
    CountDownLatch heard = new CountDownLatch(1);
    List<Callable<String>> tasks =
        List.of(
            () -> {
              heard.await();
              return "slow";
            },
            () -> "quick");
    List<String> told = new ArrayList<>();
    try (Crew crew = new Crew(2)) {
      crew.asTheyCome(
          tasks,
          (String result) -> {
            told.add(result);
            heard.countDown();
          });
    }
    assertThat(told).containsExactly("quick", "slow");
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 3})
  void everyIndexIsDoneOnce(int threads) {
    AtomicIntegerArray done = new AtomicIntegerArray(1000);
    try (Crew crew = new Crew(threads)) {
      crew.each(1000, done::incrementAndGet);
    }
    assertThat(IntStream.range(0, 1000).map(done::get)).containsOnly(1);
  }

  @Test
  void whatATaskThrowsIsThrown() {
    RuntimeException unchecked = new IllegalArgumentException("a point");
    Error error = new OutOfMemoryError("a matrix");
    Exception checked = new IOException("a disk");
    try (Crew crew = new Crew(2)) {
      assertThatThrownBy(() -> crew.all(List.of(() -> fail(unchecked)))).isSameAs(unchecked);
      assertThatThrownBy(() -> crew.all(List.of(() -> fail(error)))).isSameAs(error);
      assertThatThrownBy(() -> crew.all(List.of(() -> fail(checked)))).hasCause(checked);
      assertThatThrownBy(() -> crew.asTheyCome(List.of(() -> fail(error)), result -> {}))
          .isSameAs(error);
      assertThatThrownBy(
              () ->
                  crew.each(
                      100,
                      index -> {
                        throw new IllegalArgumentException("an index");
                      }))
          .isInstanceOf(IllegalArgumentException.class);
    }
  }

  private static String fail(Throwable thrown) throws Exception {
    if (thrown instanceof Error error) {
      throw error;
    }
    throw (Exception) thrown;
  }

  /** A disk that is full ends the work; what was handed on before stays. */
  @Test
  void nothingIsHandedOnAfterTheListenerFailed() {
    AtomicInteger heard = new AtomicInteger();
    try (Crew crew = new Crew(2)) {
      assertThatThrownBy(
              () ->
                  crew.asTheyCome(
                      numbers(20),
                      (Integer result) -> {
                        if (heard.incrementAndGet() == 3) {
                          throw new IOException("full");
                        }
                      }))
          .isInstanceOf(IOException.class);
    }
    assertThat(heard).hasValue(3);
  }

  @Test
  void anInterruptionCancelsAndStays() {
    CountDownLatch never = new CountDownLatch(1);
    Callable<Integer> endless =
        () -> {
          never.await();
          return 1;
        };
    try (Crew crew = new Crew(2)) {
      Thread.currentThread().interrupt();
      assertThatThrownBy(() -> crew.all(List.of(endless)))
          .isInstanceOf(CancellationException.class);
      assertThat(Thread.interrupted()).isTrue();
      Thread.currentThread().interrupt();
      assertThatThrownBy(() -> crew.asTheyCome(List.of(endless), result -> {}))
          .isInstanceOf(CancellationException.class);
      assertThat(Thread.interrupted()).isTrue();
    }
  }

  /** Tasks that are done at once leave nothing to wait for, where an interruption would be seen. */
  @Test
  void anInterruptionIsHeardOfThoughNothingIsWaitedFor() {
    AtomicInteger done = new AtomicInteger();
    List<Callable<Integer>> begun = List.of(done::incrementAndGet);
    Thread asking = Thread.currentThread();
    List<Callable<Integer>> last =
        List.of(
            () -> {
              asking.interrupt();
              return done.incrementAndGet();
            });
    try (Crew crew = new Crew(1)) {
      asking.interrupt();
      assertThatThrownBy(() -> crew.all(begun)).isInstanceOf(CancellationException.class);
      assertThat(Thread.interrupted()).isTrue();
      assertThat(done).hasValue(0);
      assertThatThrownBy(() -> crew.all(last)).isInstanceOf(CancellationException.class);
      assertThat(Thread.interrupted()).isTrue();
    }
  }

  /** Whoever hears of a failure may use the results at once: nobody writes to them any more. */
  @Test
  void afterAFailureNobodyIsStillAtWork() {
    AtomicInteger working = new AtomicInteger();
    try (Crew crew = new Crew(4)) {
      for (int round = 0; round < 200; round++) {
        int broken = round % 7;
        assertThatThrownBy(
                () ->
                    crew.each(
                        1000,
                        index -> {
                          working.incrementAndGet();
                          try {
                            if (index >= broken) {
                              throw new IllegalStateException("task " + index);
                            }
                          } finally {
                            Thread.yield();
                            working.decrementAndGet();
                          }
                        }))
            .isInstanceOf(IllegalStateException.class);
        assertThat(working.get()).isZero();
      }
    }
  }
}

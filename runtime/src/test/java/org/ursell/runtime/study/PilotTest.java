package org.ursell.runtime.study;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.ursell.runtime.work.Crew;

/** Which of many tasks are tried. */
class PilotTest {
  /** Every beginning reaches all over the whole, so that no order or size alone is timed. */
  @Test
  void theFirstAreSpreadOverAll() {
    for (int count : new int[] {1, 2, 3, 24, 96, 1000}) {
      List<Integer> all = IntStream.range(0, count).boxed().toList();
      List<Integer> mixed = Pilot.spread(all);
      assertThat(mixed).containsExactlyInAnyOrderElementsOf(all);
      for (int few = 8; few <= Math.min(count, 32); few *= 2) {
        List<Integer> beginning = mixed.subList(0, few).stream().sorted().toList();
        int widest = Math.max(beginning.get(0), count - beginning.get(few - 1));
        for (int k = 1; k < few; k++) {
          widest = Math.max(widest, beginning.get(k) - beginning.get(k - 1));
        }
        assertThat(widest).as("%d of %d", few, count).isLessThan(4 * count / few + 1);
      }
    }
    assertThat(Pilot.spread(List.of())).isEmpty();
  }

  /**
   * A task that is not begun any more, since there is no more time, took no time and must not make
   * the others look quick.
   */
  @Test
  void whatIsNotBegunDoesNotCount() {
    AtomicInteger begun = new AtomicInteger();
    AtomicBoolean late = new AtomicBoolean();
    AtomicLong spent = new AtomicLong();
    List<Callable<Integer>> tasks = new ArrayList<>();
    for (int k = 0; k < 100; k++) {
      tasks.add(
          () -> {
            long begin = System.nanoTime();
            while (System.nanoTime() - begin < 2_000_000L) {
              Thread.onSpinWait();
            }
            late.set(begun.incrementAndGet() == 3);
            spent.addAndGet(System.nanoTime() - begin);
            return begun.get();
          });
    }
    try (Crew crew = new Crew(1)) {
      double seconds = Pilot.seconds(tasks, 100, crew, late::get);
      assertThat(begun).hasValue(3);
      // What the tasks themselves measured, and not a moment of those that were left out.
      assertThat(seconds).isGreaterThanOrEqualTo(1e-9 * spent.get() / 3 * 100);
    }
  }
}

package org.ursell.runtime.study;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

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
}

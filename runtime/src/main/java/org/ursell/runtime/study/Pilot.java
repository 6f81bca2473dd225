package org.ursell.runtime.study;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.ursell.runtime.work.Crew;

/** Times a few of many tasks, which says how long all of them take. */
final class Pilot {
  /** How many seconds a pilot may take, unless one task alone takes more. */
  static final double PATIENCE = 3.0;

  /** What takes no more seconds than this need not be known better. */
  static final double SHORT = 20.0;

  private static final double GOLDEN = 0.6180339887498949;

  private Pilot() {}

  /**
   * The seconds that so many tasks like these take.
   *
   * @param tasks some or all of them
   * @param total how many there are
   */
  static <T> double seconds(List<Callable<T>> tasks, double total, Crew crew) {
    List<Callable<T>> mixed = spread(tasks);
    int batch = 2 * crew.threads();
    double all = 0.0;
    double counted = 0.0;
    int places = 0;
    for (int from = 0; from < mixed.size(); from += batch) {
      List<Callable<T>> some = mixed.subList(from, Math.min(mixed.size(), from + batch));
      long begin = System.nanoTime();
      crew.all(some);
      double seconds = (System.nanoTime() - begin) * 1e-9;
      all += seconds;
      // The first ones also warm the code up, and tell only where there is time for no others.
      if (from > 0 || all > PATIENCE || mixed.size() <= batch) {
        counted += seconds;
        places += some.size();
      }
      if (places > 0 && (all > PATIENCE || counted / places * total < SHORT)) {
        break;
      }
    }
    return places == 0 ? 0.0 : counted / places * total;
  }

  /** All of them in an order of which every beginning is spread over the whole. */
  static <T> List<T> spread(List<T> ordered) {
    int count = ordered.size();
    int stride = Math.max(1, (int) Math.rint(GOLDEN * count));
    while (commonDivisor(stride, count) > 1) {
      stride++;
    }
    List<T> mixed = new ArrayList<>();
    for (int k = 0; k < count; k++) {
      mixed.add(ordered.get((int) ((count / 2 + (long) k * stride) % count)));
    }
    return mixed;
  }

  private static int commonDivisor(int one, int other) {
    return other == 0 ? one : commonDivisor(other, one % other);
  }
}

package org.ursell.runtime.study;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.concurrent.Callable;
import org.apache.commons.math3.util.ArithmeticUtils;
import org.ursell.runtime.work.Cancellation;
import org.ursell.runtime.work.Crew;

/** Times a few of many tasks, which says how long all of them take. */
final class Pilot {
  /** How many seconds a pilot may take, unless one task alone takes more. */
  static final double PATIENCE = 5.0;

  /** What takes no more seconds than this need not be known better. */
  static final double SHORT = 20.0;

  /** Of runs some take a hundred times as long as others: a few quick ones tell nothing. */
  private static final int ENOUGH = 64;

  private static final double GOLDEN = 0.6180339887498949;

  private Pilot() {}

  /** Comes true when a pilot that begins now has taken long enough. */
  static Cancellation deadline() {
    long begin = System.nanoTime();
    return () -> (System.nanoTime() - begin) * 1e-9 > PATIENCE;
  }

  /**
   * The seconds that so many tasks like these take, if all threads are at work.
   *
   * @param tasks some or all of them
   * @param total how many there are
   * @param late once true, no task is begun any more; those that can be cancelled should be
   */
  static <T> double seconds(List<Callable<T>> tasks, double total, Crew crew, Cancellation late) {
    List<Callable<OptionalDouble>> timed = new ArrayList<>();
    spread(tasks).forEach(task -> timed.add(() -> time(task, late)));
    int batch = 4 * crew.threads();
    List<Double> taken = new ArrayList<>();
    double mean = 0.0;
    for (int from = 0; from < timed.size() && !late.isRequested(); from += batch) {
      // One that was not begun any more says nothing.
      crew.all(timed.subList(from, Math.min(timed.size(), from + batch))).stream()
          .flatMapToDouble(OptionalDouble::stream)
          .forEach(taken::add);
      // The first ones also warm the code up, and tell only where there are no others.
      int first = taken.size() > batch ? batch : 0;
      mean = taken.stream().skip(first).mapToDouble(one -> one).average().orElse(0.0);
      if (taken.size() >= ENOUGH && mean * total / crew.threads() < SHORT) {
        break;
      }
    }
    return mean * total / crew.threads();
  }

  private static OptionalDouble time(Callable<?> task, Cancellation late) throws Exception {
    if (late.isRequested()) {
      return OptionalDouble.empty();
    }
    long begin = System.nanoTime();
    task.call();
    return OptionalDouble.of((System.nanoTime() - begin) * 1e-9);
  }

  /** All of them in an order of which every beginning is spread over the whole. */
  static <T> List<T> spread(List<T> ordered) {
    int count = ordered.size();
    int stride = Math.max(1, (int) Math.rint(GOLDEN * count));
    while (ArithmeticUtils.gcd(stride, count) > 1) {
      stride++;
    }
    List<T> mixed = new ArrayList<>();
    for (int k = 0; k < count; k++) {
      mixed.add(ordered.get((int) ((count / 2 + (long) k * stride) % count)));
    }
    return mixed;
  }
}

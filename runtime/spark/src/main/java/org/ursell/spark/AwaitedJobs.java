package org.ursell.spark;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Jobs that somebody waits for, by their numbers; some of them may not have begun yet. */
final class AwaitedJobs {
  private final Set<Integer> awaited = ConcurrentHashMap.newKeySet();

  /** Somebody waits for a job from now on. */
  void add(int number) {
    awaited.add(number);
  }

  /** Nobody waits for a job any more, whether it has begun or not. */
  void giveUp(int number) {
    awaited.remove(number);
  }

  /** Does a job, unless it was given up before; afterwards, however it ends, it is forgotten. */
  void run(int number, Runnable job) {
    try {
      if (awaited.contains(number)) {
        job.run();
      }
    } finally {
      awaited.remove(number);
    }
  }

  /** How many jobs are waited for. */
  int count() {
    return awaited.size();
  }
}

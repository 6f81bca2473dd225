package org.ursell.runtime.exact;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntConsumer;

/**
 * Threads that share the blocks of rows of a vector. Blocks have a fixed size and every sum is
 * taken block by block and then over the blocks in order, so no result depends on their number.
 */
final class Workers implements AutoCloseable {
  /** Rows a block: small enough to stay in a core's cache between the passes over it. */
  static final int BLOCK = 1024;

  private final int threads;
  private final ExecutorService pool;

  Workers(int threads) {
    this.threads = Math.max(1, threads);
    this.pool =
        Executors.newFixedThreadPool(
            Math.max(1, this.threads - 1),
            task -> {
              Thread thread = new Thread(task, "ursell-exact");
              thread.setDaemon(true);
              return thread;
            });
  }

  /** The number of blocks that so many rows make. */
  static int blocks(int rows) {
    return (rows + BLOCK - 1) / BLOCK;
  }

  /** What is done with the rows from {@code low} (inclusive) to {@code high}. */
  interface RowTask {
    void run(int block, int low, int high);
  }

  /** Runs a task on every block of rows, and returns when all are done. */
  void rows(int rows, RowTask task) {
    each(
        blocks(rows), block -> task.run(block, block * BLOCK, Math.min(rows, (block + 1) * BLOCK)));
  }

  /** Runs a task for every index below {@code count}, in any order and on any thread. */
  void each(int count, IntConsumer task) {
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
    for (int k = 0; k < Math.min(threads, count) - 1; k++) {
      others.add(pool.submit(loop));
    }
    loop.run();
    try {
      for (Future<?> other : others) {
        other.get();
      }
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new java.util.concurrent.CancellationException("interrupted");
    } catch (ExecutionException failed) {
      throw new IllegalStateException("a block of rows failed", failed.getCause());
    }
  }

  /** The sum of one number a block, taken in the order of the blocks. */
  static double sum(double[] partial) {
    double sum = 0.0;
    for (double value : partial) {
      sum += value;
    }
    return sum;
  }

  @Override
  public void close() {
    pool.shutdown();
  }
}

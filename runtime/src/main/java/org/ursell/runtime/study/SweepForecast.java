package org.ursell.runtime.study;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.ursell.runtime.grid.SweepPlan;
import org.ursell.runtime.sweep.LineStore;
import org.ursell.runtime.sweep.Sweep;
import org.ursell.runtime.sweep.SweepListener;
import org.ursell.runtime.sweep.SweepRequest;

/** How long a sweep will take, from some of its lines, evenly spread and run on one thread. */
final class SweepForecast {
  private static final int MOST_LINES = 8;
  private static final double ENOUGH_SECONDS = 4.0;
  private static final double PATIENCE_SECONDS = 60.0;

  private SweepForecast() {}

  /** About how long all lines take on so many threads. */
  static Forecast of(SweepRequest request, int threads) {
    List<SweepPlan.Line> lines = spread(request.plan().lines());
    // The first line is run twice, since only the second time tells: the code is warm then.
    lines.add(0, lines.get(0));
    double spent = 0.0;
    double timed = 0.0;
    int count = 0;
    for (int k = 0; k < lines.size() && spent < ENOUGH_SECONDS; k++) {
      Optional<Double> seconds = seconds(request, lines.get(k), PATIENCE_SECONDS - spent);
      if (seconds.isEmpty()) {
        return whole(
            request, threads, Math.max(PATIENCE_SECONDS - spent, timed / Math.max(1, count)), true);
      }
      spent += seconds.get();
      if (k == 1) {
        timed = 0.0;
        count = 0;
      }
      timed += seconds.get();
      count++;
    }
    return whole(request, threads, timed / count, false);
  }

  private static Forecast whole(
      SweepRequest request, int threads, double secondsOfLine, boolean atLeast) {
    int lines = request.plan().lines().size();
    int rounds = (lines + threads - 1) / threads;
    return new Forecast(secondsOfLine * rounds, atLeast);
  }

  private static List<SweepPlan.Line> spread(List<SweepPlan.Line> lines) {
    List<SweepPlan.Line> spread = new ArrayList<>();
    int count = Math.min(MOST_LINES, lines.size());
    for (int k = 0; k < count; k++) {
      spread.add(lines.get((int) ((2L * k + 1) * lines.size() / (2L * count))));
    }
    return spread;
  }

  /** How long a line takes; nothing if that is more than so many seconds. */
  private static Optional<Double> seconds(
      SweepRequest request, SweepPlan.Line line, double patience) {
    CompletableFuture<Double> done = new CompletableFuture<>();
    Thread thread =
        new Thread(
            () -> {
              long begin = System.nanoTime();
              try {
                Sweep.run(request, List.of(line), 1, LineStore.inMemory(), SweepListener.NONE);
                done.complete((System.nanoTime() - begin) * 1e-9);
              } catch (IOException | RuntimeException e) {
                done.completeExceptionally(e);
              }
            },
            "ursell-forecast");
    thread.setDaemon(true);
    thread.start();
    try {
      return Optional.of(done.get((long) (1e3 * patience), TimeUnit.MILLISECONDS));
    } catch (TimeoutException longer) {
      return Optional.empty();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new CancellationException("interrupted");
    } catch (ExecutionException e) {
      if (e.getCause() instanceof RuntimeException failed) {
        throw failed;
      }
      throw new UncheckedIOException(new IOException(e.getCause()));
    } finally {
      thread.interrupt();
    }
  }
}

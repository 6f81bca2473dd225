package org.ursell.runtime.sweep;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import org.ursell.runtime.equations.Internal;
import org.ursell.runtime.grid.SweepPlan;
import org.ursell.runtime.work.Crew;
import org.ursell.runtime.work.Portable;
import org.ursell.runtime.work.Stop;

/**
 * Works out all lines of a sweep on several threads. Each line depends on the request alone, so
 * neither the number of threads nor an interruption changes a digit.
 */
public final class Sweep {
  /** Into so many portions at least the lines of a thread are cut, so that all end together. */
  private static final int PORTIONS = 4;

  private Sweep() {}

  /**
   * Runs a whole sweep in memory.
   *
   * @param jobs how many threads compute
   * @param listener told of each finished line
   */
  public static SweepTable run(SweepRequest request, int jobs, SweepListener listener) {
    LineStore store = LineStore.inMemory();
    try {
      run(request, request.plan().lines(), jobs, store, listener);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return table(request, store.finished());
  }

  /** Runs a whole sweep in memory by a crew, which may have an engine. */
  @Internal
  public static SweepTable run(SweepRequest request, Crew crew, SweepListener listener) {
    LineStore store = LineStore.inMemory();
    try {
      run(request, request.plan().lines(), crew, store, listener);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return table(request, store.finished());
  }

  /** The table of finished lines, every line of the plan once. */
  public static SweepTable table(SweepRequest request, List<LineResult> lines) {
    return new SweepTable(
        request.plan(),
        request.columns(),
        request.frequencies(),
        request.spectrumObservables(),
        lines);
  }

  /**
   * Works out those of some lines that a store does not hold yet, and keeps each as soon as it is
   * finished.
   *
   * @param lines the lines wanted
   * @param jobs how many threads compute
   * @param store where finished lines are kept, by the calling thread alone
   * @param listener told of each finished line
   * @throws IOException if a line could not be kept; computing has then ended
   * @throws CancellationException if the calling thread is interrupted, which it stays; the lines
   *     kept before stand
   */
  public static void run(
      SweepRequest request,
      List<SweepPlan.Line> lines,
      int jobs,
      LineStore store,
      SweepListener listener)
      throws IOException {
    List<SweepPlan.Line> open = open(lines, store);
    if (open.isEmpty()) {
      return;
    }
    try (Crew crew = new Crew(Math.min(jobs, open.size()))) {
      run(request, lines, crew, store, listener);
    }
  }

  /**
   * The same by a crew, which may have an engine.
   *
   * @throws IOException if a line could not be kept
   * @throws CancellationException if the calling thread is interrupted, which it stays; the lines
   *     kept before stand
   */
  @Internal
  public static void run(
      SweepRequest request,
      List<SweepPlan.Line> lines,
      Crew crew,
      LineStore store,
      SweepListener listener)
      throws IOException {
    List<SweepPlan.Line> open = open(lines, store);
    if (open.isEmpty()) {
      return;
    }
    Stop stop = new Stop();
    List<Callable<List<LineResult>>> tasks = new ArrayList<>();
    if (crew.engine().isPresent()) {
      LineWork work = new LineWork(request.withoutFormulas(), stop, crew.threads());
      boolean formulas = !request.derived().texts().isEmpty();
      for (SweepPlan.Line line : open) {
        tasks.add(
            new OneLine(
                work,
                line,
                formulas ? Optional.of(LineWork.places(request, line)) : Optional.empty()));
      }
    } else {
      LineWork work = new LineWork(request, stop, crew.threads());
      Queue<SweepPlan.Line> queue = new ConcurrentLinkedQueue<>(open);
      int most = Math.max(1, open.size() / (PORTIONS * crew.threads()));
      // As many tasks as lines, of which those that come too late find none.
      open.forEach(line -> tasks.add(() -> work.of(queue, most)));
    }
    AtomicInteger done = new AtomicInteger(lines.size() - open.size());
    try {
      crew.asTheyCome(
          tasks,
          (List<LineResult> results) -> {
            for (LineResult result : results) {
              keep(result, store);
              listener.finished(result, done.incrementAndGet(), lines.size());
            }
          });
    } finally {
      stop.request();
    }
  }

  private static List<SweepPlan.Line> open(List<SweepPlan.Line> lines, LineStore store) {
    Set<Integer> finished = new HashSet<>();
    store.finished().forEach(line -> finished.add(line.line()));
    List<SweepPlan.Line> open = new ArrayList<>(lines);
    open.removeIf(line -> finished.contains(line.index()));
    return open;
  }

  /** One line, which depends on the request alone. */
  private record OneLine(LineWork work, SweepPlan.Line line, Optional<List<LineWork.Place>> places)
      implements Portable<List<LineResult>> {
    @Override
    public List<LineResult> call() {
      return List.of(places.map(known -> work.of(line, known)).orElseGet(() -> work.of(line)));
    }
  }

  /** An interruption closes the file under the hands of whoever writes it. */
  private static void keep(LineResult result, LineStore store) throws IOException {
    try {
      store.keep(result);
    } catch (IOException e) {
      if (Thread.currentThread().isInterrupted()) {
        CancellationException interrupted =
            new CancellationException("the sweep was interrupted while a line was kept");
        interrupted.addSuppressed(e);
        throw interrupted;
      }
      throw e;
    }
  }
}

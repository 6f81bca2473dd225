package org.ursell.cli.figure;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import org.ursell.cli.model.PaperEquations;
import org.ursell.cli.output.Hands;
import org.ursell.cli.output.ProgressBar;
import org.ursell.runtime.equations.MemoryNeed;
import org.ursell.runtime.equations.MomentEquations;
import org.ursell.runtime.study.StudyProgress;
import org.ursell.runtime.sweep.Sweep;
import org.ursell.runtime.sweep.SweepMemory;
import org.ursell.runtime.sweep.SweepRequest;
import org.ursell.runtime.sweep.SweepTable;
import org.ursell.runtime.sweep.WholeSweep;
import org.ursell.runtime.work.Crew;

/** Where figures are computed: the threads, the progress, and what was computed before. */
final class Studio {
  /** Of each number of a table and of each value of a spectrum, as text, until it is written. */
  private static final double TEXT = 54;

  private static final double TEXT_OF_SPECTRUM = 75;

  /** What a page of maps holds beyond a usual picture: more pixels, and an image of each map. */
  private static final double PAGE = 1e7;

  private final PaperModel model;
  private final Resolution resolution;
  private double held;
  private final Hands hands;
  private final PrintWriter err;
  private final Map<String, SweepTable> known = new HashMap<>();

  Studio(PaperModel model, Resolution resolution, Hands hands, PrintWriter err) {
    this.model = model;
    this.resolution = resolution;
    this.hands = hands;
    this.err = err;
  }

  PaperModel model() {
    return model;
  }

  Resolution resolution() {
    return resolution;
  }

  Hands hands() {
    return hands;
  }

  PrintWriter err() {
    return err;
  }

  /** Equations of a built-in model that are not committed, derived when they are needed. */
  MomentEquations derived(String name, int order, Optional<String> filter) {
    return PaperEquations.of(name, order, filter, err::println);
  }

  /**
   * Runs sweeps; reuses sweeps that another figure has run.
   *
   * @param what is being computed, for the progress
   * @return one table per request
   */
  List<SweepTable> sweep(String what, List<SweepRequest> requests) {
    List<SweepRequest> open = new ArrayList<>();
    int lines = 0;
    for (SweepRequest request : requests) {
      if (!known.containsKey(key(request))) {
        open.add(request);
        lines += request.plan().lines().size();
      }
    }
    requireMemory(open);
    try (ProgressBar progress = ProgressBar.of(err, what, lines)) {
      run(open, progress);
    }
    return requests.stream().map(request -> known.get(key(request))).toList();
  }

  /** Tables are kept for other figures; runs come first, then texts and pictures. */
  private void requireMemory(List<SweepRequest> open) {
    double running = 0.0;
    double written = open.isEmpty() ? 0.0 : PAGE;
    for (SweepRequest request : open) {
      SweepMemory memory = SweepMemory.of(request, 1, 1);
      held += memory.results() + memory.spectra();
      running = Math.max(running, hands.jobs() * (memory.samples() + memory.measured()));
      double numbers = 1.0 + request.plan().axes().size() + request.columns().size();
      written += TEXT * numbers * request.plan().points();
      written += TEXT_OF_SPECTRUM * memory.spectra() / Double.BYTES;
    }
    new MemoryNeed(held + Math.max(running, written))
        .require("the numbers and pictures of these figures", "give a lower --resolution");
  }

  private void run(List<SweepRequest> open, StudyProgress progress) {
    List<SweepTable> tables = new ArrayList<>();
    try (Crew crew = hands.crew()) {
      // Where there are many, each is one task; else its lines are.
      if (open.size() >= 2 * crew.places()) {
        List<Callable<SweepTable>> tasks = new ArrayList<>();
        open.forEach(request -> tasks.add(new WholeSweep(request)));
        crew.finished(tasks, k -> open.get(k).plan().lines().forEach(line -> progress.step()))
            .forEach(table -> tables.add(table.orElseThrow(Studio::interrupted)));
      } else {
        open.forEach(
            request ->
                tables.add(Sweep.run(request, crew, (line, done, total) -> progress.step())));
      }
    }
    for (int k = 0; k < open.size(); k++) {
      known.put(key(open.get(k)), tables.get(k));
    }
  }

  /** Some numbers for each of many places, computed side by side. */
  <T> List<T> each(String what, List<Callable<T>> tasks) {
    return ProgressBar.over(
        err, what, tasks.size(), hands, (crew, progress) -> crew.all(told(tasks, progress)));
  }

  private static <T> List<Callable<T>> told(List<Callable<T>> tasks, StudyProgress progress) {
    List<Callable<T>> told = new ArrayList<>();
    for (Callable<T> task : tasks) {
      told.add(
          () -> {
            T result = task.call();
            progress.step();
            return result;
          });
    }
    return told;
  }

  private static CancellationException interrupted() {
    return new CancellationException("the figures were interrupted");
  }

  private static String key(SweepRequest request) {
    return request.description().toString();
  }
}

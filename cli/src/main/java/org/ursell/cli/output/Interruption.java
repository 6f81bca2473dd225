package org.ursell.cli.output;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Whether the command of now was interrupted, and what that leaves. Work that can hand over what is
 * finished is interrupted and waited for, and so is the writing of files; everything else just
 * ends.
 */
public final class Interruption {
  private static volatile Interruption current = new Interruption();

  private enum Phase {
    /** Nothing is at work that could be kept. */
    IDLE,
    /** A study is at work, which hands over what is finished. */
    WORKING,
    /** Answers are printed and written. */
    HANDING_OVER
  }

  /** A piece of work that was interrupted, or not begun any more. */
  private record Work(String what, int done, int total) {
    String words() {
      return "%d of %d parts of %s".formatted(done, total, what);
    }
  }

  private final List<Work> works = new ArrayList<>();
  private Phase phase = Phase.IDLE;
  private Thread worker = Thread.currentThread();
  private boolean heard;
  private Optional<Path> folder = Optional.empty();
  private Optional<ProgressBar> progress = Optional.empty();

  private Interruption() {}

  /** A new command begins, which nobody has interrupted. */
  public static void begin() {
    current = new Interruption();
  }

  /** That of the command of now. */
  public static Interruption now() {
    return current;
  }

  /**
   * Asks for an end, from another thread.
   *
   * @return whether it is worth waiting for: the command will hand over what is finished
   */
  public synchronized boolean request() {
    if (phase == Phase.WORKING) {
      worker.interrupt();
    }
    return phase != Phase.IDLE;
  }

  /**
   * The calling thread begins work that can be interrupted; after an interruption it is at once.
   */
  synchronized void working(ProgressBar bar) {
    progress = Optional.of(bar);
    phase = Phase.WORKING;
    worker = Thread.currentThread();
    if (heard) {
      worker.interrupt();
    }
  }

  /**
   * The work has an answer, or part of it; what follows is not interrupted any more.
   *
   * @param what was done
   * @param done how many parts are finished
   * @param total how many there are
   */
  synchronized void handingOver(String what, int done, int total) {
    phase = Phase.HANDING_OVER;
    if (Thread.interrupted()) {
      heard = true;
      works.add(new Work(what, done, total));
    }
  }

  /** How many parts of the work of now are finished; none if nothing is at work. */
  public synchronized int partsFinished() {
    return progress.map(ProgressBar::done).orElse(0);
  }

  /** Answers were written there. */
  synchronized void kept(Path path) {
    folder = Optional.of(path);
  }

  /** Whether work was interrupted whose finished parts are handed over. */
  public synchronized boolean isHeard() {
    return heard;
  }

  /** What a manifest says of it: how many parts of what are finished. */
  synchronized List<Map<String, Object>> recorded() {
    return works.stream()
        .map(
            work ->
                Manifest.ordered("work", work.what(), "finished", work.done(), "of", work.total()))
        .toList();
  }

  /** What was kept and what is missing, in one sentence. */
  public synchronized String words() {
    return "interrupted; %s are finished and %s; the others are marked as cancelled"
        .formatted(
            works.stream().map(Work::words).collect(Collectors.joining(" and ")),
            folder.map(path -> "written to " + path).orElse("printed"));
  }

  /** How to come by the rest. */
  public synchronized String remedy() {
    return "the same command computes all of it again; for the rest alone, ask for the missing sizes"
        + " or points"
        + (folder.isPresent() ? " with another --out" : "");
  }
}

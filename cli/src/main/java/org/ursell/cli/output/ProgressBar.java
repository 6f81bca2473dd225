package org.ursell.cli.output;

import java.io.PrintWriter;
import java.util.function.BiFunction;
import org.ursell.cli.words.Numerals;
import org.ursell.runtime.study.Study;
import org.ursell.runtime.study.StudyProgress;
import org.ursell.runtime.work.Crew;

/**
 * One line on a terminal that tells how far long work is; says nothing when standard error goes to
 * a file or another program.
 */
public final class ProgressBar implements StudyProgress, AutoCloseable {
  private static final int BAR = 24;
  private static final long QUIET_NANOS = 300_000_000L;

  private final PrintWriter err;
  private final boolean shown;
  private final String what;
  private final int total;
  private final long begin = System.nanoTime();
  private long told = begin;
  private int done;
  private int before;
  private int width;

  private ProgressBar(PrintWriter err, boolean shown, String what, int total) {
    this.err = err;
    this.shown = shown;
    this.what = what;
    this.total = total;
  }

  /** StudyProgress of so many equal parts of some work. */
  public static ProgressBar of(PrintWriter err, String what, int total) {
    return new ProgressBar(err, onTerminal(), what, total);
  }

  /**
   * Does work in parallel under a bar of its own.
   *
   * @param what is done
   * @param total how many equal parts it has
   * @param jobs how many threads work at once
   */
  public static <A> A over(
      PrintWriter err, String what, int total, int jobs, BiFunction<Crew, StudyProgress, A> work) {
    try (Crew crew = new Crew(jobs);
        ProgressBar progress = of(err, what, total)) {
      return work.apply(crew, progress);
    }
  }

  /** Answers a question under a bar of its own. */
  public static <A> A over(PrintWriter err, String what, Study<A> study, int jobs) {
    return over(err, what, study.effort().parts(), jobs, study::run);
  }

  /** Whether a person watches, which the launcher knows and this process cannot ask portably. */
  public static boolean onTerminal() {
    return Boolean.getBoolean("ursell.terminal");
  }

  /** Says that so many parts were done before, which tells nothing of how long the others take. */
  public synchronized void begin(int alreadyDone) {
    before = alreadyDone;
    done = alreadyDone;
  }

  @Override
  public synchronized void step() {
    done++;
    // Work that is over in a moment needs no bar.
    if (shown && System.nanoTime() - begin > QUIET_NANOS) {
      int filled = BAR * done / Math.max(1, total);
      show(
          "%s [%s%s] %d/%d%s"
              .formatted(
                  what, "=".repeat(filled), " ".repeat(BAR - filled), done, total, timeLeft()));
    }
  }

  /** The time that the other parts will take at the pace so far, once it is worth telling. */
  private String timeLeft() {
    double elapsed = (System.nanoTime() - begin) * 1e-9;
    return done >= total || elapsed < 2 ? "" : timeLeft(elapsed / (done - before) * (total - done));
  }

  /** A time in words, rounded as a guess deserves. */
  static String timeLeft(double seconds) {
    if (seconds < 90) {
      return ", about %.0f s left".formatted(Math.max(1, seconds));
    }
    return seconds < 5400
        ? ", about %.0f min left".formatted(seconds / 60)
        : ", about %.1f h left".formatted(seconds / 3600);
  }

  /** Tells it a few times a second. */
  @Override
  public synchronized void solving(double size, double time, long applications) {
    long now = System.nanoTime();
    if (shown && now - told > QUIET_NANOS && now - begin > QUIET_NANOS) {
      told = now;
      show(
          "%s %d/%d: N = %s, step %d"
              .formatted(what, done, total, Numerals.number(size), applications));
    }
  }

  private void show(String line) {
    err.print("\r" + line + " ".repeat(Math.max(0, width - line.length())));
    err.flush();
    width = Math.max(width, line.length());
  }

  /** Wipes the line. */
  @Override
  public synchronized void close() {
    if (width > 0) {
      err.print("\r" + " ".repeat(width));
      err.print("\r");
      err.flush();
    }
  }
}

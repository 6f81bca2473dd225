package org.ursell.cli.output;

import java.io.PrintWriter;
import java.util.concurrent.CancellationException;
import java.util.function.BiFunction;
import org.ursell.cli.words.Numerals;
import org.ursell.runtime.study.Study;
import org.ursell.runtime.study.StudyProgress;
import org.ursell.runtime.work.Crew;
import org.ursell.runtime.work.LongRun;

/**
 * How far long work is: one line on a terminal, which is written over; where standard error goes to
 * a file or another program, a line every ten seconds.
 */
public final class ProgressBar implements StudyProgress, AutoCloseable {
  private static final int BAR = 24;
  private static final long QUIET_NANOS = 300_000_000L;
  private static final long PERIOD_MILLIS = 10_000L;

  private final PrintWriter err;
  private final boolean shown;
  private final String what;
  private final int total;
  private final long begin = System.nanoTime();
  private long told = begin;
  private int done;
  private int before;
  private int width;
  private boolean closed;

  /** What is being solved or sampled, and how far it is; empty if nothing is known of it. */
  private String solving = "";

  /** How long all of it was foretold to take, in s; 0 if nothing was. */
  private double foretold;

  /** Whether the parts are unequal, so that those that are done tell nothing of the others. */
  private boolean unequal;

  /** A single run that takes long, and how many seconds it will still take; NaN if not known. */
  private String running = "";

  private double runningLeft = Double.NaN;
  private long runningTold;
  private final LongRun.Listening listening = LongRun.listen(this::running);

  private ProgressBar(PrintWriter err, boolean shown, String what, int total) {
    this.err = err;
    this.shown = shown;
    this.what = what;
    this.total = total;
  }

  /** The progress of so many parts of some work. */
  public static ProgressBar of(PrintWriter err, String what, int total) {
    return onTerminal()
        ? new ProgressBar(err, true, what, total)
        : inLines(err, what, total, PERIOD_MILLIS);
  }

  /** Progress that is told in a line of its own each time, so often. */
  static ProgressBar inLines(PrintWriter err, String what, int total, long periodMillis) {
    ProgressBar bar = new ProgressBar(err, false, what, total);
    Thread teller = new Thread(() -> bar.tellUntilClosed(periodMillis), "ursell-progress");
    teller.setDaemon(true);
    teller.start();
    return bar;
  }

  private synchronized void tellUntilClosed(long periodMillis) {
    try {
      long next = System.nanoTime() + periodMillis * 1_000_000L;
      while (!closed) {
        long left = (next - System.nanoTime()) / 1_000_000L;
        if (left > 0) {
          wait(left);
        } else {
          err.println(line(elapsed()));
          err.flush();
          next += periodMillis * 1_000_000L;
        }
      }
    } catch (InterruptedException e) {
      // The work ends, and with it what is to be told.
      Thread.currentThread().interrupt();
    }
  }

  /** What is told after so many seconds. */
  synchronized String line(double elapsed) {
    return "ursell: %s: %d of %d done in %s%s%s"
        .formatted(
            what,
            done,
            total,
            elapsed < 600 ? "%.0f s".formatted(elapsed) : Numerals.duration(elapsed),
            timeLeft(elapsed) + foretold(elapsed),
            solving.isEmpty() ? running.isEmpty() ? "" : "; " + running : "; " + solving);
  }

  /** How many parts are done. */
  synchronized int done() {
    return done;
  }

  /**
   * Does work in parallel under a bar of its own.
   *
   * @param what is done
   * @param total how many equal parts it has
   * @param hands do it
   */
  public static <A> A over(
      PrintWriter err,
      String what,
      int total,
      Hands hands,
      BiFunction<Crew, StudyProgress, A> work) {
    try (Crew crew = hands.crew();
        ProgressBar progress = of(err, what, total)) {
      return work.apply(crew, progress);
    }
  }

  /**
   * Answers the whole of a question under a bar of its own.
   *
   * @throws CancellationException if the calling thread is interrupted, which it stays
   */
  public static <A> A over(PrintWriter err, String what, Study<A> study, Hands hands) {
    A answer = over(err, what, study.effort().parts(), hands, study::run);
    if (Thread.currentThread().isInterrupted()) {
      throw new CancellationException("the work was interrupted");
    }
    return answer;
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
    solving = "";
    running = "";
    runningLeft = Double.NaN;
    double elapsed = elapsed();
    // Work that is over in a moment needs no bar.
    if (shown && System.nanoTime() - begin > QUIET_NANOS) {
      int filled = Math.min(BAR, BAR * done / Math.max(1, total));
      show(
          "%s [%s%s] %d/%d%s"
              .formatted(
                  what,
                  "=".repeat(filled),
                  " ".repeat(BAR - filled),
                  done,
                  total,
                  elapsed < 2 ? "" : timeLeft(elapsed)));
    }
  }

  /**
   * The time that the other parts will take at the pace so far, or that a run which is known to
   * take longer will take by itself. Of exact solutions and of samples the pace tells nothing,
   * since the next is larger than all that are done.
   */
  private String timeLeft(double elapsed) {
    double age = 1e-9 * (System.nanoTime() - runningTold);
    double ofRun = Double.isNaN(runningLeft) ? 0.0 : Math.max(0.0, runningLeft - age);
    double ofParts = done <= before || unequal ? 0.0 : elapsed / (done - before) * (total - done);
    // A run that says how far it is, but not how long it will take, makes the pace a guess.
    boolean guessed = !running.isEmpty() && Double.isNaN(runningLeft) && total - done <= 1;
    double left = Math.max(ofRun, guessed ? 0.0 : ofParts);
    return done >= total || !(left > 0.0)
        ? ""
        : ", about %s left".formatted(Numerals.duration(left));
  }

  /** A run that takes long by itself tells how far it has come. */
  synchronized void running(String words, double secondsLeft) {
    running = words;
    runningLeft = secondsLeft;
    runningTold = System.nanoTime();
    if (solving.isEmpty()) {
      String left = timeLeft(elapsed());
      tellNow("%s %d/%d%s: %s".formatted(what, done, total, left, running));
    }
  }

  /** Tells it a few times a second. */
  @Override
  public synchronized void solving(double size, double time, long applications) {
    unequal = true;
    solving =
        Double.isNaN(time)
            ? "the slowest mode of N = %s, step %d".formatted(Numerals.number(size), applications)
            : "N = %s has reached t = %s, step %d"
                .formatted(Numerals.number(size), Numerals.digits(time, 3), applications);
    tellNow("%s %d/%d%s: %s".formatted(what, done, total, foretold(elapsed()), solving));
  }

  /** Tells it a few times a second. */
  @Override
  public synchronized void applying(double size, long applications) {
    unequal = true;
    solving =
        (Double.isNaN(size) ? "exactly" : "N = %s exactly".formatted(Numerals.number(size)))
            + ", step "
            + applications;
    tellNow("%s %d/%d%s: %s".formatted(what, done, total, foretold(elapsed()), solving));
  }

  /** Says how long all of it was foretold to take, in s. */
  public synchronized void foretell(double seconds) {
    foretold = seconds;
  }

  /** Of parts whose pace tells nothing, how long all were foretold to take, while that can be. */
  private String foretold(double elapsed) {
    return unequal && done < total && elapsed < foretold
        ? " (all foretold to take about %s)".formatted(Numerals.duration(foretold))
        : "";
  }

  /** Tells it a few times a second. */
  @Override
  public synchronized void sampling(double size, double share) {
    unequal = true;
    solving =
        (Double.isNaN(size) ? "trajectories" : "trajectories of N = " + Numerals.number(size))
            + (Double.isNaN(share) ? "" : ", about %.0f %% done".formatted(100.0 * share));
    tellNow("%s %d/%d%s: %s".formatted(what, done, total, foretold(elapsed()), solving));
  }

  private double elapsed() {
    return (System.nanoTime() - begin) * 1e-9;
  }

  private void tellNow(String line) {
    long now = System.nanoTime();
    if (shown && now - told > QUIET_NANOS && now - begin > QUIET_NANOS) {
      told = now;
      show(line);
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
    closed = true;
    listening.close();
    notifyAll();
    if (width > 0) {
      err.print("\r" + " ".repeat(width));
      err.print("\r");
      err.flush();
    }
  }
}

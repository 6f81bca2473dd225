package org.ursell.runtime.work;

import java.util.Locale;
import org.ursell.runtime.equations.Internal;

/**
 * Tells who listens how far a single piece of work has come that takes longer than a few seconds: a
 * study counts finished pieces, and one that never ends would not be told from one that is about
 * to. One listener of the process hears of all of them, from any thread. The clock decides what is
 * told, never what is computed.
 */
@Internal
public final class LongRun {
  private static final long FIRST_NANOS = 5_000_000_000L;
  private static final long BETWEEN_NANOS = 2_000_000_000L;

  /** Steps between looks at the clock. */
  private static final int STEPS = 64;

  private static final Listener NOBODY = (what, secondsLeft) -> {};

  private static volatile Listener listener = NOBODY;

  private LongRun() {}

  /** Hears of long work. */
  @FunctionalInterface
  public interface Listener {
    /**
     * Called every few seconds.
     *
     * @param what how far it has come, in words
     * @param secondsLeft about how long it will still take; NaN while that is not known
     */
    void heard(String what, double secondsLeft);
  }

  /** Ends listening. */
  @FunctionalInterface
  public interface Listening extends AutoCloseable {
    @Override
    void close();
  }

  /** Listens from now on, in the place of whoever did, until it is closed. */
  public static synchronized Listening listen(Listener own) {
    Listener before = listener;
    listener = own;
    return () -> end(own, before);
  }

  private static synchronized void end(Listener own, Listener before) {
    listener = listener == own ? before : listener;
  }

  /** Tells of work that is cut into few, long parts. */
  public static void tell(String what) {
    listener.heard(what, Double.NaN);
  }

  /** Watches a run that begins now. */
  public static Watch watch() {
    return new Watch();
  }

  /** The clock of one run. */
  public static final class Watch {
    private final long begin = System.nanoTime();
    private long next = begin + FIRST_NANOS;
    private int steps;

    private Watch() {}

    /**
     * Called after every step.
     *
     * @param time how far the run has come
     * @param end where it ends
     * @param evaluations how many it took so far
     * @param foretold how many it will take in all; NaN while that is not known
     */
    public void at(double time, double end, long evaluations, double foretold) {
      if (++steps % STEPS != 0) {
        return;
      }
      long now = System.nanoTime();
      if (now < next) {
        return;
      }
      next = now + BETWEEN_NANOS;
      double seconds = 1e-9 * (now - begin);
      double left = seconds * (foretold - evaluations) / evaluations;
      listener.heard(
          String.format(
              Locale.ROOT,
              "a run has reached t = %.4g of %.4g after %.2g evaluations",
              time,
              end,
              (double) evaluations),
          left > 0.0 ? left : Double.NaN);
    }
  }
}

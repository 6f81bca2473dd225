package org.ursell.runtime.exact;

import java.util.Map;
import org.ursell.runtime.equations.InvalidInputException;
import org.ursell.runtime.equations.MemoryNeed;
import org.ursell.runtime.equations.NumberWords;
import org.ursell.runtime.work.Cancellation;
import org.ursell.runtime.work.Progress;

/**
 * How an exact solution is computed.
 *
 * @param tolerance bound on the error of one step relative to the state, in the Hilbert-Schmidt
 *     norm and in the observables; between 1e-13 and 1e-3
 * @param threads threads that share the rows; the numbers do not depend on it
 * @param maxMemoryBytes a computation that would take more is refused before it starts
 * @param progress hears, after every step of the time evolution or of the search for a mode, the
 *     time reached or the residual that is left, and how often the generator has been applied
 * @param cancelled is polled; when it says so, the computation ends with a {@link
 *     java.util.concurrent.CancellationException}, as it does if the calling thread is interrupted
 * @param cuts the highest number of quanta kept of modes, by their names; of the others it is
 *     raised until the answer stands still
 * @param keeping whether a trajectory holds the whole state at its end, for which all charge
 *     sectors are followed in which the state is not zero
 */
public record ExactOptions(
    double tolerance,
    int threads,
    long maxMemoryBytes,
    Progress progress,
    Cancellation cancelled,
    Map<String, Integer> cuts,
    boolean keeping) {
  static final double SMALLEST_TOLERANCE = 1e-13;

  /** By how much the error of a result may exceed the tolerance of a step, relatively. */
  private static final double SAFETY = 300.0;

  /** Checks the numbers. */
  public ExactOptions {
    if (!(tolerance >= SMALLEST_TOLERANCE && tolerance <= 1e-3)) {
      throw new InvalidInputException(
          "the tolerance of the exact solver is " + NumberWords.of(tolerance),
          "choose 1e-13 to 1e-3");
    }
    if (threads < 1) {
      throw new InvalidInputException(
          "the exact solver is to run on " + threads + " threads", "give it at least 1");
    }
    cuts = Map.copyOf(cuts);
    cuts.forEach(ExactOptions::requireQuanta);
    if (maxMemoryBytes < 1) {
      throw new InvalidInputException(
          "the memory limit is " + maxMemoryBytes + " bytes", "give a positive limit");
    }
  }

  /** How far a time or a modulus of this size may be off for reasons of the computation. */
  public double errorOf(double value) {
    return SAFETY * tolerance * value;
  }

  /** Tolerance 1e-9, all processors, nine tenths of the heap that is there, silent. */
  public static ExactOptions defaults() {
    return new ExactOptions(
        1e-9,
        Runtime.getRuntime().availableProcessors(),
        (long) (MemoryNeed.SHARE * Runtime.getRuntime().maxMemory()),
        Progress.NONE,
        Cancellation.NEVER,
        Map.of(),
        false);
  }

  private static void requireQuanta(String mode, int cut) {
    if (cut < 1) {
      throw new InvalidInputException(
          "mode '%s' is to be cut at %d quanta".formatted(mode, cut), "keep at least 1");
    }
  }

  /** These options with another tolerance. */
  public ExactOptions withTolerance(double value) {
    return new ExactOptions(value, threads, maxMemoryBytes, progress, cancelled, cuts, keeping);
  }

  /** These options with another number of threads. */
  public ExactOptions withThreads(int value) {
    return new ExactOptions(tolerance, value, maxMemoryBytes, progress, cancelled, cuts, keeping);
  }

  /** These options with another limit on memory. */
  public ExactOptions withMaxMemoryBytes(long value) {
    return new ExactOptions(tolerance, threads, value, progress, cancelled, cuts, keeping);
  }

  /** These options with a listener. */
  public ExactOptions withProgress(Progress value) {
    return new ExactOptions(tolerance, threads, maxMemoryBytes, value, cancelled, cuts, keeping);
  }

  /** These options with a way to stop. */
  public ExactOptions withCancelled(Cancellation value) {
    return new ExactOptions(tolerance, threads, maxMemoryBytes, progress, value, cuts, keeping);
  }

  /**
   * These options with modes cut at given numbers.
   *
   * @param value the highest number of quanta kept, by the name of the mode
   */
  public ExactOptions withCuts(Map<String, Integer> value) {
    return new ExactOptions(
        tolerance, threads, maxMemoryBytes, progress, cancelled, value, keeping);
  }

  /** These options with trajectories that hold the state at their end. */
  public ExactOptions keepingState() {
    return new ExactOptions(tolerance, threads, maxMemoryBytes, progress, cancelled, cuts, true);
  }
}

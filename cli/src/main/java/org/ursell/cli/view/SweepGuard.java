package org.ursell.cli.view;

import org.ursell.cli.output.FailedComputationException;
import org.ursell.cli.picture.SweepPictures;
import org.ursell.cli.words.Numerals;
import org.ursell.runtime.equations.InvalidInputException;
import org.ursell.runtime.equations.MemoryNeed;
import org.ursell.runtime.grid.SweepPlan;
import org.ursell.runtime.journal.SweepOutline;
import org.ursell.runtime.sweep.SweepMemory;
import org.ursell.runtime.sweep.SweepRequest;

/** Keeps a slip of the finger from becoming a day of work: large sweeps need {@code --yes}. */
public final class SweepGuard {
  /** Four times the points of Fig. 2(c). */
  public static final int MANY_POINTS = 250_000;

  /** Rows of spectra that a table can hold and be read again. */
  static final long MOST_SPECTRUM_ROWS = 2_000_000;

  /** Held of each point that is drawn on a curve, in bytes, and of each row of spectra. */
  private static final double DRAWN = 40;

  private static final double SPECTRUM = 20;

  private static final double LONG_SECONDS = 3600;
  private static final double TRIAL_SECONDS = 20;

  private final boolean allowed;

  public SweepGuard(boolean allowed) {
    this.allowed = allowed;
  }

  /**
   * Before anything is computed.
   *
   * @param threads how many compute at once
   * @param shares in how many shares it is worked out, of which this is one
   * @throws InvalidInputException if the sweep is too large, or was not meant to be
   */
  public void requireSize(SweepRequest request, int threads, int shares) {
    long points = request.plan().points();
    long spectrum =
        (long) request.frequencies().length * request.spectrumObservables().size() * points;
    if (spectrum > MOST_SPECTRUM_ROWS) {
      throw new InvalidInputException(
          "the spectra would make a table of %d rows, more than %d"
              .formatted(spectrum, MOST_SPECTRUM_ROWS),
          "give fewer points, or fewer bins as in --frequencies -1:1:100");
    }
    if (!allowed && points > MANY_POINTS) {
      throw new InvalidInputException(
          "the grid has %d points, more than %d".formatted(points, MANY_POINTS),
          "add --yes if that is meant; or give fewer points, or cut the work with --shard");
    }
    requireMemory(request, threads, shares);
  }

  /** What holds most is named, since less of the others would not help. */
  private static void requireMemory(SweepRequest request, int threads, int shares) {
    SweepMemory memory = memory(request, threads, shares);
    MemoryNeed need = new MemoryNeed(memory.bytes());
    int points = request.plan().points();
    int together = SweepMemory.busy(request, threads, shares);
    if (memory.measured() > memory.results() + memory.spectra() + memory.samples()) {
      need.require(
          "a sweep with the trajectories of %s"
              .formatted(together == 1 ? "a point" : together + " points at once"),
          "ask for fewer --trajectories or less --precision"
              + (together == 1 ? "" : ", or for fewer --jobs"));
    } else if (memory.samples() > memory.results() + memory.spectra()) {
      need.require(
          "a sweep with the samples of %s"
              .formatted(together == 1 ? "a run" : together + " runs at once"),
          together == 1 ? "ask for fewer --samples" : "ask for fewer --samples or --jobs");
    } else if (memory.spectra() > memory.results()) {
      need.require(
          "a sweep of %d points with spectra in %d bins"
              .formatted(points, request.frequencies().length),
          "give fewer points, or fewer bins with --frequencies");
    } else {
      need.require("a sweep of %d points".formatted(points), "give fewer points");
    }
  }

  /**
   * What a share of a sweep holds, or the whole with its tables and pictures.
   *
   * @param threads how many compute at once
   * @param shares in how many shares it is worked out, of which this is one
   */
  static MemoryNeed need(SweepRequest request, int threads, int shares) {
    return new MemoryNeed(memory(request, threads, shares).bytes());
  }

  private static SweepMemory memory(SweepRequest request, int threads, int shares) {
    SweepMemory computed = SweepMemory.of(request, threads, shares);
    if (shares > 1) {
      return computed;
    }
    double bins = (double) request.frequencies().length * request.spectrumObservables().size();
    return written(computed, request.plan(), bins);
  }

  /** With tables and pictures. */
  private static SweepMemory written(SweepMemory computed, SweepPlan plan, double bins) {
    double points = plan.points();
    double drawn = SweepPictures.areMaps(plan) ? 0.0 : DRAWN;
    return new SweepMemory(
        computed.results() + points * drawn,
        computed.spectra() + points * SPECTRUM * bins,
        computed.samples(),
        computed.measured());
  }

  /**
   * Requires that a sweep fits whose shares are put together.
   *
   * @param outline of the whole
   * @param longest bytes of the longest of their journals, which is read at once
   * @throws InvalidInputException if Java was started with too little memory
   */
  public static void requireMerge(SweepOutline outline, long longest) {
    int points = outline.plan().points();
    double bins = (double) outline.frequencies().length * outline.spectrumObservables().size();
    SweepMemory finished = SweepMemory.finished(points, outline.columns().size(), bins);
    new MemoryNeed(written(finished, outline.plan(), bins).bytes() + longest)
        .require("a merge of %d points".formatted(points), "make do with the tables of the shares");
  }

  /**
   * After each line.
   *
   * @param seconds how long the lines of this run took
   * @param done how many lines this run has finished
   * @param left how many are left
   * @throws FailedComputationException if the rest would take more than an hour, which was not said
   *     to be meant
   */
  public void requireTime(double seconds, int done, int left) {
    double rest = seconds / done * left;
    if (!allowed && seconds > TRIAL_SECONDS && rest > LONG_SECONDS) {
      throw new FailedComputationException(
          "at this pace the other %d lines would take about %s"
              .formatted(left, Numerals.duration(rest)),
          "add --yes if that is meant: the same command then goes on from the lines that are"
              + " finished; or give fewer points, or share the work out with --shard");
    }
  }
}

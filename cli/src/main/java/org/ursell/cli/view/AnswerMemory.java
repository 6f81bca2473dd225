package org.ursell.cli.view;

import java.util.Collection;
import org.ursell.runtime.grid.Axis;
import org.ursell.runtime.study.CriticalStudy;
import org.ursell.runtime.study.LifetimeStudy;
import org.ursell.runtime.study.SpectrumSampling;
import org.ursell.runtime.study.SpectrumStudy;
import org.ursell.runtime.study.TraceStudy;
import org.ursell.runtime.work.MemoryNeed;

/**
 * What answers hold until their tables and pictures are written, foretold from how many numbers
 * they will have, and refused before anything is computed. The factors were measured, and a test in
 * machines with small heaps holds them against what commands need: within 20 %.
 */
public final class AnswerMemory {
  /** Of each time of a trace, and of each column of it: numbers, text, and points of a picture. */
  private static final double TIME = 100;

  private static final double CURVE = 250;

  /** Of each time of a curve that is sampled, while its batches are held. */
  private static final double SAMPLED = 640;

  /** Of each critical coupling: its parameters, stretches and words, and the manifest's text. */
  private static final double CRITICAL = 2400;

  /** Of each point with lifetimes: start, fits and law, and the manifest's text. */
  private static final double LIFETIME_POINT = 22_000;

  /** Of each lifetime. */
  private static final double LIFETIME = 5000;

  /** Of each frequency of a spectrum, and of each time of a correlation. */
  private static final double FREQUENCY = 450;

  private static final double DELAY = 130;

  private AnswerMemory() {}

  /** What traces hold that stand in one table. */
  static MemoryNeed ofTraces(Collection<TraceStudy> studies) {
    double bytes = 0.0;
    for (TraceStudy study : studies) {
      double curves = (double) study.effort().parts() * study.readings().size();
      double held = TIME + CURVE * curves;
      double sampled = study.langevin().isPresent() ? SAMPLED * study.observables().size() : 0.0;
      bytes += study.times().length * Math.max(held, sampled);
    }
    return new MemoryNeed(bytes);
  }

  /**
   * Requires that traces fit.
   *
   * @throws org.ursell.runtime.equations.InvalidInputException if Java was started with too little
   *     memory, as for all of these
   */
  public static void requireTraces(Collection<TraceStudy> studies) {
    int times = studies.stream().mapToInt(study -> study.times().length).max().orElse(0);
    ofTraces(studies)
        .require(
            "a table of curves at %d times, with its picture,".formatted(times),
            "ask for fewer --samples, sizes or orders");
  }

  /** Requires that critical couplings fit. */
  public static void require(CriticalStudy study) {
    double points = (double) study.families().size() * study.axis().map(Axis::size).orElse(1);
    new MemoryNeed(CRITICAL * points)
        .require("a table of %.0f critical couplings".formatted(points), "give fewer points");
  }

  /** Requires that lifetimes fit. */
  public static void require(LifetimeStudy study) {
    double points = study.points().all().size();
    double lifetimes = study.effort().parts();
    new MemoryNeed(LIFETIME_POINT * points + LIFETIME * lifetimes)
        .require(
            "a table of %.0f lifetimes at %.0f points".formatted(lifetimes, points),
            "give fewer points or sizes, or use 'ursell sweep --measure lifetime'");
  }

  /** Requires that spectra fit. */
  public static void require(SpectrumStudy study) {
    double curves = study.effort().parts();
    SpectrumSampling sampling = study.sampling();
    int frequencies =
        sampling.frequencies().map(all -> all.length).orElse(SpectrumSampling.FREQUENCIES);
    new MemoryNeed(curves * (FREQUENCY * frequencies + DELAY * sampling.samples()))
        .require(
            "a table of spectra (%.0f with %d frequencies and %d taus)"
                .formatted(curves, frequencies, sampling.samples()),
            "ask for fewer --frequencies, --samples or sizes");
  }
}

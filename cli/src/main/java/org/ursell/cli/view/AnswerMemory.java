package org.ursell.cli.view;

import java.util.Collection;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.DoubleSupplier;
import org.ursell.cli.output.PictureChoice;
import org.ursell.cli.plot.Picture;
import org.ursell.runtime.equations.MemoryNeed;
import org.ursell.runtime.equations.MomentEquations;
import org.ursell.runtime.grid.Axis;
import org.ursell.runtime.study.CriticalStudy;
import org.ursell.runtime.study.LawStudy;
import org.ursell.runtime.study.LifetimeStudy;
import org.ursell.runtime.study.SpectrumSampling;
import org.ursell.runtime.study.SpectrumStudy;
import org.ursell.runtime.study.SteadyStudy;
import org.ursell.runtime.study.TraceStudy;

/**
 * What answers hold until their tables and pictures are written, foretold from how many numbers
 * they will have, and refused before anything is computed. The factors were measured, and a test in
 * machines with small heaps holds them against what commands need: within 20 %.
 */
public final class AnswerMemory {
  /** Of each time of a trace, and of each column of it. */
  private static final double TIME = 40;

  private static final double CURVE = 24;

  /** Of each curve with its line in a picture, and of each point of the line. */
  private static final double LINE = 2400;

  private static final double POINT = 20;

  /** Of each time and reading of a run that is followed. */
  private static final double FOLLOWED = 16;

  /** Of each time of a curve that is sampled, while its batches are held. */
  private static final double SAMPLED = 640;

  /** Of each critical coupling: its parameters, stretches and words, and the manifest's text. */
  private static final double CRITICAL = 1900;

  /** Of each point with lifetimes: start, fits and law, and the manifest's text. */
  private static final double LIFETIME_POINT = 7500;

  /** Of each point with a verdict: most of it is its picture, drawn and waiting to be written. */
  private static final double VERDICT = 112_500;

  /** Of each lifetime: most of it is its mark in a picture of lines. */
  private static final double LIFETIME = 3000;

  /** Of each frequency of a spectrum, and of each time of a correlation. */
  private static final double FREQUENCY = 100;

  private static final double DELAY = 60;

  /** Of each steady state: its point, stability and words, and the manifest's text. */
  private static final double STEADY = 1500;

  /** Of each law at large N: its point and words, and the manifest's text. */
  private static final double LAW = 3000;

  /** So many laws fit anywhere. */
  private static final int FEW_LAWS = 200;

  private AnswerMemory() {}

  /** What traces hold that stand in one table. */
  static MemoryNeed ofTraces(Collection<TraceStudy> studies) {
    double bytes = 0.0;
    for (TraceStudy study : studies) {
      double parts = study.effort().parts();
      double curves = parts * study.readings().size();
      double runs = Math.min(study.effort().parts(), Runtime.getRuntime().availableProcessors());
      // Of one reading, this is within what was measured of each time.
      double followed = FOLLOWED * runs * (study.readings().size() - 1);
      double held = TIME + CURVE * curves + followed;
      double sampled = study.langevin().isPresent() ? SAMPLED * study.observables().size() : 0.0;
      double points = Math.min(Picture.POINTS, parts * study.times().length);
      double drawn = LINE * curves + POINT * points * study.readings().size();
      bytes += study.times().length * Math.max(held, sampled) + drawn;
    }
    return new MemoryNeed(bytes);
  }

  /**
   * Requires that traces fit.
   *
   * @param pictures which are drawn
   * @throws org.ursell.runtime.equations.InvalidInputException if Java was started with too little
   *     memory, as for all of these
   */
  public static void requireTraces(Collection<TraceStudy> studies, PictureChoice pictures) {
    int times = studies.stream().mapToInt(study -> study.times().length).max().orElse(0);
    require(
        ofTraces(studies).bytes(),
        pictures,
        "a table of curves at %d times, with its picture,".formatted(times),
        "ask for fewer --samples, sizes or orders");
  }

  /** Requires that critical couplings fit. */
  public static void require(CriticalStudy study, PictureChoice pictures) {
    double points = (double) study.families().size() * study.axis().map(Axis::size).orElse(1);
    require(
        CRITICAL * points,
        pictures,
        "a table of %.0f critical couplings".formatted(points),
        "give fewer points");
  }

  /** Requires that lifetimes fit. */
  public static void require(LifetimeStudy study) {
    requireLifetimes(study, LIFETIME_POINT, "");
  }

  /** Requires that lifetimes fit with a verdict at each point. */
  public static void requireJudged(LifetimeStudy study) {
    requireLifetimes(study, LIFETIME_POINT + VERDICT, ", with verdicts,");
  }

  private static void requireLifetimes(LifetimeStudy study, double perPoint, String beside) {
    double points = study.points().all().size();
    double lifetimes = study.effort().parts();
    new MemoryNeed(perPoint * points + LIFETIME * lifetimes)
        .require(
            "a table of %.0f lifetimes at %.0f points%s".formatted(lifetimes, points, beside),
            "give fewer points or sizes, or use 'ursell sweep --measure lifetime'");
  }

  /**
   * Requires that steady states fit, one for each point; how many others stand beside it is not
   * known before.
   */
  public static void require(SteadyStudy study, PictureChoice pictures) {
    double points = 0.0;
    double bytes = 0.0;
    double perLine = (double) study.families().size() * study.places().size();
    List<OptionalDouble> runs = study.sizes().runs();
    long finite = runs.stream().filter(size -> Double.isFinite(size.orElse(0.0))).count();
    for (MomentEquations order : study.equations().orders().values()) {
      points += finite * perLine;
      bytes += finite * perLine * steady(study, order);
    }
    if (study.sizes().hasLimit()) {
      points += perLine;
      bytes += perLine * steady(study, study.equations().meanField());
    }
    require(
        bytes,
        pictures,
        "a table of %.0f steady states".formatted(points),
        "give fewer points, sizes or orders");
  }

  /** Numbers alone are not refused for their picture, but the heap that is told holds it, too. */
  private static void require(double bytes, PictureChoice pictures, String what, String less) {
    if (!new MemoryNeed(bytes).fits()) {
      new MemoryNeed(bytes + pictures.bytesOfPrint()).require(what, less);
    }
  }

  private static double steady(SteadyStudy study, MomentEquations equations) {
    return STEADY + Double.BYTES * (equations.moments().size() + study.readings().size());
  }

  /**
   * Requires that laws at large N fit.
   *
   * @param correction what the correction of each in 1/N holds, in bytes, asked only where it
   *     matters
   */
  public static void requireLaws(LawStudy study, DoubleSupplier correction) {
    int points = study.points().all().size();
    if (points > FEW_LAWS) {
      new MemoryNeed(points * (LAW + correction.getAsDouble()))
          .require("a table of %d laws at large N".formatted(points), "give fewer points");
    }
  }

  /** Requires that spectra fit. */
  public static void require(SpectrumStudy study, PictureChoice pictures) {
    double curves = study.effort().parts();
    SpectrumSampling sampling = study.sampling();
    int frequencies =
        sampling.frequencies().map(all -> all.length).orElse(SpectrumSampling.FREQUENCIES);
    require(
        curves * (FREQUENCY * frequencies + DELAY * sampling.samples()),
        pictures,
        "a table of spectra (%.0f with %d frequencies and %d taus)"
            .formatted(curves, frequencies, sampling.samples()),
        "ask for fewer --frequencies, --samples or sizes");
  }
}

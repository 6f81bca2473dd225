package org.ursell.runtime.study;

import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalDouble;
import org.hipparchus.complex.Complex;
import org.ursell.runtime.equations.Parameters;
import org.ursell.runtime.integrate.MomentIntegrator;
import org.ursell.runtime.integrate.RunRequest;
import org.ursell.runtime.integrate.RunResult;
import org.ursell.runtime.integrate.Sampler;
import org.ursell.runtime.integrate.VectorField;
import org.ursell.runtime.response.CorrelationCurve;
import org.ursell.runtime.response.CorrelationEquations;
import org.ursell.runtime.response.CorrelationSystem;
import org.ursell.runtime.response.SpectralAnalysis;
import org.ursell.runtime.response.SpectralLine;
import org.ursell.runtime.steady.SteadyMoments;
import org.ursell.runtime.steady.SteadySearch;
import org.ursell.runtime.steady.SteadySolver;
import org.ursell.runtime.work.Cancellation;

/**
 * A correlation of truncated equations at one point, and its spectrum.
 *
 * @param study what was asked for
 * @param solver of the equations of the state, which finds where it rests; none if that is not
 *     asked for
 */
record TruncatedSpectrum(
    SpectrumStudy study,
    TruncationOrder order,
    OptionalDouble size,
    CorrelationEquations equations,
    Optional<SteadySolver> solver) {
  private static final double DECAYED = 1e-8;
  private static final double LIFETIMES = 18.5;
  private static final int MOST_DOUBLINGS = 16;
  private static final int MOST_SAMPLES = 2_000_000;
  private static final double FINENESS = 0.1;
  private static final double[] NONE = new double[0];

  private Parameters parameters() {
    return study.points().at(study.point(), size);
  }

  private SpectrumCurve missing(String words) {
    return SpectrumCurve.missing(Optional.of(order), size, parameters(), words);
  }

  /** What stands for it where it was given up. */
  SpectrumCurve cancelled() {
    return missing("it was cancelled");
  }

  /** All of it, at the frequencies asked for or at its own, to tell how long that takes. */
  SpectrumCurve forecast() {
    SpectrumCurve curve = curve();
    Optional<double[]> frequencies = study.sampling().frequencies();
    return with(curve, frequencies.orElseGet(() -> new double[SpectrumSampling.FREQUENCIES]));
  }

  /** The correlation, and its line if it is one of a steady state. */
  SpectrumCurve curve() {
    Cancellation cancelled = Thread.currentThread()::isInterrupted;
    Parameters point = equations.point(parameters());
    double[] begin = equations.start(point, study.start().state().orElseThrow());
    if (study.at().isPresent()) {
      return later(point, begin, cancelled);
    }
    SteadySolver resting = solver.orElseThrow();
    SteadySearch.Outcome outcome = resting.from(point, begin, cancelled);
    if (outcome.reached().isEmpty()) {
      return missing("no steady state: " + outcome.words());
    }
    SteadyMoments steady = outcome.reached().get();
    Optional<String> refused = refused(resting, steady);
    if (refused.isPresent()) {
      return missing(refused.get());
    }
    CorrelationSystem system = CorrelationSystem.of(equations, point, steady.moments());
    SpectralAnalysis analysis = SpectralAnalysis.of(system);
    if (!analysis.isStable()) {
      return missing(endless(analysis));
    }
    CorrelationCurve curve =
        CorrelationCurve.steady(system, taus(analysis), study.options(), cancelled);
    // The next curve needs the room.
    system.release();
    return found(Optional.of(analysis), curve, analysis.line());
  }

  /** Why there is no correlation in a steady state of truncated equations, if there is none. */
  private static Optional<String> refused(SteadySolver resting, SteadyMoments steady) {
    if (resting.hasPhase(steady)) {
      return Optional.of(
          "the steady state that these equations reach has a phase, which that of finitely many"
              + " sites has not; derive them with its charge as filter, or start without phase");
    }
    return switch (steady.stability().verdict()) {
      case STABLE, MARGINAL, UNKNOWN -> Optional.empty();
      case UNSTABLE ->
          Optional.of(
              ("the steady state of these equations is unstable, which no state of finitely many"
                      + " sites is: deviations from it grow at rate %.4g (frequency %.4g)")
                  .formatted(steady.stability().growth(), steady.stability().frequency()));
    };
  }

  private static String endless(SpectralAnalysis analysis) {
    return analysis.grows()
        ? ("the correlation grows at rate %.4g (frequency %.4g) in these equations, which none of"
                + " finitely many sites does")
            .formatted(analysis.growth(), analysis.growthFrequency())
        : ("the correlation does not decay in these equations (a part of it stays, at frequency"
                + " %.4g), as where nothing damps the system, so that it has no spectrum of finite"
                + " height; its values follow from a time of a run on")
            .formatted(analysis.growthFrequency());
  }

  private SpectrumCurve found(
      Optional<SpectralAnalysis> analysis, CorrelationCurve curve, Optional<SpectralLine> line) {
    return new SpectrumCurve(
        Optional.of(order),
        size,
        parameters(),
        analysis,
        NONE,
        NONE,
        Optional.of(curve),
        Optional.empty(),
        line,
        curve.run().status().isSuccess() ? "" : curve.run().advice());
  }

  /** A correlation from a time of a run on. */
  private SpectrumCurve later(Parameters point, double[] begin, Cancellation cancelled) {
    double at = study.at().orElseThrow();
    SpectrumSampling sampling = study.sampling();
    double[] state = begin;
    if (at > 0.0) {
      RunResult run =
          MomentIntegrator.standard()
              .integrate(
                  RunRequest.of(VectorField.of(equations.state(), point), begin, at)
                      .with(study.options())
                      .cancelledBy(cancelled));
      if (!run.status().isSuccess()) {
        return missing(run.advice());
      }
      state = run.state();
    }
    double[] taus = Sampler.times(sampling.end().orElse(1.0), sampling.samples());
    CorrelationCurve curve =
        CorrelationCurve.from(equations, point.at(at), state, taus, study.options(), cancelled);
    for (int k = 0; sampling.end().isEmpty() && k < MOST_DOUBLINGS && !hasDecayed(curve); k++) {
      taus = Sampler.times(2.0 * taus[taus.length - 1], sampling.samples());
      curve =
          CorrelationCurve.from(equations, point.at(at), state, taus, study.options(), cancelled);
    }
    return found(Optional.empty(), curve, Optional.empty());
  }

  private static boolean hasDecayed(CorrelationCurve curve) {
    Complex[] values = curve.connected();
    double largest = Arrays.stream(values).mapToDouble(Complex::norm).max().orElse(0.0);
    int last = values.length - 1;
    return !curve.run().status().isSuccess()
        || values[last].norm() <= 1e-6 * largest && values[last - 1].norm() <= 1e-6 * largest;
  }

  /** Up to where the slowest mode that matters has decayed, unless the end is given. */
  private double[] taus(SpectralAnalysis analysis) {
    double slowest =
        analysis.modes().stream()
            .filter(mode -> mode.weight().norm() > DECAYED * analysis.system().initial().norm())
            .mapToDouble(mode -> 0.5 * mode.width())
            .min()
            .orElseGet(() -> analysis.line().flatMap(this::halfWidth).orElse(1.0));
    double end = study.sampling().end().orElse(0.4 * LIFETIMES / slowest);
    return Sampler.times(end, study.sampling().samples());
  }

  private Optional<Double> halfWidth(SpectralLine line) {
    return line.width().isPresent()
        ? Optional.of(0.5 * line.width().getAsDouble())
        : Optional.empty();
  }

  /** The same with its spectrum. */
  SpectrumCurve with(SpectrumCurve curve, double[] frequencies) {
    if (!curve.isFound()) {
      return curve;
    }
    double[] spectrum;
    String words = curve.words();
    if (curve.analysis().isPresent() && !study.sampling().byTransform()) {
      CorrelationSystem system = curve.analysis().get().system();
      spectrum = Arrays.stream(frequencies).map(system::spectrum).toArray();
      system.release();
    } else {
      Optional<double[]> transformed = transformed(curve, frequencies);
      if (transformed.isEmpty()) {
        return new SpectrumCurve(
            curve.order(),
            curve.size(),
            curve.parameters(),
            curve.analysis(),
            NONE,
            NONE,
            curve.correlation(),
            Optional.empty(),
            curve.line(),
            "no spectrum: the correlation has not decayed at the last tau, or its samples are too few"
                + " to be transformed (their number must be odd)");
      }
      spectrum = transformed.get();
    }
    return new SpectrumCurve(
        curve.order(),
        curve.size(),
        curve.parameters(),
        curve.analysis(),
        frequencies,
        spectrum,
        curve.correlation(),
        study.fit()
            ? curve.analysis().flatMap(one -> one.fit(frequencies, spectrum))
            : Optional.empty(),
        curve.line(),
        words);
  }

  /** The Fourier transform of the correlation, sampled until it has decayed. */
  private Optional<double[]> transformed(SpectrumCurve curve, double[] frequencies) {
    CorrelationCurve sampled = curve.correlation().orElseThrow();
    if (curve.analysis().isPresent()) {
      SpectralAnalysis analysis = curve.analysis().get();
      double slowest =
          analysis.modes().stream()
              .filter(mode -> mode.weight().norm() > DECAYED * analysis.system().initial().norm())
              .mapToDouble(mode -> 0.5 * mode.width())
              .min()
              .orElse(Double.NaN);
      double fastest =
          analysis.modes().stream().mapToDouble(mode -> mode.lambda().norm()).max().orElse(0.0);
      double largest = Arrays.stream(frequencies).map(Math::abs).max().orElse(0.0);
      double count = LIFETIMES / slowest * (fastest + largest) / FINENESS;
      if (!(count < MOST_SAMPLES)) {
        return Optional.empty();
      }
      int odd = 2 * (int) Math.ceil(0.5 * count) + 101;
      sampled =
          CorrelationCurve.steady(
              analysis.system(),
              Sampler.times(LIFETIMES / slowest, odd),
              study.options(),
              Thread.currentThread()::isInterrupted);
    } else if (!hasDecayed(sampled) || sampled.taus().length % 2 == 0) {
      return Optional.empty();
    }
    CorrelationCurve whole = sampled;
    if (curve.analysis().isEmpty()) {
      double highest = Arrays.stream(frequencies).map(Math::abs).max().orElse(0.0);
      if (highest * whole.taus()[1] > 3.0 * FINENESS) {
        return Optional.empty();
      }
    }
    return Optional.of(Arrays.stream(frequencies).map(whole::spectrum).toArray());
  }
}

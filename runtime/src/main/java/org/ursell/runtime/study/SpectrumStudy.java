package org.ursell.runtime.study;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.hipparchus.complex.Complex;
import org.ursell.runtime.equations.Internal;
import org.ursell.runtime.equations.InvalidInputException;
import org.ursell.runtime.equations.ModelDescriptor;
import org.ursell.runtime.equations.Parameters;
import org.ursell.runtime.equations.Subject;
import org.ursell.runtime.exact.ExactOptions;
import org.ursell.runtime.integrate.IntegratorOptions;
import org.ursell.runtime.integrate.MomentIntegrator;
import org.ursell.runtime.integrate.RunRequest;
import org.ursell.runtime.integrate.RunResult;
import org.ursell.runtime.integrate.Sampler;
import org.ursell.runtime.integrate.VectorField;
import org.ursell.runtime.response.Correlation;
import org.ursell.runtime.response.CorrelationCurve;
import org.ursell.runtime.response.CorrelationEquations;
import org.ursell.runtime.response.CorrelationSystem;
import org.ursell.runtime.response.RegressionClosure;
import org.ursell.runtime.response.RelaxedState;
import org.ursell.runtime.response.SpectralAnalysis;
import org.ursell.runtime.response.SpectralLine;
import org.ursell.runtime.response.SteadyMoments;
import org.ursell.runtime.state.ProductState;
import org.ursell.runtime.work.Cancellation;
import org.ursell.runtime.work.Crew;

/**
 * Two-time correlations of a model and their spectra, by the quantum regression theorem in
 * truncated equations.
 *
 * @param subject the model
 * @param filter the charge whose charged moments the equations leave out, if any
 * @param orders the truncation orders
 * @param asked which correlation
 * @param closure what is kept of products with the operator at the earlier time
 * @param points one point, at each number of sites
 * @param start where the steady state is looked for from, or where the run begins
 * @param at the earlier time; empty for the steady state
 * @param options of the integrations
 * @param sampling where it is looked at
 * @param fit whether a Lorentzian line is fitted
 * @param exact how exact curves are found beside the truncated ones, if they are asked for
 */
@Internal
public record SpectrumStudy(
    Subject subject,
    Optional<String> filter,
    List<TruncationOrder> orders,
    Correlation asked,
    RegressionClosure closure,
    Points points,
    Start start,
    OptionalDouble at,
    IntegratorOptions options,
    SpectrumSampling sampling,
    boolean fit,
    Optional<ExactOptions> exact)
    implements Study<List<SpectrumCurve>> {
  private static final double DECAYED = 1e-8;
  private static final double LIFETIMES = 18.5;
  private static final int MOST_DOUBLINGS = 16;
  private static final int MOST_SAMPLES = 2_000_000;
  private static final double FINENESS = 0.1;

  /**
   * Checks the question.
   *
   * @throws InvalidInputException if a number of sites is infinite, or the start is none
   */
  public SpectrumStudy {
    orders = List.copyOf(orders);
    if (points.sizes().hasLimit() || !points.all().get(0).infinite().isEmpty()) {
      throw new InvalidInputException(
          "beside infinitely many sites nothing fluctuates, so there are no correlations in time",
          "ask at finite numbers of sites");
    }
    if (start.state().isEmpty()) {
      throw new InvalidInputException(
          "a steady state of mean field has a phase, which that of finitely many sites has not",
          "start from ground, from the model's own start, or from states of your own");
    }
  }

  /** The model. */
  public ModelDescriptor model() {
    return points.model();
  }

  /** The one point, without the size that varies. */
  public Parameters point() {
    return points.all().get(0);
  }

  /** A part is a curve. */
  @Override
  public Effort effort() {
    return Effort.of((orders.size() + (exact.isPresent() ? 1 : 0)) * points.sizes().runs().size());
  }

  /**
   * A curve for each order and number of sites, sizes changing fastest.
   *
   * @throws InvalidInputException if the equations cannot be derived
   */
  @Override
  public List<SpectrumCurve> run(Crew crew, StudyProgress progress) {
    Map<TruncationOrder, CorrelationEquations> derived = new TreeMap<>();
    for (TruncationOrder order : orders) {
      derived.put(order, CorrelationEquations.of(subject, order.request(filter), asked, closure));
    }
    List<Callable<SpectrumCurve>> tasks = new ArrayList<>();
    List<SpectrumCurve> cancelled = new ArrayList<>();
    for (Map.Entry<TruncationOrder, CorrelationEquations> one : derived.entrySet()) {
      for (OptionalDouble size : points.sizes().runs()) {
        Parameters parameters = points.at(point(), size);
        tasks.add(() -> curve(Optional.of(one.getKey()), size, parameters, one.getValue()));
        cancelled.add(
            SpectrumCurve.missing(Optional.of(one.getKey()), size, parameters, "it was cancelled"));
      }
    }
    List<SpectrumCurve> found =
        Parts.marked(crew.finished(tasks, k -> progress.step()), cancelled::get);
    double[] frequencies = sampling.frequencies().orElseGet(() -> common(found));
    List<SpectrumCurve> truncated =
        frequencies.length == 0
            ? found
            : Parts.marked(
                crew.finished(
                    found.stream()
                        .<Callable<SpectrumCurve>>map(curve -> () -> with(curve, frequencies))
                        .toList(),
                    k -> {}),
                found::get);
    List<SpectrumCurve> all = new ArrayList<>(truncated);
    exact.ifPresent(with -> all.addAll(new ExactSpectra(this, with).all(truncated, progress)));
    return all;
  }

  private SpectrumCurve curve(
      Optional<TruncationOrder> order,
      OptionalDouble size,
      Parameters parameters,
      CorrelationEquations equations) {
    Cancellation cancelled = Thread.currentThread()::isInterrupted;
    Parameters point = equations.point(parameters);
    ProductState from = start.state().orElseThrow();
    double[] begin = equations.start(point, from);
    if (at.isPresent()) {
      return later(order, size, parameters, equations, point, begin, cancelled);
    }
    SteadyMoments.Outcome steady =
        new RelaxedState(options, cancelled).find(equations.state(), point, begin);
    if (steady.moments().isEmpty()) {
      return SpectrumCurve.missing(order, size, parameters, "no steady state: " + steady.words());
    }
    CorrelationSystem system = CorrelationSystem.of(equations, point, steady.moments().get());
    SpectralAnalysis analysis = SpectralAnalysis.of(system);
    if (!analysis.isStable()) {
      return SpectrumCurve.missing(order, size, parameters, unstable(analysis));
    }
    CorrelationCurve curve = CorrelationCurve.steady(system, taus(analysis), options, cancelled);
    return new SpectrumCurve(
        order,
        size,
        parameters,
        Optional.of(analysis),
        new double[0],
        new double[0],
        Optional.of(curve),
        Optional.empty(),
        analysis.line(),
        curve.run().status().isSuccess() ? "" : curve.run().advice());
  }

  private String unstable(SpectralAnalysis analysis) {
    return ("the correlation grows at rate %.4g (frequency %.4g) in these equations: their steady"
            + " state is unstable, which no state of finitely many sites is")
        .formatted(analysis.growth(), analysis.growthFrequency());
  }

  /** A correlation from a time of a run on. */
  private SpectrumCurve later(
      Optional<TruncationOrder> order,
      OptionalDouble size,
      Parameters parameters,
      CorrelationEquations equations,
      Parameters point,
      double[] begin,
      Cancellation cancelled) {
    double[] state = begin;
    if (at.getAsDouble() > 0.0) {
      RunResult run =
          MomentIntegrator.standard()
              .integrate(
                  RunRequest.of(VectorField.of(equations.state(), point), begin, at.getAsDouble())
                      .with(options)
                      .cancelledBy(cancelled));
      if (!run.status().isSuccess()) {
        return SpectrumCurve.missing(order, size, parameters, run.advice());
      }
      state = run.state();
    }
    double[] taus = Sampler.times(sampling.end().orElse(1.0), sampling.samples());
    CorrelationCurve curve =
        CorrelationCurve.from(equations, point, state, taus, options, cancelled);
    for (int k = 0; sampling.end().isEmpty() && k < MOST_DOUBLINGS && !hasDecayed(curve); k++) {
      taus = Sampler.times(2.0 * taus[taus.length - 1], sampling.samples());
      curve = CorrelationCurve.from(equations, point, state, taus, options, cancelled);
    }
    return new SpectrumCurve(
        order,
        size,
        parameters,
        Optional.empty(),
        new double[0],
        new double[0],
        Optional.of(curve),
        Optional.empty(),
        Optional.empty(),
        curve.run().status().isSuccess() ? "" : curve.run().advice());
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
    double end = sampling.end().orElse(0.4 * LIFETIMES / slowest);
    return Sampler.times(end, sampling.samples());
  }

  private Optional<Double> halfWidth(SpectralLine line) {
    return line.width().isPresent()
        ? Optional.of(0.5 * line.width().getAsDouble())
        : Optional.empty();
  }

  /** Frequencies that hold the lines of all curves. */
  private static double[] common(List<SpectrumCurve> curves) {
    double low = Double.POSITIVE_INFINITY;
    double high = Double.NEGATIVE_INFINITY;
    for (SpectrumCurve curve : curves) {
      Optional<double[]> own = curve.analysis().flatMap(SpectralAnalysis::range);
      if (own.isPresent()) {
        low = Math.min(low, own.get()[0]);
        high = Math.max(high, own.get()[1]);
      }
    }
    if (!(low < high)) {
      return new double[0];
    }
    double[] frequencies = new double[SpectrumSampling.FREQUENCIES];
    for (int k = 0; k < frequencies.length; k++) {
      frequencies[k] = low + (high - low) * k / (frequencies.length - 1);
    }
    return frequencies;
  }

  private SpectrumCurve with(SpectrumCurve curve, double[] frequencies) {
    if (!curve.isFound()) {
      return curve;
    }
    double[] spectrum;
    String words = curve.words();
    if (curve.analysis().isPresent() && !sampling.byTransform()) {
      CorrelationSystem system = curve.analysis().get().system();
      spectrum = Arrays.stream(frequencies).map(system::spectrum).toArray();
    } else {
      Optional<double[]> transformed = transformed(curve, frequencies);
      if (transformed.isEmpty()) {
        return new SpectrumCurve(
            curve.order(),
            curve.size(),
            curve.parameters(),
            curve.analysis(),
            new double[0],
            new double[0],
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
        fit ? curve.analysis().flatMap(one -> one.fit(frequencies, spectrum)) : Optional.empty(),
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
              options,
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

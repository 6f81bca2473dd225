package org.ursell.runtime.study;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.concurrent.Callable;
import org.ursell.runtime.equations.Autonomy;
import org.ursell.runtime.equations.Internal;
import org.ursell.runtime.equations.InvalidInputException;
import org.ursell.runtime.equations.ModelDescriptor;
import org.ursell.runtime.equations.Parameters;
import org.ursell.runtime.equations.Subject;
import org.ursell.runtime.exact.ExactOptions;
import org.ursell.runtime.exact.Footprint;
import org.ursell.runtime.integrate.IntegratorOptions;
import org.ursell.runtime.response.Correlation;
import org.ursell.runtime.response.CorrelationEquations;
import org.ursell.runtime.response.RegressionClosure;
import org.ursell.runtime.response.SpectralAnalysis;
import org.ursell.runtime.steady.SteadySolver;
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
  /** So few curves take no minute. */
  private static final int FEW = 20;

  /**
   * Checks the question.
   *
   * @throws InvalidInputException if a number of sites is infinite, or the start is none
   */
  public SpectrumStudy {
    if (at.isEmpty()) {
      Autonomy.require(
          points.model(),
          "a spectrum of the steady state",
          "ask for correlations from a time of a run on, or take t out of the model");
    } else if (exact.isPresent()) {
      Autonomy.require(
          points.model(),
          "an exact correlation of two times",
          "ask for those of truncated equations alone, or take t out of the model");
    }
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

  /**
   * A part is a curve.
   *
   * @throws InvalidInputException if an exact one needs more memory than allowed
   */
  @Override
  public Effort effort() {
    long parts = (orders.size() + (exact.isPresent() ? 1L : 0L)) * points.sizes().runs().size();
    Optional<Footprint> largest = exact.flatMap(with -> new ExactSpectra(this, with).largest());
    largest.ifPresent(one -> one.require(exact.orElseThrow().maxMemoryBytes()));
    return new Effort((int) Math.min(Integer.MAX_VALUE, parts), largest);
  }

  /** Truncated curves by a few of them, exact ones by those of smaller systems. */
  @Override
  public Optional<Forecast> forecast(Crew crew) {
    int curves = orders.size() * points.sizes().runs().size();
    if (curves < FEW && exact.isEmpty()) {
      return Optional.empty();
    }
    double seconds = 0.0;
    if (curves >= FEW) {
      List<Callable<SpectrumCurve>> tasks =
          truncated(crew).stream().<Callable<SpectrumCurve>>map(one -> one::forecast).toList();
      seconds += Pilot.seconds(tasks, curves, crew, Pilot.deadline());
    }
    if (exact.isPresent()) {
      seconds += new ExactSpectra(this, exact.get().withThreads(crew.threads())).seconds();
    }
    return Optional.of(new Forecast(seconds, false));
  }

  /**
   * The truncated curves, sizes changing fastest.
   *
   * @throws InvalidInputException if those that are found at once do not fit into memory
   */
  private List<TruncatedSpectrum> truncated(Crew crew) {
    List<TruncatedSpectrum> all = new ArrayList<>();
    int together = Math.min(crew.threads(), points.sizes().runs().size());
    for (TruncationOrder order : orders.stream().sorted().toList()) {
      CorrelationEquations equations =
          CorrelationEquations.of(subject, order.request(filter), asked, closure);
      Optional<SteadySolver> solver =
          at.isPresent()
              ? Optional.empty()
              : Optional.of(new SteadySolver(equations.state(), options));
      solver.ifPresent(one -> one.require(together));
      for (OptionalDouble size : points.sizes().runs()) {
        all.add(new TruncatedSpectrum(this, order, size, equations, solver));
      }
    }
    return all;
  }

  /**
   * A curve for each order and number of sites, sizes changing fastest.
   *
   * @throws InvalidInputException if the equations cannot be derived
   */
  @Override
  public List<SpectrumCurve> run(Crew crew, StudyProgress progress) {
    Optional<ExactSpectra> solved =
        exact.map(with -> new ExactSpectra(this, with.withThreads(crew.threads())));
    List<TruncatedSpectrum> all = truncated(crew);
    List<Callable<SpectrumCurve>> tasks =
        all.stream().<Callable<SpectrumCurve>>map(one -> one::curve).toList();
    List<SpectrumCurve> found =
        Parts.marked(crew.finished(tasks, k -> progress.step()), k -> all.get(k).cancelled());
    double[] frequencies = sampling.frequencies().orElseGet(() -> common(found));
    List<Callable<SpectrumCurve>> looked = new ArrayList<>();
    for (int k = 0; k < all.size(); k++) {
      TruncatedSpectrum one = all.get(k);
      SpectrumCurve curve = found.get(k);
      looked.add(() -> one.with(curve, frequencies));
    }
    List<SpectrumCurve> curves =
        new ArrayList<>(
            frequencies.length == 0
                ? found
                : Parts.marked(crew.finished(looked, k -> {}), found::get));
    solved.ifPresent(some -> curves.addAll(some.all(List.copyOf(curves), progress)));
    return curves;
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
}

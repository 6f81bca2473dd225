package org.ursell.cli.figure;

import java.io.PrintWriter;
import java.util.Arrays;
import java.util.Optional;
import org.ursell.cli.model.Derivation;
import org.ursell.cli.model.ModelEntry;
import org.ursell.runtime.equations.ObservableDescriptor;
import org.ursell.runtime.equations.OperatorDescriptor;
import org.ursell.runtime.equations.Parameters;
import org.ursell.runtime.equations.Subject;
import org.ursell.runtime.exact.ExactOptions;
import org.ursell.runtime.exact.ExactRegression;
import org.ursell.runtime.integrate.IntegratorOptions;
import org.ursell.runtime.response.Correlation;
import org.ursell.runtime.response.CorrelationEquations;
import org.ursell.runtime.response.CorrelationSystem;
import org.ursell.runtime.response.RegressionClosure;
import org.ursell.runtime.response.SpectralAnalysis;
import org.ursell.runtime.steady.SteadyMoments;
import org.ursell.runtime.steady.SteadySolver;
import org.ursell.runtime.study.Start;
import org.ursell.runtime.study.TruncationOrder;

/**
 * Spectra of finitely many oscillators in their steady state, of which the coherence is only seen
 * in how long it correlates: S(w) = 2 Re int_0^inf &lt;J+(tau) J-(0)&gt; exp(-i w tau) dtau, J+
 * being the sum of S+ over group A, exact and at truncation order 2.
 */
final class FiniteSpectra {
  /** Of a step of the exact solution; spectra are drawn, and read, to a few digits. */
  private static final double TOLERANCE = 1e-6;

  private final Subject subject;
  private final OperatorDescriptor lowering;
  private final CorrelationEquations second;
  private final double[] frequencies;

  /**
   * Spectra of a built-in model.
   *
   * @param lowering the sum of S- over a group, in words
   * @param frequencies at which they are looked at
   */
  FiniteSpectra(String model, String lowering, double[] frequencies, PrintWriter err) {
    this.subject = ModelEntry.of(model, err::println).subject(Derivation.plain());
    this.lowering = subject.operator(lowering);
    this.frequencies = frequencies.clone();
    this.second =
        CorrelationEquations.of(
            subject,
            TruncationOrder.of(2).request(Optional.empty()),
            Correlation.first(this.lowering),
            RegressionClosure.COUNTED);
  }

  double[] frequencies() {
    return frequencies.clone();
  }

  /** Without truncation. */
  double[] exact(Parameters point) {
    OperatorDescriptor.Part part = lowering.parts().get(0);
    return ExactRegression.of(
            subject, point, ExactOptions.defaults().withTolerance(TOLERANCE).withThreads(1))
        .spectrum(
            new ObservableDescriptor("S-", part.species(), part.operator(), part.products()),
            part.collective(),
            frequencies)
        .values()
        .stream()
        .mapToDouble(Double::doubleValue)
        .toArray();
  }

  /** At truncation order 2; not a number where its steady state is not stable. */
  double[] secondOrder(Parameters parameters) {
    double[] none = new double[frequencies.length];
    Arrays.fill(none, Double.NaN);
    Parameters point = second.point(parameters);
    double[] ground = second.start(point, Start.ground(subject.descriptor()).state().orElseThrow());
    Optional<SteadyMoments> steady =
        new SteadySolver(second.state(), IntegratorOptions.DEFAULT)
            .from(point, ground, Thread.currentThread()::isInterrupted)
            .reached();
    if (steady.isEmpty()) {
      return none;
    }
    CorrelationSystem system = CorrelationSystem.of(second, point, steady.get().moments());
    return SpectralAnalysis.of(system).isStable()
        ? Arrays.stream(frequencies).map(system::spectrum).toArray()
        : none;
  }

  /** Where a spectrum is highest, between its samples; not a number if it has none. */
  double peak(double[] spectrum) {
    int top = 0;
    for (int k = 0; k < spectrum.length; k++) {
      top = spectrum[k] > spectrum[top] ? k : top;
    }
    if (!(spectrum[top] > 0.0) || top == 0 || top == spectrum.length - 1) {
      return spectrum[top] > 0.0 ? frequencies[top] : Double.NaN;
    }
    double before = spectrum[top - 1];
    double after = spectrum[top + 1];
    double step = frequencies[top + 1] - frequencies[top];
    return frequencies[top]
        + 0.5 * step * (before - after) / (before - 2.0 * spectrum[top] + after);
  }
}

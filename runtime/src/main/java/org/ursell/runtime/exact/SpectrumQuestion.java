package org.ursell.runtime.exact;

import java.util.List;
import java.util.Optional;
import org.hipparchus.analysis.integration.gauss.GaussIntegrator;
import org.hipparchus.analysis.integration.gauss.GaussIntegratorFactory;
import org.hipparchus.complex.Complex;
import org.ursell.runtime.equations.InvalidInputException;

/**
 * S(w) = 2 Re int_0^inf &lt;A'(tau) A(0)&gt;_c exp(-i w tau) dtau in the steady state, at any cut
 * of the modes: the correlation is followed until it is gone, and integrated step by step.
 */
record SpectrumQuestion(ExactOptions options, TwoTime asked, boolean tagged, double[] frequencies)
    implements CutSearch.Question<SpectrumQuestion.Answer> {
  /** Of the operator at the start, what may be left at the end. */
  private static final double GONE = 1e-11;

  private static final int MOST_STEPS = 20_000;

  private static final int NODES = 48;

  /** A wave turns by no more than this in one piece of a step. */
  private static final double TURN = 20.0;

  /** What was found, and the populations at the edges. */
  record Answer(double[] spectrum, double[] edges) {}

  @Override
  public Answer answer(ExactSystem any) {
    FieldSystem system = (FieldSystem) any;
    double[] spectrum = new double[frequencies.length];
    try (RowBlocks blocks = new RowBlocks(options.threads())) {
      Regression regression = new Regression(system, options, blocks, Optional.empty(), 0.0);
      for (Regression.Thread thread :
          regression.threads(
              CorrelationQuestion.later(system, asked, tagged),
              CorrelationQuestion.earlier(system, asked, tagged),
              true)) {
        integrate(regression, thread, new Blas(blocks), spectrum);
      }
      return new Answer(spectrum, regression.edges());
    }
  }

  private void integrate(
      Regression regression, Regression.Thread thread, Blas blas, double[] spectrum) {
    double first = blas.norm(thread.vector());
    FaberPropagator run =
        regression.propagator(thread.sector(), thread.vector(), List.of(thread.reading()));
    double left = first;
    for (int k = 0; left > GONE * first; k++) {
      if (k == MOST_STEPS) {
        throw new InvalidInputException(
            "the correlation of %s has not decayed by tau = %.4g, where %.2g of it is left"
                .formatted(asked.earlier().name(), run.time(), left / first),
            "ask for the correlation in time, or for a point where it decays faster");
      }
      add(run.advance(Double.MAX_VALUE), spectrum);
      left = blas.norm(run.state());
      options.progress().at(run.time(), run.time(), thread.sector().generator().applications());
    }
  }

  private void add(PropagatorStep step, double[] spectrum) {
    double largest = 0.0;
    for (double frequency : frequencies) {
      largest = Math.max(largest, Math.abs(frequency));
    }
    int pieces = (int) Math.max(1.0, Math.ceil(largest * step.length() / TURN));
    GaussIntegrator rule = new GaussIntegratorFactory().legendre(NODES);
    for (int piece = 0; piece < pieces; piece++) {
      double half = 0.5 * step.length() / pieces;
      double middle = step.start() + (2 * piece + 1) * half;
      for (int node = 0; node < NODES; node++) {
        double time = middle + half * rule.getPoint(node);
        Complex value = step.value(0, time);
        double weight = 2.0 * half * rule.getWeight(node);
        for (int k = 0; k < frequencies.length; k++) {
          double angle = frequencies[k] * time;
          spectrum[k] +=
              weight
                  * (value.getRealPart() * Math.cos(angle)
                      + value.getImaginaryPart() * Math.sin(angle));
        }
      }
    }
  }

  @Override
  public double end(Answer answer) {
    return 0.0;
  }

  @Override
  public boolean same(Answer one, Answer other) {
    double largest = 1e-9;
    double gap = 0.0;
    for (int k = 0; k < frequencies.length; k++) {
      largest = Math.max(largest, Math.abs(other.spectrum()[k]));
      gap = Math.max(gap, Math.abs(one.spectrum()[k] - other.spectrum()[k]));
    }
    return gap <= options.errorOf(largest);
  }

  @Override
  public Optional<double[]> edges(Answer answer) {
    return Optional.of(answer.edges());
  }
}

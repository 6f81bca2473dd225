package org.ursell.runtime.exact;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ursell.runtime.equations.InvalidInputException;

/**
 * S(w) = 2 Re int_0^inf &lt;A'(tau) A(0)&gt;_c exp(-i w tau) dtau in the steady state, at any cut
 * of the modes: the correlation is followed until it is gone, and integrated step by step. Where
 * too much is at the edges of a cut, it is not followed.
 *
 * @param known correlations that were followed before, by the cuts
 */
record SpectrumQuestion(
    ExactOptions options,
    TwoTime asked,
    boolean tagged,
    double[] frequencies,
    Map<List<Integer>, FadingCorrelation> known)
    implements CutSearch.Question<SpectrumQuestion.Answer> {
  /** Of the operator at the start, what may be left at the end. */
  private static final double GONE = 1e-11;

  private static final int MOST_STEPS = 20_000;

  /** Of longer ones the steps are not kept: a few MB. */
  private static final int MOST_KEPT = 5_000;

  /** What was found, and the populations at the edges. */
  record Answer(double[] spectrum, double[] edges, boolean followed) {}

  @Override
  public Answer answer(ExactSystem any) {
    FieldSystem system = (FieldSystem) any;
    List<Integer> cuts = Quanta.cuts(system);
    FadingCorrelation correlation =
        Optional.ofNullable(known.get(cuts)).orElseGet(() -> followed(system));
    if (correlation.steps().size() <= MOST_KEPT) {
      known.put(cuts, correlation);
    }
    return new Answer(
        correlation.spectrum(frequencies), correlation.edges(), correlation.followed());
  }

  private FadingCorrelation followed(FieldSystem system) {
    try (RowBlocks blocks = new RowBlocks(options.threads())) {
      Regression regression = new Regression(system, options, blocks, Optional.empty(), 0.0);
      double[] edges = regression.edges();
      if (!Quanta.areEnough(system, options, edges)) {
        return new FadingCorrelation(List.of(), edges, false);
      }
      List<PropagatorStep> steps = new ArrayList<>();
      for (Regression.Thread thread :
          regression.threads(
              CorrelationQuestion.later(system, asked, tagged),
              CorrelationQuestion.earlier(system, asked, tagged),
              true)) {
        follow(regression, thread, new Blas(blocks), steps);
      }
      return new FadingCorrelation(steps, edges, true);
    }
  }

  private void follow(
      Regression regression, Regression.Thread thread, Blas blas, List<PropagatorStep> steps) {
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
      steps.add(run.advance(Double.MAX_VALUE));
      left = blas.norm(run.state());
      options.progress().at(run.time(), run.time(), thread.sector().generator().applications());
    }
  }

  @Override
  public double end(Answer answer) {
    return 0.0;
  }

  @Override
  public boolean isOfLongTimes() {
    return true;
  }

  @Override
  public boolean same(Answer one, Answer other) {
    double largest = 1e-9;
    double gap = 0.0;
    for (int k = 0; k < frequencies.length; k++) {
      largest = Math.max(largest, Math.abs(other.spectrum()[k]));
      gap = Math.max(gap, Math.abs(one.spectrum()[k] - other.spectrum()[k]));
    }
    return one.followed() && other.followed() && gap <= options.errorOf(largest);
  }

  @Override
  public Optional<double[]> edges(Answer answer) {
    return Optional.of(answer.edges());
  }
}

package org.ursell.runtime.exact;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hipparchus.complex.Complex;
import org.ursell.runtime.equations.ObservableDescriptor;
import org.ursell.runtime.lifetime.FockCut;

/** Expectation values in the steady state, at any cut of the modes. */
record SteadyStateQuestion(ExactOptions options, List<ObservableDescriptor> observables)
    implements CutSearch.Question<SteadyStateQuestion.Answer> {
  /** How far gaps at two cuts may differ, relative. */
  private static final double GAP = 1e-3;

  /** Up to so many unknowns it costs little to look whether more quanta hold slower deviations. */
  static final int LOOKED_BEYOND = 1500;

  /** What was found, and the populations at the edges. */
  record Answer(ExactSteadyState state, double[] edges) {
    ExactSteadyState with(Optional<FockCut> cut) {
      return new ExactSteadyState(
          state.values(), state.residual(), state.gap(), state.dimension(), state.charges(), cut);
    }
  }

  /** The state that no higher cut changes. */
  CutSearch.Found<Answer> find(CutSearch search) {
    return search.find(this, (system, answer) -> answer.edges());
  }

  @Override
  public Answer answer(ExactSystem system) {
    try (RowBlocks blocks = new RowBlocks(options.threads())) {
      NullVector found = NullVector.of((FieldSystem) system, options, blocks);
      List<Complex> values = new ArrayList<>();
      for (ObservableDescriptor observable : observables) {
        values.add(found.sector().direct(observable, false).value(found.state()));
      }
      ExactSteadyState state =
          new ExactSteadyState(
              values,
              found.residual(),
              found.gap(),
              found.sector().generator().dimension(),
              ((FieldSystem) system).form().transitions().chargeCount(),
              Optional.empty());
      return new Answer(state, found.edges());
    }
  }

  @Override
  public double end(Answer answer) {
    return 0.0;
  }

  @Override
  public boolean same(Answer one, Answer other) {
    for (int k = 0; k < observables.size(); k++) {
      Complex value = other.state().values().get(k);
      double gap = one.state().values().get(k).subtract(value).norm();
      if (gap > options.errorOf(Math.max(1e-3, value.norm()))) {
        return false;
      }
    }
    return sameGap(one.state(), other.state());
  }

  /** The slowest deviation may live at more quanta than the steady state. */
  private static boolean sameGap(ExactSteadyState one, ExactSteadyState other) {
    return Double.isNaN(one.gap())
        || Double.isNaN(other.gap())
        || Math.abs(one.gap() - other.gap()) <= GAP * Math.max(one.gap(), other.gap());
  }

  @Override
  public boolean isOfLongTimes() {
    return true;
  }

  @Override
  public Optional<double[]> edges(Answer answer) {
    return Optional.of(answer.edges());
  }
}

package org.ursell.runtime.exact;

import org.ursell.runtime.equations.ObservableDescriptor;

/** The slowest mode of the sector of an observable, at any cut of the bosonic modes. */
record SlowestModeQuestion(
    ExactOptions options, ExactStart start, ObservableDescriptor observable, double residual)
    implements CutSearch.Question<SlowestMode> {
  @Override
  public SlowestMode answer(ExactSystem system) {
    return new ExactRuns(system, options, start).slowestMode(observable, residual);
  }

  /** No run is made: that the eigenvalue stands still is what tells. */
  @Override
  public double end(SlowestMode answer) {
    return 0.0;
  }

  @Override
  public boolean isOfLongTimes() {
    return true;
  }

  @Override
  public boolean same(SlowestMode one, SlowestMode other) {
    double gap = one.eigenvalue().subtract(other.eigenvalue()).norm();
    return gap <= Math.max(10.0 * residual, options.errorOf(other.eigenvalue().norm()));
  }
}

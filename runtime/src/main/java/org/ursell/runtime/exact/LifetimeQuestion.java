package org.ursell.runtime.exact;

import org.ursell.runtime.equations.ObservableDescriptor;
import org.ursell.runtime.lifetime.Lifetime.Measured;
import org.ursell.runtime.lifetime.LifetimeResult;

/** When an observable has fallen to 1/e, at any cut of the modes. */
record LifetimeQuestion(
    ExactOptions options, ExactStart start, ObservableDescriptor observable, double until)
    implements CutSearch.Question<LifetimeResult> {
  @Override
  public LifetimeResult answer(ExactSystem system) {
    return new ExactRuns(system, options, start).lifetime(observable, until);
  }

  @Override
  public double end(LifetimeResult answer) {
    return answer.lifetime().orElse(until);
  }

  @Override
  public boolean same(LifetimeResult one, LifetimeResult other) {
    if (one.outcome() instanceof Measured first && other.outcome() instanceof Measured second) {
      return Math.abs(first.time() - second.time()) <= options.errorOf(second.time());
    }
    return one.outcome().equals(other.outcome());
  }
}

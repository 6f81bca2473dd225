package org.ursell.cli;

import java.util.function.Consumer;
import org.ursell.runtime.equations.MomentEquations;

/** The models as mathematics, and what the symbolic module makes of them. */
final class DerivedModels {
  private DerivedModels() {}

  /** Derives and compiles a model's equations, or takes them from the cache. */
  static MomentEquations equations(String model, int order, Consumer<String> tell) {
    throw new FailedComputationException(
        "order %d of '%s' is not among the emitted equations".formatted(order, model),
        "use an emitted order");
  }
}

package org.ursell.cli.model;

import java.util.Optional;
import java.util.function.Consumer;
import org.ursell.runtime.equations.ExactJacobian;
import org.ursell.runtime.equations.MomentEquations;
import org.ursell.runtime.study.TruncationOrder;
import org.ursell.runtime.study.Truncations;

/** The equations of the paper's models: emitted ones where they are committed, else derived. */
public final class PaperEquations {
  private PaperEquations() {}

  /** The mean-field equations of a committed model. */
  public static ExactJacobian meanField(String model, Consumer<String> tell) {
    return Truncations.meanField(
        ModelEntry.of(model, tell).subject(Derivation.plain()), Optional.empty());
  }

  /**
   * The equations of a built-in model.
   *
   * @param filter the charge whose charged moments are left out
   * @param tell is told in whole lines what takes long
   */
  public static MomentEquations of(
      String model, int order, Optional<String> filter, Consumer<String> tell) {
    return ModelEntry.of(model, tell)
        .subject(Derivation.filteredBy(filter))
        .equations(TruncationOrder.of(order).request(filter));
  }
}

package org.ursell.cli.study;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import org.ursell.runtime.equations.ExactJacobian;
import org.ursell.runtime.equations.MomentEquations;

/** The equations of the paper's models: emitted ones where they are committed, else derived. */
public final class PaperEquations {
  private PaperEquations() {}

  /** The mean-field equations of a committed model. */
  public static ExactJacobian meanField(String model, Consumer<String> tell) {
    return ModelEntry.of(model, tell).meanField(choice(1, Optional.empty()));
  }

  /**
   * The equations of a built-in model.
   *
   * @param filter the charge whose charged moments are left out
   * @param tell is told in whole lines what takes long
   */
  public static MomentEquations of(
      String model, int order, Optional<String> filter, Consumer<String> tell) {
    return ModelEntry.of(model, tell).equations(choice(order, filter));
  }

  private static EquationChoice choice(int order, Optional<String> filter) {
    return new EquationChoice(
        OrderChoice.of(order), filter, filter.isPresent(), OptionalInt.empty());
  }
}

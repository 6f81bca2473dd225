package org.ursell.cli;

import java.util.function.Consumer;
import org.ursell.runtime.equations.MomentEquations;
import org.ursell.symbolic.DerivationPipeline;
import org.ursell.symbolic.PaperModels;
import org.ursell.symbolic.compile.EquationCompiler;
import org.ursell.symbolic.model.Model;

/**
 * The models as mathematics, and what the symbolic module makes of them. Only this class and the
 * verbs that derive touch that module, so that other verbs start without loading it.
 */
final class DerivedModels {
  private DerivedModels() {}

  /** The model of a name that {@link ModelLibrary} knows. */
  static Model model(String name) {
    return switch (name) {
      case "one-group" -> PaperModels.oneGroup();
      case "two-groups" -> PaperModels.twoGroups();
      default -> throw new IllegalArgumentException("no model " + name);
    };
  }

  /** Derives and compiles a model's equations. */
  static MomentEquations equations(String name, int order, Consumer<String> tell) {
    tell.accept(
        "ursell: order %d of %s was never emitted; deriving and compiling it"
            .formatted(order, name));
    return EquationCompiler.compile(DerivationPipeline.derive(model(name), order));
  }
}

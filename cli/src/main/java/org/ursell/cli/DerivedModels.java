package org.ursell.cli;

import java.util.function.Consumer;
import org.ursell.runtime.equations.MomentEquations;
import org.ursell.symbolic.DerivationRequest;
import org.ursell.symbolic.EquationCache;
import org.ursell.symbolic.PaperModels;
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

  /** A model's equations, derived and compiled unless the user's cache has them. */
  static MomentEquations equations(String name, int order, Consumer<String> tell) {
    EquationCache cache =
        new EquationCache(EquationCache.userFolder(), line -> tell.accept("ursell: " + line));
    return cache.equations(model(name), DerivationRequest.order(order));
  }
}

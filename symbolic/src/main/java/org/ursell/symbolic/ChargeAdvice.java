package org.ursell.symbolic;

import java.util.List;
import java.util.OptionalInt;
import org.ursell.runtime.equations.Internal;
import org.ursell.runtime.equations.InvalidInputException;
import org.ursell.symbolic.coefficient.SymjaSession;
import org.ursell.symbolic.heisenberg.ModelMathematics;
import org.ursell.symbolic.heisenberg.UndeclaredCharges;
import org.ursell.symbolic.model.Charge;
import org.ursell.symbolic.model.Model;

/**
 * Charges that a model would do well to declare: it conserves them whatever its parameters are, and
 * a filter by one of them leaves out moments, seen by deriving with and without it at low orders.
 */
@Internal
public final class ChargeAdvice {
  private static final int HIGHEST_ORDER = 2;

  /** Larger equations are not derived for advice. */
  private static final int MOST_MOMENTS = 500;

  private ChargeAdvice() {}

  /** The charges; none where the equations are large already at the lowest orders. */
  public static List<Charge> of(Model model) {
    ModelMathematics mathematics = new ModelMathematics(new SymjaSession(), model);
    return UndeclaredCharges.of(mathematics).stream()
        .filter(charge -> spares(model, charge))
        .toList();
  }

  private static boolean spares(Model model, Charge charge) {
    for (int order = 1; order <= HIGHEST_ORDER; order++) {
      DerivationRequest request = DerivationRequest.order(order).withMaxMoments(MOST_MOMENTS);
      OptionalInt all = unknowns(model, request);
      OptionalInt neutral = unknowns(model.withCharge(charge), request.filteredBy(charge.name()));
      if (all.isEmpty() || neutral.isEmpty()) {
        return false;
      }
      if (neutral.getAsInt() < all.getAsInt()) {
        return true;
      }
    }
    return false;
  }

  /** Nothing if there are too many, or if what is observed carries the charge. */
  private static OptionalInt unknowns(Model model, DerivationRequest request) {
    try {
      return OptionalInt.of(DerivationPipeline.derive(model, request).moments().size());
    } catch (InvalidInputException refused) {
      return OptionalInt.empty();
    }
  }
}

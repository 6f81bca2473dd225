package org.ursell.runtime.sweep;

import java.util.Map;
import java.util.Set;
import org.ursell.runtime.equations.Parameters;
import org.ursell.runtime.grid.DerivedParameters;

/**
 * Formulas of a sweep as far as they travel: their values go with the points, worked out where the
 * formulas were read.
 *
 * @param texts how each parameter is given, in words
 * @param mentioned the names from which they follow
 */
record KnownFormulas(Map<String, String> texts, Set<String> mentioned)
    implements DerivedParameters {
  static KnownFormulas of(DerivedParameters derived) {
    return new KnownFormulas(derived.texts(), derived.mentioned());
  }

  @Override
  public Parameters complete(Parameters point) {
    if (texts.isEmpty()) {
      return point;
    }
    throw new IllegalStateException("the values of formulas go with the points");
  }
}

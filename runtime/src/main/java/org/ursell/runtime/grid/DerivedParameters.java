package org.ursell.runtime.grid;

import java.util.Map;
import java.util.Set;
import org.ursell.runtime.equations.Parameters;

/** Parameters of a sweep whose values follow from those of others, point by point. */
public interface DerivedParameters {
  /** None. */
  DerivedParameters NONE =
      new DerivedParameters() {
        @Override
        public Map<String, String> texts() {
          return Map.of();
        }

        @Override
        public Set<String> mentioned() {
          return Set.of();
        }

        @Override
        public Parameters complete(Parameters point) {
          return point;
        }
      };

  /** How each such parameter is given, in words. */
  Map<String, String> texts();

  /**
   * The names from which they follow: parameters, or axes that are no parameters of the model
   * themselves.
   */
  Set<String> mentioned();

  /**
   * A point with their values.
   *
   * @param point everything else
   * @throws org.ursell.runtime.equations.InvalidInputException if a value makes no sense there
   */
  Parameters complete(Parameters point);
}

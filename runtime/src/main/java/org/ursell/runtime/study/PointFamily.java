package org.ursell.runtime.study;

import java.util.Map;
import org.ursell.runtime.equations.Parameters;
import org.ursell.runtime.grid.DerivedParameters;

/**
 * Values of all parameters but some that are left open; formulas wait for those.
 *
 * @param numbers what is given as a number
 * @param formulas what follows from other parameters
 * @param varying name to value of what makes this family differ from its siblings
 */
public record PointFamily(
    Parameters numbers, DerivedParameters formulas, Map<String, Points.Value> varying) {
  /** The point where the open parameters have these values. */
  public Parameters at(Parameters open) {
    Parameters point = numbers;
    for (Map.Entry<String, Double> value : open.asMap().entrySet()) {
      point = point.with(value.getKey(), value.getValue());
    }
    return formulas.complete(point);
  }
}

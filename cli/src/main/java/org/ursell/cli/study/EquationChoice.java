package org.ursell.cli.study;

import java.util.Optional;
import java.util.OptionalInt;

/**
 * Which equations of a model are asked for.
 *
 * @param order the truncation order
 * @param filter the charge whose charged moments are left out
 * @param transitions whether moments are counted in transitions |i&gt;&lt;j| instead of Hermitian
 *     operators
 * @param maxMoments the cap on moments, if it is not the usual one
 */
public record EquationChoice(
    OrderChoice order, Optional<String> filter, boolean transitions, OptionalInt maxMoments) {
  /** Whether these are equations as they are committed: nothing but an order is asked for. */
  boolean isPlain() {
    return order.isUniform() && filter.isEmpty() && !transitions;
  }

  /** The same at another order. */
  public EquationChoice at(OrderChoice other) {
    return new EquationChoice(other, filter, transitions, maxMoments);
  }
}

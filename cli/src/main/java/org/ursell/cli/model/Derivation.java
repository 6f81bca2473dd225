package org.ursell.cli.model;

import java.util.Optional;
import java.util.OptionalInt;

/**
 * How equations of a model are asked for, whatever their order.
 *
 * @param filter the charge whose charged moments are left out
 * @param transitions whether moments are counted in transitions |i&gt;&lt;j| instead of Hermitian
 *     operators
 * @param maxMoments the cap on moments, if it is not the usual one
 */
public record Derivation(Optional<String> filter, boolean transitions, OptionalInt maxMoments) {
  /** Whole equations in Hermitian operators, as the committed ones are. */
  public static Derivation plain() {
    return new Derivation(Optional.empty(), false, OptionalInt.empty());
  }

  /** Those that leave out what carries a charge, which makes transitions of the operators. */
  public static Derivation filteredBy(Optional<String> charge) {
    return new Derivation(charge, charge.isPresent(), OptionalInt.empty());
  }
}

package org.ursell.symbolic.model;

import java.util.List;
import java.util.Map;

/**
 * A U(1) charge that the dynamics is said to conserve: a diagonal operator on every site, {@code w
 * c'c} on a mode.
 *
 * @param name for example {@code phase}
 * @param weights species name to the diagonal, from level 0 up; for a mode the one weight w
 */
public record Charge(String name, Map<String, List<Double>> weights) {
  public Charge {
    weights = Map.copyOf(weights);
  }

  /** The weights of a species' levels; empty if the charge says nothing of it. */
  public List<Double> weightsOf(String species) {
    return weights.getOrDefault(species, List.of());
  }
}

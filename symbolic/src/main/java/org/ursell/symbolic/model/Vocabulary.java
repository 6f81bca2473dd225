package org.ursell.symbolic.model;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.ursell.runtime.equations.Internal;

/**
 * The words that a model's author gave meanings to and that have gone into its operators: to read
 * further formulas in the same words.
 *
 * @param spins the species that were declared as spins, so that Sx, Sp and the like are theirs
 * @param operators the formulas that were given names, in their order
 */
@Internal
public record Vocabulary(Set<String> spins, Map<String, String> operators) {
  /** No words but those that every model has. */
  public static final Vocabulary NONE = new Vocabulary(Set.of(), Map.of());

  public Vocabulary {
    spins = Set.copyOf(spins);
    operators = new LinkedHashMap<>(operators);
  }
}

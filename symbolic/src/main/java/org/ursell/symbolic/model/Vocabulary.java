package org.ursell.symbolic.model;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ursell.runtime.equations.Internal;

/**
 * The words of a model file that have gone into its operators: further observables and operators
 * are read in the same words.
 *
 * @param spins the species whose sites have the operators of a spin
 * @param operators the formulas of operators with names, in the order in which they use each other
 */
@Internal
public record Vocabulary(List<String> spins, Map<String, String> operators) {
  /** No words but those that every model has. */
  public static final Vocabulary NONE = new Vocabulary(List.of(), Map.of());

  public Vocabulary {
    spins = List.copyOf(spins);
    operators = Collections.unmodifiableMap(new LinkedHashMap<>(operators));
  }
}

package org.ursell.runtime.equations;

import java.util.List;
import java.util.Map;

/**
 * A start without correlations as a model gives it: every site of a species in the same state,
 * every mode in its own. Room {@code state} turns it into a product state from which moments can be
 * filled.
 *
 * @param sites one state per species, in the order of the model's species
 */
public record ProductData(List<InitialState> sites) {
  public ProductData {
    sites = List.copyOf(sites);
  }

  /**
   * The start that gives states to some species, by name; the others start in level 0, modes in
   * their vacuum.
   *
   * @throws InvalidInputException if a species is named that the model does not have
   */
  public static ProductData of(ModelDescriptor model, Map<String, InitialState> states) {
    List<String> names = model.species().stream().map(SpeciesDescriptor::name).toList();
    for (String name : states.keySet()) {
      if (!names.contains(name)) {
        throw new InvalidInputException(
            "the start names the species '%s', which model '%s' does not have"
                .formatted(name, model.name()),
            "its species are " + String.join(", ", names));
      }
    }
    return new ProductData(
        names.stream().map(name -> states.getOrDefault(name, new InitialState.Level(0))).toList());
  }
}

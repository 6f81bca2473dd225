package org.ursell.runtime.equations;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A start as a model gives it: every site of a species in the same state, every mode in its own,
 * without correlations but between the two places of each pair. Room {@code state} turns it into a
 * state from which moments can be filled.
 *
 * @param sites one state per species, in the order of the model's species; of a place that is in a
 *     pair, level 0, which stands for nothing
 * @param pairs the pairs of places that start in a state of both; a place is in one at most
 */
public record ProductData(List<InitialState> sites, List<Pair> pairs) {
  /** What joins the names of two places that start in one state. */
  private static final String JOINT = ",";

  public ProductData {
    sites = List.copyOf(sites);
    pairs = List.copyOf(pairs);
  }

  /** A start without correlations. */
  public ProductData(List<InitialState> sites) {
    this(sites, List.of());
  }

  /**
   * Two places, each a single site or a mode, and the state of both.
   *
   * @param first the species of the first place, by its index
   * @param second that of the second
   */
  public record Pair(int first, int second, InitialState state) {}

  /**
   * The start that gives states to some species, by name; the others start in level 0, modes in
   * their vacuum.
   *
   * @param states by the name of a species, or by two names with a comma between them
   * @throws InvalidInputException if a species is named that the model does not have, or two states
   *     are given to a place
   */
  public static ProductData of(ModelDescriptor model, Map<String, InitialState> states) {
    List<String> names = model.species().stream().map(SpeciesDescriptor::name).toList();
    List<InitialState> sites =
        new ArrayList<>(Collections.nCopies(names.size(), new InitialState.Level(0)));
    List<Pair> pairs = new ArrayList<>();
    Set<String> given = new HashSet<>();
    states.forEach(
        (places, state) -> {
          List<String> parts = places(places);
          for (String name : parts) {
            if (!names.contains(name)) {
              throw new InvalidInputException(
                  "the start names the species '%s', which model '%s' does not have"
                      .formatted(name, model.name()),
                  "its species are " + String.join(", ", names));
            }
            if (!given.add(name)) {
              throw new InvalidInputException(
                  "the start gives two states to %s".formatted(name),
                  "give each place one state, alone or in one pair");
            }
          }
          if (parts.size() == 1) {
            sites.set(names.indexOf(parts.get(0)), state);
          } else if (parts.size() == 2) {
            pairs.add(new Pair(names.indexOf(parts.get(0)), names.indexOf(parts.get(1)), state));
          } else {
            throw new InvalidInputException(
                "the start gives one state to %d places, '%s'".formatted(parts.size(), places),
                "give a state to one place or to two");
          }
        });
    pairs.sort(Comparator.comparingInt(Pair::first));
    return new ProductData(sites, pairs);
  }

  /**
   * This start in numbers.
   *
   * @throws BrokenRuleException if what is written with parameters is no state at the point
   */
  public ProductData at(Parameters point) {
    return new ProductData(
        sites.stream().map(state -> at(state, point)).toList(),
        pairs.stream()
            .map(pair -> new Pair(pair.first(), pair.second(), at(pair.state(), point)))
            .toList());
  }

  private static InitialState at(InitialState state, Parameters point) {
    return state instanceof InitialState.Varying varying ? varying.at(point) : state;
  }

  /** The names of the places that a state is given to: one, or two joined by a comma. */
  public static List<String> places(String name) {
    return Arrays.stream(name.split(JOINT, -1)).map(String::strip).toList();
  }

  /** The key under which a state of two places stands among those of species. */
  public static String joint(String first, String second) {
    return first + JOINT + " " + second;
  }
}

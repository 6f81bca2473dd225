package org.ursell.cli.differential;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Which moments an order keeps, as the README says it: at most so many factors of each species, and
 * in all no more than the largest order among the species that occur. A site carries one factor, a
 * mode one for each of its operators.
 *
 * @param uniform one order for all, or 0
 * @param bySpecies the order of each species otherwise
 */
record KeptMoments(int uniform, Map<String, Integer> bySpecies) {
  KeptMoments {
    bySpecies = new LinkedHashMap<>(bySpecies);
  }

  static KeptMoments order(int order) {
    return new KeptMoments(order, Map.of());
  }

  /** Whether moments with so many factors of each species are kept. */
  boolean keeps(Map<String, Integer> factors) {
    int total = 0;
    int most = 0;
    for (Map.Entry<String, Integer> species : factors.entrySet()) {
      int count = species.getValue();
      int order = orderOf(species.getKey());
      if (count > order) {
        return false;
      }
      total += count;
      most = count > 0 ? Math.max(most, order) : most;
    }
    return total <= most;
  }

  int orderOf(String species) {
    return uniform > 0 ? uniform : bySpecies.getOrDefault(species, 1);
  }

  /**
   * Whether a kept moment becomes one that is cut when one of its sites is summed over all of its
   * levels. Then the populations of a site do not sum to 1 in the equations, and what they give
   * depends on which population is left out.
   */
  boolean breaksCompleteness(RandomModel model) {
    List<RandomModel.Kind> species = model.species();
    return breaks(model, species, new int[species.size()], 0);
  }

  private boolean breaks(
      RandomModel model, List<RandomModel.Kind> species, int[] counts, int next) {
    if (next == counts.length) {
      if (!keeps(named(species, counts))) {
        return false;
      }
      for (int s = 0; s < counts.length; s++) {
        if (counts[s] > 0 && !species.get(s).isMode()) {
          counts[s]--;
          boolean cut = !keeps(named(species, counts));
          counts[s]++;
          if (cut) {
            return true;
          }
        }
      }
      return false;
    }
    RandomModel.Kind kind = species.get(next);
    int most =
        kind.isMode() ? orderOf(kind.name()) : Math.min(orderOf(kind.name()), model.count(kind));
    for (int count = 0; count <= most; count++) {
      counts[next] = count;
      if (breaks(model, species, counts, next + 1)) {
        return true;
      }
    }
    counts[next] = 0;
    return false;
  }

  private static Map<String, Integer> named(List<RandomModel.Kind> species, int[] counts) {
    Map<String, Integer> named = new LinkedHashMap<>();
    for (int s = 0; s < counts.length; s++) {
      if (counts[s] > 0) {
        named.put(species.get(s).name(), counts[s]);
      }
    }
    return named;
  }

  /** As after {@code --order}. */
  String text() {
    return uniform > 0
        ? Integer.toString(uniform)
        : bySpecies.entrySet().stream()
            .map(e -> e.getKey() + "=" + e.getValue())
            .collect(Collectors.joining(","));
  }
}

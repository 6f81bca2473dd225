package org.ursell.runtime.equations;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Which equations of a {@link Subject} are asked for.
 *
 * @param order truncation order of every species that {@code speciesOrders} does not name
 * @param speciesOrders truncation orders of single species, by name
 * @param filter the charge whose charged moments are left out, because the start has no phase
 * @param everyPair whether every moment of two factors is asked for, though no equation may need
 *     it: what looks at all pair correlations, such as linear response, needs them all
 * @param fewRuns whether only a few runs are going to be made, so that preparing fast equations may
 *     not pay; a hint that changes no result
 */
public record EquationRequest(
    int order,
    Map<String, Integer> speciesOrders,
    Optional<String> filter,
    boolean everyPair,
    boolean fewRuns) {
  public EquationRequest {
    speciesOrders = Map.copyOf(speciesOrders);
  }

  /** The equations at an order, whole, for many runs. */
  public static EquationRequest order(int order) {
    return new EquationRequest(order, Map.of(), Optional.empty(), false, false);
  }

  /** The same request with truncation orders of their own for some species. */
  public EquationRequest withSpeciesOrders(Map<String, Integer> orders) {
    return new EquationRequest(order, orders, filter, everyPair, fewRuns);
  }

  /** The same request without the moments that carry a charge. */
  public EquationRequest filteredBy(String charge) {
    return new EquationRequest(order, speciesOrders, Optional.of(charge), everyPair, fewRuns);
  }

  /** The same request with every moment of two factors. */
  public EquationRequest withEveryPair() {
    return new EquationRequest(order, speciesOrders, filter, true, fewRuns);
  }

  /** The same request for a few runs only. */
  public EquationRequest forFewRuns() {
    return new EquationRequest(order, speciesOrders, filter, everyPair, true);
  }

  /** Whether nothing but an order is asked for, the same for all species. */
  public boolean isPlain() {
    return speciesOrders.isEmpty() && filter.isEmpty();
  }

  /** The orders and the filter in words, such as {@code order 2 but A=3, filtered by ...}. */
  String words() {
    String orders =
        new TreeMap<>(speciesOrders)
            .entrySet().stream()
                .map(one -> one.getKey() + "=" + one.getValue())
                .collect(Collectors.joining(","));
    return "order %d%s%s"
        .formatted(
            order,
            orders.isEmpty() ? "" : " but " + orders,
            filter.map(charge -> ", filtered by the charge '" + charge + "'").orElse(""));
  }
}

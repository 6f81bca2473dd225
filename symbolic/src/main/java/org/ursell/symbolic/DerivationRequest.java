package org.ursell.symbolic;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.ursell.runtime.equations.InvalidInputException;
import org.ursell.symbolic.cumulant.SpeciesOrders;
import org.ursell.symbolic.model.Model;
import org.ursell.symbolic.model.Species;
import org.ursell.symbolic.operator.Basis;

/**
 * What to derive from a model.
 *
 * @param order truncation order M of every species that {@code speciesOrders} does not name
 * @param speciesOrders truncation orders of single species, by name
 * @param basis in which operators moments are counted
 * @param filter the charge whose charged moments are dropped, because the start has no phase
 * @param maxMoments the largest number of moments before a derivation is refused
 * @param everyPair whether every moment of two factors is kept, though no equation may ask for it:
 *     what looks at all pair correlations needs them all
 */
public record DerivationRequest(
    int order,
    Map<String, Integer> speciesOrders,
    Basis basis,
    Optional<String> filter,
    int maxMoments,
    boolean everyPair) {
  /** The default cap on moments. */
  public static final int DEFAULT_MAX_MOMENTS = 20_000;

  public DerivationRequest {
    speciesOrders = Map.copyOf(speciesOrders);
    if (order < 1 || order > 16) {
      throw new InvalidInputException(
          "truncation order " + order + " cannot be derived",
          "choose an order from 1 (mean field) to 16");
    }
    if (maxMoments < 1) {
      throw new InvalidInputException(
          "a cap of " + maxMoments + " moments leaves nothing to derive", "choose a positive cap");
    }
  }

  /** The default request at an order. */
  public static DerivationRequest order(int order) {
    return new DerivationRequest(
        order, Map.of(), Basis.COUPLING, Optional.empty(), DEFAULT_MAX_MOMENTS, false);
  }

  /** The same request in another basis. */
  public DerivationRequest in(Basis otherBasis) {
    return new DerivationRequest(order, speciesOrders, otherBasis, filter, maxMoments, everyPair);
  }

  /** The same request with truncation orders of its own for some species. */
  public DerivationRequest withSpeciesOrders(Map<String, Integer> orders) {
    return new DerivationRequest(order, orders, basis, filter, maxMoments, everyPair);
  }

  /** The same request without the moments that carry a charge; in the basis of transitions. */
  public DerivationRequest filteredBy(String charge) {
    return new DerivationRequest(
        order, speciesOrders, Basis.TRANSITION, Optional.of(charge), maxMoments, everyPair);
  }

  /** The same request with every moment of two factors. */
  public DerivationRequest withEveryPair() {
    return new DerivationRequest(order, speciesOrders, basis, filter, maxMoments, true);
  }

  /** The same request with another cap. */
  public DerivationRequest withMaxMoments(int cap) {
    return new DerivationRequest(order, speciesOrders, basis, filter, cap, everyPair);
  }

  /**
   * The truncation order of each species of a model.
   *
   * @throws InvalidInputException if a species is named that the model does not have, or if the
   *     orders keep a product and cut a part of it from which it could be had
   */
  SpeciesOrders truncation(Model model) {
    for (String name : speciesOrders.keySet()) {
      model.speciesIndex(name);
    }
    List<Integer> orders =
        model.species().stream()
            .map(Species::name)
            .map(name -> speciesOrders.getOrDefault(name, order))
            .toList();
    requireCompleteness(model, orders);
    return new SpeciesOrders(orders);
  }

  /**
   * Summed over the levels of one of its sites, a kept moment is one without that site, which must
   * be kept too; else the populations of a site do not sum to one, and results would depend on
   * which of them is left out.
   */
  private static void requireCompleteness(Model model, List<Integer> orders) {
    for (int s = 0; s < orders.size(); s++) {
      for (int most : orders) {
        int others = 0;
        for (int r = 0; r < orders.size(); r++) {
          if (r != s && orders.get(r) <= most) {
            others += carried(model.species().get(r), orders.get(r));
          }
        }
        boolean cutAlone = others > most;
        if (!model.species().get(s).isMode() && cutAlone && most + 2 <= orders.get(s)) {
          throw new InvalidInputException(
              ("the orders %s cut products of %d factors of species of order %d and below, but keep"
                      + " them with a site of %s beside them, so that the populations of that site"
                      + " would not sum to one")
                  .formatted(inWords(model, orders), most + 1, most, model.species().get(s).name()),
              "lower the order of %s to %d, or raise those of the others"
                  .formatted(model.species().get(s).name(), most + 1));
        }
      }
    }
  }

  /** How many factors of a species a kept moment can have; a single site carries one. */
  private static int carried(Species species, int order) {
    return !species.isMode() && species.size().equals("1") ? 1 : order;
  }

  private static String inWords(Model model, List<Integer> orders) {
    return IntStream.range(0, orders.size())
        .mapToObj(s -> model.species().get(s).name() + "=" + orders.get(s))
        .collect(Collectors.joining(","));
  }
}

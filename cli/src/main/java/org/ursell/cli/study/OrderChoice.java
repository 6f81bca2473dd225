package org.ursell.cli.study;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.ursell.cli.words.Suggestions;
import org.ursell.runtime.equations.InvalidInputException;

/**
 * A truncation order as typed: one number, or one for each species.
 *
 * @param order the order of the species that are not named; the largest of those named if there is
 *     no such number
 * @param species the orders of single species, in the order in which they were named
 * @param complete whether {@code order} was given, so that not all species need to be named
 */
public record OrderChoice(int order, Map<String, Integer> species, boolean complete)
    implements Comparable<OrderChoice> {
  /** Keeps its own copy of the orders. */
  public OrderChoice {
    species = new LinkedHashMap<>(species);
  }

  /** The same order for all species. */
  public static OrderChoice of(int order) {
    return new OrderChoice(order, Map.of(), true);
  }

  /** Whether all species have the same order. */
  public boolean isUniform() {
    return species.isEmpty();
  }

  /** Whether this is mean field. */
  public boolean isMeanField() {
    return isUniform() && order == 1;
  }

  /** The largest order of any species. */
  public int largest() {
    return Math.max(
        complete ? order : 1, species.values().stream().max(Integer::compare).orElse(order));
  }

  /** Requires that each species of a model has an order. */
  void requireFits(List<String> names) {
    for (String name : species.keySet()) {
      if (!names.contains(name)) {
        throw new InvalidInputException(
            "--order %s: the model has no species '%s'".formatted(text(), name),
            Suggestions.remedy(name, names));
      }
    }
    List<String> missing = names.stream().filter(name -> !species.containsKey(name)).toList();
    if (!complete && !missing.isEmpty()) {
      throw new InvalidInputException(
          "--order %s says nothing of species %s".formatted(text(), String.join(", ", missing)),
          "add for example %s=%d, or begin with a number for all others"
              .formatted(missing.get(0), order));
    }
  }

  /** As typed: {@code 2} or {@code A=2,c=3}. */
  public String text() {
    String named =
        species.entrySet().stream()
            .map(entry -> entry.getKey() + "=" + entry.getValue())
            .collect(Collectors.joining(","));
    return isUniform() ? Integer.toString(order) : complete ? order + "," + named : named;
  }

  @Override
  public int compareTo(OrderChoice other) {
    return order != other.order
        ? Integer.compare(order, other.order)
        : text().compareTo(other.text());
  }

  @Override
  public String toString() {
    return text();
  }
}

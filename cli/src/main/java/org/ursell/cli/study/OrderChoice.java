package org.ursell.cli.study;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.ursell.cli.option.NumberList;
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

  /**
   * Reads {@code 2}, {@code 2,3} (two orders), {@code A=2,c=3} or {@code 2,c=3} (one order, by
   * species).
   *
   * @throws InvalidInputException for anything else
   */
  public static List<OrderChoice> read(String option, String text) {
    if (!text.contains("=")) {
      return NumberList.orders(option, text).stream().map(OrderChoice::of).toList();
    }
    Map<String, Integer> species = new LinkedHashMap<>();
    List<Integer> plain = new ArrayList<>();
    for (String part : text.split(",", -1)) {
      int equals = part.indexOf('=');
      String number = equals < 0 ? part : part.substring(equals + 1);
      List<Integer> order = NumberList.orders(option, number);
      String name = equals < 0 ? "" : part.substring(0, equals).strip();
      boolean repeated = equals < 0 ? !plain.isEmpty() : species.containsKey(name);
      if (repeated || (equals >= 0 && name.isEmpty())) {
        throw new InvalidInputException(
            "%s '%s' does not give one order to each species".formatted(option, text),
            "write it like %1$s A=2,c=3, or %1$s 2,c=3 with one number for all others"
                .formatted(option));
      }
      if (equals < 0) {
        plain.add(order.get(0));
      } else {
        species.put(name, order.get(0));
      }
    }
    int largest = species.values().stream().max(Integer::compare).orElse(1);
    return List.of(
        new OrderChoice(plain.isEmpty() ? largest : plain.get(0), species, !plain.isEmpty()));
  }

  /** Reads exactly one order. */
  public static OrderChoice readOne(String option, String text, String remedy) {
    List<OrderChoice> orders = read(option, text);
    if (orders.size() > 1) {
      throw new InvalidInputException(
          "%s holds %d orders, where one is meant".formatted(option, orders.size()), remedy);
    }
    return orders.get(0);
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

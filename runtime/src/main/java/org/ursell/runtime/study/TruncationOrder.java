package org.ursell.runtime.study;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.ursell.runtime.equations.EquationRequest;

/**
 * A truncation order: one number, or one for each species.
 *
 * @param order the order of the species that are not named; the largest of those named if there is
 *     no such number
 * @param species the orders of single species, in the order in which they were named
 * @param complete whether {@code order} was given, so that not all species need to be named
 */
public record TruncationOrder(int order, Map<String, Integer> species, boolean complete)
    implements Comparable<TruncationOrder> {
  /** Keeps its own copy of the orders. */
  public TruncationOrder {
    species = Collections.unmodifiableMap(new LinkedHashMap<>(species));
  }

  /** The same order for all species. */
  public static TruncationOrder of(int order) {
    return new TruncationOrder(order, Map.of(), true);
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

  /**
   * The equations of this order.
   *
   * @param filter the charge whose charged moments are left out, if any
   */
  public EquationRequest request(Optional<String> filter) {
    return new EquationRequest(order, species, filter, false, false);
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
  public int compareTo(TruncationOrder other) {
    return order != other.order
        ? Integer.compare(order, other.order)
        : text().compareTo(other.text());
  }

  // Written out, as Java makes these when they are first used, which takes longer than a short
  // command should.

  @Override
  public boolean equals(Object other) {
    return other instanceof TruncationOrder it
        && order == it.order
        && complete == it.complete
        && species.equals(it.species);
  }

  @Override
  public int hashCode() {
    return 31 * (31 * order + species.hashCode()) + Boolean.hashCode(complete);
  }

  @Override
  public String toString() {
    return text();
  }
}

package org.ursell.cli.option;

import java.util.List;
import java.util.OptionalLong;
import org.ursell.cli.words.Numerals;
import org.ursell.runtime.equations.InvalidInputException;
import org.ursell.runtime.equations.ModelDescriptor;
import org.ursell.runtime.study.Sizes;
import org.ursell.runtime.study.TruncationOrder;

/** Which numbers of sites make sense at which truncation order. */
public final class SizeRules {
  private SizeRules() {}

  /**
   * Requires at least as many sites in all as the largest order correlates. A mode, whose moments
   * may have any number of factors, lifts that.
   *
   * @throws InvalidInputException if a size is too small
   */
  public static void requireEnough(
      ModelDescriptor model, Sizes sizes, List<TruncationOrder> orders) {
    requireEnough("--sizes", model, sizes, orders);
  }

  /**
   * The same for sizes that another option gave.
   *
   * @param option the option, for the message
   * @throws InvalidInputException if a size is too small
   */
  public static void requireEnough(
      String option, ModelDescriptor model, Sizes sizes, List<TruncationOrder> orders) {
    OptionalLong counted = groups(model, sizes);
    if (counted.isEmpty()) {
      return;
    }
    String name = sizes.parameter().get();
    long groups = counted.getAsLong();
    for (TruncationOrder choice : orders) {
      int order = choice.largest();
      for (double size : sizes.values()) {
        double sites = groups * size;
        if (sites < order) {
          String exact = Numerals.number(sites);
          throw new InvalidInputException(
              "%s holds %s at --order %s: moments of %d sites do not exist for %s"
                  .formatted(
                      option,
                      Numerals.number(size),
                      choice.text(),
                      order,
                      groups == 1 ? name + " = " + exact : exact + " sites in all"),
              "use --order %s, which is exact there, or larger sizes".formatted(exact));
        }
      }
    }
  }

  /**
   * The orders that are taken where none are given: none larger than all sites of the largest
   * system, at which equations are exact.
   *
   * @param orders those of other systems, rising
   */
  public static List<TruncationOrder> usual(
      ModelDescriptor model, Sizes sizes, List<TruncationOrder> orders) {
    OptionalLong groups = groups(model, sizes);
    if (groups.isEmpty()) {
      return orders;
    }
    double largest = sizes.values().stream().mapToDouble(Double::doubleValue).max().orElseThrow();
    double sites = groups.getAsLong() * largest;
    return orders.stream()
        .map(order -> order.largest() <= sites ? order : TruncationOrder.of((int) sites))
        .distinct()
        .toList();
  }

  /** How many species have this size, if no other sites and no modes are there beside them. */
  private static OptionalLong groups(ModelDescriptor model, Sizes sizes) {
    if (sizes.parameter().isEmpty()) {
      return OptionalLong.empty();
    }
    String name = sizes.parameter().get();
    boolean alone = model.species().stream().allMatch(s -> !s.isMode() && s.size().equals(name));
    return alone ? OptionalLong.of(model.species().size()) : OptionalLong.empty();
  }
}

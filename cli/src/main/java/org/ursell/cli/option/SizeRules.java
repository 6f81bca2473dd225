package org.ursell.cli.option;

import java.util.List;
import org.ursell.cli.words.Numerals;
import org.ursell.runtime.equations.InvalidInputException;
import org.ursell.runtime.equations.ModelDescriptor;
import org.ursell.runtime.equations.SpeciesDescriptor;
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
    if (sizes.parameter().isEmpty()
        || model.species().stream().anyMatch(SpeciesDescriptor::isMode)) {
      return;
    }
    String name = sizes.parameter().get();
    long groups = model.species().stream().filter(s -> s.size().equals(name)).count();
    if (groups < model.species().size()) {
      return;
    }
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
}

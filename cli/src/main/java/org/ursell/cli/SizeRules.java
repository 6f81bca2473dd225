package org.ursell.cli;

import java.util.List;
import org.ursell.runtime.equations.InvalidInputException;
import org.ursell.runtime.equations.ModelDescriptor;

/** Which numbers of sites make sense at which truncation order. */
final class SizeRules {
  private SizeRules() {}

  /**
   * Requires at least as many sites in all as the largest order correlates.
   *
   * @throws InvalidInputException if a size is too small
   */
  static void requireEnough(ModelDescriptor model, List<Double> sizes, List<Integer> orders) {
    int groups = model.species().size();
    for (int order : orders) {
      for (double size : sizes) {
        double sites = groups * size;
        if (sites < order) {
          String exact = Words.number(sites);
          throw new InvalidInputException(
              "--sizes holds %s at --order %d: moments of %d sites do not exist for %s"
                  .formatted(
                      Words.number(size),
                      order,
                      order,
                      groups == 1 ? "N = " + exact : exact + " sites in all"),
              "use --order %s, which is exact there, or larger sizes".formatted(exact));
        }
      }
    }
  }
}

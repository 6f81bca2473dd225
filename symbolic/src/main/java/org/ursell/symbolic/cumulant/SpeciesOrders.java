package org.ursell.symbolic.cumulant;

import java.util.List;
import java.util.stream.Collectors;
import org.ursell.runtime.equations.Internal;
import org.ursell.runtime.equations.InvalidInputException;
import org.ursell.symbolic.symmetry.MomentKey;

/**
 * Which moments are kept: one number, or one for each species.
 *
 * <p>With one number M, moments of at most M factors are kept (a site of levels carries one factor,
 * a mode one for each quantum). With M_s for species s, a moment is kept if it has at most M_s
 * factors of each species s, and altogether at most the largest M_s among the species it involves.
 * So A=2, c=3 keeps {@code <A A>}, {@code <c c c>}, {@code <A c c>} and {@code <A A c>}, and cuts
 * {@code <A A A>} and {@code <A A c c>}.
 *
 * @param perSpecies for each species its order, at least 1
 */
@Internal
public record SpeciesOrders(List<Integer> perSpecies) {
  private static final int LARGEST = 16;

  public SpeciesOrders {
    perSpecies = List.copyOf(perSpecies);
    for (int order : perSpecies) {
      if (order < 1 || order > LARGEST) {
        throw new InvalidInputException(
            "truncation order " + order + " cannot be derived",
            "choose an order from 1 (mean field) to " + LARGEST);
      }
    }
  }

  /** The largest number of factors that a kept moment can have. */
  public int largest() {
    return perSpecies.stream().mapToInt(Integer::intValue).max().orElse(1);
  }

  private boolean isUniform() {
    return perSpecies.stream().distinct().count() <= 1;
  }

  /** Whether a moment is an unknown, and not cut. */
  public boolean keeps(MomentKey moment) {
    // Asked for every moment that is met, so only its own species are looked at.
    int most = 0;
    int factors = 0;
    for (int k = 0; k < moment.order(); k++) {
      int species = MomentKey.species(moment.factor(k));
      boolean another = k == 0 || species != MomentKey.species(moment.factor(k - 1));
      factors = another ? 1 : factors + 1;
      if (factors > perSpecies.get(species)) {
        return false;
      }
      most = Math.max(most, perSpecies.get(species));
    }
    return moment.order() <= most;
  }

  /** One number, or {@code 2,3} in the order of the species. */
  @Override
  public String toString() {
    return isUniform()
        ? Integer.toString(largest())
        : perSpecies.stream().map(String::valueOf).collect(Collectors.joining(","));
  }
}

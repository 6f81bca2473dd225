package org.ursell.runtime.study;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.ursell.runtime.equations.Internal;
import org.ursell.runtime.equations.InvalidInputException;

/** Which small systems are solved exactly to hold truncated lifetimes against. */
@Internal
public final class ExactSizes {
  /** Sizes to be solved exactly in any case, if they are cheap; beyond, only up to those asked. */
  private static final List<Double> LADDER = List.of(2.0, 4.0, 8.0, 12.0, 16.0, 20.0, 24.0);

  /** Further sizes grow by these factors in turn; no system of so many sites is cheap. */
  private static final double[] FACTORS = {4.0 / 3.0, 1.5};

  private static final double LARGEST_CHEAP = 5_000;

  /**
   * The most work of one exact run for a verdict, see {@link ExactLifetimes#within}: less than a
   * second. The paper's one group has 7e7 at N = 16 and 3.4e8 at N = 20.
   */
  private static final double JUDGED_WORK = 1e8;

  /** The same where exact lifetimes were asked for: some seconds, the paper's group at N = 24. */
  private static final double ASKED_WORK = 1.5e9;

  /** A slowest mode takes some times as long as a lifetime: up to N = 12 of the paper's group. */
  private static final double MODE_WORK = 2e7;

  private ExactSizes() {}

  /** Of these sizes those whose slowest mode takes no more than a second or two. */
  static ExactLifetimes forModes(ExactLifetimes exact) {
    return exact.within(MODE_WORK);
  }

  /** Sizes that take less than a second each. */
  public static ExactLifetimes forVerdict(ExactLifetimes exact) {
    return exact.at(List.copyOf(ladder(exact))).within(JUDGED_WORK);
  }

  /** Sizes that take some seconds each. */
  public static ExactLifetimes quick(ExactLifetimes exact) {
    return exact.at(List.copyOf(ladder(exact))).within(ASKED_WORK);
  }

  /**
   * Sizes up to a limit, however long they take.
   *
   * @throws InvalidInputException if the largest needs more memory than allowed
   */
  public static ExactLifetimes upTo(ExactLifetimes exact, double limit) {
    TreeSet<Double> small = ladder(exact);
    small.add(limit);
    small.removeIf(size -> size > limit);
    ExactLifetimes limited = exact.at(List.copyOf(small));
    limited.footprint();
    return limited;
  }

  /** The sizes that were asked for and a few more, at which the model exists. */
  private static TreeSet<Double> ladder(ExactLifetimes exact) {
    List<Double> asked = exact.points().sizes().values();
    TreeSet<Double> small = new TreeSet<>(LADDER);
    small.addAll(further(asked.stream().max(Double::compare).orElse(0.0)));
    small.removeIf(size -> !exact.exists(size));
    small.addAll(asked);
    return small;
  }

  /** 32, 48, 64, 96 ... as far as truncated lifetimes were asked for. */
  private static List<Double> further(double largest) {
    List<Double> sizes = new ArrayList<>();
    double size = LADDER.get(LADDER.size() - 1);
    for (int k = 0; ; k++) {
      size = Math.rint(size * FACTORS[k % FACTORS.length]);
      if (size > Math.min(largest, LARGEST_CHEAP)) {
        return sizes;
      }
      sizes.add(size);
    }
  }

  /** The sizes asked for, and those exact ones that the orders can be held to. */
  public static List<Double> compared(
      Points points, List<TruncationOrder> orders, ExactLifetimes exact) {
    int largest = orders.stream().mapToInt(TruncationOrder::largest).max().orElse(1);
    TreeSet<Double> all = new TreeSet<>(points.sizes().values());
    exact.sizes().stream().filter(size -> size >= 2 * largest).forEach(all::add);
    return List.copyOf(all);
  }
}

package org.ursell.cli.picture;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.ursell.cli.plot.PlotAxis;
import org.ursell.cli.words.Numerals;
import org.ursell.runtime.grid.Axis.Spacing;
import org.ursell.runtime.grid.SweepPlan;

/**
 * Which axes of a grid its pictures show, and in what words the others are told.
 *
 * @param plan the grid
 * @param rates the names of the axes that count in the unit of rates
 * @param unit that unit in brackets; empty if it has no name
 */
record PictureAxes(SweepPlan plan, Set<String> rates, String unit) {
  /** An axis of as many values as this is worth a side of a map. */
  static final int LONG = 8;

  private static final int DIGITS = 5;

  /** How many choices of places there are on the axes that a picture does not show. */
  int choices(int... shown) {
    return IntStream.range(0, plan.axes().size())
        .filter(a -> Arrays.stream(shown).noneMatch(s -> s == a))
        .map(a -> plan.axes().get(a).size())
        .reduce(1, Math::multiplyExact);
  }

  /** The names of those of them that vary. */
  String otherNames(int... shown) {
    return IntStream.range(0, plan.axes().size())
        .filter(a -> Arrays.stream(shown).noneMatch(s -> s == a))
        .filter(a -> plan.axes().get(a).size() > 1)
        .mapToObj(a -> plan.axes().get(a).name())
        .collect(Collectors.joining(" and "));
  }

  /** The axis that curves run along: the last long one; -1 if there is none. */
  int horizontal() {
    for (int least : new int[] {LONG, 2}) {
      for (int a = plan.axes().size() - 1; a >= 0; a--) {
        if (finite(a) >= least && !plan.axes().get(a).isOrder()) {
          return a;
        }
      }
    }
    return -1;
  }

  /** The other axis of a map; -1 if there is none. */
  int vertical(int across) {
    for (int a = across - 1; a >= 0; a--) {
      if (isEven(a) && isEven(across)) {
        return a;
      }
    }
    return -1;
  }

  /** Whether an axis is long and evenly divided, on its scale. */
  boolean isEven(int axis) {
    return plan.axes().get(axis).size() >= LONG && plan.axes().get(axis).spacing() != Spacing.LIST;
  }

  /** How many values of an axis have a place on paper. */
  long finite(int axis) {
    return plan.axes().get(axis).values().stream().filter(Double::isFinite).count();
  }

  /** Every choice of places on the axes that a picture does not show, at most so many. */
  List<int[]> others(int most, int... shown) {
    List<int[]> found = new ArrayList<>();
    int[] places = new int[plan.axes().size()];
    while (found.size() < most) {
      found.add(places.clone());
      int a = places.length - 1;
      while (a >= 0) {
        int axis = a;
        boolean fixed = Arrays.stream(shown).anyMatch(s -> s == axis);
        if (!fixed && ++places[a] < plan.axes().get(a).size()) {
          break;
        }
        places[a] = 0;
        a--;
      }
      if (a < 0) {
        break;
      }
    }
    return found;
  }

  /** A choice of places on the axes that a picture does not show, for a title or a legend. */
  String words(int[] places, int... shown) {
    return IntStream.range(0, places.length)
        .filter(a -> Arrays.stream(shown).noneMatch(s -> s == a) && plan.axes().get(a).size() > 1)
        .mapToObj(
            a ->
                Numerals.legend(plan.axes().get(a).name())
                    + " = "
                    + rounded(plan.axes().get(a).values().get(places[a])))
        .collect(Collectors.joining(", "));
  }

  /** An axis as it is drawn; points of a list get some room on either side. */
  PlotAxis axis(int a) {
    var axis = plan.axes().get(a);
    double low = first(a);
    double high = last(a);
    double room = isEven(a) ? 0 : 0.04 * (high - low);
    String label = Numerals.legend(axis.name()) + (rates.contains(axis.name()) ? unit : "");
    return axis.spacing() == Spacing.LOGARITHMIC
        ? PlotAxis.logarithmic(label, low, high)
        : PlotAxis.linear(label, low - room, high + room);
  }

  /** The smallest finite value of an axis. */
  double first(int a) {
    return plan.axes().get(a).values().stream()
        .filter(Double::isFinite)
        .min(Double::compare)
        .orElseThrow();
  }

  /** The largest finite value of an axis. */
  double last(int a) {
    return plan.axes().get(a).values().stream()
        .filter(Double::isFinite)
        .max(Double::compare)
        .orElseThrow();
  }

  private static String rounded(double value) {
    return Double.isFinite(value)
        ? Numerals.number(new BigDecimal(value).round(new MathContext(DIGITS)).doubleValue())
        : Numerals.number(value).replace("inf", "∞");
  }
}

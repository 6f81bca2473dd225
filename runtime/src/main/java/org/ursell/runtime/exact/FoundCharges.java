package org.ursell.runtime.exact;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.ursell.runtime.equations.ChargeDescriptor;
import org.ursell.runtime.equations.LindbladData;
import org.ursell.runtime.equations.LindbladData.Factor;
import org.ursell.runtime.equations.LindbladData.JointJump;
import org.ursell.runtime.equations.LindbladData.Jump;
import org.ursell.runtime.equations.LindbladData.Species;
import org.ursell.runtime.equations.LindbladData.Term;
import org.ursell.runtime.equations.SiteOperator;
import org.ursell.runtime.equations.WholeNullSpace;

/**
 * The U(1) charges that a Lindblad equation conserves although its model declares none: sums over
 * all sites of a weight for each level, and over modes of one for each quantum, such that the
 * Hamiltonian is neutral and each jump changes them by one amount. Density matrices then fall into
 * sectors that do not mix, which is the same solution with far fewer unknowns.
 *
 * <p>Each condition is a linear equation for the weights with whole coefficients; the charges are
 * the null space, found in fractions without rounding.
 */
final class FoundCharges {
  /**
   * More entries than this need not be spent on counting the unknowns of sectors: see {@link
   * OccupationCounts}.
   */
  private static final double MOST_COUNTS = 1 << 20;

  /** Weights beyond this are no symmetry that somebody means. */
  private static final int LARGEST_WEIGHT = 100;

  private final LindbladData data;

  /** Where the weights of a species begin: those of its levels from 1 on, or of a quantum. */
  private final int[] first;

  private final Set<List<Integer>> conditions = new LinkedHashSet<>();

  private FoundCharges(LindbladData data) {
    this.data = data;
    this.first = new int[data.species().size() + 1];
    for (int s = 0; s < data.species().size(); s++) {
      first[s + 1] = first[s] + Math.max(1, data.species().get(s).levels() - 1);
    }
  }

  /** The equation with the charges that it conserves, or as it is if it declares some. */
  static LindbladData in(LindbladData data) {
    if (!data.charges().isEmpty()) {
      return data;
    }
    return new LindbladData(
        data.model(),
        data.species(),
        data.hamiltonian(),
        data.jumps(),
        new FoundCharges(data).find(),
        data.jointJumps());
  }

  private List<ChargeDescriptor> find() {
    for (Term term : data.hamiltonian()) {
      if (!term.coefficient().isZero()) {
        shift(term.factors()).ifPresent(this::require);
      }
    }
    data.jumps().stream().filter(jump -> jump.rate() != 0.0).forEach(this::add);
    data.jointJumps().stream().filter(jump -> jump.rate() != 0.0).forEach(this::add);
    List<ChargeDescriptor> charges = new ArrayList<>();
    double counts = sites() + 1.0;
    List<int[]> equations =
        conditions.stream()
            .map(condition -> condition.stream().mapToInt(Integer::intValue).toArray())
            .toList();
    int unknowns = first[first.length - 1];
    for (int[] weights : new WholeNullSpace(unknowns, equations).basis(LARGEST_WEIGHT)) {
      double more = counts * width(weights);
      if (more <= MOST_COUNTS) {
        counts = more;
        charges.add(charge("found " + (charges.size() + 1), weights));
      }
    }
    return charges;
  }

  /** The operators of a jump are one sum. */
  private void add(Jump jump) {
    requireAlike(jump.operators().stream().map(factor -> shift(List.of(factor))));
  }

  private void add(JointJump jump) {
    requireAlike(
        jump.products().stream()
            .filter(product -> !product.coefficient().isZero())
            .map(
                product ->
                    shift(product.factors().stream().map(LindbladData.Placed::factor).toList())));
  }

  private void requireAlike(Stream<Optional<int[]>> shifts) {
    List<int[]> all = shifts.flatMap(Optional::stream).toList();
    all.stream().skip(1).forEach(shift -> require(difference(shift, all.get(0))));
  }

  private void require(int[] vanishing) {
    if (Arrays.stream(vanishing).anyMatch(k -> k != 0)) {
      conditions.add(Arrays.stream(vanishing).boxed().toList());
    }
  }

  /**
   * By how much a product of operators changes a charge, as the number of times that each weight
   * counts. All entries of each operator must do so alike. Nothing if the product is zero.
   */
  private Optional<int[]> shift(List<Factor> factors) {
    int[] sum = new int[first[first.length - 1]];
    for (Factor factor : factors) {
      List<int[]> shifts = shifts(factor);
      if (shifts.isEmpty()) {
        return Optional.empty();
      }
      int[] one = shifts.get(0);
      shifts.stream().skip(1).forEach(other -> require(difference(other, one)));
      Arrays.setAll(sum, k -> sum[k] + one[k]);
    }
    return Optional.of(sum);
  }

  private List<int[]> shifts(Factor factor) {
    SiteOperator operator = factor.operator();
    boolean mode = data.species().get(factor.species()).levels() == 0;
    int begin = first[factor.species()];
    List<int[]> found = new ArrayList<>();
    for (int i = 0; i < operator.levels(); i++) {
      for (int j = 0; j < operator.levels(); j++) {
        if (operator.re(i, j) != 0.0 || operator.im(i, j) != 0.0) {
          int[] shift = new int[first[first.length - 1]];
          if (mode) {
            shift[begin] = i - j;
          } else if (i != j) {
            // The weight of level 0 is 0.
            count(shift, begin, i, 1);
            count(shift, begin, j, -1);
          }
          found.add(shift);
        }
      }
    }
    return found;
  }

  private static void count(int[] shift, int begin, int level, int times) {
    if (level > 0) {
      shift[begin + level - 1] += times;
    }
  }

  private static int[] difference(int[] one, int[] other) {
    int[] difference = one.clone();
    Arrays.setAll(difference, k -> one[k] - other[k]);
    return difference;
  }

  private double sites() {
    return data.species().stream().mapToDouble(Species::count).sum();
  }

  /** How many values a charge of all sites can take in a density matrix. */
  private double width(int[] weights) {
    double width = 1.0;
    for (int s = 0; s < data.species().size(); s++) {
      Species one = data.species().get(s);
      if (one.levels() > 0) {
        int[] levels = Arrays.copyOfRange(weights, first[s], first[s + 1]);
        int high = Math.max(0, Arrays.stream(levels).max().orElse(0));
        int low = Math.min(0, Arrays.stream(levels).min().orElse(0));
        width += 2.0 * one.count() * (high - low);
      }
    }
    return width;
  }

  private ChargeDescriptor charge(String name, int[] weights) {
    List<List<Double>> all = new ArrayList<>();
    for (int s = 0; s < data.species().size(); s++) {
      List<Double> own = new ArrayList<>();
      if (data.species().get(s).levels() > 0) {
        own.add(0.0);
      }
      for (int k = first[s]; k < first[s + 1]; k++) {
        own.add((double) weights[k]);
      }
      all.add(own);
    }
    return new ChargeDescriptor(name, all);
  }
}

package org.ursell.runtime.exact;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.ursell.runtime.equations.ChargeDescriptor;
import org.ursell.runtime.equations.LindbladData;
import org.ursell.runtime.equations.LindbladData.Species;
import org.ursell.runtime.equations.WholeNullSpace;

/**
 * The U(1) charges that a Lindblad equation conserves although its model declares none: sums over
 * all sites of a weight for each level, and over modes of one for each quantum. Density matrices
 * then fall into sectors that do not mix, which is the same solution with far fewer unknowns.
 *
 * <p>They are the null space of the {@linkplain ChargeConditions conditions}, found in fractions
 * without rounding.
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

  private final ChargeConditions conditions;

  private FoundCharges(LindbladData data) {
    this.data = data;
    this.conditions = new ChargeConditions(data);
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
    List<ChargeDescriptor> charges = new ArrayList<>();
    double counts = sites() + 1.0;
    WholeNullSpace space = new WholeNullSpace(conditions.unknowns(), conditions.equations());
    for (int[] weights : space.basis(LARGEST_WEIGHT)) {
      double more = counts * width(weights);
      if (more <= MOST_COUNTS) {
        counts = more;
        charges.add(charge("found " + (charges.size() + 1), weights));
      }
    }
    return charges;
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
        int[] levels = Arrays.copyOfRange(weights, conditions.first(s), conditions.first(s + 1));
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
      for (int k = conditions.first(s); k < conditions.first(s + 1); k++) {
        own.add((double) weights[k]);
      }
      all.add(own);
    }
    return new ChargeDescriptor(name, all);
  }
}

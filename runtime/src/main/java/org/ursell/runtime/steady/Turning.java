package org.ursell.runtime.steady;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.ursell.runtime.equations.ChargeDescriptor;
import org.ursell.runtime.equations.Moment;
import org.ursell.runtime.observable.PhaseGenerator;
import org.ursell.runtime.state.MomentSpace;

/** The generator G of turning by one conserved charge, dy/d(angle) = G y, as a list of entries. */
final class Turning {
  private record Entry(int row, int column, double weight) {}

  private final List<Entry> entries = new ArrayList<>();
  private final double[] constant;
  private final PhaseGenerator phase;

  private final double[] charges;

  /**
   * The turning of some equations by a charge.
   *
   * @throws org.ursell.runtime.equations.InvalidInputException if its weights do not fit the
   *     species
   */
  Turning(MomentSpace space, ChargeDescriptor charge) {
    phase = PhaseGenerator.of(space, charge);
    charges = charges(space.equations().moments(), charge);
    constant = new double[phase.dimension()];
    phase.apply(new double[constant.length], constant);
    for (int i = 0; i < constant.length; i++) {
      int row = i;
      phase.row(i).forEach((column, weight) -> entries.add(new Entry(row, column, weight)));
    }
  }

  /** What hears of every entry. */
  interface Visitor {
    void entry(int row, int column, double weight);
  }

  /** Shows all entries, row by row. */
  void visit(Visitor visitor) {
    entries.forEach(entry -> visitor.entry(entry.row(), entry.column(), entry.weight()));
  }

  /** The velocity of turning, G y. */
  double[] velocity(double[] y) {
    double[] velocity = constant.clone();
    for (Entry entry : entries) {
      velocity[entry.row()] += entry.weight() * y[entry.column()];
    }
    return velocity;
  }

  /** The moduli of all charges that moments have, none of them zero, the largest first. */
  private static double[] charges(List<Moment> moments, ChargeDescriptor charge) {
    TreeSet<Double> all = new TreeSet<>();
    Set<List<Integer>> seen = new HashSet<>();
    for (Moment moment : moments) {
      List<Integer> species = moment.factors().stream().map(Moment.Factor::species).toList();
      if (!seen.add(species)) {
        continue;
      }
      TreeSet<Double> sums = new TreeSet<>(List.of(0.0));
      for (int one : species) {
        TreeSet<Double> more = new TreeSet<>();
        for (double sum : sums) {
          steps(charge.weights().get(one)).forEach(step -> more.add(rounded(sum + step)));
        }
        sums = more;
      }
      all.addAll(sums);
    }
    return all.descendingSet().stream().filter(q -> q > 0.0).mapToDouble(q -> q).toArray();
  }

  private static Set<Double> steps(List<Double> weights) {
    Set<Double> steps = new TreeSet<>();
    for (double one : weights) {
      for (double other : weights) {
        steps.add(rounded(one - other));
      }
    }
    if (weights.size() == 1) {
      steps.add(weights.get(0));
      steps.add(-weights.get(0));
    }
    return steps;
  }

  /** Sums of the same charges in another order are the same charge. */
  private static double rounded(double charge) {
    return Math.rint(charge * 1e9) / 1e9 + 0.0;
  }

  /**
   * A state without its phase, the mean over all its turns. With G = i times the charges, a product
   * of 1 + (G/q)^2 over the moduli q of all charges leaves alone what does not turn, and removes
   * the rest.
   */
  double[] withoutPhase(double[] y) {
    double[] state = y.clone();
    for (double charge : charges) {
      double[] twice = velocity(velocity(state));
      for (int k = 0; k < state.length; k++) {
        // The generator is affine; only what it does to differences is linear.
        state[k] += (twice[k] - constant[k]) / (charge * charge);
      }
    }
    return state;
  }

  /** The state turned by an angle. */
  double[] turned(double[] y, double angle) {
    return phase.rotate(y, angle);
  }
}

package org.ursell.symbolic.heisenberg;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ursell.runtime.equations.Internal;
import org.ursell.runtime.equations.WholeNullSpace;
import org.ursell.symbolic.model.Charge;
import org.ursell.symbolic.model.JointJump;
import org.ursell.symbolic.model.JumpOperator;
import org.ursell.symbolic.model.LocalOperator.Entry;
import org.ursell.symbolic.model.Model;
import org.ursell.symbolic.model.SiteFactor;
import org.ursell.symbolic.model.Species;

/**
 * The U(1) charges that a model conserves and does not declare, whatever its parameters are: the
 * Hamiltonian is neutral, and every jump changes them by one amount, also those parts whose
 * coefficient is zero by its default. What {@link ChargeConservation} asks of a charge is here a
 * linear equation for its weights.
 */
@Internal
public final class UndeclaredCharges {
  /** Weights beyond this are no symmetry that somebody means. */
  private static final int LARGEST_WEIGHT = 100;

  private final ModelMathematics mathematics;
  private final Model model;

  /** Where the weights of a species begin: those of its levels from 1 on, or of a quantum. */
  private final int[] first;

  private final List<int[]> conditions = new ArrayList<>();

  private UndeclaredCharges(ModelMathematics mathematics) {
    this.mathematics = mathematics;
    this.model = mathematics.model();
    first = new int[model.species().size() + 1];
    for (int s = 0; s < model.species().size(); s++) {
      Species species = model.species().get(s);
      first[s + 1] = first[s] + (species.isMode() ? 1 : species.levels() - 1);
    }
  }

  /** The charges, independent of each other and of those that the model declares. */
  public static List<Charge> of(ModelMathematics mathematics) {
    return new UndeclaredCharges(mathematics).find();
  }

  private List<Charge> find() {
    for (List<HamiltonianLine> lines : HamiltonianLine.together(mathematics)) {
      HamiltonianLine.sum(lines)
          .keySet()
          .forEach(entries -> conditions.add(shift(lines.get(0).species(), entries)));
    }
    model.jumps().forEach(this::add);
    model.jointJumps().forEach(this::add);
    List<BigDecimal[]> known =
        new ArrayList<>(model.charges().stream().map(this::weights).toList());
    List<Charge> found = new ArrayList<>();
    for (int[] weights : new WholeNullSpace(unknowns(), conditions).basis(LARGEST_WEIGHT)) {
      BigDecimal[] exact =
          Arrays.stream(weights).mapToObj(BigDecimal::valueOf).toArray(BigDecimal[]::new);
      if (!WholeNullSpace.isSpanned(known, exact)) {
        known.add(exact);
        found.add(charge(weights, found.size()));
      }
    }
    return found;
  }

  private int unknowns() {
    return first[first.length - 1];
  }

  private void add(JumpOperator jump) {
    List<int[]> shifts = new ArrayList<>();
    for (SiteFactor factor : jump.operators()) {
      int species = model.speciesIndex(factor.species());
      for (Entry entry :
          mathematics.operator(factor.species(), factor.operator()).entries().keySet()) {
        shifts.add(shift(List.of(species), List.of(entry)));
      }
    }
    requireAlike(shifts);
  }

  /** Operators that jump together, at a rate that is not zero, shift alike. */
  private void add(JointJump jump) {
    List<List<int[]>> shifts = new ArrayList<>();
    for (List<JointJump.Product> operator : jump.operators()) {
      List<int[]> own =
          mathematics.parts(jump, operator).keySet().stream()
              .map(
                  key -> {
                    int[] sum = new int[unknowns()];
                    key.sum(
                        jump.sites(),
                        (name, entry) -> {
                          count(sum, model.speciesIndex(name), entry);
                          return 0.0;
                        });
                    return sum;
                  })
              .toList();
      requireAlike(own);
      shifts.add(own.isEmpty() ? List.of(new int[unknowns()]) : own);
    }
    for (int a = 0; a < shifts.size(); a++) {
      for (int b = 0; b < a; b++) {
        if (!mathematics.coefficient(jump.rates().get(a).get(b)).isZero()) {
          requireAlike(List.of(shifts.get(b).get(0), shifts.get(a).get(0)));
        }
      }
    }
  }

  private void requireAlike(List<int[]> shifts) {
    for (int[] shift : shifts) {
      int[] difference = shift.clone();
      Arrays.setAll(difference, k -> shift[k] - shifts.get(0)[k]);
      conditions.add(difference);
    }
  }

  /** How many times each weight counts in what a product of elementary operators changes. */
  private int[] shift(List<Integer> species, List<Entry> entries) {
    int[] sum = new int[unknowns()];
    for (int k = 0; k < entries.size(); k++) {
      count(sum, species.get(k), entries.get(k));
    }
    return sum;
  }

  private void count(int[] sum, int species, Entry entry) {
    if (model.species().get(species).isMode()) {
      sum[first[species]] += entry.to() - entry.from();
      return;
    }
    // The weight of level 0 is 0.
    if (entry.to() > 0) {
      sum[first[species] + entry.to() - 1]++;
    }
    if (entry.from() > 0) {
      sum[first[species] + entry.from() - 1]--;
    }
  }

  /** The weights of a declared charge above that of level 0. */
  private BigDecimal[] weights(Charge charge) {
    BigDecimal[] own = new BigDecimal[unknowns()];
    Arrays.fill(own, BigDecimal.ZERO);
    for (int s = 0; s < model.species().size(); s++) {
      List<Double> levels = charge.weightsOf(model.species().get(s).name());
      boolean mode = model.species().get(s).isMode();
      for (int k = mode ? 0 : 1; k < levels.size(); k++) {
        double above = mode ? levels.get(k) : levels.get(k) - levels.get(0);
        own[first[s] + k - (mode ? 0 : 1)] = BigDecimal.valueOf(above);
      }
    }
    return own;
  }

  private Charge charge(int[] weights, int number) {
    Map<String, List<Double>> all = new HashMap<>();
    for (int s = 0; s < model.species().size(); s++) {
      Species species = model.species().get(s);
      List<Double> own = new ArrayList<>();
      if (!species.isMode()) {
        own.add(0.0);
      }
      for (int k = first[s]; k < first[s + 1]; k++) {
        own.add((double) weights[k]);
      }
      all.put(species.name(), own);
    }
    return new Charge(name(number), all);
  }

  /** The n-th name that no charge of the model has. */
  private String name(int number) {
    List<String> taken = model.charges().stream().map(Charge::name).toList();
    String name = "";
    int next = 0;
    for (int k = 1; next <= number; k++) {
      name = k == 1 ? "charge" : "charge" + k;
      next += taken.contains(name) ? 0 : 1;
    }
    return name;
  }
}

package org.ursell.symbolic.heisenberg;

import java.util.ArrayList;
import java.util.List;
import org.ursell.runtime.equations.Internal;
import org.ursell.runtime.equations.InvalidInputException;
import org.ursell.runtime.equations.NumberWords;
import org.ursell.symbolic.model.Charge;
import org.ursell.symbolic.model.JointJump;
import org.ursell.symbolic.model.JumpOperator;
import org.ursell.symbolic.model.LocalOperator.Entry;
import org.ursell.symbolic.model.Model;
import org.ursell.symbolic.model.SiteFactor;
import org.ursell.symbolic.model.Species;

/**
 * Checks that the charges a model declares are conserved: the Hamiltonian is neutral and every jump
 * operator changes the charge by one definite amount.
 */
@Internal
public final class ChargeConservation {
  private static final double SAME = 1e-12;

  private static final String ONE_AMOUNT =
      "correct the weights of the charge, write jumps that change it by one amount each, or do not declare it";

  private final ModelMathematics mathematics;

  /** The check of a model. */
  public ChargeConservation(ModelMathematics mathematics) {
    this.mathematics = mathematics;
  }

  /**
   * Runs the check.
   *
   * @throws InvalidInputException naming the charge and the line that breaks it
   */
  public void check() {
    Model model = mathematics.model();
    for (Charge charge : model.charges()) {
      HamiltonianLine.together(mathematics).forEach(lines -> checkNeutral(charge, lines));
      for (JumpOperator jump : model.jumps()) {
        checkDefinite(charge, jump);
      }
      for (JointJump jump : model.jointJumps()) {
        checkDefinite(charge, jump);
      }
    }
  }

  /** What a line changes another may take back, as Sy (x) Sy does for Sx (x) Sx. */
  private void checkNeutral(Charge charge, List<HamiltonianLine> lines) {
    for (List<Entry> entries : HamiltonianLine.sum(lines).keySet()) {
      double change = change(charge, lines.get(0).species(), entries);
      if (Math.abs(change) > SAME) {
        HamiltonianLine one =
            lines.stream()
                .filter(line -> line.parts().containsKey(entries))
                .findFirst()
                .orElseThrow();
        throw new InvalidInputException(
            "the charge '%s' is not conserved: the Hamiltonian term '%s' changes it by %s"
                .formatted(charge.name(), one.text(), NumberWords.rounded(change)),
            "correct the weights of the charge, or do not declare it");
      }
    }
  }

  /** By how much a product of elementary operators changes a charge. */
  private double change(Charge charge, List<Integer> species, List<Entry> entries) {
    double sum = 0.0;
    for (int slot = 0; slot < entries.size(); slot++) {
      Species own = mathematics.model().species().get(species.get(slot));
      sum += charge(charge, own, entries.get(slot));
    }
    return sum;
  }

  private void checkDefinite(Charge charge, JumpOperator jump) {
    boolean first = true;
    double expected = 0.0;
    for (SiteFactor factor : jump.operators()) {
      Model model = mathematics.model();
      Species species = model.species().get(model.speciesIndex(factor.species()));
      for (Entry entry :
          mathematics.operator(factor.species(), factor.operator()).entries().keySet()) {
        double change = charge(charge, species, entry);
        if (first) {
          expected = change;
          first = false;
        } else if (Math.abs(change - expected) > SAME) {
          throw new InvalidInputException(
              "the jump operator %s changes the charge '%s' by %s and by %s"
                  .formatted(
                      factor.operator(),
                      charge.name(),
                      NumberWords.rounded(expected),
                      NumberWords.rounded(change)),
              ONE_AMOUNT);
        }
      }
    }
  }

  /** Operators that jump together, at a rate that is not zero, change the charge alike. */
  private void checkDefinite(Charge charge, JointJump jump) {
    Model model = mathematics.model();
    List<Double> changes = new ArrayList<>();
    for (List<JointJump.Product> operator : jump.operators()) {
      List<Double> own =
          mathematics.parts(jump, operator).keySet().stream()
              .map(
                  key ->
                      key.sum(
                          jump.sites(),
                          (name, entry) ->
                              charge(charge, model.species().get(model.speciesIndex(name)), entry)))
              .toList();
      for (double change : own) {
        requireSame(charge, jump, own.get(0), change);
      }
      changes.add(own.isEmpty() ? 0.0 : own.get(0));
    }
    for (int a = 0; a < changes.size(); a++) {
      for (int b = 0; b < a; b++) {
        if (!mathematics.coefficient(jump.rates().get(a).get(b)).isZero()) {
          requireSame(charge, jump, changes.get(b), changes.get(a));
        }
      }
    }
  }

  private static void requireSame(Charge charge, JointJump jump, double one, double other) {
    if (Math.abs(one - other) > SAME) {
      throw new InvalidInputException(
          "the jump %s changes the charge '%s' by %s and by %s"
              .formatted(
                  jump.words(),
                  charge.name(),
                  NumberWords.rounded(one),
                  NumberWords.rounded(other)),
          ONE_AMOUNT);
    }
  }

  private static double charge(Charge charge, Species species, Entry entry) {
    List<Double> weights = charge.weightsOf(species.name());
    return species.isMode()
        ? weights.get(0) * (entry.to() - entry.from())
        : weights.get(entry.to()) - weights.get(entry.from());
  }
}

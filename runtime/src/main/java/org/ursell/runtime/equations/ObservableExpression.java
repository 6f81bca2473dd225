package org.ursell.runtime.equations;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * An observable that is more than one operator on one place: a correlation between places, a sum
 * over sites, or arithmetic of expectation values.
 *
 * @param text as its author wrote it
 * @param formula what is computed
 */
@Internal
public record ObservableExpression(String text, ObservableFormula formula) {
  /** What it is, in a word. */
  public String kind() {
    boolean onePlace =
        formula.means().stream()
            .flatMap(mean -> mean.terms().stream())
            .allMatch(term -> term.sites().size() + term.modes().size() <= 1);
    return !isLinear()
        ? "made of expectation values"
        : onePlace
            ? "an operator with parameters or sums in it"
            : "an expectation value of several places";
  }

  /**
   * Whether it is the expectation value of one operator, so that it turns and decays as a state.
   */
  public boolean isLinear() {
    return formula instanceof ObservableFormula.Mean;
  }

  /** Why it may have no value, though there is a state to read it from. */
  public String undefined() {
    return holdsSqueezing(formula)
        ? "it has no value where the sites have no mean spin to be perpendicular to"
        : "it has no value where it divides by zero, or takes the root of something negative";
  }

  private static boolean holdsSqueezing(ObservableFormula part) {
    return part instanceof ObservableFormula.SpinSqueezing
        || part.parts().stream().anyMatch(ObservableExpression::holdsSqueezing);
  }

  /** Whether a number of sites stands in it. */
  public boolean countsSites(ModelDescriptor model) {
    boolean[] found = {false};
    formula.visit(
        part -> {
          if (part instanceof ObservableFormula.Number number) {
            found[0] |= mentions(number.re(), model) || mentions(number.im(), model);
          } else if (part instanceof ObservableFormula.SpinSqueezing squeezing) {
            found[0] |= mentions(squeezing.count(), model);
          } else if (part instanceof ObservableFormula.Mean mean) {
            mean.terms()
                .forEach(t -> found[0] |= mentions(t.re(), model) || mentions(t.im(), model));
          }
        });
    return found[0];
  }

  private static boolean mentions(Formula formula, ModelDescriptor model) {
    if (formula instanceof Formula.Parameter parameter) {
      return model.sizes().contains(parameter.name());
    }
    List<Formula> parts =
        formula instanceof Formula.Sum sum
            ? sum.parts()
            : formula instanceof Formula.Product product
                ? product.parts()
                : formula instanceof Formula.Power power
                    ? List.of(power.base(), power.exponent())
                    : formula instanceof Formula.Call call ? call.arguments() : List.of();
    return parts.stream().anyMatch(part -> mentions(part, model));
  }

  /**
   * The charges of all parts of all operators in it, in rising order. Squeezing is read in axes
   * that turn with the spin, so that it has none.
   */
  public List<Double> charges(ChargeDescriptor charge) {
    TreeSet<Double> found = new TreeSet<>();
    addCharges(formula, charge, found);
    return List.copyOf(found);
  }

  private static void addCharges(
      ObservableFormula part, ChargeDescriptor charge, Set<Double> found) {
    if (part instanceof ObservableFormula.Mean mean) {
      mean.terms().forEach(term -> found.addAll(term.charges(charge)));
    } else if (part instanceof ObservableFormula.SpinSqueezing) {
      found.add(0.0);
    } else {
      part.parts().forEach(inner -> addCharges(inner, charge, found));
    }
  }

  /**
   * Requires that its operators are of a model's species.
   *
   * @param name for messages
   * @throws InvalidInputException if one is not
   */
  public void requireFit(String name, ModelDescriptor model) {
    for (ObservableFormula.Mean mean : formula.means()) {
      for (ObservableTerm term : mean.terms()) {
        boolean sites =
            term.sites().stream()
                .allMatch(part -> levels(model, part.species()) == part.operator().levels());
        boolean modes = term.modes().stream().allMatch(part -> levels(model, part.species()) == 0);
        if (!sites || !modes) {
          throw new InvalidInputException(
              "%s is not made of operators of model '%s'".formatted(name, model.name()),
              "follow one of its own observables");
        }
      }
    }
  }

  private static int levels(ModelDescriptor model, int species) {
    return species >= 0 && species < model.species().size()
        ? model.species().get(species).levels()
        : -1;
  }

  /**
   * The same with numbers for coefficients: what there is to read of it at a point.
   *
   * @param name for messages
   * @throws InvalidInputException if there is none
   */
  public ObservableExpression at(String name, ModelDescriptor model, Parameters parameters) {
    return new ObservableExpression(
        text, new ObservablePoint(name, model, parameters).resolve(formula));
  }
}

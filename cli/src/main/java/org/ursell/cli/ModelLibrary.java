package org.ursell.cli;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.ursell.runtime.equations.EquationCatalogue;
import org.ursell.runtime.equations.ExactJacobian;
import org.ursell.runtime.equations.InvalidInputException;
import org.ursell.runtime.equations.MomentEquations;

/**
 * Finds models by name and gives their equations at any order: an emitted class if there is one,
 * otherwise derived and compiled on the spot. The symbolic module is touched only in that case.
 */
final class ModelLibrary {
  private static final List<Entry> ENTRIES =
      List.of(
          new Entry(
              "one-group",
              "one group of N three-level oscillators",
              List.of("V"),
              Map.of("V", List.of(0.75, 1.0, 1.25, 1.5))),
          new Entry(
              "two-groups",
              "two detuned groups of N three-level oscillators each",
              List.of("V", "V_AB"),
              Map.of()));

  private ModelLibrary() {}

  /**
   * A model that can be named on the command line.
   *
   * @param name as typed
   * @param title one line for people
   * @param interactions the parameters that are zero without coupling, the one to sweep first
   * @param figure parameter values of the paper's figure of lifetimes
   */
  record Entry(
      String name, String title, List<String> interactions, Map<String, List<Double>> figure) {
    /** The mean-field equations, with which every measurement starts. */
    ExactJacobian meanField(Consumer<String> tell) {
      if (equations(1, tell) instanceof ExactJacobian exact) {
        return exact;
      }
      throw new FailedComputationException(
          "the mean-field equations of '%s' have no exact Jacobian".formatted(name),
          "derive them again with this version of Ursell");
    }

    /**
     * The equations at a truncation order.
     *
     * @param tell is told, in a sentence, if that takes long
     */
    MomentEquations equations(int order, Consumer<String> tell) {
      Optional<MomentEquations> emitted = EquationCatalogue.find(name, order);
      return emitted.orElseGet(() -> DerivedModels.equations(name, order, tell));
    }
  }

  /**
   * The model of a name.
   *
   * @throws InvalidInputException if there is none
   */
  static Entry entry(String name) {
    return ENTRIES.stream()
        .filter(entry -> entry.name().equals(name))
        .findFirst()
        .orElseThrow(
            () ->
                new InvalidInputException(
                    "--model: there is no model '%s'".formatted(name),
                    Suggestions.remedy(name, ENTRIES.stream().map(Entry::name).toList())));
  }
}

package org.ursell.cli.study;

import java.util.ArrayList;
import java.util.List;
import org.ursell.cli.words.Numerals;
import org.ursell.runtime.equations.InvalidInputException;
import org.ursell.runtime.equations.ModelDescriptor;
import org.ursell.runtime.equations.Parameters;
import org.ursell.runtime.equations.SiteOperator;
import org.ursell.runtime.equations.SpeciesDescriptor;
import org.ursell.runtime.exact.LindbladModel;
import org.ursell.symbolic.emit.NumericModel;
import org.ursell.symbolic.emit.NumericModel.Factor;
import org.ursell.symbolic.emit.NumericModel.Jump;
import org.ursell.symbolic.emit.NumericModel.Term;
import org.ursell.symbolic.model.Model;

/** Hands a model with its numbers filled in to the exact solver. */
public final class ExactModels {
  /** Two-level sites with a conserved charge have the fewest unknowns; so many need over 20 GB. */
  private static final double LARGEST_COUNT = 32_767;

  private ExactModels() {}

  /**
   * Refuses what has no finite Hilbert space.
   *
   * @throws InvalidInputException if a species is a mode
   */
  public static void requireLevels(ModelDescriptor model) {
    for (SpeciesDescriptor species : model.species()) {
      if (species.isMode()) {
        throw new InvalidInputException(
            "species %s of model '%s' is a mode with infinitely many levels, which the exact solver"
                    .formatted(species.name(), model.name())
                + " cannot hold",
            "ask for truncation orders with 'ursell lifetime', or model the mode by a few levels");
      }
    }
  }

  /**
   * The Lindblad equation at one parameter point.
   *
   * @param descriptor of any equations of the model
   * @param parameters a finite value for every parameter, sizes included
   * @throws InvalidInputException if it is not one of finite-level sites coupled in pairs
   */
  static LindbladModel of(Model model, ModelDescriptor descriptor, Parameters parameters) {
    requireLevels(descriptor);
    NumericModel numbers = NumericModel.of(model, parameters);
    List<SiteOperator> onSite = new ArrayList<>();
    for (SpeciesDescriptor species : descriptor.species()) {
      onSite.add(SiteOperator.zero(species.levels()));
    }
    for (Term term : numbers.hamiltonian()) {
      if (term.factors().size() == 1) {
        int species = term.factors().get(0).species();
        onSite.set(species, onSite.get(species).plus(term.scaled()));
      }
    }
    LindbladModel.Builder builder = LindbladModel.builder();
    for (int s = 0; s < onSite.size(); s++) {
      SpeciesDescriptor species = descriptor.species().get(s);
      builder.species(species.name(), count(descriptor, species, parameters), onSite.get(s));
    }
    numbers.hamiltonian().stream()
        .filter(term -> term.factors().size() != 1)
        .forEach(term -> addCoupling(builder, term, descriptor));
    numbers.jumps().forEach(jump -> addJump(builder, jump, descriptor));
    descriptor.charges().forEach(builder::charge);
    return builder.build();
  }

  private static int count(
      ModelDescriptor model, SpeciesDescriptor species, Parameters parameters) {
    double count =
        model.parameter(species.size()).isPresent()
            ? parameters.get(species.size())
            : Double.parseDouble(species.size());
    if (!(count <= LARGEST_COUNT)) {
      throw new InvalidInputException(
          "the exact solution for %s sites of species %s needs more than 20 GB of memory: its"
                  .formatted(Numerals.number(count), species.name())
              + " unknowns grow at least like the square of that number",
          "ask for fewer sites, or for truncation orders with 'ursell lifetime'");
    }
    return (int) Math.rint(count);
  }

  private static void addCoupling(LindbladModel.Builder builder, Term term, ModelDescriptor model) {
    if (term.factors().size() != 2) {
      throw new InvalidInputException(
          "model '%s' couples %d sites at once, the exact solver knows couplings of two"
              .formatted(model.name(), term.factors().size()),
          "ask for truncation orders with 'ursell lifetime'");
    }
    Factor first = term.factors().get(0);
    Factor second = term.factors().get(1);
    // The solver sums over ordered pairs, which within a species meets each pair twice.
    double share = first.species() == second.species() ? 0.5 : 1.0;
    builder.coupling(
        first.species(),
        second.species(),
        term.coefficient(),
        first.operator().times(share, 0.0),
        second.operator());
  }

  private static void addJump(LindbladModel.Builder builder, Jump jump, ModelDescriptor model) {
    if (!jump.collective()) {
      if (jump.operators().size() != 1) {
        throw new InvalidInputException(
            "a jump of model '%s' strikes %d sites at once without being collective"
                .formatted(model.name(), jump.operators().size()),
            "ask for truncation orders with 'ursell lifetime'");
      }
      Factor factor = jump.operators().get(0);
      builder.jump(factor.species(), jump.rate(), factor.operator());
      return;
    }
    SiteOperator[] operators =
        model.species().stream()
            .map(species -> SiteOperator.zero(species.levels()))
            .toArray(SiteOperator[]::new);
    for (Factor factor : jump.operators()) {
      operators[factor.species()] = operators[factor.species()].plus(factor.operator());
    }
    builder.collectiveJump(jump.rate(), operators);
  }
}

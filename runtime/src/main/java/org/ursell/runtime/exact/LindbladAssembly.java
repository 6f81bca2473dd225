package org.ursell.runtime.exact;

import java.util.ArrayList;
import java.util.List;
import org.ursell.runtime.equations.InvalidInputException;
import org.ursell.runtime.equations.LindbladData;
import org.ursell.runtime.equations.LindbladData.Factor;
import org.ursell.runtime.equations.LindbladData.Jump;
import org.ursell.runtime.equations.LindbladData.Species;
import org.ursell.runtime.equations.LindbladData.Term;
import org.ursell.runtime.equations.NumberWords;
import org.ursell.runtime.equations.SiteOperator;

/** Brings the Lindblad equation of a model at a point into the form that the solver takes. */
final class LindbladAssembly {
  /** Two-level sites with a conserved charge have the fewest unknowns; so many need over 20 GB. */
  private static final double LARGEST_COUNT = 32_767;

  private final LindbladData data;

  LindbladAssembly(LindbladData data) {
    this.data = data;
  }

  LindbladModel model() {
    List<SiteOperator> onSite = new ArrayList<>();
    for (Species species : data.species()) {
      if (species.levels() == 0) {
        throw new InvalidInputException(
            "species %s of model '%s' is a mode, which is no site of levels"
                .formatted(species.name(), data.model()),
            "give the equation to an ExactSolver, which keeps some of its quanta");
      }
      onSite.add(SiteOperator.zero(species.levels()));
    }
    for (Term term : data.hamiltonian()) {
      if (term.factors().size() == 1) {
        int species = term.factors().get(0).species();
        onSite.set(species, onSite.get(species).plus(term.scaled()));
      }
    }
    LindbladModel.Builder builder = LindbladModel.builder();
    for (int s = 0; s < onSite.size(); s++) {
      Species species = data.species().get(s);
      builder.species(species.name(), count(species), onSite.get(s));
    }
    data.hamiltonian().stream()
        .filter(term -> term.factors().size() != 1)
        .forEach(term -> addCoupling(builder, term));
    data.jumps().forEach(jump -> addJump(builder, jump));
    data.jointJumps().forEach(builder::jointJump);
    data.charges().forEach(builder::charge);
    return builder.build();
  }

  private static int count(Species species) {
    if (!(species.count() <= LARGEST_COUNT)) {
      throw new NotExactlySolvableException(
          "the exact solution for %s sites of species %s needs more than 20 GB of memory: its"
                  .formatted(NumberWords.of(species.count()), species.name())
              + " unknowns grow at least like the square of that number",
          "ask for fewer sites, or for " + NotExactlySolvableException.TRUNCATION);
    }
    return (int) Math.rint(species.count());
  }

  private void addCoupling(LindbladModel.Builder builder, Term term) {
    if (term.factors().size() != 2) {
      throw new NotExactlySolvableException(
          "model '%s' couples %d sites at once, the exact solver knows couplings of two"
              .formatted(data.model(), term.factors().size()),
          "ask for " + NotExactlySolvableException.TRUNCATION);
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

  private void addJump(LindbladModel.Builder builder, Jump jump) {
    if (!jump.collective()) {
      if (jump.operators().size() != 1) {
        throw new NotExactlySolvableException(
            "a jump of model '%s' strikes %d sites at once without being collective"
                .formatted(data.model(), jump.operators().size()),
            "ask for " + NotExactlySolvableException.TRUNCATION);
      }
      Factor factor = jump.operators().get(0);
      builder.jump(factor.species(), jump.rate(), factor.operator());
      return;
    }
    SiteOperator[] operators =
        data.species().stream()
            .map(species -> SiteOperator.zero(species.levels()))
            .toArray(SiteOperator[]::new);
    for (Factor factor : jump.operators()) {
      operators[factor.species()] = operators[factor.species()].plus(factor.operator());
    }
    builder.collectiveJump(jump.rate(), operators);
  }
}

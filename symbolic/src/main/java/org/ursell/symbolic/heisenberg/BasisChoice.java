package org.ursell.symbolic.heisenberg;

import java.util.ArrayList;
import java.util.List;
import org.ursell.runtime.equations.Internal;
import org.ursell.symbolic.model.HamiltonianTerm;
import org.ursell.symbolic.model.JointJump;
import org.ursell.symbolic.model.JumpOperator;
import org.ursell.symbolic.model.Species;
import org.ursell.symbolic.operator.Basis;
import org.ursell.symbolic.operator.CouplingBasis;
import org.ursell.symbolic.operator.ExactOperator;
import org.ursell.symbolic.operator.ModeBasis;
import org.ursell.symbolic.operator.SiteBasis;
import org.ursell.symbolic.operator.TransitionBasis;

/** Chooses the operator basis of each species from how the model couples its sites. */
@Internal
public final class BasisChoice {
  private final ModelMathematics mathematics;

  /** The choice for a model. */
  public BasisChoice(ModelMathematics mathematics) {
    this.mathematics = mathematics;
  }

  /** A basis for each species; that of a mode is the same for either kind. */
  public List<SiteBasis> bases(Basis kind) {
    List<SiteBasis> bases = new ArrayList<>();
    for (Species species : mathematics.model().species()) {
      bases.add(basis(species, kind));
    }
    return bases;
  }

  private SiteBasis basis(Species species, Basis kind) {
    if (species.isMode()) {
      return new ModeBasis(mathematics.ring(), species.name());
    }
    return kind == Basis.TRANSITION
        ? TransitionBasis.of(mathematics.ring(), species.levels())
        : CouplingBasis.of(mathematics.ring(), species.levels(), couplings(species));
  }

  private List<ExactOperator> couplings(Species species) {
    List<ExactOperator> couplings = new ArrayList<>();
    for (HamiltonianTerm term : mathematics.model().hamiltonian()) {
      if (term.factors().size() > 1) {
        term.factors().stream()
            .filter(f -> f.species().equals(species.name()))
            .forEach(f -> couplings.add(mathematics.operator(f.species(), f.operator())));
      }
    }
    for (JumpOperator jump : mathematics.model().jumps()) {
      if (jump.collective()) {
        jump.operators().stream()
            .filter(f -> f.species().equals(species.name()))
            .forEach(f -> couplings.add(mathematics.operator(f.species(), f.operator())));
      }
    }
    for (JointJump jump : mathematics.model().jointJumps()) {
      for (JointJump.Product product : jump.products()) {
        product.factors().stream()
            .filter(f -> f.species().equals(species.name()))
            .forEach(f -> couplings.add(mathematics.operator(f.species(), f.operator())));
      }
    }
    return couplings;
  }
}

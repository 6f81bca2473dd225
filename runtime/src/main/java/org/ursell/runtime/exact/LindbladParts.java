package org.ursell.runtime.exact;

import java.util.ArrayList;
import java.util.List;
import org.hipparchus.complex.Complex;
import org.ursell.runtime.equations.LindbladData;
import org.ursell.runtime.equations.LindbladData.Factor;
import org.ursell.runtime.equations.LindbladData.Jump;
import org.ursell.runtime.equations.LindbladData.Species;
import org.ursell.runtime.equations.LindbladData.Term;

/** Writes a model of sites as a subject would give it. */
final class LindbladParts {
  private LindbladParts() {}

  static LindbladData of(LindbladModel model) {
    List<Species> species = new ArrayList<>();
    List<Term> terms = new ArrayList<>();
    List<Jump> jumps = new ArrayList<>();
    for (int s = 0; s < model.species().size(); s++) {
      LindbladModel.Species one = model.species().get(s);
      species.add(new Species(one.name(), one.levels(), one.count()));
      terms.add(new Term(Complex.ONE, List.of(new Factor(s, one.hamiltonian()))));
    }
    for (LindbladModel.PairCoupling pair : model.couplings()) {
      // Over ordered pairs there, over unordered ones here.
      double share = pair.firstSpecies() == pair.secondSpecies() ? 2.0 : 1.0;
      terms.add(
          new Term(
              pair.coefficient().multiply(share),
              List.of(
                  new Factor(pair.firstSpecies(), pair.first()),
                  new Factor(pair.secondSpecies(), pair.second()))));
    }
    for (LindbladModel.IndividualJump jump : model.jumps()) {
      jumps.add(new Jump(jump.rate(), List.of(new Factor(jump.species(), jump.operator())), false));
    }
    for (LindbladModel.CollectiveJump jump : model.collectiveJumps()) {
      List<Factor> factors = new ArrayList<>();
      for (int s = 0; s < jump.operators().size(); s++) {
        factors.add(new Factor(s, jump.operators().get(s)));
      }
      jumps.add(new Jump(jump.rate(), factors, true));
    }
    return new LindbladData("model", species, terms, jumps, model.charges(), model.jointJumps());
  }
}

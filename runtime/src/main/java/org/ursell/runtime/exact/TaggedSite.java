package org.ursell.runtime.exact;

import java.util.ArrayList;
import java.util.List;
import org.ursell.runtime.equations.ChargeDescriptor;
import org.ursell.runtime.equations.LindbladData;
import org.ursell.runtime.equations.LindbladData.Factor;
import org.ursell.runtime.equations.LindbladData.Jump;
import org.ursell.runtime.equations.LindbladData.Species;
import org.ursell.runtime.equations.LindbladData.Term;

/**
 * The same Lindblad equation with one site of a species told from the others: it is a species of
 * its own, the last, and the others keep the number of theirs.
 */
final class TaggedSite {
  private final LindbladData data;
  private final int species;
  private final int tag;

  private TaggedSite(LindbladData data, int species) {
    this.data = data;
    this.species = species;
    this.tag = data.species().size();
  }

  /**
   * The equation.
   *
   * @param species of two sites or more
   */
  static LindbladData of(LindbladData data, int species) {
    return new TaggedSite(data, species).split();
  }

  private LindbladData split() {
    List<Species> kinds = new ArrayList<>(data.species());
    Species whole = kinds.get(species);
    kinds.set(species, new Species(whole.name(), whole.levels(), whole.count() - 1.0));
    kinds.add(new Species("tagged " + whole.name(), whole.levels(), 1.0));
    List<Term> terms = new ArrayList<>();
    data.hamiltonian().forEach(term -> split(term, terms));
    List<Jump> jumps = new ArrayList<>();
    data.jumps().forEach(jump -> split(jump, jumps));
    List<ChargeDescriptor> charges = new ArrayList<>();
    for (ChargeDescriptor charge : data.charges()) {
      List<List<Double>> weights = new ArrayList<>(charge.weights());
      weights.add(weights.get(species));
      charges.add(new ChargeDescriptor(charge.name(), weights));
    }
    return new LindbladData(data.model(), kinds, terms, jumps, charges);
  }

  private boolean isOne(Factor factor) {
    return factor.species() == species;
  }

  /** Each factor on the species may be that of the one site, but not two of them. */
  private void split(Term term, List<Term> terms) {
    terms.add(term);
    long there = term.factors().stream().filter(this::isOne).count();
    // A pair of unlike operators stands for half of both orders; each order has the tag once.
    double share = there > 1 ? 1.0 / there : 1.0;
    for (int k = 0; k < term.factors().size(); k++) {
      if (isOne(term.factors().get(k))) {
        List<Factor> factors = new ArrayList<>(term.factors());
        factors.set(k, new Factor(tag, factors.get(k).operator()));
        terms.add(new Term(term.coefficient().multiply(share), factors));
      }
    }
  }

  private void split(Jump jump, List<Jump> jumps) {
    if (jump.operators().stream().noneMatch(this::isOne)) {
      jumps.add(jump);
      return;
    }
    if (!jump.collective()) {
      jumps.add(jump);
      jumps.add(
          new Jump(
              jump.rate(),
              jump.operators().stream().map(f -> new Factor(tag, f.operator())).toList(),
              false));
      return;
    }
    List<Factor> factors = new ArrayList<>(jump.operators());
    jump.operators().stream()
        .filter(this::isOne)
        .forEach(factor -> factors.add(new Factor(tag, factor.operator())));
    jumps.add(new Jump(jump.rate(), factors, true));
  }
}

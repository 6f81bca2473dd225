package org.ursell.runtime.exact;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.ursell.runtime.equations.ChargeDescriptor;
import org.ursell.runtime.equations.LindbladData;
import org.ursell.runtime.equations.LindbladData.Factor;
import org.ursell.runtime.equations.LindbladData.JointJump;
import org.ursell.runtime.equations.LindbladData.Jump;
import org.ursell.runtime.equations.LindbladData.Placed;
import org.ursell.runtime.equations.LindbladData.Product;
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
    List<JointJump> joint = new ArrayList<>();
    data.jointJumps().forEach(jump -> split(jump, joint));
    return new LindbladData(data.model(), kinds, terms, jumps, charges, joint);
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

  /** The choices of a line's sites without the one, and those with it. */
  private void split(JointJump jump, List<JointJump> jumps) {
    List<Product> products = jump.products().stream().flatMap(this::split).toList();
    jumps.add(new JointJump(jump.rate(), jump.sites(), jump.ordered(), products));
    for (int k = 0; k < jump.sites().size(); k++) {
      if (jump.sites().get(k) == species) {
        int at = k;
        List<Integer> sites = new ArrayList<>(jump.sites());
        sites.set(k, tag);
        List<Product> with = products.stream().map(product -> tagged(product, at)).toList();
        jumps.add(new JointJump(jump.rate(), sites, jump.ordered(), with));
        if (!jump.ordered()) {
          // Which of the sites it is makes no difference to an unordered choice.
          return;
        }
      }
    }
  }

  private Product tagged(Product product, int at) {
    return new Product(
        product.coefficient(),
        product.factors().stream()
            .map(
                placed ->
                    placed.site() == at
                        ? new Placed(at, new Factor(tag, placed.factor().operator()))
                        : placed)
            .toList());
  }

  /** A sum over all sites as one over the others, or on the one alone. */
  private Stream<Product> split(Product product) {
    List<Product> parts = new ArrayList<>();
    parts.add(product);
    for (int k = 0; k < product.factors().size(); k++) {
      Placed placed = product.factors().get(k);
      if (placed.site() < 0 && isOne(placed.factor())) {
        List<Placed> factors = new ArrayList<>(product.factors());
        factors.set(k, new Placed(-1, new Factor(tag, placed.factor().operator())));
        parts.add(new Product(product.coefficient(), factors));
      }
    }
    return parts.stream();
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

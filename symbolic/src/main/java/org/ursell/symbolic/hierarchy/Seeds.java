package org.ursell.symbolic.hierarchy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.ursell.runtime.equations.Internal;
import org.ursell.runtime.equations.Moment;
import org.ursell.runtime.equations.ObservableFormula;
import org.ursell.runtime.equations.ObservableTerm;
import org.ursell.runtime.equations.SiteOperator;
import org.ursell.runtime.equations.Spectator;
import org.ursell.symbolic.heisenberg.ModelMathematics;
import org.ursell.symbolic.model.Model;
import org.ursell.symbolic.model.NamedExpression;
import org.ursell.symbolic.model.NamedObservable;
import org.ursell.symbolic.model.NamedOperator;
import org.ursell.symbolic.operator.ExactOperator;
import org.ursell.symbolic.operator.SiteBasis;
import org.ursell.symbolic.symmetry.MomentKey;

/** The moments that a derivation is asked for, before any equation asks for others. */
@Internal
public final class Seeds {
  private final ModelMathematics mathematics;
  private final List<SiteBasis> bases;

  /**
   * The seeds of a model.
   *
   * @param bases the operator basis of each species
   */
  public Seeds(ModelMathematics mathematics, List<SiteBasis> bases) {
    this.mathematics = mathematics;
    this.bases = List.copyOf(bases);
  }

  /**
   * Every moment of one factor, which fix the state of a site, and every moment that is observed.
   *
   * @param everyPair whether every moment of two factors is asked for, too
   */
  public List<MomentKey> moments(boolean everyPair) {
    List<MomentKey> seeds = new ArrayList<>();
    if (everyPair) {
      seeds.addAll(pairs());
    }
    for (int s = 0; s < bases.size(); s++) {
      for (int f = 1; f <= bases.get(s).factors().size(); f++) {
        seeds.add(MomentKey.of(MomentKey.factor(s, f)));
      }
    }
    for (NamedObservable observable : mathematics.model().observables()) {
      seeds.addAll(momentsOf(observable));
    }
    return seeds;
  }

  /** Every moment of two factors, but of two sites of a species that has one. */
  private List<MomentKey> pairs() {
    Model model = mathematics.model();
    List<MomentKey> pairs = new ArrayList<>();
    for (int s = 0; s < bases.size(); s++) {
      boolean alone = !bases.get(s).isMode() && model.species().get(s).size().equals("1");
      for (int r = alone ? s + 1 : s; r < bases.size(); r++) {
        for (int f = 1; f <= bases.get(s).factors().size(); f++) {
          for (int g = r == s ? f : 1; g <= bases.get(r).factors().size(); g++) {
            pairs.add(MomentKey.of(MomentKey.factor(s, f), MomentKey.factor(r, g)));
          }
        }
      }
    }
    return pairs;
  }

  /** The moments of given products, as the runtime counts their factors. */
  public static List<MomentKey> products(List<List<Moment.Factor>> products) {
    return products.stream()
        .map(
            product ->
                MomentKey.of(
                    product.stream()
                        .mapToInt(f -> MomentKey.factor(f.species(), f.element() + 1))
                        .toArray()))
        .toList();
  }

  /** Given products beside an operator at an earlier time, which the last species stands for. */
  public List<MomentKey> beside(List<List<Moment.Factor>> products) {
    int last = bases.size() - 1;
    ExactOperator earlier = ExactOperator.transition(mathematics.ring(), Spectator.LEVELS, 0, 1);
    List<MomentKey> seeds = new ArrayList<>();
    for (MomentKey product : products(products)) {
      for (SiteBasis.Component component : bases.get(last).expand(earlier)) {
        IntStream site = component.factors().stream().mapToInt(f -> MomentKey.factor(last, f));
        seeds.add(MomentKey.of(IntStream.concat(Arrays.stream(product.factors()), site).toArray()));
      }
    }
    return seeds;
  }

  /** The moments that an observable is made of. */
  private Collection<MomentKey> momentsOf(NamedObservable observable) {
    return observable instanceof NamedOperator operator
        ? momentsOf(operator)
        : momentsOf((NamedExpression) observable);
  }

  /** Those of all products; of what its operators hold, not of what may cancel in it. */
  private Set<MomentKey> momentsOf(NamedExpression observable) {
    Set<MomentKey> moments = new LinkedHashSet<>();
    for (ObservableFormula.Mean mean : observable.expression().formula().means()) {
      for (ObservableTerm term : mean.terms()) {
        List<Integer> modes = new ArrayList<>();
        for (ObservableTerm.ModePart part : term.modes()) {
          // In the basis of a mode c' comes first and c second.
          modes.addAll(Collections.nCopies(part.creations(), MomentKey.factor(part.species(), 1)));
          modes.addAll(
              Collections.nCopies(part.annihilations(), MomentKey.factor(part.species(), 2)));
        }
        addProducts(term.sites(), 0, modes, moments);
      }
    }
    return moments;
  }

  private void addProducts(
      List<ObservableTerm.SitePart> sites, int next, List<Integer> chosen, Set<MomentKey> moments) {
    if (next == sites.size()) {
      if (!chosen.isEmpty()) {
        moments.add(MomentKey.of(chosen.stream().mapToInt(factor -> factor).toArray()));
      }
      return;
    }
    for (List<Integer> component : components(sites.get(next))) {
      List<Integer> longer = new ArrayList<>(chosen);
      longer.addAll(component);
      addProducts(sites, next + 1, longer, moments);
    }
  }

  private Set<List<Integer>> components(ObservableTerm.SitePart part) {
    Set<List<Integer>> found = new LinkedHashSet<>();
    SiteOperator operator = part.operator();
    for (int i = 0; i < operator.levels(); i++) {
      for (int j = 0; j < operator.levels(); j++) {
        if (operator.re(i, j) != 0.0 || operator.im(i, j) != 0.0) {
          ExactOperator transition =
              ExactOperator.transition(mathematics.ring(), operator.levels(), i, j);
          for (SiteBasis.Component component : bases.get(part.species()).expand(transition)) {
            found.add(
                component.factors().stream()
                    .map(f -> MomentKey.factor(part.species(), f))
                    .toList());
          }
        }
      }
    }
    return found;
  }

  /** The moments that an operator is made of. */
  List<MomentKey> momentsOf(NamedOperator observable) {
    int species = mathematics.model().speciesIndex(observable.species());
    ExactOperator operator = mathematics.operator(observable.species(), observable.operator());
    return bases.get(species).expand(operator).stream()
        .map(
            component ->
                MomentKey.of(
                    component.factors().stream()
                        .mapToInt(f -> MomentKey.factor(species, f))
                        .toArray()))
        .toList();
  }

  /** The operator bases in which the moments are counted. */
  List<SiteBasis> bases() {
    return bases;
  }

  /** The model that is observed. */
  Model model() {
    return mathematics.model();
  }
}

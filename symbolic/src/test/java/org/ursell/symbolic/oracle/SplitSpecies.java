package org.ursell.symbolic.oracle;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.ursell.runtime.equations.ParameterDescriptor;
import org.ursell.symbolic.coefficient.Scalar;
import org.ursell.symbolic.model.HamiltonianTerm;
import org.ursell.symbolic.model.JumpOperator;
import org.ursell.symbolic.model.LocalOperator;
import org.ursell.symbolic.model.Model;
import org.ursell.symbolic.model.NamedOperator;
import org.ursell.symbolic.model.SiteFactor;
import org.ursell.symbolic.model.Species;

/**
 * The same physics written without symmetry: every species of N sites becomes as many species of
 * one site each, and every sum over sites is written out term by term.
 */
public final class SplitSpecies {
  private final Model model;
  private final int sites;
  private final List<HamiltonianTerm> hamiltonian = new ArrayList<>();

  private SplitSpecies(Model model, int sites) {
    this.model = model;
    this.sites = sites;
  }

  /** The model at a given number of sites of each species that is counted by a size parameter. */
  public static Model split(Model model, int sites) {
    return new SplitSpecies(model, sites).write();
  }

  private Model write() {
    List<Species> species = new ArrayList<>();
    for (Species one : model.species()) {
      for (String copy : copies(one.name())) {
        species.add(new Species(copy, one.kind(), one.levels(), "1"));
      }
    }
    model.hamiltonian().forEach(term -> place(term, new ArrayList<>()));
    List<JumpOperator> jumps = new ArrayList<>();
    for (JumpOperator jump : model.jumps()) {
      List<SiteFactor> everywhere = new ArrayList<>();
      for (SiteFactor factor : jump.operators()) {
        for (String copy : copies(factor.species())) {
          everywhere.add(new SiteFactor(copy, numbers(factor.operator())));
        }
      }
      if (jump.collective()) {
        jumps.add(new JumpOperator(numbers(jump.rate()), everywhere, true));
      } else {
        everywhere.forEach(
            one -> jumps.add(new JumpOperator(numbers(jump.rate()), List.of(one), false)));
      }
    }
    List<NamedOperator> observables =
        model.operators().stream()
            .map(o -> new NamedOperator(o.name(), copies(o.species()).get(0), o.operator()))
            .toList();
    List<ParameterDescriptor> parameters =
        model.parameters().stream().filter(p -> p.kind() != ParameterDescriptor.Kind.SIZE).toList();
    return new Model(
        model.name(),
        model.title(),
        model.rateUnit(),
        species,
        parameters,
        hamiltonian,
        jumps,
        List.of(),
        observables,
        Map.of());
  }

  /** Puts the factors of a term on every choice of sites; equal species in rising order only. */
  private void place(HamiltonianTerm term, List<SiteFactor> placed) {
    if (placed.size() == term.factors().size()) {
      hamiltonian.add(
          new HamiltonianTerm(numbers(term.coefficient()), placed, term.plusConjugate()));
      return;
    }
    SiteFactor next = term.factors().get(placed.size());
    List<String> copies = copies(next.species());
    int after = -1;
    for (int k = 0; k < placed.size(); k++) {
      if (term.factors().get(k).species().equals(next.species())) {
        after = Math.max(after, copies.indexOf(placed.get(k).species()));
      }
    }
    for (int k = after + 1; k < copies.size(); k++) {
      List<SiteFactor> longer = new ArrayList<>(placed);
      longer.add(new SiteFactor(copies.get(k), numbers(next.operator())));
      place(term, longer);
    }
  }

  private boolean isCounted(Species species) {
    return model.parameterNames().contains(species.size());
  }

  private List<String> copies(String name) {
    Species species = model.species().get(model.speciesIndex(name));
    if (!isCounted(species)) {
      return List.of(name);
    }
    List<String> copies = new ArrayList<>();
    for (int k = 1; k <= sites; k++) {
      copies.add(name + k);
    }
    return copies;
  }

  private Scalar numbers(Scalar coefficient) {
    String text = coefficient.text();
    for (Species species : model.species()) {
      if (isCounted(species)) {
        text = text.replaceAll("\\b" + species.size() + "\\b", Integer.toString(sites));
      }
    }
    return Scalar.read(text);
  }

  private LocalOperator numbers(LocalOperator operator) {
    LocalOperator sum = LocalOperator.zero();
    for (Map.Entry<LocalOperator.Entry, Scalar> entry : operator.entries().entrySet()) {
      sum =
          sum.plus(
              LocalOperator.transition(
                  numbers(entry.getValue()), entry.getKey().to(), entry.getKey().from()));
    }
    return sum;
  }
}

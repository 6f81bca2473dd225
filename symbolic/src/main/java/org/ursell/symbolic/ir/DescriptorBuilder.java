package org.ursell.symbolic.ir;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.ursell.runtime.equations.ChargeDescriptor;
import org.ursell.runtime.equations.Internal;
import org.ursell.runtime.equations.ModelDescriptor;
import org.ursell.runtime.equations.ObservableDescriptor;
import org.ursell.runtime.equations.ParameterDescriptor;
import org.ursell.runtime.equations.SiteOperator;
import org.ursell.runtime.equations.SpeciesDescriptor;
import org.ursell.symbolic.coefficient.Scalar;
import org.ursell.symbolic.cumulant.SpeciesOrders;
import org.ursell.symbolic.heisenberg.ModelMathematics;
import org.ursell.symbolic.hierarchy.Hierarchy;
import org.ursell.symbolic.model.Charge;
import org.ursell.symbolic.model.HamiltonianTerm;
import org.ursell.symbolic.model.JointJump;
import org.ursell.symbolic.model.JumpOperator;
import org.ursell.symbolic.model.Model;
import org.ursell.symbolic.model.NamedExpression;
import org.ursell.symbolic.model.NamedObservable;
import org.ursell.symbolic.model.NamedOperator;
import org.ursell.symbolic.model.SiteFactor;
import org.ursell.symbolic.model.Species;
import org.ursell.symbolic.operator.ExactOperator;
import org.ursell.symbolic.operator.SiteBasis;

/** Writes down for the runtime what a system was derived from. */
@Internal
public final class DescriptorBuilder {
  /**
   * Version of the generator; a change in any emitted equation or in their shape raises it, so that
   * classes of before are not taken from a cache and sweeps do not go on with them. It stays where
   * numbers change that the runtime makes of the same equations, as limits of coefficients at
   * infinitely many sites: the version of the program stands for these in journals and manifests.
   */
  public static final String GENERATOR_VERSION = "5";

  private DescriptorBuilder() {}

  /** A descriptor with the names and parameters of a model alone, for messages about them. */
  public static ModelDescriptor named(Model model) {
    return withoutEquations(model, List.of(), List.of());
  }

  /** A descriptor with what the Lindblad equation needs: species, without bases, and charges. */
  public static ModelDescriptor ofSites(Model model) {
    return withoutEquations(
        model,
        model.species().stream()
            .map(s -> new SpeciesDescriptor(s.name(), s.levels(), s.size(), List.of()))
            .toList(),
        charges(model));
  }

  private static ModelDescriptor withoutEquations(
      Model model, List<SpeciesDescriptor> species, List<ChargeDescriptor> charges) {
    return ModelDescriptor.named(model.name())
        .title(model.title())
        .hash(model.hash())
        .generatorVersion(GENERATOR_VERSION)
        .rateUnit(model.rateUnit())
        .species(species)
        .parameters(model.parameters())
        .charges(charges)
        .driven(driven(model))
        .build();
  }

  /** The descriptor of a model in given bases, with its equations before closure. */
  public static ModelDescriptor describe(
      ModelMathematics mathematics,
      List<SiteBasis> bases,
      Hierarchy hierarchy,
      Optional<String> filter) {
    SpeciesOrders order = hierarchy.closure().order();
    Model model = mathematics.model();
    List<SpeciesDescriptor> species = new ArrayList<>();
    for (int s = 0; s < bases.size(); s++) {
      Species described = model.species().get(s);
      List<SpeciesDescriptor.BasisElement> elements = new ArrayList<>();
      for (int f = 1; f <= bases.get(s).factors().size(); f++) {
        SiteBasis.Factor factor = bases.get(s).factors().get(f - 1);
        elements.add(
            new SpeciesDescriptor.BasisElement(
                factor.name(),
                factor.formula(),
                described.isMode()
                    ? SiteOperator.zero(0)
                    : bases.get(s).operator(List.of(f)).toSiteOperator()));
      }
      species.add(
          new SpeciesDescriptor(described.name(), described.levels(), described.size(), elements));
    }
    List<ObservableDescriptor> observables = new ArrayList<>();
    for (NamedObservable named : model.observables()) {
      if (named instanceof NamedExpression made) {
        observables.add(ObservableDescriptor.of(made.name(), made.expression()));
        continue;
      }
      NamedOperator observable = (NamedOperator) named;
      int on = model.speciesIndex(observable.species());
      ExactOperator operator = mathematics.operator(observable.species(), observable.operator());
      observables.add(
          model.species().get(on).isMode()
              ? new ObservableDescriptor(
                  observable.name(), on, SiteOperator.zero(0), operator.toProducts())
              : new ObservableDescriptor(observable.name(), on, operator.toSiteOperator()));
    }
    return ModelDescriptor.named(model.name())
        .title(model.title())
        .hash(model.hash())
        .generatorVersion(GENERATOR_VERSION)
        .order(order.largest())
        .rateUnit(model.rateUnit())
        .species(species)
        .parameters(model.parameters())
        .observables(observables)
        .charges(charges(model))
        .interactions(interactions(model))
        .filter(filter)
        .speciesOrders(order.perSpecies())
        .modesScaled(new ModeUnits(model, mathematics.ring()).areNeeded(hierarchy))
        .driven(driven(model))
        .build();
  }

  private static List<ChargeDescriptor> charges(Model model) {
    List<ChargeDescriptor> charges = new ArrayList<>();
    for (Charge charge : model.charges()) {
      charges.add(
          new ChargeDescriptor(
              charge.name(),
              model.species().stream().map(s -> charge.weightsOf(s.name())).toList()));
    }
    return charges;
  }

  /** What changes in time, in words that follow "but". */
  public static List<String> driven(Model model) {
    Set<String> words = new LinkedHashSet<>();
    for (HamiltonianTerm term : model.hamiltonian()) {
      if (term.coefficient().isDriven()) {
        words.add("the coefficient " + term.coefficient().text());
      }
      entries(term.factors()).forEach(entry -> words.add("the coefficient " + entry.text()));
    }
    for (JumpOperator jump : model.jumps()) {
      if (jump.rate().isDriven()) {
        words.add("the rate " + jump.rate().text());
      }
      entries(jump.operators()).forEach(entry -> words.add("the coefficient " + entry.text()));
    }
    for (JointJump jump : model.jointJumps()) {
      jump.rates().stream()
          .flatMap(List::stream)
          .filter(Scalar::isDriven)
          .forEach(rate -> words.add("the rate " + rate.text()));
      for (JointJump.Product product : jump.products()) {
        if (product.coefficient().isDriven()) {
          words.add("the coefficient " + product.coefficient().text());
        }
        entries(
                product.factors().stream()
                    .map(f -> new SiteFactor(f.species(), f.operator()))
                    .toList())
            .forEach(entry -> words.add("the coefficient " + entry.text()));
      }
    }
    return List.copyOf(words);
  }

  private static List<Scalar> entries(List<SiteFactor> factors) {
    return factors.stream()
        .flatMap(factor -> factor.operator().entries().values().stream())
        .filter(Scalar::isDriven)
        .toList();
  }

  /** Parameters that occur in the coefficients between sites and nowhere else. */
  private static List<String> interactions(Model model) {
    Set<String> between = new TreeSet<>();
    Set<String> elsewhere = new TreeSet<>();
    for (HamiltonianTerm term : model.hamiltonian()) {
      (term.factors().size() > 1 ? between : elsewhere).addAll(term.coefficient().parameters());
    }
    for (JumpOperator jump : model.jumps()) {
      (jump.collective() ? between : elsewhere).addAll(jump.rate().parameters());
    }
    for (JointJump jump : model.jointJumps()) {
      for (int a = 0; a < jump.rates().size(); a++) {
        for (int b = 0; b < jump.rates().size(); b++) {
          (jump.joins(a, b, model::isSingle) ? between : elsewhere)
              .addAll(jump.rates().get(a).get(b).parameters());
        }
      }
    }
    return model.parameters().stream()
        .filter(p -> p.kind() != ParameterDescriptor.Kind.SIZE)
        .map(ParameterDescriptor::name)
        .filter(name -> between.contains(name) && !elsewhere.contains(name))
        .toList();
  }
}

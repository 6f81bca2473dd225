package org.ursell.symbolic.ir;

import java.util.ArrayList;
import java.util.List;
import org.ursell.runtime.equations.ChargeDescriptor;
import org.ursell.runtime.equations.ModelDescriptor;
import org.ursell.runtime.equations.ObservableDescriptor;
import org.ursell.runtime.equations.SiteOperator;
import org.ursell.runtime.equations.SpeciesDescriptor;
import org.ursell.symbolic.heisenberg.ModelMathematics;
import org.ursell.symbolic.model.Charge;
import org.ursell.symbolic.model.Model;
import org.ursell.symbolic.model.NamedOperator;
import org.ursell.symbolic.model.Species;
import org.ursell.symbolic.operator.SiteBasis;

/** Writes down for the runtime what a system was derived from. */
public final class DescriptorBuilder {
  /** Version of the generator; a change in any emitted equation or in their shape raises it. */
  public static final String GENERATOR_VERSION = "1";

  private DescriptorBuilder() {}

  /** The descriptor of a model in given bases at a truncation order. */
  public static ModelDescriptor describe(
      ModelMathematics mathematics, List<SiteBasis> bases, int order) {
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
    for (NamedOperator observable : model.observables()) {
      observables.add(
          new ObservableDescriptor(
              observable.name(),
              model.speciesIndex(observable.species()),
              mathematics.operator(observable.species(), observable.operator()).toSiteOperator()));
    }
    List<ChargeDescriptor> charges = new ArrayList<>();
    for (Charge charge : model.charges()) {
      charges.add(
          new ChargeDescriptor(
              charge.name(),
              model.species().stream().map(s -> charge.weightsOf(s.name())).toList()));
    }
    return new ModelDescriptor(
        model.name(),
        model.title(),
        model.hash(),
        GENERATOR_VERSION,
        order,
        model.rateUnit(),
        species,
        model.parameters(),
        observables,
        charges);
  }
}

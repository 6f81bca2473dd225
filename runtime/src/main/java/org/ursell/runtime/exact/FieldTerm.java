package org.ursell.runtime.exact;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.ursell.runtime.equations.Formula;
import org.ursell.runtime.equations.ObservableDescriptor;
import org.ursell.runtime.equations.ObservableTerm;
import org.ursell.runtime.equations.ObservableValue;
import org.ursell.runtime.equations.SiteOperator;

/**
 * One product of an observable of several places: an operator of the modes beside operators on
 * distinct sites.
 *
 * @param field the operator of the modes, coefficient included
 * @param sites the operators on sites, of species numbered among those of levels
 */
record FieldTerm(FieldOperator field, List<ObservableTerm.SitePart> sites) {
  FieldTerm {
    sites = List.copyOf(sites);
  }

  /**
   * The products that a linear observable is a sum of.
   *
   * @param linear a part of {@link ExactReadings}, with numbers for coefficients
   */
  static List<FieldTerm> all(FieldForm form, ObservableDescriptor linear) {
    return ExactReadings.terms(linear).stream().map(term -> of(form, linear.name(), term)).toList();
  }

  private static FieldTerm of(FieldForm form, String name, ObservableTerm term) {
    FieldPlaces places = form.places();
    FieldOperator field =
        FieldOperator.identity(places.modes())
            .times(ObservableValue.constant(term.re(), term.im()));
    for (ObservableTerm.ModePart part : term.modes()) {
      require(fits(form, part.species(), 0), name);
      int size = Math.max(part.creations(), part.annihilations()) + 1;
      SiteOperator table =
          SiteOperator.zero(size).plus(part.creations(), part.annihilations(), 1.0, 0.0);
      field = field.beside(FieldOperator.of(places.modes(), places.place(part.species()), table));
    }
    List<ObservableTerm.SitePart> sites = new ArrayList<>();
    for (ObservableTerm.SitePart part : term.sites()) {
      require(fits(form, part.species(), part.operator().levels()), name);
      sites.add(new ObservableTerm.SitePart(places.place(part.species()), part.operator()));
    }
    return new FieldTerm(field, sites);
  }

  private static boolean fits(FieldForm form, int species, int levels) {
    return species >= 0
        && species < form.data().species().size()
        && form.data().species().get(species).levels() == levels;
  }

  private static void require(boolean fits, String name) {
    if (!fits) {
      throw ExactReadings.noFit(name);
    }
  }

  FieldTerm adjoint() {
    return new FieldTerm(
        field.adjoint(),
        sites.stream()
            .map(part -> new ObservableTerm.SitePart(part.species(), part.operator().adjoint()))
            .toList());
  }

  /** The operators on sites with a coefficient of one. */
  private List<ObservableTerm> onSites() {
    return List.of(new ObservableTerm(Formula.number(1.0), Formula.number(0.0), sites, List.of()));
  }

  /** The sectors of rho that its expectation reads. */
  Set<ChargeSector> sectors(FieldForm form) {
    Set<ChargeSector> read = new TreeSet<>();
    for (ChargeSector own : ProductFunctional.sectors(form.transitions(), onSites())) {
      for (Monomial product : field.terms().keySet()) {
        read.add(own.plus(form.raisedBy(product).negated()));
      }
    }
    return read;
  }

  /**
   * What the operators on sites read of each of their sectors.
   *
   * @param bases the occupations of a sector
   */
  Function<ChargeSector, List<SiteForms.Entry>> forms(Function<ChargeSector, SectorBasis> bases) {
    Map<ChargeSector, List<SiteForms.Entry>> known = new HashMap<>();
    return sector -> {
      List<SiteForms.Entry> found = known.get(sector);
      if (found == null) {
        found = ProductFunctional.of(bases.apply(sector), onSites()).entries();
        known.put(sector, found);
      }
      return found;
    };
  }
}

package org.ursell.runtime.state;

import java.util.ArrayList;
import java.util.List;
import org.ursell.runtime.equations.Internal;
import org.ursell.runtime.equations.ModelDescriptor;
import org.ursell.runtime.equations.Moment;
import org.ursell.runtime.equations.MomentEquations;
import org.ursell.runtime.equations.SpeciesDescriptor;

/** The products of basis operators within the truncation order, whether equations ask for them. */
@Internal
public final class EveryProduct {
  private final ModelDescriptor model;
  private final List<Moment.Factor> elements = new ArrayList<>();
  private final List<List<Moment.Factor>> products = new ArrayList<>();

  private EveryProduct(ModelDescriptor model) {
    this.model = model;
    for (int s = 0; s < model.species().size(); s++) {
      for (int e = 0; e < model.species().get(s).basis().size(); e++) {
        elements.add(new Moment.Factor(s, e));
      }
    }
  }

  /** All of them, each once; of a fixed number of sites no more factors than there are. */
  static List<List<Moment.Factor>> of(ModelDescriptor model) {
    EveryProduct every = new EveryProduct(model);
    every.add(List.of(), 0);
    return every.products;
  }

  /**
   * Those that equations do not hold although no filter leaves them out, since no other moment
   * depends on them. Conjugate products are held together.
   */
  public static List<List<Moment.Factor>> missingIn(MomentEquations equations) {
    MomentSpace space = MomentSpace.of(equations);
    FilteredMoments filtered = new FilteredMoments(equations.descriptor());
    return of(equations.descriptor()).stream()
        .filter(product -> !filtered.contains(product) && !space.holds(product))
        .toList();
  }

  private void add(List<Moment.Factor> begun, int from) {
    for (int k = from; k < elements.size(); k++) {
      List<Moment.Factor> product = new ArrayList<>(begun);
      product.add(elements.get(k));
      if (isWithinOrder(product)) {
        products.add(product);
        add(product, k);
      }
    }
  }

  private boolean isWithinOrder(List<Moment.Factor> product) {
    int most = 0;
    for (int s = 0; s < model.species().size(); s++) {
      int species = s;
      long own = product.stream().filter(factor -> factor.species() == species).count();
      int order = model.speciesOrders().get(s);
      if (own > order || own > sites(model.species().get(s))) {
        return false;
      }
      most = own > 0 ? Math.max(most, order) : most;
    }
    return product.size() <= most;
  }

  private static double sites(SpeciesDescriptor species) {
    return species.isMode() || !species.size().matches("[0-9]+")
        ? Double.POSITIVE_INFINITY
        : Double.parseDouble(species.size());
  }
}

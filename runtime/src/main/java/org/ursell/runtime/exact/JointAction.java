package org.ursell.runtime.exact;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hipparchus.complex.Complex;
import org.ursell.runtime.equations.JointPlaces;
import org.ursell.runtime.equations.JointPlaces.Slot;
import org.ursell.runtime.equations.LindbladData;
import org.ursell.runtime.equations.LindbladData.Factor;
import org.ursell.runtime.equations.LindbladData.JointJump;
import org.ursell.runtime.equations.LindbladData.Placed;
import org.ursell.runtime.equations.LindbladData.Product;
import org.ursell.runtime.equations.SiteOperator;

/**
 * The dissipator of a jump of several places: for each two products p and q of its operator, q rho
 * p^+ - (p^+ q rho + rho p^+ q)/2, as maps of one or two distinct sites beside what multiplies the
 * modes.
 */
final class JointAction {
  private final LindbladData data;
  private final TransitionModes transitions;
  private final FieldPlaces places;
  private final Sink sink;

  /** The modes' operators of one product, cut one by one before they are multiplied. */
  record Sides(List<FieldOperator> left, List<FieldOperator> right) {}

  /** Takes the parts, each on no site, on one, or on an ordered pair of distinct ones. */
  @FunctionalInterface
  interface Sink {
    /** The part on sites that stands beside operators of modes, with a number in front. */
    void add(Complex factor, Sides sides, List<SiteSuperoperator> sites);
  }

  JointAction(LindbladData data, TransitionModes transitions, Sink sink) {
    this.data = data;
    this.transitions = transitions;
    this.places = new FieldPlaces(data);
    this.sink = sink;
  }

  /**
   * Adds a jump.
   *
   * @throws NotExactlySolvableException if it acts on more than two sites at once
   */
  void add(JointJump jump) {
    List<Product> products =
        jump.products().stream().filter(product -> !meetsItself(jump, product)).toList();
    for (Product p : products) {
      for (Product q : products) {
        Complex both =
            q.coefficient()
                .multiply(p.coefficient().conjugate())
                .multiply(jump.rate() / jump.orderings());
        List<List<Slot<SiteOperator>>> ways =
            JointPlaces.meetings(jump.sites(), this::isSingle, sites(p), sites(q));
        for (List<Slot<SiteOperator>> slots : ways) {
          add(both, field(p), field(q), slots);
        }
      }
    }
  }

  /** Whether a product is on two distinct sites of a species that has only one. */
  private boolean meetsItself(JointJump jump, Product product) {
    return product.factors().stream()
        .filter(placed -> !places.isMode(placed.factor().species()))
        .anyMatch(
            placed ->
                data.species().get(placed.factor().species()).count() == 1.0
                    && product.factors().stream()
                            .filter(o -> o.factor().species() == placed.factor().species())
                            .count()
                        > 1);
  }

  private boolean isSingle(int species) {
    return places.isMode(species) || data.species().get(species).count() == 1.0;
  }

  private List<JointPlaces.Placed<SiteOperator>> sites(Product product) {
    List<JointPlaces.Placed<SiteOperator>> sites = new ArrayList<>();
    for (Placed placed : product.factors()) {
      Factor factor = placed.factor();
      if (!places.isMode(factor.species())) {
        sites.add(new JointPlaces.Placed<>(placed.site(), factor.species(), factor.operator()));
      }
    }
    return sites;
  }

  /** The part of a product on modes; none if it has none. */
  private Optional<FieldOperator> field(Product product) {
    Optional<FieldOperator> field = Optional.empty();
    for (Placed placed : product.factors()) {
      if (places.isMode(placed.factor().species())) {
        FieldOperator one = places.field(placed.factor());
        field = Optional.of(field.map(other -> other.beside(one)).orElse(one));
      }
    }
    return field;
  }

  private void add(
      Complex both,
      Optional<FieldOperator> p,
      Optional<FieldOperator> q,
      List<Slot<SiteOperator>> slots) {
    List<Integer> acting = new ArrayList<>();
    List<Integer> idle = new ArrayList<>();
    List<SiteSuperoperator> gain = new ArrayList<>();
    List<SiteSuperoperator> lossLeft = new ArrayList<>();
    List<SiteSuperoperator> lossRight = new ArrayList<>();
    for (Slot<SiteOperator> slot : slots) {
      if (slot.left().isEmpty() && slot.right().isEmpty()) {
        idle.add(slot.species());
        continue;
      }
      acting.add(slot.species());
      int place = places.place(slot.species());
      SiteOperator one = SiteOperator.identity(transitions.levels(place));
      SiteOperator jumping = slot.right().orElse(one);
      SiteOperator mirror = slot.left().orElse(one).adjoint();
      gain.add(
          SiteSuperoperator.left(transitions, place, jumping)
              .after(SiteSuperoperator.right(transitions, place, mirror)));
      lossLeft.add(SiteSuperoperator.left(transitions, place, mirror.times(jumping)));
      lossRight.add(SiteSuperoperator.right(transitions, place, mirror.times(jumping)));
    }
    double ways = 1.0;
    for (int k = 0; k < idle.size(); k++) {
      int species = idle.get(k);
      long taken = acting.stream().filter(other -> other == species).count();
      taken += idle.subList(0, k).stream().filter(other -> other == species).count();
      ways *= Math.max(0.0, data.species().get(species).count() - taken);
    }
    if (ways == 0.0) {
      return;
    }
    if (acting.size() > 2) {
      throw new NotExactlySolvableException(
          "a jump joins %d sites at once, the exact solver knows jumps that join two"
              .formatted(acting.size()),
          "ask for " + NotExactlySolvableException.TRUNCATION);
    }
    Complex factor = both.multiply(ways);
    List<FieldOperator> before = q.stream().toList();
    List<FieldOperator> after = p.map(FieldOperator::adjoint).stream().toList();
    List<FieldOperator> product = new ArrayList<>(after);
    product.addAll(before);
    sink.add(factor, new Sides(before, after), gain);
    sink.add(factor.multiply(-0.5), new Sides(product, List.of()), lossLeft);
    sink.add(factor.multiply(-0.5), new Sides(List.of(), product), lossRight);
  }
}

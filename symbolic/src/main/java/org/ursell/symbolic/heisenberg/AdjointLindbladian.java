package org.ursell.symbolic.heisenberg;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.ursell.symbolic.coefficient.Coefficient;
import org.ursell.symbolic.operator.SiteBasis;
import org.ursell.symbolic.symmetry.MomentKey;

/**
 * The equation of motion of any moment before closure: d&lt;A&gt;/dt = &lt;i[H,A]&gt; + sum_k r_k
 * &lt;L_k^+ A L_k - (L_k^+ L_k A + A L_k^+ L_k)/2&gt;, for permutation-symmetric states of N sites
 * with N kept as a symbol.
 *
 * <p>A sum over sites splits by how many of its sites fall on sites of A. Those outside A are all
 * alike and contribute a falling factorial (N-k)(N-k-1)..., k being the sites of that species in A.
 */
public final class AdjointLindbladian {
  private final ModelMathematics mathematics;
  private final List<SiteBasis> bases;
  private final List<SiteSum> sums;
  private final Map<Placement, List<Image>> images = new HashMap<>();

  /**
   * The adjoint Lindbladian of a model.
   *
   * @param bases the operator basis of each species
   */
  public AdjointLindbladian(ModelMathematics mathematics, List<SiteBasis> bases) {
    this.mathematics = mathematics;
    this.bases = List.copyOf(bases);
    this.sums = LindbladTerms.of(mathematics);
  }

  /** Which elements of A the summed sites fall on (0: none), and how many sites A has. */
  private record Placement(int sum, List<Integer> elements, List<Integer> sites) {}

  /** What comes in place of the elements: new factors and their coefficient. */
  private record Image(int[] factors, Coefficient coefficient) {}

  /**
   * The right-hand side of d&lt;A&gt;/dt as a linear combination of moments of any order.
   *
   * @param moment the product A
   * @return moments (the identity included) to coefficients that are not zero, in a fixed order
   */
  public Map<MomentKey, Coefficient> derivative(MomentKey moment) {
    TreeMap<MomentKey, Coefficient> result = new TreeMap<>();
    List<Integer> sites = new ArrayList<>();
    for (int s = 0; s < bases.size(); s++) {
      sites.add(moment.sitesOf(s));
    }
    for (int sum = 0; sum < sums.size(); sum++) {
      place(sum, moment, sites, new int[sums.get(sum).species().size()], 0, 0, 1, result);
    }
    result.values().removeIf(Coefficient::isZero);
    return result;
  }

  /** Puts the summed sites, one after the other, on a site of A or outside. */
  private void place(
      int sum,
      MomentKey moment,
      List<Integer> sites,
      int[] elements,
      int slot,
      int taken,
      long multiplicity,
      Map<MomentKey, Coefficient> result) {
    List<Integer> species = sums.get(sum).species();
    if (slot == species.size()) {
      if (taken != 0) {
        addImages(sum, moment, sites, elements, taken, multiplicity, result);
      }
      return;
    }
    elements[slot] = 0;
    place(sum, moment, sites, elements, slot + 1, taken, multiplicity, result);
    for (int k = 0; k < moment.order(); k++) {
      int factor = moment.factor(k);
      boolean free = (taken & 1 << k) == 0;
      if (!free || MomentKey.species(factor) != species.get(slot)) {
        continue;
      }
      // Equal factors give equal results: take the first free one and count its likes.
      long alike = 1;
      boolean first = true;
      for (int other = 0; other < moment.order(); other++) {
        if (other != k && moment.factor(other) == factor && (taken & 1 << other) == 0) {
          first &= other > k;
          alike++;
        }
      }
      if (first) {
        elements[slot] = MomentKey.element(factor);
        place(sum, moment, sites, elements, slot + 1, taken | 1 << k, multiplicity * alike, result);
      }
    }
    elements[slot] = 0;
  }

  private void addImages(
      int sum,
      MomentKey moment,
      List<Integer> sites,
      int[] elements,
      int taken,
      long multiplicity,
      Map<MomentKey, Coefficient> result) {
    List<Integer> onElements = Arrays.stream(elements).boxed().toList();
    Placement placement = new Placement(sum, onElements, sites);
    List<Image> list = images.get(placement);
    if (list == null) {
      list = images(placement);
      images.put(placement, list);
    }
    int[] rest = moment.subset(~taken & (1 << moment.order()) - 1).factors();
    for (Image image : list) {
      int[] factors = Arrays.copyOf(rest, rest.length + image.factors().length);
      System.arraycopy(image.factors(), 0, factors, rest.length, image.factors().length);
      result.merge(
          MomentKey.of(factors), image.coefficient().times(multiplicity), Coefficient::plus);
    }
  }

  private List<Image> images(Placement placement) {
    SiteSum sum = sums.get(placement.sum());
    Coefficient ways = ways(sum, placement);
    TreeMap<MomentKey, Coefficient> combined = new TreeMap<>();
    for (SiteSum.Sandwich sandwich : sum.sandwiches()) {
      expand(sum, sandwich, placement, 0, new int[0], sandwich.coefficient(), combined);
    }
    List<Image> list = new ArrayList<>();
    combined.forEach(
        (key, coefficient) -> {
          Coefficient counted = coefficient.times(ways);
          if (!counted.isZero()) {
            list.add(new Image(key.factors(), counted));
          }
        });
    return list;
  }

  /** In how many ways the summed sites outside A can be chosen. */
  private Coefficient ways(SiteSum sum, Placement placement) {
    Coefficient ways = mathematics.ring().one();
    int[] used = placement.sites().stream().mapToInt(Integer::intValue).toArray();
    for (int slot = 0; slot < sum.species().size(); slot++) {
      if (placement.elements().get(slot) == 0) {
        int species = sum.species().get(slot);
        ways = ways.times(mathematics.sitesLeft(species, used[species]++));
      }
    }
    return ways;
  }

  private void expand(
      SiteSum sum,
      SiteSum.Sandwich sandwich,
      Placement placement,
      int slot,
      int[] factors,
      Coefficient coefficient,
      Map<MomentKey, Coefficient> combined) {
    if (slot == sum.species().size()) {
      combined.merge(MomentKey.of(factors), coefficient, Coefficient::plus);
      return;
    }
    int species = sum.species().get(slot);
    SiteBasis basis = bases.get(species);
    int element = placement.elements().get(slot);
    var image =
        sandwich.left().get(slot).times(basis.operator(element)).times(sandwich.right().get(slot));
    for (SiteBasis.Component component : basis.expand(image)) {
      int[] next = factors;
      if (component.element() != 0) {
        next = Arrays.copyOf(factors, factors.length + 1);
        next[factors.length] = MomentKey.factor(species, component.element());
      }
      expand(
          sum,
          sandwich,
          placement,
          slot + 1,
          next,
          coefficient.times(component.coefficient()),
          combined);
    }
  }
}

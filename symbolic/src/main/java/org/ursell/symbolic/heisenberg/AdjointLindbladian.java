package org.ursell.symbolic.heisenberg;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.ursell.runtime.equations.Internal;
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
@Internal
public final class AdjointLindbladian {
  private final ModelMathematics mathematics;
  private final List<SiteBasis> bases;
  private final List<SiteSum> sums;

  /** The sums in which a species occurs: only these act on a moment of its sites. */
  private final List<BitSet> sumsOf = new ArrayList<>();

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
    for (int s = 0; s < bases.size(); s++) {
      sumsOf.add(new BitSet());
    }
    for (int sum = 0; sum < sums.size(); sum++) {
      for (int species : sums.get(sum).species()) {
        sumsOf.get(species).set(sum);
      }
    }
  }

  /**
   * Which factors of A the summed sites carry (empty: a site outside A), and how many sites of the
   * sum's species A has.
   */
  private record Placement(int sum, List<List<Integer>> onSites, List<Integer> sites) {}

  /** What comes in place of the elements: new factors and their coefficient. */
  private record Image(int[] factors, Coefficient coefficient) {}

  /**
   * The right-hand side of d&lt;A&gt;/dt as a linear combination of moments of any order.
   *
   * @param moment the product A
   * @return moments (the identity included) to coefficients that are not zero, in a fixed order
   */
  public SortedMap<MomentKey, Coefficient> derivative(MomentKey moment) {
    TreeMap<MomentKey, Coefficient> result = new TreeMap<>();
    BitSet acting = new BitSet();
    for (int k = 0; k < moment.order(); k++) {
      acting.or(sumsOf.get(MomentKey.species(moment.factor(k))));
    }
    for (int sum = acting.nextSetBit(0); sum >= 0; sum = acting.nextSetBit(sum + 1)) {
      List<Integer> sites = sums.get(sum).species().stream().map(moment::sitesOf).toList();
      place(sum, moment, sites, List.of(), 0, 1, result);
    }
    result.values().removeIf(Coefficient::isZero);
    return result;
  }

  /** Puts the summed sites, one after the other, on a site of A or outside. */
  private void place(
      int sum,
      MomentKey moment,
      List<Integer> sites,
      List<List<Integer>> onSites,
      int taken,
      long multiplicity,
      Map<MomentKey, Coefficient> result) {
    List<Integer> species = sums.get(sum).species();
    if (onSites.size() == species.size()) {
      if (taken != 0) {
        addImages(new Placement(sum, onSites, sites), moment, taken, multiplicity, result);
      }
      return;
    }
    int here = species.get(onSites.size());
    if (bases.get(here).isMode()) {
      // A mode is one site: it carries all of the moment's quanta of that mode, or none.
      int quanta = positions(moment, here);
      List<List<Integer>> longer = with(onSites, elements(moment, quanta));
      place(sum, moment, sites, longer, taken | quanta, multiplicity, result);
      return;
    }
    place(sum, moment, sites, with(onSites, List.of()), taken, multiplicity, result);
    int free = positions(moment, here) & ~taken;
    for (int k = 0; k < moment.order(); k++) {
      // Equal factors give equal results: take the first free one and count its likes.
      int alike = free & alike(moment, k);
      if (alike != 0 && Integer.numberOfTrailingZeros(alike) == k) {
        List<List<Integer>> longer = with(onSites, List.of(MomentKey.element(moment.factor(k))));
        place(
            sum,
            moment,
            sites,
            longer,
            taken | 1 << k,
            multiplicity * Integer.bitCount(alike),
            result);
      }
    }
  }

  private static List<List<Integer>> with(List<List<Integer>> list, List<Integer> last) {
    List<List<Integer>> longer = new ArrayList<>(list);
    longer.add(last);
    return longer;
  }

  /** The positions of a moment's factors of a species, as bits. */
  private static int positions(MomentKey moment, int species) {
    int bits = 0;
    for (int k = 0; k < moment.order(); k++) {
      if (MomentKey.species(moment.factor(k)) == species) {
        bits |= 1 << k;
      }
    }
    return bits;
  }

  /** The positions of the factors equal to the one at a position, as bits. */
  private static int alike(MomentKey moment, int position) {
    int bits = 0;
    for (int k = 0; k < moment.order(); k++) {
      if (moment.factor(k) == moment.factor(position)) {
        bits |= 1 << k;
      }
    }
    return bits;
  }

  private static List<Integer> elements(MomentKey moment, int positions) {
    List<Integer> elements = new ArrayList<>();
    for (int k = 0; k < moment.order(); k++) {
      if ((positions & 1 << k) != 0) {
        elements.add(MomentKey.element(moment.factor(k)));
      }
    }
    return elements;
  }

  private void addImages(
      Placement placement,
      MomentKey moment,
      int taken,
      long multiplicity,
      Map<MomentKey, Coefficient> result) {
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
    List<Integer> outside = new ArrayList<>();
    for (int slot = 0; slot < sum.species().size(); slot++) {
      int species = sum.species().get(slot);
      if (placement.onSites().get(slot).isEmpty() && !bases.get(species).isMode()) {
        int used = placement.sites().get(slot) + Collections.frequency(outside, species);
        ways = ways.times(mathematics.sitesLeft(species, used));
        outside.add(species);
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
    List<Integer> factorsOnSite = placement.onSites().get(slot);
    var image =
        sandwich
            .left()
            .get(slot)
            .times(basis.operator(factorsOnSite))
            .times(sandwich.right().get(slot));
    for (SiteBasis.Component component : basis.expand(image)) {
      int[] next = Arrays.copyOf(factors, factors.length + component.factors().size());
      for (int k = 0; k < component.factors().size(); k++) {
        next[factors.length + k] = MomentKey.factor(species, component.factors().get(k));
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

package org.ursell.runtime.response;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.hipparchus.complex.Complex;
import org.hipparchus.util.CombinatoricsUtils;
import org.ursell.runtime.equations.Moment;
import org.ursell.runtime.equations.ObservableDescriptor;
import org.ursell.runtime.equations.OperatorDescriptor;
import org.ursell.runtime.equations.SiteOperator;
import org.ursell.runtime.equations.SpeciesDescriptor;
import org.ursell.runtime.state.MomentSpace;

/**
 * A sum of products of operators, each on modes and on numbered sites: what products of sums over
 * sites are made of. Sites that a product does not hold are all alike, so that a sum over all sites
 * is a term for each site that it holds and one, times their number, for the others.
 */
final class PlacedSum {
  private final MomentSpace space;
  private final double[] sites;
  private final List<Product> products;

  /** A coefficient, operators on distinct sites, and normal-ordered polynomials on modes. */
  private record Product(
      Complex weight, List<Site> sites, Map<Integer, Map<Powers, Complex>> modes) {}

  private record Site(int species, SiteOperator operator) {}

  /** c'^creations c^annihilations. */
  private record Powers(int creations, int annihilations) implements Comparable<Powers> {
    @Override
    public int compareTo(Powers other) {
      return creations != other.creations
          ? Integer.compare(creations, other.creations)
          : Integer.compare(annihilations, other.annihilations);
    }
  }

  private PlacedSum(MomentSpace space, double[] sites, List<Product> products) {
    this.space = space;
    this.sites = sites;
    this.products = products;
  }

  /**
   * A product of basis operators as a state vector counts it; none are the identity.
   *
   * @param sites how many sites there are of each species
   */
  static PlacedSum of(MomentSpace space, double[] sites, List<Moment.Factor> factors) {
    List<SpeciesDescriptor> species = space.equations().descriptor().species();
    List<Site> placed = new ArrayList<>();
    Map<Integer, Map<Powers, Complex>> modes = new TreeMap<>();
    for (Moment.Factor factor : factors) {
      int s = factor.species();
      if (space.isMode(s)) {
        Powers one = factor.element() == 0 ? new Powers(1, 0) : new Powers(0, 1);
        Map<Powers, Complex> known = modes.getOrDefault(s, Map.of(new Powers(0, 0), Complex.ONE));
        modes.put(s, normal(known, one));
      } else {
        placed.add(new Site(s, species.get(s).basis().get(factor.element()).operator()));
      }
    }
    return new PlacedSum(space, sites, List.of(new Product(Complex.ONE, placed, modes)));
  }

  /** Factors of moments are normal-ordered whatever their order in a list. */
  private static Map<Powers, Complex> normal(Map<Powers, Complex> polynomial, Powers one) {
    Map<Powers, Complex> product = new TreeMap<>();
    polynomial.forEach(
        (powers, value) ->
            product.put(
                new Powers(
                    powers.creations() + one.creations(),
                    powers.annihilations() + one.annihilations()),
                value));
    return product;
  }

  /** The Hermitian conjugate. */
  PlacedSum adjoint() {
    List<Product> adjoint = new ArrayList<>();
    for (Product product : products) {
      Map<Integer, Map<Powers, Complex>> modes = new TreeMap<>();
      product
          .modes()
          .forEach(
              (species, polynomial) -> {
                Map<Powers, Complex> conjugate = new TreeMap<>();
                polynomial.forEach(
                    (p, value) ->
                        conjugate.put(
                            new Powers(p.annihilations(), p.creations()), value.conjugate()));
                modes.put(species, conjugate);
              });
      adjoint.add(
          new Product(
              product.weight().conjugate(),
              product.sites().stream()
                  .map(site -> new Site(site.species(), site.operator().adjoint()))
                  .toList(),
              modes));
    }
    return new PlacedSum(space, sites, adjoint);
  }

  /** This sum times operators, from the right. */
  PlacedSum times(List<OperatorDescriptor> operators) {
    PlacedSum product = this;
    for (OperatorDescriptor operator : operators) {
      product = product.times(operator, true);
    }
    return product;
  }

  /** Operators times this sum. */
  PlacedSum after(List<OperatorDescriptor> operators) {
    PlacedSum product = this;
    for (int k = operators.size() - 1; k >= 0; k--) {
      product = product.times(operators.get(k), false);
    }
    return product;
  }

  private PlacedSum times(OperatorDescriptor operator, boolean right) {
    List<Product> result = new ArrayList<>();
    for (Product product : products) {
      for (OperatorDescriptor.Part part : operator.parts()) {
        if (space.isMode(part.species())) {
          result.add(onMode(product, part, right));
        } else {
          onSites(product, part, right, result);
        }
      }
    }
    return new PlacedSum(space, sites, result);
  }

  private static Product onMode(Product product, OperatorDescriptor.Part part, boolean right) {
    Map<Powers, Complex> own = new TreeMap<>();
    for (ObservableDescriptor.Product one : part.products()) {
      own.merge(
          new Powers(one.creations(), one.annihilations()),
          new Complex(one.re(), one.im()),
          Complex::add);
    }
    Map<Powers, Complex> known =
        product.modes().getOrDefault(part.species(), Map.of(new Powers(0, 0), Complex.ONE));
    Map<Integer, Map<Powers, Complex>> modes = new TreeMap<>(product.modes());
    modes.put(part.species(), right ? product(known, own) : product(own, known));
    return new Product(product.weight(), product.sites(), modes);
  }

  /** c^n c'^p = sum_k k! (n over k) (p over k) c'^(p-k) c^(n-k). */
  private static Map<Powers, Complex> product(Map<Powers, Complex> a, Map<Powers, Complex> b) {
    Map<Powers, Complex> product = new TreeMap<>();
    a.forEach(
        (left, x) ->
            b.forEach(
                (right, y) -> {
                  int most = Math.min(left.annihilations(), right.creations());
                  for (int k = 0; k <= most; k++) {
                    double ways =
                        CombinatoricsUtils.factorialDouble(k)
                            * CombinatoricsUtils.binomialCoefficientDouble(left.annihilations(), k)
                            * CombinatoricsUtils.binomialCoefficientDouble(right.creations(), k);
                    product.merge(
                        new Powers(
                            left.creations() + right.creations() - k,
                            left.annihilations() - k + right.annihilations()),
                        x.multiply(y).multiply(ways),
                        Complex::add);
                  }
                }));
    return product;
  }

  private void onSites(
      Product product, OperatorDescriptor.Part part, boolean right, List<Product> result) {
    int held = 0;
    for (int k = 0; k < product.sites().size(); k++) {
      Site site = product.sites().get(k);
      if (site.species() == part.species()) {
        held++;
        List<Site> changed = new ArrayList<>(product.sites());
        SiteOperator both =
            right ? site.operator().times(part.operator()) : part.operator().times(site.operator());
        changed.set(k, new Site(site.species(), both));
        result.add(new Product(product.weight(), changed, product.modes()));
      }
    }
    double others = sites[part.species()] - held;
    if (others > 0.0) {
      List<Site> more = new ArrayList<>(product.sites());
      more.add(new Site(part.species(), part.operator()));
      result.add(new Product(product.weight().multiply(others), more, product.modes()));
    }
  }

  /** The same as a weighted sum of products of basis operators. */
  List<MomentSpace.Weighted> terms() {
    Map<List<Moment.Factor>, Complex> sum = new LinkedHashMap<>();
    for (Product product : products) {
      List<MomentSpace.Weighted> terms =
          List.of(new MomentSpace.Weighted(product.weight(), List.of()));
      for (Site site : product.sites()) {
        terms =
            joined(
                terms,
                space.components(new MomentSpace.SiteFactor(site.species(), site.operator())));
      }
      for (Map.Entry<Integer, Map<Powers, Complex>> mode : product.modes().entrySet()) {
        List<MomentSpace.Weighted> powers = new ArrayList<>();
        mode.getValue().forEach((p, value) -> powers.add(weighted(mode.getKey(), p, value)));
        terms = joined(terms, powers);
      }
      for (MomentSpace.Weighted term : terms) {
        sum.merge(sorted(term.factors()), term.weight(), Complex::add);
      }
    }
    List<MomentSpace.Weighted> terms = new ArrayList<>();
    sum.forEach(
        (factors, weight) -> {
          if (!weight.isZero()) {
            terms.add(new MomentSpace.Weighted(weight, factors));
          }
        });
    return terms;
  }

  private static MomentSpace.Weighted weighted(int species, Powers powers, Complex value) {
    List<Moment.Factor> factors = new ArrayList<>();
    factors.addAll(Collections.nCopies(powers.creations(), new Moment.Factor(species, 0)));
    factors.addAll(Collections.nCopies(powers.annihilations(), new Moment.Factor(species, 1)));
    return new MomentSpace.Weighted(value, factors);
  }

  private static List<Moment.Factor> sorted(List<Moment.Factor> factors) {
    return factors.stream()
        .sorted(
            Comparator.comparingInt(Moment.Factor::species)
                .thenComparingInt(Moment.Factor::element))
        .toList();
  }

  private static List<MomentSpace.Weighted> joined(
      List<MomentSpace.Weighted> some, List<MomentSpace.Weighted> others) {
    List<MomentSpace.Weighted> all = new ArrayList<>();
    for (MomentSpace.Weighted a : some) {
      for (MomentSpace.Weighted b : others) {
        List<Moment.Factor> factors = new ArrayList<>(a.factors());
        factors.addAll(b.factors());
        all.add(new MomentSpace.Weighted(a.weight().multiply(b.weight()), factors));
      }
    }
    return all;
  }
}

package org.ursell.runtime.equations;

import java.util.List;
import java.util.TreeSet;

/**
 * An operator with a name whose expectation a physicist asks for, on one site of a species or on a
 * mode.
 *
 * @param name for example {@code S+_A}
 * @param species index into {@link ModelDescriptor#species()}
 * @param operator the operator on a site of levels, not necessarily Hermitian; without levels for a
 *     mode
 * @param products on a mode, the operator as a sum of normal-ordered products; empty for levels
 */
public record ObservableDescriptor(
    String name, int species, SiteOperator operator, List<Product> products) {
  private static final double HERMITIAN = 1e-12;

  public ObservableDescriptor {
    products = List.copyOf(products);
  }

  /** An operator on a site of levels. */
  public ObservableDescriptor(String name, int species, SiteOperator operator) {
    this(name, species, operator, List.of());
  }

  /** Whether the operator is Hermitian, so that its expectation is real. */
  public boolean isHermitian() {
    SiteOperator difference = operator.plus(operator.adjoint().times(-1.0, 0.0));
    for (int i = 0; i < operator.levels(); i++) {
      for (int j = 0; j < operator.levels(); j++) {
        if (Math.hypot(difference.re(i, j), difference.im(i, j)) > HERMITIAN) {
          return false;
        }
      }
    }
    return products.stream()
        .allMatch(
            one ->
                products.stream()
                    .anyMatch(
                        other ->
                            one.creations() == other.annihilations()
                                && one.annihilations() == other.creations()
                                && Math.hypot(one.re() - other.re(), one.im() + other.im())
                                    <= HERMITIAN));
  }

  /** The largest number of operators of a mode in one product; 0 on a site of levels. */
  public int modeFactors() {
    return products.stream().mapToInt(p -> p.creations() + p.annihilations()).max().orElse(0);
  }

  /**
   * What there is to read of it at a point: all of it, except beside infinitely many sites, where
   * the longest products of a mode's operators outgrow the others.
   */
  public ObservableDescriptor at(ModelDescriptor model, Parameters parameters) {
    if (products.isEmpty() || !model.countsModesBySize(parameters)) {
      return this;
    }
    int most = modeFactors();
    return new ObservableDescriptor(
        name,
        species,
        operator,
        products.stream().filter(p -> p.creations() + p.annihilations() == most).toList());
  }

  /**
   * The charge of each part of the operator, in rising order; one number, or several if it has no
   * definite one.
   */
  public List<Double> charges(ChargeDescriptor charge) {
    List<Double> weights = charge.weights().get(species);
    TreeSet<Double> found = new TreeSet<>();
    for (Product product : products) {
      found.add(weights.get(0) * (product.creations() - product.annihilations()));
    }
    for (int i = 0; i < operator.levels(); i++) {
      for (int j = 0; j < operator.levels(); j++) {
        if (operator.re(i, j) != 0.0 || operator.im(i, j) != 0.0) {
          found.add(weights.get(i) - weights.get(j));
        }
      }
    }
    return List.copyOf(found);
  }

  /**
   * (re + i im) c'^creations c^annihilations.
   *
   * @param re real part of the number in front
   * @param im its imaginary part
   */
  public record Product(double re, double im, int creations, int annihilations) {}
}

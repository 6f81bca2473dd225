package org.ursell.runtime.equations;

import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/**
 * What a physicist asks for by a name: the expectation of an operator on one site of a species or
 * on a mode, or what an {@link ObservableExpression} makes of expectation values of several places.
 *
 * @param name for example {@code S+_A}
 * @param species index into {@link ModelDescriptor#species()}
 * @param operator the operator on a site of levels, not necessarily Hermitian; without levels for a
 *     mode
 * @param products on a mode, the operator as a sum of normal-ordered products; empty for levels
 * @param expression what is more than one operator on one place, which then has neither species nor
 *     operator
 */
public record ObservableDescriptor(
    String name,
    int species,
    SiteOperator operator,
    List<Product> products,
    @Internal Optional<ObservableExpression> expression) {
  private static final double HERMITIAN = 1e-12;

  @Internal
  public ObservableDescriptor {
    products = List.copyOf(products);
  }

  /** An operator on one place, as the canonical constructor. */
  public ObservableDescriptor(
      String name, int species, SiteOperator operator, List<Product> products) {
    this(name, species, operator, products, Optional.empty());
  }

  /** An operator on a site of levels. */
  public ObservableDescriptor(String name, int species, SiteOperator operator) {
    this(name, species, operator, List.of());
  }

  /** What an expression makes of expectation values. */
  @Internal
  public static ObservableDescriptor of(String name, ObservableExpression expression) {
    return new ObservableDescriptor(
        name, -1, SiteOperator.zero(0), List.of(), Optional.of(expression));
  }

  /**
   * How it is called in a sentence: an operator in the brackets of its expectation, unless its name
   * has them.
   */
  @Internal
  public String label() {
    return expression.isPresent() || name.startsWith("<") ? name : "<" + name + ">";
  }

  /** Whether it is one operator on one site or on one mode. */
  public boolean isOnOnePlace() {
    return expression.isEmpty();
  }

  /**
   * Index into {@link ModelDescriptor#species()}.
   *
   * @throws InvalidInputException if it is not one operator on one place
   */
  @Override
  public int species() {
    requireOnePlace();
    return species;
  }

  /**
   * The operator on a site of levels; without levels for a mode.
   *
   * @throws InvalidInputException if it is not one operator on one place
   */
  @Override
  public SiteOperator operator() {
    requireOnePlace();
    return operator;
  }

  /**
   * Requires one operator on one place, whose expectation turns and decays as a coherence does.
   *
   * @throws InvalidInputException if it is more
   */
  @Internal
  public void requireOnePlace() {
    expression.ifPresent(
        own -> {
          throw new InvalidInputException(
              "the observable '%s' is %s, not one operator on one site or mode"
                  .formatted(name, own.kind()),
              "follow an observable of one place, such as <|1><0|>_A or <c>; others can be traced"
                  + " and swept");
        });
  }

  /** Whether the operator is Hermitian, so that its expectation is real. */
  public boolean isHermitian() {
    if (expression.isPresent()) {
      return expression.get().formula().isReal();
    }
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
   * the longest products of a mode's operators outgrow the others. An expression has its
   * coefficients as numbers there.
   *
   * @throws InvalidInputException if an expression has no value at that point: it needs more sites
   *     than there are, or grows without bound with their number
   */
  public ObservableDescriptor at(ModelDescriptor model, Parameters parameters) {
    if (expression.isPresent()) {
      return of(name, expression.get().at(name, model, parameters));
    }
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
    if (expression.isPresent()) {
      return expression.get().charges(charge);
    }
    List<Double> weights = charge.weights().get(species);
    TreeSet<Double> found = new TreeSet<>();
    for (Product product : products) {
      found.add(weights.get(0) * (product.creations() - product.annihilations()));
    }
    found.addAll(ObservableTerm.charges(operator, weights));
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

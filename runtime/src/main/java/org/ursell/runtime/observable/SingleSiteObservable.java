package org.ursell.runtime.observable;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.hipparchus.complex.Complex;
import org.ursell.runtime.equations.InvalidInputException;
import org.ursell.runtime.equations.ModelDescriptor;
import org.ursell.runtime.equations.Moment;
import org.ursell.runtime.equations.MomentEquations;
import org.ursell.runtime.equations.ObservableDescriptor;
import org.ursell.runtime.equations.ObservableFormula;
import org.ursell.runtime.equations.Parameters;
import org.ursell.runtime.equations.SiteOperator;
import org.ursell.runtime.state.Expectation;
import org.ursell.runtime.state.MomentSpace;

/**
 * The expectation of an operator, not necessarily Hermitian, such as &lt;S+&gt;, or what an
 * observable of several places makes of expectation values, read from the moments.
 */
public final class SingleSiteObservable {
  private final String name;
  private final Expectation expectation;
  private final boolean closed;

  private SingleSiteObservable(String name, Expectation expectation) {
    this(name, expectation, expectation.degree() > 1);
  }

  private SingleSiteObservable(String name, Expectation expectation, boolean closed) {
    this.name = name;
    this.expectation = expectation;
    this.closed = closed;
  }

  /**
   * An operator on one site of a species.
   *
   * @param space the state vectors it will read
   * @param name for labels
   * @param species index of the species
   * @param operator the operator
   */
  public static SingleSiteObservable of(
      MomentSpace space, String name, int species, SiteOperator operator) {
    return new SingleSiteObservable(
        name, space.expectation(List.of(new MomentSpace.SiteFactor(species, operator))));
  }

  /**
   * An observable as it is, on a site of levels or on a mode; one that is made of expectation
   * values must have numbers for coefficients.
   */
  public static SingleSiteObservable of(MomentSpace space, ObservableDescriptor observable) {
    if (observable.expression().isPresent()) {
      return made(space, observable.name(), observable.expression().get().formula());
    }
    if (!space.isMode(observable.species())) {
      return of(space, observable.name(), observable.species(), observable.operator());
    }
    List<MomentSpace.Weighted> terms = new ArrayList<>();
    for (ObservableDescriptor.Product product : observable.products()) {
      // In the basis of a mode c' comes first and c second.
      List<Moment.Factor> factors =
          new ArrayList<>(
              Collections.nCopies(product.creations(), new Moment.Factor(observable.species(), 0)));
      factors.addAll(
          Collections.nCopies(product.annihilations(), new Moment.Factor(observable.species(), 1)));
      terms.add(new MomentSpace.Weighted(new Complex(product.re(), product.im()), factors));
    }
    return new SingleSiteObservable(observable.name(), space.closedCombination(terms));
  }

  private static SingleSiteObservable made(
      MomentSpace space, String name, ObservableFormula formula) {
    try {
      return new SingleSiteObservable(
          name,
          new FormulaExpectation(space, formula),
          FormulaExpectation.isAboveOrder(space, formula));
    } catch (InvalidInputException missing) {
      throw new InvalidInputException(
          "the equations of order %d lack a moment that '%s' reads, as nothing else needs it"
              .formatted(space.equations().descriptor().order(), name),
          "name the observable in the model, so that they are derived with it");
    }
  }

  /** An observable that the model names, as {@link ObservableDescriptor#at} reads it at a point. */
  public static SingleSiteObservable at(
      MomentSpace space, ObservableDescriptor observable, Parameters parameters) {
    return of(space, observable.at(space.equations().descriptor(), parameters));
  }

  /**
   * The order parameter: the first observable that the model names.
   *
   * @throws InvalidInputException if it names none
   */
  public static SingleSiteObservable orderParameter(MomentEquations equations) {
    return orderParameter(equations, Parameters.none());
  }

  /**
   * The order parameter at a point.
   *
   * @throws InvalidInputException if the model names none
   */
  public static SingleSiteObservable orderParameter(
      MomentEquations equations, Parameters parameters) {
    ObservableDescriptor followed = equations.descriptor().orderParameter();
    followed.requireOnePlace();
    return at(MomentSpace.of(equations), followed, parameters);
  }

  /** The name, for labels. */
  public String name() {
    return name;
  }

  /**
   * Whether the observable is above the truncation order, so that it is read from the closure: what
   * the closure leaves out, it does not show.
   */
  public boolean isClosed() {
    return closed;
  }

  /**
   * What a reader of results must know of an observable: that it is above the truncation order.
   * Empty if it is not.
   */
  public static Optional<String> remark(
      MomentEquations equations, ObservableDescriptor observable) {
    ModelDescriptor model = equations.descriptor();
    MomentSpace space = MomentSpace.of(equations);
    boolean above =
        observable
            .expression()
            .map(own -> FormulaExpectation.isAboveOrder(space, own.formula()))
            .orElseGet(() -> of(space, observable).isClosed());
    if (above) {
      return Optional.of(
          ("%s is above truncation order %d: it is computed from the moments within the order by"
                  + " the closure, and shows no correlations beyond it")
              .formatted(observable.label(), model.order()));
    }
    return Optional.empty();
  }

  /** Its degree as a polynomial in the moments: 1 unless it is closed. */
  public int degree() {
    return expectation.degree();
  }

  /** The expectation at a state vector. */
  public Complex value(double[] y) {
    return expectation.value(y);
  }

  /** The modulus of the expectation. */
  public double modulus(double[] y) {
    return expectation.modulus(y);
  }

  /** The real part of the expectation. */
  public double re(double[] y) {
    return expectation.re(y);
  }

  /** The imaginary part of the expectation. */
  public double im(double[] y) {
    return expectation.im(y);
  }

  /** The positions in a state vector of the moments that the expectation depends on. */
  public int[] moments() {
    return expectation.moments();
  }

  /** The squared modulus of the expectation. */
  public double squaredModulus(double[] y) {
    double re = expectation.re(y);
    double im = expectation.im(y);
    return re * re + im * im;
  }

  /**
   * How fast the squared modulus of the expectation grows, per unit of time.
   *
   * @param y the moments
   * @param dydt their time derivatives
   */
  public double squaredModulusVelocity(double[] y, double[] dydt) {
    return 2.0
        * (expectation.re(y) * expectation.rateRe(y, dydt)
            + expectation.im(y) * expectation.rateIm(y, dydt));
  }

  /**
   * How fast the phase of the expectation grows, d arg &lt;A&gt; / dt, in radians per unit of time.
   *
   * @param y the moments
   * @param dydt their time derivatives
   */
  public double phaseVelocity(double[] y, double[] dydt) {
    double re = expectation.re(y);
    double im = expectation.im(y);
    return (re * expectation.rateIm(y, dydt) - im * expectation.rateRe(y, dydt))
        / (re * re + im * im);
  }
}

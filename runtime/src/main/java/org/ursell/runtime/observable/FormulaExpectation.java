package org.ursell.runtime.observable;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hipparchus.complex.Complex;
import org.ursell.runtime.equations.Moment;
import org.ursell.runtime.equations.ObservableFormula;
import org.ursell.runtime.equations.ObservableTerm;
import org.ursell.runtime.equations.ObservableValue;
import org.ursell.runtime.state.Expectation;
import org.ursell.runtime.state.MomentSpace;

/**
 * What a formula makes of expectation values, read from a state vector. Each expectation value is a
 * functional of the moments, closed where it is above the truncation order.
 */
final class FormulaExpectation implements Expectation {
  /** In the basis of a mode c' comes first and c second. */
  private static final int CREATION = 0;

  /** The step of a difference quotient, in units of the largest moment. */
  private static final double STEP = 1e-6;

  private final ObservableFormula formula;
  private final Map<ObservableFormula.Mean, Expectation> means = new HashMap<>();

  /**
   * A reading.
   *
   * @param formula with numbers for coefficients
   * @throws org.ursell.runtime.equations.InvalidInputException if it involves a moment within the
   *     order that is not among the unknowns
   */
  FormulaExpectation(MomentSpace space, ObservableFormula formula) {
    this.formula = formula;
    for (ObservableFormula.Mean mean : formula.means()) {
      List<MomentSpace.Weighted> sum = new ArrayList<>();
      for (ObservableTerm term : mean.terms()) {
        sum.addAll(weighted(space, term, ObservableValue.constant(term.re(), term.im())));
      }
      means.put(mean, space.closedCombination(sum));
    }
  }

  /** Whether some product in a formula is above the truncation order. */
  static boolean isAboveOrder(MomentSpace space, ObservableFormula formula) {
    for (ObservableFormula.Mean mean : formula.means()) {
      for (ObservableTerm term : mean.terms()) {
        if (!weighted(space, term, Complex.ONE).stream().allMatch(space::isWithinOrder)) {
          return true;
        }
      }
    }
    return false;
  }

  /** A term multiplied out into products of basis operators. */
  private static List<MomentSpace.Weighted> weighted(
      MomentSpace space, ObservableTerm term, Complex coefficient) {
    List<Moment.Factor> modes = new ArrayList<>();
    for (ObservableTerm.ModePart part : term.modes()) {
      modes.addAll(
          Collections.nCopies(part.creations(), new Moment.Factor(part.species(), CREATION)));
      modes.addAll(
          Collections.nCopies(
              part.annihilations(), new Moment.Factor(part.species(), 1 - CREATION)));
    }
    List<MomentSpace.Weighted> products = List.of(new MomentSpace.Weighted(coefficient, modes));
    for (ObservableTerm.SitePart part : term.sites()) {
      List<MomentSpace.Weighted> longer = new ArrayList<>();
      for (MomentSpace.Weighted component :
          space.components(new MomentSpace.SiteFactor(part.species(), part.operator()))) {
        for (MomentSpace.Weighted product : products) {
          List<Moment.Factor> factors = new ArrayList<>(component.factors());
          factors.addAll(product.factors());
          longer.add(
              new MomentSpace.Weighted(product.weight().multiply(component.weight()), factors));
        }
      }
      products = longer;
    }
    return products;
  }

  @Override
  public Complex value(double[] y) {
    return ObservableValue.of(formula, mean -> expectation(mean).value(y));
  }

  private Expectation expectation(ObservableFormula.Mean mean) {
    Expectation found = means.get(mean);
    if (found == null) {
      throw new IllegalStateException("an expectation value that is not in the formula");
    }
    return found;
  }

  @Override
  public double re(double[] y) {
    return value(y).getRealPart();
  }

  @Override
  public double im(double[] y) {
    return value(y).getImaginaryPart();
  }

  /** Exact for one expectation value, else to some nine digits. */
  @Override
  public double rateRe(double[] y, double[] dydt) {
    return formula instanceof ObservableFormula.Mean mean
        ? expectation(mean).rateRe(y, dydt)
        : difference(y, dydt).getRealPart();
  }

  @Override
  public double rateIm(double[] y, double[] dydt) {
    if (formula instanceof ObservableFormula.Mean mean) {
      return mean.hermitian() ? 0.0 : expectation(mean).rateIm(y, dydt);
    }
    return formula.isReal() ? 0.0 : difference(y, dydt).getImaginaryPart();
  }

  private Complex difference(double[] y, double[] dydt) {
    double largest = Arrays.stream(y).map(Math::abs).reduce(1.0, Math::max);
    double fastest = Arrays.stream(dydt).map(Math::abs).reduce(0.0, Math::max);
    if (fastest == 0.0) {
      return Complex.ZERO;
    }
    double step = STEP * largest / fastest;
    double[] after = new double[y.length];
    double[] before = new double[y.length];
    for (int k = 0; k < y.length; k++) {
      after[k] = y[k] + step * dydt[k];
      before[k] = y[k] - step * dydt[k];
    }
    return value(after).subtract(value(before)).divide(2.0 * step);
  }

  @Override
  public int[] moments() {
    return means.values().stream()
        .flatMapToInt(mean -> Arrays.stream(mean.moments()))
        .distinct()
        .sorted()
        .toArray();
  }

  /** That of one expectation value; a formula is no polynomial. */
  @Override
  public int degree() {
    return means.values().stream().mapToInt(Expectation::degree).max().orElse(1);
  }
}

package org.ursell.runtime.equations;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Writes formulas at one point as functions of the time. */
final class TimeForms {
  private static final int HIGHEST_DEGREE = 32;

  private final Parameters parameters;

  private TimeForms(Parameters parameters) {
    this.parameters = parameters;
  }

  /**
   * A formula as a function of the time. Where sizes are infinite, what does not change in time is
   * its limit.
   *
   * @throws InvalidInputException if a parameter has no value, or a part no limit
   */
  static TimeForm of(Formula formula, Parameters parameters) {
    return new TimeForms(parameters).form(formula);
  }

  /** A function that is a polynomial, as one. */
  static Optional<TimePolynomial> polynomial(TimeForm form) {
    if (form instanceof TimeForm.Plain plain) {
      return Optional.of(plain.polynomial);
    }
    boolean sum = form instanceof TimeForm.Sum;
    if (!sum && !(form instanceof TimeForm.Product)) {
      return Optional.empty();
    }
    TimePolynomial whole = TimePolynomial.constant(sum ? 0.0 : 1.0);
    for (TimeForm part : form.parts()) {
      Optional<TimePolynomial> next = polynomial(part);
      if (next.isEmpty()) {
        return Optional.empty();
      }
      whole = sum ? whole.plus(next.get()) : whole.times(next.get());
    }
    return Optional.of(whole);
  }

  private TimeForm form(Formula formula) {
    if (isPolynomial(formula)) {
      return new TimeForm.Plain(TimePolynomial.of(with -> powers(formula, with)));
    }
    if (formula instanceof Formula.Sum sum) {
      return new TimeForm.Sum(forms(sum.parts()));
    }
    if (formula instanceof Formula.Product product) {
      return new TimeForm.Product(forms(product.parts()));
    }
    if (formula instanceof Formula.Power power) {
      return new TimeForm.Power(form(power.base()), form(power.exponent()));
    }
    if (formula instanceof Formula.Sampled sampled) {
      return new TimeForm.Sampled(sampled.function(), form(sampled.argument()));
    }
    Formula.Call call = (Formula.Call) formula;
    List<TimeForm> arguments = forms(call.arguments());
    return switch (call.function()) {
      case STEP, PULSE -> new TimeForm.Switch(call.function(), arguments);
      case ABS, MIN, MAX -> new TimeForm.Kinked(call.function(), arguments);
      default -> new TimeForm.Smooth(call.function(), arguments.get(0));
    };
  }

  private List<TimeForm> forms(List<Formula> parts) {
    return parts.stream().map(this::form).toList();
  }

  private boolean isPolynomial(Formula formula) {
    int degree = degree(formula);
    return degree >= 0 && degree <= HIGHEST_DEGREE;
  }

  /** The degree of a polynomial of the time; negative if a formula is none. */
  private int degree(Formula formula) {
    if (!formula.isDriven()) {
      return 0;
    }
    if (formula instanceof Formula.Time) {
      return 1;
    }
    if (formula instanceof Formula.Sum || formula instanceof Formula.Product) {
      int degree = 0;
      for (Formula part : formula.parts()) {
        int next = degree(part);
        if (next < 0) {
          return -1;
        }
        degree = formula instanceof Formula.Sum ? Math.max(degree, next) : degree + next;
      }
      return degree;
    }
    return formula instanceof Formula.Power power ? degreeOfPower(power) : -1;
  }

  private int degreeOfPower(Formula.Power power) {
    int base = degree(power.base());
    if (base < 0 || power.exponent().isDriven()) {
      return -1;
    }
    double exponent = constant(power.exponent(), ManyDigits.first()).toDouble();
    boolean whole =
        exponent >= 0.0 && exponent == Math.rint(exponent) && exponent * base <= HIGHEST_DEGREE;
    return whole ? (int) exponent * base : -1;
  }

  /** The coefficients of the powers of t of a polynomial. */
  private Ball[] powers(Formula formula, BallArithmetic with) {
    if (!formula.isDriven()) {
      return new Ball[] {constant(formula, with)};
    }
    if (formula instanceof Formula.Time) {
      return new Ball[] {Ball.exact(0.0), Ball.exact(1.0)};
    }
    boolean sum = formula instanceof Formula.Sum;
    Ball[] result = {Ball.exact(sum ? 0.0 : 1.0)};
    if (formula instanceof Formula.Power power) {
      Ball[] base = powers(power.base(), with);
      int exponent = (int) constant(power.exponent(), with).toDouble();
      for (int k = 0; k < exponent; k++) {
        result = times(result, base, with);
      }
      return result;
    }
    for (Formula part : formula.parts()) {
      Ball[] next = powers(part, with);
      result = sum ? plus(result, next, with) : times(result, next, with);
    }
    return result;
  }

  private Ball constant(Formula formula, BallArithmetic with) {
    if (!SizeExpansion.holdsSizes(formula, parameters)) {
      return ManyDigits.of(formula, parameters, with);
    }
    LaurentSeries series = LimitDigits.checked(formula.series(parameters), formula, parameters);
    if (series.leadingPower() < 0 && !series.isZero()) {
      throw new InvalidInputException(
          "a function of the time grows without bound with the numbers of sites",
          new FiniteSizes("let it depend on the time and on finite parameters alone"));
    }
    return Ball.exact(series.isZero() ? 0.0 : series.coefficient(0));
  }

  static Ball[] plus(Ball[] a, Ball[] b, BallArithmetic with) {
    List<Ball> sum = new ArrayList<>();
    for (int k = 0; k < Math.max(a.length, b.length); k++) {
      sum.add(k >= a.length ? b[k] : k >= b.length ? a[k] : with.sum(a[k], b[k]));
    }
    return sum.toArray(Ball[]::new);
  }

  static Ball[] times(Ball[] a, Ball[] b, BallArithmetic with) {
    Ball[] product = new Ball[a.length + b.length - 1];
    Arrays.fill(product, Ball.exact(0.0));
    for (int i = 0; i < a.length; i++) {
      for (int j = 0; j < b.length; j++) {
        product[i + j] = with.sum(product[i + j], with.product(a[i], b[j]));
      }
    }
    return product;
  }
}

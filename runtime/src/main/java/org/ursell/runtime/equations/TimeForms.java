package org.ursell.runtime.equations;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hipparchus.dfp.Dfp;
import org.hipparchus.dfp.DfpField;

/** Writes formulas at one point as functions of the time. */
final class TimeForms {
  private static final int HIGHEST_DEGREE = 32;

  private final Parameters parameters;
  private final DfpField field = PointValues.digits();

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
    Optional<Dfp[]> powers = powers(formula);
    if (powers.isPresent()) {
      return new TimeForm.Plain(TimePolynomial.of(powers.get()));
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

  /** The coefficients of the powers of t, if a formula is a polynomial. */
  private Optional<Dfp[]> powers(Formula formula) {
    if (!formula.isDriven()) {
      return Optional.of(new Dfp[] {constant(formula)});
    }
    if (formula instanceof Formula.Time) {
      return Optional.of(new Dfp[] {field.getZero(), field.getOne()});
    }
    if (formula instanceof Formula.Sum || formula instanceof Formula.Product) {
      boolean sum = formula instanceof Formula.Sum;
      List<Formula> parts =
          sum ? ((Formula.Sum) formula).parts() : ((Formula.Product) formula).parts();
      Dfp[] result = {sum ? field.getZero() : field.getOne()};
      for (Formula part : parts) {
        Optional<Dfp[]> next = powers(part);
        if (next.isEmpty()) {
          return Optional.empty();
        }
        result = sum ? plus(result, next.get()) : times(result, next.get());
        if (result.length > HIGHEST_DEGREE + 1) {
          return Optional.empty();
        }
      }
      return Optional.of(result);
    }
    return formula instanceof Formula.Power power ? wholePower(power) : Optional.empty();
  }

  private Optional<Dfp[]> wholePower(Formula.Power power) {
    if (power.exponent().isDriven()) {
      return Optional.empty();
    }
    double exponent = constant(power.exponent()).toDouble();
    Optional<Dfp[]> base = powers(power.base());
    boolean whole =
        base.isPresent()
            && exponent >= 0.0
            && exponent == Math.rint(exponent)
            && exponent * (base.get().length - 1) <= HIGHEST_DEGREE;
    if (!whole) {
      return Optional.empty();
    }
    Dfp[] result = {field.getOne()};
    for (int k = 0; k < exponent; k++) {
      result = times(result, base.get());
    }
    return Optional.of(result);
  }

  private Dfp constant(Formula formula) {
    if (!SizeExpansion.holdsSizes(formula, parameters)) {
      return formula.value(field, parameters);
    }
    LaurentSeries series = formula.series(parameters);
    if (series.leadingPower() < 0 && !series.isZero()) {
      throw new InvalidInputException(
          "a function of the time grows without bound with the numbers of sites",
          new FiniteSizes("let it depend on the time and on finite parameters alone"));
    }
    return field.newDfp(series.isZero() ? 0.0 : series.coefficient(0));
  }

  static Dfp[] plus(Dfp[] a, Dfp[] b) {
    List<Dfp> sum = new ArrayList<>();
    for (int k = 0; k < Math.max(a.length, b.length); k++) {
      sum.add(k >= a.length ? b[k] : k >= b.length ? a[k] : a[k].add(b[k]));
    }
    return sum.toArray(Dfp[]::new);
  }

  static Dfp[] times(Dfp[] a, Dfp[] b) {
    Dfp[] product = new Dfp[a.length + b.length - 1];
    for (int k = 0; k < product.length; k++) {
      product[k] = a[0].getZero();
    }
    for (int i = 0; i < a.length; i++) {
      for (int j = 0; j < b.length; j++) {
        product[i + j] = product[i + j].add(a[i].multiply(b[j]));
      }
    }
    return product;
  }
}

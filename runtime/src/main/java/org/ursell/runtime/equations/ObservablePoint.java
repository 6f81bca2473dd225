package org.ursell.runtime.equations;

import java.util.ArrayList;
import java.util.List;
import org.ursell.runtime.equations.ObservableFormula.Call;
import org.ursell.runtime.equations.ObservableFormula.Mean;
import org.ursell.runtime.equations.ObservableFormula.Number;
import org.ursell.runtime.equations.ObservableFormula.Power;
import org.ursell.runtime.equations.ObservableFormula.Product;
import org.ursell.runtime.equations.ObservableFormula.Quotient;
import org.ursell.runtime.equations.ObservableFormula.SpinSqueezing;
import org.ursell.runtime.equations.ObservableFormula.Sum;

/**
 * Puts numbers in the place of coefficients. Beside infinitely many sites, only what grows fastest
 * with them is kept of every sum: a ratio of such parts is the limit of the ratio.
 */
final class ObservablePoint {
  private final String name;
  private final ModelDescriptor model;
  private final Parameters parameters;
  private final boolean infinite;

  ObservablePoint(String name, ModelDescriptor model, Parameters parameters) {
    this.name = name;
    this.model = model;
    this.parameters = parameters;
    this.infinite = !parameters.infinite().isEmpty();
  }

  /** A formula and how it grows, as a power of N. */
  private record Grown(ObservableFormula formula, double power) {}

  /**
   * The formula at the point.
   *
   * @throws InvalidInputException if it has no value there
   */
  ObservableFormula resolve(ObservableFormula formula) {
    Grown grown = grown(formula);
    if (grown.power() > 0.0) {
      throw new InvalidInputException(
          "%s grows as %s where there are infinitely many sites, or its largest parts cancel there"
              .formatted(quoted(), power(grown.power())),
          "give finite sizes, or follow what has a limit, such as it divided by "
              + power(grown.power()));
    }
    // A part that cancelled would make a false zero of a true ratio: so the zero is computed.
    return grown.power() < 0.0 ? new Product(Number.of(0.0), grown.formula()) : grown.formula();
  }

  private String quoted() {
    return "the observable '" + name + "'";
  }

  private static String power(double power) {
    return power == 1.0
        ? "N"
        : power == 0.5
            ? "sqrt(N)"
            : power == Math.rint(power)
                ? "N^" + (long) power
                : "N^(%s/2)".formatted(Math.round(2.0 * power));
  }

  private Grown grown(ObservableFormula formula) {
    if (formula instanceof Number number) {
      return number(number);
    }
    if (formula instanceof Mean mean) {
      return mean(mean);
    }
    if (formula instanceof Sum sum) {
      List<Grown> parts = sum.parts().stream().map(this::grown).toList();
      double most = parts.stream().mapToDouble(Grown::power).max().orElse(0.0);
      return new Grown(
          new Sum(parts.stream().filter(p -> p.power() == most).map(Grown::formula).toList()),
          most);
    }
    if (formula instanceof Product product) {
      Grown left = grown(product.left());
      Grown right = grown(product.right());
      return new Grown(new Product(left.formula(), right.formula()), left.power() + right.power());
    }
    if (formula instanceof Quotient quotient) {
      Grown above = grown(quotient.above());
      Grown below = grown(quotient.below());
      return new Grown(
          new Quotient(above.formula(), below.formula()), above.power() - below.power());
    }
    if (formula instanceof Power power) {
      Grown base = grown(power.base());
      return new Grown(
          new Power(base.formula(), power.exponent()), base.power() * power.exponent());
    }
    return formula instanceof Call call ? call(call) : squeezing((SpinSqueezing) formula);
  }

  private Grown call(Call call) {
    Grown argument = grown(call.argument());
    return switch (call.function()) {
      case ABS, RE, IM, CONJ ->
          new Grown(new Call(call.function(), argument.formula()), argument.power());
      case SQRT -> new Grown(new Call(call.function(), argument.formula()), argument.power() / 2);
      case EXP, SIN, COS, COSH, SINH, TANH, LOG, MIN, MAX, STEP, PULSE ->
          new Grown(
              new Call(call.function(), call.parts().stream().map(this::resolve).toList()), 0.0);
    };
  }

  private Grown squeezing(SpinSqueezing squeezing) {
    if (infinite) {
      throw new InvalidInputException(
          "%s has no value where there are infinitely many sites: it is made of correlations as"
                  .formatted(quoted())
              + " small as 1/N, which mean field does not hold",
          "give finite sizes");
    }
    double count = squeezing.count().value(parameters);
    if (!(count >= 1.0)) {
      throw new InvalidInputException(
          "%s is asked for with %s sites".formatted(quoted(), NumberWords.of(count)),
          "give at least one site");
    }
    return new Grown(
        new SpinSqueezing(
            squeezing.kind(),
            Formula.number(count),
            squeezing.spin().stream().map(one -> (Mean) mean(one).formula()).toList(),
            squeezing.products().stream().map(one -> (Mean) mean(one).formula()).toList()),
        0.0);
  }

  private Grown number(Number number) {
    if (!infinite) {
      double re = PointValues.value(number.re(), parameters) + 0.0;
      double im = PointValues.value(number.im(), parameters) + 0.0;
      requireNumber(number, Double.isFinite(re) && Double.isFinite(im));
      return new Grown(new Number(Formula.number(re), Formula.number(im)), 0.0);
    }
    LaurentSeries re = series(number.re());
    LaurentSeries im = series(number.im());
    requireNumber(number, re.isFinite() && im.isFinite());
    int low = lowest(re, im);
    return new Grown(
        new Number(Formula.number(at(re, low)), Formula.number(at(im, low))), -low / 2.0);
  }

  private void requireNumber(Number number, boolean finite) {
    if (!finite) {
      throw new BrokenRuleException(
          "a factor in %s is not a finite number at %s, with roots and logarithms that are real"
              .formatted(
                  quoted(), PointWords.of(List.of(number.re(), number.im()), model, parameters)),
          "choose parameters that avoid a division by zero, the root or the logarithm of a negative"
              + " number, and what is beyond 1e308");
    }
  }

  private LaurentSeries series(Formula formula) {
    try {
      return LimitDigits.checked(SizeExpansion.of(formula, parameters), formula, parameters);
    } catch (LaurentSeries.NoExpansionException e) {
      throw new InvalidInputException(
          "no limit of infinitely many sites was found of %s: a coefficient %s"
              .formatted(quoted(), e.getMessage()),
          "give finite sizes");
    }
  }

  private static int lowest(LaurentSeries re, LaurentSeries im) {
    if (re.isZero() && im.isZero()) {
      return 0;
    }
    return re.isZero()
        ? im.leadingPower()
        : im.isZero() ? re.leadingPower() : Math.min(re.leadingPower(), im.leadingPower());
  }

  private static double at(LaurentSeries series, int power) {
    return series.isZero() || power < series.leadingPower() ? 0.0 : series.coefficient(power) + 0.0;
  }

  private Grown mean(Mean mean) {
    List<ObservableTerm> terms = new ArrayList<>();
    List<Double> powers = new ArrayList<>();
    for (ObservableTerm term : mean.terms()) {
      Grown coefficient = number(new Number(term.re(), term.im()));
      Number value = (Number) coefficient.formula();
      double re = value.re().value(parameters);
      double im = value.im().value(parameters);
      if (re != 0.0 || im != 0.0) {
        requireSites(term);
        terms.add(term.with(re, im));
        int factors = model.countsModesBySize(parameters) ? term.modeFactors() : 0;
        powers.add(coefficient.power() + factors / 2.0);
      }
    }
    double most = powers.stream().mapToDouble(power -> power).max().orElse(0.0);
    List<ObservableTerm> kept = new ArrayList<>();
    for (int k = 0; k < terms.size(); k++) {
      if (powers.get(k) == most) {
        kept.add(terms.get(k));
      }
    }
    return new Grown(new Mean(kept, mean.hermitian()), most);
  }

  /** What is asked of more distinct sites than there are is no expectation value. */
  private void requireSites(ObservableTerm term) {
    for (int s = 0; s < model.species().size(); s++) {
      SpeciesDescriptor species = model.species().get(s);
      int asked = term.sitesOf(s);
      if (asked > 1 && asked > AbsentMoments.sites(model, species, parameters)) {
        throw new TooFewSitesException(
            "%s is of %d different sites of %s, and there are only %s"
                .formatted(
                    quoted(),
                    asked,
                    species.name(),
                    whole(AbsentMoments.sites(model, species, parameters))),
            "give %s at least %d".formatted(species.size(), asked));
      }
    }
  }

  private static String whole(double count) {
    return count == Math.rint(count) ? Long.toString((long) count) : NumberWords.of(count);
  }
}

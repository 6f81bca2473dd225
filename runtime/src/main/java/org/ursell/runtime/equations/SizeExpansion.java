package org.ursell.runtime.equations;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.ursell.runtime.equations.LaurentSeries.NoExpansionException;

/**
 * The coefficients of one model about infinite sizes at one parameter point. What has no limit is
 * refused with the coefficient's name and how it grows.
 */
final class SizeExpansion {
  private static final double SAME_LIMIT = 1e-9;

  /** Any ratio that nobody's sizes stand in by design. */
  private static final double OTHER_RATIO = 0.6180339887498949;

  /**
   * Sizes at which it is seen whether a formula has values; the second where exp(N) has none, the
   * last ones where sqrt(1 - a/N) has none before.
   */
  private static final double[] LARGE = {1e6, 1e3, 1e12, 1e30, 1e100};

  private static final LaurentSeries NO_NUMBER = LaurentSeries.monomial(Double.NaN, 0);

  private final ModelDescriptor model;
  private final Parameters parameters;
  private final List<Formula> generators;

  /** Which generators hold what goes to infinity. */
  private final boolean[] ofSizes;

  /** The series of these, where they have one. */
  private final List<Optional<LaurentSeries>> generated = new ArrayList<>();

  private final List<String> reasons = new ArrayList<>();

  private final boolean watched;

  /** What does not depend on sizes is a number, found as at any finite point. */
  private final PointValues numbers;

  /**
   * The expansion at a point.
   *
   * @param parameters its infinite values are one N that goes to infinity, times their shares
   */
  SizeExpansion(ModelDescriptor model, List<Formula> generators, Parameters parameters) {
    this(model, generators, parameters, false);
  }

  /**
   * The same, at one of the many times of a run.
   *
   * @param watched whether somebody else looks now and then for the digits that functions of large
   *     arguments lose
   */
  SizeExpansion(
      ModelDescriptor model, List<Formula> generators, Parameters parameters, boolean watched) {
    this.model = model;
    this.parameters = parameters;
    this.generators = generators;
    this.watched = watched;
    ofSizes = new boolean[generators.size()];
    List<Formula> fixed = new ArrayList<>(generators);
    for (int g = 0; g < ofSizes.length; g++) {
      ofSizes[g] = holdsSizes(generators.get(g), parameters);
      fixed.set(g, ofSizes[g] ? Formula.number(1.0) : generators.get(g));
    }
    numbers = new PointValues(fixed, parameters);
    for (int g = 0; g < ofSizes.length; g++) {
      expand(g);
    }
  }

  private void expand(int generator) {
    Optional<LaurentSeries> series = Optional.empty();
    String reason = "";
    Formula formula = generators.get(generator);
    if (ofSizes[generator]) {
      try {
        series = Optional.of(formula.series(parameters));
      } catch (NoExpansionException none) {
        reason = String.valueOf(none.getMessage());
      }
      // 1 + b/(a*N) has the leading term 1, and no value anywhere if a is zero.
      if (formula.losesDigits() && !isNumber(formula)) {
        series = Optional.of(NO_NUMBER);
      }
    }
    generated.add(series);
    reasons.add(reason);
  }

  /** Whether what goes to infinity stands in a formula. */
  static boolean holdsSizes(Formula formula, Parameters parameters) {
    return formula instanceof Formula.ModeUnit
        || parameters.infinite().stream().anyMatch(formula::mentions)
        || formula.parts().stream().anyMatch(part -> holdsSizes(part, parameters));
  }

  /** Whether a formula has a value at large finite sizes, where it need have no limit. */
  private boolean isNumber(Formula formula) {
    for (double size : LARGE) {
      Parameters finite = parameters;
      for (String name : parameters.infinite()) {
        finite = finite.with(name, size * parameters.share(name));
      }
      if (Double.isFinite(formula.value(finite)) || ManyDigits.of(formula, finite).isNumber()) {
        return true;
      }
    }
    return false;
  }

  /** The series of a formula at a point of infinite sizes, of which it may hold none. */
  static LaurentSeries of(Formula formula, Parameters parameters) {
    boolean leaf = formula instanceof Formula.Constant || formula instanceof Formula.Parameter;
    return leaf || holdsSizes(formula, parameters)
        ? formula.series(parameters)
        : LaurentSeries.monomial(PointValues.value(formula, parameters), 0);
  }

  /**
   * The series of a polynomial in the generators; no number if one of its summands is none. What
   * stands before the same factors of sizes is added up first, to as many digits as it needs.
   */
  LaurentSeries of(CoefficientPolynomial polynomial) {
    return of(polynomial, 0);
  }

  private LaurentSeries of(CoefficientPolynomial polynomial, int power) {
    try {
      LaurentSeries plain = plain(polynomial);
      if (watched && !plain.isDoubtful()) {
        return plain;
      }
      return LimitDigits.checked(
          plain,
          (infinite, decades, with) ->
              polynomial.value(
                  (g, digits) -> ManyDigits.atLarge(generators.get(g), infinite, decades, digits),
                  with),
          parameters,
          power);
    } catch (NoExpansionException none) {
      throw noExpansion(polynomial.label(), String.valueOf(none.getMessage()));
    }
  }

  private LaurentSeries plain(CoefficientPolynomial polynomial) {
    Map<List<Integer>, List<CoefficientPolynomial.Monomial>> bySizes = new LinkedHashMap<>();
    for (CoefficientPolynomial.Monomial monomial : polynomial.monomials()) {
      List<Integer> sizes =
          Arrays.stream(monomial.factors()).filter(f -> ofSizes[f]).boxed().toList();
      int[] fixed = Arrays.stream(monomial.factors()).filter(f -> !ofSizes[f]).toArray();
      bySizes
          .computeIfAbsent(sizes, none -> new ArrayList<>())
          .add(new CoefficientPolynomial.Monomial(monomial.above(), monomial.below(), fixed));
    }
    LaurentSeries[] made =
        polynomial.monomials().stream()
            .flatMapToInt(monomial -> Arrays.stream(monomial.factors()))
            .mapToObj(generated::get)
            .flatMap(Optional::stream)
            .filter(series -> series.isDoubtful() || series.isSteep())
            .toArray(LaurentSeries[]::new);
    LaurentSeries sum = LaurentSeries.monomial(0.0, 0).from(made);
    for (Map.Entry<List<Integer>, List<CoefficientPolynomial.Monomial>> part : bySizes.entrySet()) {
      String label = polynomial.label();
      double number = numbers.of(new CoefficientPolynomial(label, part.getValue()));
      LaurentSeries next = product(number, part.getKey(), label);
      if (!next.isFinite()) {
        return LaurentSeries.monomial(next.leading(), 0).from(made);
      }
      sum = sum.plus(next);
    }
    return sum;
  }

  /**
   * A number times factors of sizes. A number that is zero makes zero of what grows with N in any
   * way, or leaves the range of doubles, but not of what has no value.
   */
  private LaurentSeries product(double number, List<Integer> sizes, String label) {
    if (!Double.isFinite(number)) {
      return LaurentSeries.monomial(number, 0);
    }
    boolean zero = number == 0.0;
    for (int factor : sizes) {
      zero |= generated.get(factor).filter(one -> one.isZero() && !one.isFallen()).isPresent();
    }
    if (zero) {
      return sizes.stream().allMatch(this::hasValues) ? LaurentSeries.monomial(0.0, 0) : NO_NUMBER;
    }
    try {
      return LaurentSeries.product(
          LaurentSeries.monomial(number, 0), sizes.stream().map(this::factor).toList());
    } catch (NoExpansionException none) {
      if (!sizes.stream().allMatch(this::hasValues)) {
        return NO_NUMBER;
      }
      throw noExpansion(label, String.valueOf(none.getMessage()));
    }
  }

  private boolean hasValues(int generator) {
    return generated
        .get(generator)
        .map(LaurentSeries::isFinite)
        .orElseGet(() -> isNumber(generators.get(generator)));
  }

  private LaurentSeries factor(int generator) {
    return generated
        .get(generator)
        .orElseThrow(() -> new NoExpansionException(reasons.get(generator)));
  }

  /** The series of polynomials that must have a limit. */
  List<LaurentSeries> ofAll(List<CoefficientPolynomial> polynomials) {
    return ofAll(polynomials, 0);
  }

  /** The same, of which coefficients are wanted up to a power of 1/sqrt(N). */
  List<LaurentSeries> ofAll(List<CoefficientPolynomial> polynomials, int power) {
    List<LaurentSeries> all = new ArrayList<>();
    for (CoefficientPolynomial polynomial : polynomials) {
      LaurentSeries series = of(polynomial, power);
      requireFinite(polynomial, series.leading());
      if (!series.isZero() && series.leadingPower() < 0) {
        throw noLimit(polynomial.label(), "grows as " + growth(-series.leadingPower()));
      }
      all.add(series);
    }
    return all;
  }

  /** The coefficients of one power of 1/sqrt(N), with scratch room behind them. */
  double[] part(
      List<CoefficientPolynomial> polynomials, List<LaurentSeries> series, int power, int room) {
    double[] part = new double[series.size() + room];
    for (int k = 0; k < series.size(); k++) {
      try {
        part[k] = series.get(k).coefficient(power);
      } catch (NoExpansionException tooFew) {
        throw noExpansion(polynomials.get(k).label(), String.valueOf(tooFew.getMessage()));
      }
      requireFinite(polynomials.get(k), part[k]);
    }
    return part;
  }

  /** Refuses limits that depend on the ratio in which several sizes grow. */
  void requireSameLimits(
      List<Formula> generators, List<CoefficientPolynomial> polynomials, double[] limits) {
    List<String> infinite = parameters.infinite();
    if (infinite.size() < 2) {
      return;
    }
    Map<String, Double> shares = new TreeMap<>();
    double share = 1.0;
    for (String name : infinite) {
      shares.put(name, share);
      share *= OTHER_RATIO;
    }
    SizeExpansion other = new SizeExpansion(model, generators, parameters.withShares(shares));
    double[] others = other.part(polynomials, other.ofAll(polynomials), 0, 0);
    for (int k = 0; k < others.length; k++) {
      double largest = Math.max(Math.abs(limits[k]), Math.abs(others[k]));
      if (Math.abs(limits[k] - others[k]) > SAME_LIMIT * largest) {
        throw new InvalidInputException(
            ("the coefficient %s of the model '%s' has no limit for infinite sizes: it depends on"
                    + " the ratio in which %s grow")
                .formatted(
                    polynomials.get(k).label(), model.name(), String.join(" and ", infinite)),
            new FiniteSizes("count these species by one size"));
      }
    }
  }

  private void requireFinite(CoefficientPolynomial coefficient, double value) {
    if (!Double.isFinite(value)) {
      throw CoefficientTable.notFinite(model, generators, coefficient, parameters);
    }
  }

  private static String growth(int halfPowers) {
    if (halfPowers == 1) {
      return "sqrt(N)";
    }
    if (halfPowers == 2) {
      return "N";
    }
    return halfPowers % 2 == 0 ? "N^" + halfPowers / 2 : "N^(%d/2)".formatted(halfPowers);
  }

  private InvalidInputException noExpansion(String label, String reason) {
    return new InvalidInputException(
        ("no limit of infinitely many sites was found of the coefficient %s of the model '%s': its"
                + " factors are expanded in powers of 1/sqrt(N) for that, and it %s")
            .formatted(label, model.name(), reason),
        new FiniteSizes("write it with powers of sqrt(N)"));
  }

  private InvalidInputException noLimit(String label, String reason) {
    boolean modes = model.species().stream().anyMatch(SpeciesDescriptor::isMode);
    if (modes && parameters.infinite().size() > 1) {
      return new InvalidInputException(
          ("the coefficient %s of the model '%s' has no limit for infinitely many sites: it %s, and"
                  + " the unit in which to count the amplitudes of modes depends on the ratio in"
                  + " which %s grow")
              .formatted(label, model.name(), reason, String.join(" and ", parameters.infinite())),
          new FiniteSizes("count the species by one size"));
    }
    return new InvalidInputException(
        "the coefficient %s of the model '%s' has no limit for infinitely many sites: it %s%s"
            .formatted(
                label,
                model.name(),
                reason,
                model.modesScaled() ? ", with the modes' amplitudes in units of sqrt(N)" : ""),
        new FiniteSizes(
            "scale couplings with the number of sites, as V/N between sites and g/sqrt(N) between a site"
                + " and a mode"));
  }
}

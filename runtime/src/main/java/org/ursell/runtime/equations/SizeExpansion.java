package org.ursell.runtime.equations;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.hipparchus.dfp.Dfp;
import org.hipparchus.dfp.DfpField;
import org.ursell.runtime.equations.LaurentSeries.NoExpansionException;

/**
 * The coefficients of one model about infinite sizes at one parameter point. What has no limit is
 * refused with the coefficient's name and how it grows.
 */
final class SizeExpansion {
  private static final double SAME_LIMIT = 1e-9;

  /** Any ratio that nobody's sizes stand in by design. */
  private static final double OTHER_RATIO = 0.6180339887498949;

  private final ModelDescriptor model;
  private final Parameters parameters;
  private final List<Formula> generators;
  private final List<Optional<LaurentSeries>> generated = new ArrayList<>();
  private final List<String> reasons = new ArrayList<>();

  /**
   * The expansion at a point.
   *
   * @param parameters its infinite values are one N that goes to infinity, times their shares
   */
  SizeExpansion(ModelDescriptor model, List<Formula> generators, Parameters parameters) {
    this.model = model;
    this.parameters = parameters;
    this.generators = generators;
    for (Formula generator : generators) {
      try {
        generated.add(Optional.of(generator.series(parameters)));
        reasons.add("");
      } catch (NoExpansionException none) {
        generated.add(Optional.empty());
        reasons.add(String.valueOf(none.getMessage()));
      }
    }
  }

  /** The series of a polynomial in the generators. */
  LaurentSeries of(CoefficientPolynomial polynomial) {
    LaurentSeries sum = LaurentSeries.monomial(0.0, 0);
    for (CoefficientPolynomial.Monomial monomial : polynomial.monomials()) {
      if (!isSilent(monomial)) {
        sum = sum.plus(product(monomial, polynomial.label()));
      }
    }
    return sum;
  }

  private LaurentSeries product(CoefficientPolynomial.Monomial monomial, String label) {
    try {
      List<LaurentSeries> factors =
          Arrays.stream(monomial.factors()).mapToObj(this::factor).toList();
      LaurentSeries product =
          LaurentSeries.product(LaurentSeries.monomial(monomial.number(), 0), factors);
      return Double.isFinite(product.leading()) || isOfSizes(monomial) ? product : number(monomial);
    } catch (NoExpansionException none) {
      if (isOfSizes(monomial)) {
        throw noExpansion(label, String.valueOf(none.getMessage()));
      }
      return number(monomial);
    }
  }

  /** Whether what goes to infinity stands in a summand. */
  private boolean isOfSizes(CoefficientPolynomial.Monomial monomial) {
    return Arrays.stream(monomial.factors()).mapToObj(generators::get).anyMatch(this::isOfSizes);
  }

  private boolean isOfSizes(Formula formula) {
    return formula instanceof Formula.ModeUnit
        || parameters.infinite().stream().anyMatch(formula::mentions)
        || formula.parts().stream().anyMatch(this::isOfSizes);
  }

  /** A summand without sizes is a number, which many digits find as at any finite size. */
  private LaurentSeries number(CoefficientPolynomial.Monomial monomial) {
    DfpField field = PointValues.digits();
    Dfp product =
        monomial.value(
            field,
            Arrays.stream(monomial.factors())
                .mapToObj(f -> generators.get(f).value(field, parameters))
                .toList());
    return LaurentSeries.monomial(product.toDouble(), 0);
  }

  /** A parameter that is zero silences whatever stands beside it. */
  private boolean isSilent(CoefficientPolynomial.Monomial monomial) {
    for (int factor : monomial.factors()) {
      if (generated.get(factor).filter(LaurentSeries::isZero).isPresent()) {
        return true;
      }
    }
    return false;
  }

  private LaurentSeries factor(int generator) {
    return generated
        .get(generator)
        .orElseThrow(() -> new NoExpansionException(reasons.get(generator)));
  }

  /** The series of polynomials that must have a limit. */
  List<LaurentSeries> ofAll(List<CoefficientPolynomial> polynomials) {
    List<LaurentSeries> all = new ArrayList<>();
    for (CoefficientPolynomial polynomial : polynomials) {
      LaurentSeries series = of(polynomial);
      requireFinite(polynomial.label(), series.leading());
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
      requireFinite(polynomials.get(k).label(), part[k]);
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

  private void requireFinite(String label, double value) {
    if (!Double.isFinite(value)) {
      throw CoefficientTable.notFinite(model, label, parameters);
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
        ("the coefficient %s of the model '%s' cannot be expanded in powers of 1/sqrt(N), by which"
                + " limits of infinitely many sites are taken: it %s")
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

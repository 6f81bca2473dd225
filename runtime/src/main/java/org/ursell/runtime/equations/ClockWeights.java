package org.ursell.runtime.equations;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the parts of a coefficient that change in time are multiplied by, at one point: a value at
 * finite sizes, and a limit at infinite ones.
 */
final class ClockWeights {
  private final Optional<PointValues> values;
  private final Optional<SizeExpansion> expansion;

  ClockWeights(ModelDescriptor model, List<Formula> generators, Parameters point) {
    boolean infinite = point.hasInfinite();
    values = infinite ? Optional.empty() : Optional.of(new PointValues(generators, point));
    expansion =
        infinite ? Optional.of(new SizeExpansion(model, generators, point)) : Optional.empty();
  }

  /**
   * The weights of the parts of a coefficient.
   *
   * @param parts by what changes in them
   * @throws InvalidInputException if one has no limit
   */
  Map<List<Integer>, Double> ofCoefficient(Map<List<Integer>, CoefficientPolynomial> parts) {
    Map<List<Integer>, Double> weights = new LinkedHashMap<>();
    parts.forEach((driven, part) -> weights.put(driven, coefficient(part)));
    return weights;
  }

  private double coefficient(CoefficientPolynomial part) {
    if (values.isPresent()) {
      return values.get().of(part);
    }
    SizeExpansion limits = expansion.orElseThrow();
    LaurentSeries series = limits.of(part);
    if (!series.isFinite()) {
      // Who asks knows what it is a factor of.
      return series.leading();
    }
    List<CoefficientPolynomial> one = List.of(part);
    return limits.part(one, limits.ofAll(one), 0, 0)[0];
  }

  /** The weights of the parts of a rate; at infinite sizes those of its leading power. */
  Map<List<Integer>, Double> ofRate(Map<List<Integer>, CoefficientPolynomial> parts) {
    Map<List<Integer>, Double> weights = new LinkedHashMap<>();
    if (values.isPresent()) {
      parts.forEach((driven, part) -> weights.put(driven, values.get().of(part)));
      return weights;
    }
    Map<List<Integer>, LaurentSeries> series = new LinkedHashMap<>();
    parts.forEach((driven, part) -> series.put(driven, expansion.orElseThrow().of(part)));
    int leading =
        series.values().stream()
            .filter(s -> !s.isZero())
            .mapToInt(LaurentSeries::leadingPower)
            .min()
            .orElse(0);
    series.forEach((driven, s) -> weights.put(driven, s.isZero() ? 0.0 : s.coefficient(leading)));
    return weights;
  }
}

package org.ursell.runtime.equations;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Where a coefficient or a rate has the value that it has, in words: the values of the parameters
 * that it depends on, which it may be written without, by the name of a definition.
 */
final class PointWords {
  private PointWords() {}

  /** The values of what polynomials in given formulas depend on: {@code V = 1, N = 50}. */
  static String of(
      List<Formula> generators,
      List<CoefficientPolynomial> polynomials,
      ModelDescriptor model,
      Parameters point) {
    List<Formula> formulas =
        polynomials.stream()
            .flatMap(polynomial -> polynomial.monomials().stream())
            .flatMapToInt(monomial -> Arrays.stream(monomial.factors()))
            .distinct()
            .mapToObj(generators::get)
            .toList();
    return of(formulas, model, point);
  }

  /** The values of what given formulas depend on. */
  static String of(List<Formula> formulas, ModelDescriptor model, Parameters point) {
    List<String> names = new ArrayList<>();
    model.parameters().forEach(parameter -> names.add(parameter.name()));
    point.asMap().keySet().stream().filter(name -> !names.contains(name)).forEach(names::add);
    List<String> values = new ArrayList<>();
    if (formulas.stream().anyMatch(Formula::isDriven)) {
      values.add("t = " + NumberWords.rounded(point.time()));
    }
    for (String name : names) {
      if (point.asMap().containsKey(name) && formulas.stream().anyMatch(f -> f.mentions(name))) {
        values.add(name + " = " + NumberWords.of(point.get(name)));
      }
    }
    return values.isEmpty() ? "every point" : String.join(", ", values);
  }
}

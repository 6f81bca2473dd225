package org.ursell.symbolic.language;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.hipparchus.complex.Complex;
import org.ursell.runtime.equations.ObservableTerm;
import org.ursell.runtime.equations.ObservableTerm.ModePart;
import org.ursell.runtime.equations.ObservableTerm.SitePart;
import org.ursell.runtime.equations.Parameters;

/**
 * Whether a sum of products of operators is Hermitian, whatever its parameters: each elementary
 * product must have the conjugate coefficient of its adjoint, at parameter values that no formula
 * is made for.
 */
final class HermitianTerms {
  private static final double SAME = 1e-10;

  private HermitianTerms() {}

  /** Whether the sum is Hermitian. */
  static boolean are(List<ObservableTerm> terms, Scope scope) {
    Parameters values = Parameters.none();
    double value = 1.2345;
    for (String name : scope.parameters().keySet()) {
      // Between 1 and 3, no two alike.
      value = 1.0 + (value * 1.6180339887) % 2.0;
      values = values.with(name, scope.isSize(name) ? 10.0 * value : value);
    }
    Map<List<Elementary>, Complex> sum = new HashMap<>();
    Map<List<Elementary>, Complex> adjoint = new HashMap<>();
    double size = 0.0;
    for (ObservableTerm term : terms) {
      Complex coefficient = new Complex(term.re().value(values), term.im().value(values));
      size = Math.max(size, coefficient.norm());
      List<Elementary> modes = term.modes().stream().map(HermitianTerms::of).toList();
      expand(term.sites(), 0, modes, coefficient, sum, adjoint);
    }
    double tolerance = SAME * size;
    return Stream.concat(sum.keySet().stream(), adjoint.keySet().stream())
        .allMatch(
            key ->
                sum.getOrDefault(key, Complex.ZERO)
                        .subtract(adjoint.getOrDefault(key, Complex.ZERO))
                        .norm()
                    <= tolerance);
  }

  /** A transition of a site, or powers of a mode. */
  private record Elementary(int species, int to, int from) {
    Elementary adjoint() {
      return new Elementary(species, from, to);
    }
  }

  private static Elementary of(ModePart part) {
    return new Elementary(part.species(), part.creations(), part.annihilations());
  }

  private static void expand(
      List<SitePart> sites,
      int next,
      List<Elementary> chosen,
      Complex weight,
      Map<List<Elementary>, Complex> sum,
      Map<List<Elementary>, Complex> adjoint) {
    if (next == sites.size()) {
      sum.merge(sorted(chosen.stream()), weight, Complex::add);
      adjoint.merge(
          sorted(chosen.stream().map(Elementary::adjoint)), weight.conjugate(), Complex::add);
      return;
    }
    SitePart part = sites.get(next);
    for (int i = 0; i < part.operator().levels(); i++) {
      for (int j = 0; j < part.operator().levels(); j++) {
        Complex entry = new Complex(part.operator().re(i, j), part.operator().im(i, j));
        if (!entry.isZero()) {
          List<Elementary> longer =
              Stream.concat(chosen.stream(), Stream.of(new Elementary(part.species(), i, j)))
                  .toList();
          expand(sites, next + 1, longer, weight.multiply(entry), sum, adjoint);
        }
      }
    }
  }

  /** Sites of a species are alike: their order says nothing. */
  private static List<Elementary> sorted(Stream<Elementary> parts) {
    return parts
        .sorted(
            Comparator.comparingInt(Elementary::species)
                .thenComparingInt(Elementary::to)
                .thenComparingInt(Elementary::from))
        .toList();
  }
}

package org.ursell.symbolic.coefficient;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ursell.runtime.equations.Internal;

/**
 * What stands under a root or in a logarithm, as {@code q} in {@code sqrt(q)}, {@code q^(1/3)} and
 * {@code log(q)}. A {@link CoefficientRing} takes every root and every logarithm for real, which is
 * right as long as none of these is negative.
 *
 * @param whole the root or the logarithm
 * @param inside what it is taken of
 */
@Internal
public record Radicand(Scalar whole, Scalar inside) {
  /**
   * Those of some scalars, each once, inner ones first, without numbers and without what cannot be
   * negative.
   *
   * @param sizes the parameters that are positive everywhere
   */
  public static List<Radicand> of(Collection<Scalar> scalars, Set<String> sizes) {
    Map<Scalar, Radicand> found = new LinkedHashMap<>();
    for (Scalar scalar : scalars) {
      List<Radicand> inOne = new ArrayList<>();
      scalar.visit(part -> of(part).ifPresent(inOne::add));
      Collections.reverse(inOne);
      inOne.stream()
          .filter(radicand -> !isPositive(radicand.inside, sizes))
          .forEach(radicand -> found.putIfAbsent(radicand.whole, radicand));
    }
    return List.copyOf(found.values());
  }

  private static Optional<Radicand> of(Scalar part) {
    if (part instanceof Scalar.Call call
        && (call.function().equals("sqrt") || call.function().equals("log"))) {
      return some(call, call.argument());
    }
    return part instanceof Scalar.Power power && !isWhole(power.exponent())
        ? some(power, power.base())
        : Optional.empty();
  }

  private static Optional<Radicand> some(Scalar whole, Scalar inside) {
    return inside.isConstant() ? Optional.empty() : Optional.of(new Radicand(whole, inside));
  }

  private static boolean isWhole(Scalar exponent) {
    return exponent.isConstant() && ScalarValue.of(exponent).getReal() % 1 == 0;
  }

  /** Whether it is made of positive numbers in a way that leaves no doubt. */
  private static boolean isPositive(Scalar scalar, Set<String> sizes) {
    if (scalar instanceof Scalar.Number number) {
      return number.value().signum() >= 0;
    }
    if (scalar instanceof Scalar.Parameter parameter) {
      return sizes.contains(parameter.name());
    }
    if (scalar instanceof Scalar.Call call) {
      return call.function().equals("abs");
    }
    boolean kept =
        scalar == Scalar.Constant.PI
            || scalar instanceof Scalar.Sum
            || scalar instanceof Scalar.Product
            || scalar instanceof Scalar.Quotient
            || scalar instanceof Scalar.Power;
    return kept && scalar.parts().stream().allMatch(part -> isPositive(part, sizes));
  }
}

package org.ursell.symbolic.coefficient;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.matheclipse.core.expression.F;
import org.matheclipse.core.expression.S;
import org.matheclipse.core.interfaces.IExpr;

/**
 * The relations between the generators of a ring: a parameter times its reciprocal is one, and a
 * square root squared is its radicand.
 */
final class Relations {
  private final CoefficientRing ring;
  private final Map<Integer, Integer> reciprocal = new LinkedHashMap<>();
  private final Map<Integer, Coefficient> square = new LinkedHashMap<>();

  Relations(CoefficientRing ring) {
    this.ring = ring;
  }

  /** Finds the relations; the ring may reduce by those that are found already. */
  void find() {
    List<Generator> generators = ring.generators();
    for (int g = 0; g < generators.size(); g++) {
      IExpr expression = generators.get(g).expression();
      if (generators.get(g) instanceof Generator.Inverse) {
        int parameter = ring.index(expression.base());
        reciprocal.put(g, parameter);
      } else if (expression.isPower()
          && expression.exponent().equals(F.C1D2)
          && !expression.base().equals(S.E)) {
        square.put(g, ring.of(expression.base()));
      } else if (RealFunction.name(expression).filter("abs"::equals).isPresent()) {
        square.put(g, ring.of(F.Sqr(RealFunction.arguments(expression).get(0))));
      } else if (generators.get(g) instanceof Generator.ModeUnit unit && unit.power() < 0) {
        reciprocal.put(g, g - 1);
      }
    }
  }

  /** Whether every product is reduced as it stands. */
  boolean areNone() {
    return reciprocal.isEmpty() && square.isEmpty();
  }

  /** Cancels g * 1/g in place and returns what the squares of roots leave as a factor. */
  Coefficient reduce(long[] powers) {
    int last = powers.length - 1;
    for (Map.Entry<Integer, Integer> pair : reciprocal.entrySet()) {
      int below = last - pair.getKey();
      int above = last - pair.getValue();
      long common = Math.min(powers[below], powers[above]);
      powers[below] -= common;
      powers[above] -= common;
    }
    Coefficient factor = ring.one();
    for (Map.Entry<Integer, Coefficient> root : square.entrySet()) {
      int position = last - root.getKey();
      while (powers[position] >= 2) {
        powers[position] -= 2;
        factor = factor.times(root.getValue());
      }
    }
    return factor;
  }
}

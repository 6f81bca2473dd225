package org.ursell.runtime.equations;

import java.util.List;
import java.util.Optional;
import org.hipparchus.dfp.Dfp;
import org.hipparchus.dfp.DfpField;

/**
 * Coefficients at one point of finite parameters. They are polynomials written out, so that (a -
 * b)^2 comes as a^2 - 2ab + b^2: where summands nearly cancel they are added up again with many
 * digits, and so is what is added up inside roots and quotients. So is (a/b)^40 where a^40 alone is
 * beyond the range of doubles, above or below, whether it stands by itself or inside a function.
 */
final class PointValues {
  /** Made when it is first needed, which is rarely. */
  private static final class Digits {
    /**
     * As many decimal digits as the fourth power of an optical frequency loses, and as many more.
     */
    static final ThreadLocal<DfpField> FIELD = ThreadLocal.withInitial(() -> new DfpField(160));
  }

  /** A sum this much smaller than its summands has lost digits that matter. */
  private static final double LOST = 1e-3;

  private final List<Formula> generators;
  private final Parameters parameters;
  private final double[] generated;

  /** The same, but NaN where a number that is not zero is too small for a double. */
  private final double[] sizes;

  private Optional<Dfp[]> accurate = Optional.empty();

  PointValues(List<Formula> generators, Parameters parameters) {
    this.generators = generators;
    this.parameters = parameters;
    generated = new double[generators.size()];
    boolean vanishes = false;
    for (int g = 0; g < generated.length; g++) {
      Formula formula = generators.get(g);
      generated[g] = formula.value(parameters);
      if (formula.adds() || !Double.isFinite(generated[g])) {
        generated[g] = formula.value(Digits.FIELD.get(), parameters).toDouble();
      }
      vanishes |= isVanishing(formula, generated[g]);
    }
    sizes = vanishes ? generated.clone() : generated;
    for (int g = 0; vanishes && g < generated.length; g++) {
      Formula formula = generators.get(g);
      if (isVanishing(formula, generated[g])
          && !formula.value(Digits.FIELD.get(), parameters).isZero()) {
        sizes[g] = Double.NaN;
      }
    }
  }

  /** A parameter that is zero is zero, and so is what is switched off. */
  private static boolean isVanishing(Formula formula, double value) {
    boolean switched =
        formula instanceof Formula.Call call
            && (call.function() == Formula.Function.STEP
                || call.function() == Formula.Function.PULSE);
    return Math.abs(value) < Double.MIN_NORMAL && !formula.parts().isEmpty() && !switched;
  }

  /** The field of many digits of this thread. */
  static DfpField digits() {
    return Digits.FIELD.get();
  }

  /** The value of a polynomial in the generators. */
  double of(CoefficientPolynomial polynomial) {
    double value = polynomial.value(generated);
    // Of what is no number the scale is none either.
    boolean kept = Math.abs(value) >= LOST * polynomial.scale(sizes) && Double.isFinite(value);
    return kept ? value : polynomial.value(accurate()).toDouble();
  }

  /** The sum of the moduli of its summands. */
  double scale(CoefficientPolynomial polynomial) {
    double scale = polynomial.scale(generated);
    return Double.isFinite(scale) ? scale : Math.abs(of(polynomial));
  }

  private Dfp[] accurate() {
    if (accurate.isEmpty()) {
      accurate =
          Optional.of(
              generators.stream()
                  .map(g -> g.value(Digits.FIELD.get(), parameters))
                  .toArray(Dfp[]::new));
    }
    return accurate.get();
  }
}

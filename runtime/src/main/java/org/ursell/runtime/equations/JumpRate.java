package org.ursell.runtime.equations;

import java.util.List;

/**
 * What must not be negative at any point: the rate of a jump of the model, or what stands under a
 * root or a logarithm.
 *
 * <p>Equations take every root and every logarithm for real, so that {@code sqrt(q)} times its
 * conjugate is q in them. Where q is negative that would be a wrong number without a trace of the
 * root.
 *
 * @param text the rate, or the whole root or logarithm, as its author wrote it
 * @param jump the jump in words; empty for a root or a logarithm
 * @param rate the value of the rate, or of what stands under the root or the logarithm
 */
record JumpRate(String text, String jump, CoefficientPolynomial rate) {
  /** A rate this much below zero, relative to its summands, is rounding of what was typed. */
  private static final double ROUNDING = 1e-15;

  /**
   * Refuses what is negative, or no number.
   *
   * @param value the rate, or the leading coefficient of its expansion at infinite sizes
   * @param scale the sum of the moduli of its summands
   * @param generators what it is a polynomial in
   */
  void requireNotNegative(
      double value,
      double scale,
      List<Formula> generators,
      ModelDescriptor model,
      Parameters parameters) {
    if (!(value >= -ROUNDING * scale)) {
      if (jump.isEmpty()) {
        throw new BrokenRuleException(
            "%s is not a real number at %s: %s"
                .formatted(
                    text,
                    PointWords.of(generators, List.of(rate), model, parameters),
                    Double.isNaN(value)
                        ? "what it is taken of is none either"
                        : "it is taken of " + NumberWords.rounded(value)),
            "roots and logarithms in a model are taken of what is not negative: choose other"
                + " values of what is inside, or write abs(...) around it, if that is meant");
      }
      throw new BrokenRuleException(
          "the rate %s of the jump %s is %s at %s"
              .formatted(
                  text,
                  jump,
                  Double.isNaN(value)
                      ? "not a real number"
                      : "negative (" + NumberWords.rounded(value) + ")",
                  PointWords.of(generators, List.of(rate), model, parameters)),
          "rates must be zero or positive: choose other values of what the rate depends on");
    }
  }

  /** A rate that is not refused: one below zero is rounding of what was typed, and none. */
  static double cleared(double value) {
    return Math.max(0.0, value);
  }
}

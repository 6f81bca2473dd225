package org.ursell.runtime.equations;

import java.util.List;

/**
 * The rate of a jump of the model, which must not be negative at any point.
 *
 * @param text the rate as its author wrote it
 * @param jump the jump in words
 * @param rate its value
 */
record JumpRate(String text, String jump, CoefficientPolynomial rate) {
  /** A rate this much below zero, relative to its summands, is rounding of what was typed. */
  private static final double ROUNDING = 1e-15;

  /**
   * Refuses a negative rate, or one that is no number.
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
      throw new BrokenRuleException(
          "the rate %s of the jump %s is %s at %s"
              .formatted(
                  text,
                  jump,
                  Double.isNaN(value)
                      ? "not a real number"
                      : "negative (" + NumberWords.of(value) + ")",
                  PointWords.of(generators, List.of(rate), model, parameters)),
          "rates must be zero or positive: choose other values of what the rate depends on");
    }
  }

  /** A rate that is not refused: one below zero is rounding of what was typed, and none. */
  static double cleared(double value) {
    return Math.max(0.0, value);
  }
}

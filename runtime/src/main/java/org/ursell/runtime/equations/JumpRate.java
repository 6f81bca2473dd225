package org.ursell.runtime.equations;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

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
   */
  void requireNotNegative(
      double value, double scale, ModelDescriptor model, Parameters parameters) {
    if (!(value >= -ROUNDING * scale)) {
      throw new BrokenRuleException(
          "the rate %s of the jump %s is %s at %s"
              .formatted(
                  text,
                  jump,
                  Double.isNaN(value) ? "not a real number" : "negative (" + value + ")",
                  where(text, model, parameters)),
          "rates must be zero or positive: choose other values of what the rate depends on");
    }
  }

  /** A rate that is not refused: one below zero is rounding of what was typed, and none. */
  static double cleared(double value) {
    return Math.max(0.0, value);
  }

  /** Where a rate has the value that it has: the values of what it names. */
  static String where(String text, ModelDescriptor model, Parameters parameters) {
    return named(text, model, parameters).orElse("every point");
  }

  /** The values of the parameters that a text names, and the time; empty if it names none. */
  static Optional<String> named(String text, ModelDescriptor model, Parameters parameters) {
    List<String> words = Arrays.asList(text.split("[^" + Names.CHARACTERS + "]+"));
    String values =
        model.parameters().stream()
            .map(ParameterDescriptor::name)
            .filter(words::contains)
            .map(name -> name + " = " + parameters.get(name))
            .collect(Collectors.joining(", "));
    if (words.contains("t") && model.parameter("t").isEmpty()) {
      return Optional.of("t = " + parameters.time() + (values.isEmpty() ? "" : " and " + values));
    }
    return Optional.of(values).filter(some -> !some.isEmpty());
  }
}

package org.ursell.symbolic.coefficient;

import org.matheclipse.core.interfaces.IExpr;

/**
 * A circular function as a quotient of sines and cosines: the computer algebra writes {@code
 * sin(x)/cos(x)} as Tan and {@code 1/sin(x)} as Csc, which a formula has no words for.
 *
 * @param above what is above the line
 * @param below what is below it
 * @param argument of both
 */
record TrigonometricForm(Part above, Part below, IExpr argument) {
  /** One side of the quotient. */
  public enum Part {
    /** The number one. */
    ONE(""),
    /** The sine. */
    SIN("sin"),
    /** The cosine. */
    COS("cos");

    private final String function;

    Part(String function) {
      this.function = function;
    }

    /** The name of the function, in formulas and in Java alike. */
    public String function() {
      return function;
    }
  }

  /**
   * The form of an expression.
   *
   * @throws IllegalArgumentException if it is not a circular function
   */
  public static TrigonometricForm of(IExpr e) {
    Part above;
    Part below = Part.ONE;
    switch (e.head().toString()) {
      case "Sin" -> above = Part.SIN;
      case "Cos" -> above = Part.COS;
      case "Tan" -> {
        above = Part.SIN;
        below = Part.COS;
      }
      case "Cot" -> {
        above = Part.COS;
        below = Part.SIN;
      }
      case "Sec" -> {
        above = Part.ONE;
        below = Part.COS;
      }
      case "Csc" -> {
        above = Part.ONE;
        below = Part.SIN;
      }
      default -> throw new IllegalArgumentException("no form for the coefficient part " + e);
    }
    return new TrigonometricForm(above, below, e.first());
  }
}

package org.ursell.symbolic.model;

/** A complex number of an initial state. */
public record ComplexNumber(double re, double im) {
  /** A real number. */
  public static ComplexNumber real(double re) {
    return new ComplexNumber(re, 0);
  }
}

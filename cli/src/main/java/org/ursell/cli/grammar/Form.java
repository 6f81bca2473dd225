package org.ursell.cli.grammar;

/** A form in which a value may be written. Single numbers may stand everywhere. */
public enum Form {
  /** Several values, separated by commas. */
  LIST,
  /** Arithmetic of other parameters, {@code -0.1*(gamma_plus+gamma_minus)}. */
  FORMULA,
  /** {@code inf}, where the value is a number of sites. */
  LIMIT,
  /** All whole numbers of a range, {@code 2..24}, or every tenth, {@code 10..50..10}. */
  STEPS,
  /** A number of values between two ends, {@code 0:2:100} or {@code log:0.1:10:100}. */
  SPACED
}

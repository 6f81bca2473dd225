package org.ursell.symbolic.model;

import org.ursell.runtime.equations.ParameterDescriptor;

/**
 * One kind of identical, interchangeable sites, or a bosonic mode.
 *
 * @param name as it appears in equations
 * @param kind what one site is
 * @param levels dimension d of one site, at least 2; 0 for a mode
 * @param size the size parameter that counts its sites, or a positive integer; "1" for a mode
 */
public record Species(String name, Kind kind, int levels, String size) {
  /** What one site is. */
  public enum Kind {
    /** A system of finitely many levels |0&gt; ... |d-1&gt;. */
    LEVELS,
    /** A bosonic mode with annihilation operator c; its Fock space is not cut off. */
    MODE
  }

  /** Identical sites of d levels. */
  public static Species levels(String name, int levels, String size) {
    return new Species(name, Kind.LEVELS, levels, size);
  }

  /** A bosonic mode. */
  public static Species mode(String name) {
    return new Species(name, Kind.MODE, 0, "1");
  }

  /** Whether a text is a number of sites: a whole number from 1 to 1e15 in digits. */
  public static boolean isCount(String text) {
    return text.matches("[1-9][0-9]{0,15}")
        && ParameterDescriptor.isFiniteSize(Double.parseDouble(text));
  }

  /** Whether this is a bosonic mode. */
  public boolean isMode() {
    return kind == Kind.MODE;
  }
}

package org.ursell.symbolic.syntax;

import java.util.List;

/** The words that mean something by themselves and so cannot be names. */
public final class Functions {
  /** The functions of one argument. */
  public static final List<String> NAMES = List.of("sqrt", "exp", "sin", "cos");

  /** The constants. */
  public static final List<String> CONSTANTS = List.of("pi", "i");

  private Functions() {}

  /** Whether a word means something by itself. */
  public static boolean isReserved(String word) {
    return NAMES.contains(word) || CONSTANTS.contains(word);
  }
}

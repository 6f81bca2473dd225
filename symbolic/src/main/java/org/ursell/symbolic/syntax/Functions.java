package org.ursell.symbolic.syntax;

import java.util.List;
import java.util.stream.Stream;
import org.ursell.runtime.equations.Internal;

/** The words that mean something by themselves and so cannot be names. */
@Internal
public final class Functions {
  /** The functions of one argument. */
  public static final List<String> NAMES = List.of("sqrt", "exp", "sin", "cos");

  /** The constants. */
  public static final List<String> CONSTANTS = List.of("pi", "i");

  private Functions() {}

  /** All words that mean something by themselves. */
  public static List<String> reserved() {
    return Stream.concat(NAMES.stream(), CONSTANTS.stream()).toList();
  }

  /** Whether a word means something by itself. */
  public static boolean isReserved(String word) {
    return NAMES.contains(word) || CONSTANTS.contains(word);
  }
}

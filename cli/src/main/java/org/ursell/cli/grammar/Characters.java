package org.ursell.cli.grammar;

import java.util.Locale;
import org.ursell.runtime.equations.InvalidInputException;
import org.ursell.runtime.equations.Names;

/** Characters that look like those of the keyboard and are others, as copied from a page. */
final class Characters {
  private static final int INFINITY = '∞';

  private Characters() {}

  /**
   * Refuses a space that does not break, a minus sign of typesetters, digits of other scripts.
   *
   * @param where what was typed, for the message
   * @throws InvalidInputException naming the first such character
   */
  static void requirePlain(String where, String text) {
    text.codePoints()
        .filter(c -> c > 126 && c != INFINITY && !Character.isLetter(c) && !Names.isOfNames(c))
        .findFirst()
        .ifPresent(
            c -> {
              throw new InvalidInputException(
                  "%s holds the character U+%04X, %s"
                      .formatted(
                          where, c, String.valueOf(Character.getName(c)).toLowerCase(Locale.ROOT)),
                  Character.isSpaceChar(c)
                      ? "replace it by a plain space, or by nothing"
                      : Character.getType(c) == Character.FORMAT
                          ? "remove it; it cannot be seen"
                          : "write numbers with the plain characters 0-9 . - + e");
            });
  }
}

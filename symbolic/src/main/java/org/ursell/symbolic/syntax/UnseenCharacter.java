package org.ursell.symbolic.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.ursell.runtime.equations.Internal;

/**
 * Characters that an editor does not show, or shows as a plain space: controls, marks of direction,
 * spaces of other widths. They come with text that was copied from a page, and a message about
 * anything else would puzzle whoever looks for them.
 */
@Internal
public final class UnseenCharacter {
  private UnseenCharacter() {}

  /** Whether this is none of the characters that texts are made of, even in a comment. */
  static boolean isControl(int character) {
    return switch (Character.getType(character)) {
      case Character.CONTROL -> character != '\t' && character != '\n' && character != '\r';
      case Character.SURROGATE -> true;
      default -> (character & 0xfffe) == 0xfffe;
    };
  }

  /** Whether nobody sees this character, or everybody takes it for a plain space. */
  public static boolean isUnseen(int character) {
    return switch (Character.getType(character)) {
      case Character.FORMAT, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> true;
      case Character.SPACE_SEPARATOR -> character != ' ';
      default -> isControl(character);
    };
  }

  /**
   * The mistake of having one.
   *
   * @param at where it stands
   */
  public static ProblemException problem(int character, int at) {
    // Java calls U+0000 by a word that reads like a mistake of the program.
    String name =
        character == 0
            ? "nul"
            : Objects.requireNonNullElse(Character.getName(character), "no character at all")
                .toLowerCase(Locale.ROOT);
    return new ProblemException(
        Problem.UNSEEN_CHARACTER,
        new Span(at, at + Character.charCount(character)),
        "U+%04X (%s)".formatted(character, name),
        Character.getType(character) == Character.SPACE_SEPARATOR
            ? "write a plain space in its place"
            : "delete it");
  }

  /** The first one of a piece of text, as a mistake; empty if there is none. */
  public static Optional<ProblemException> first(String text) {
    return first(text, 0, text.length(), text.length());
  }

  /**
   * The first one of a line.
   *
   * @param comment where its comment begins, in which only controls matter
   */
  static Optional<ProblemException> first(String text, int start, int comment, int end) {
    int at = start;
    while (at < end) {
      int character = text.codePointAt(at);
      if (at < comment ? isUnseen(character) : isControl(character)) {
        return Optional.of(problem(character, at));
      }
      at += Character.charCount(character);
    }
    return Optional.empty();
  }

  /** The text with a plain character in the place of each one, so that columns stay. */
  public static String replaced(String text, char plain) {
    StringBuilder shown = new StringBuilder(text);
    for (int k = 0; k < shown.length(); k++) {
      char c = shown.charAt(k);
      if (!Character.isSurrogate(c) && (isUnseen(c) || c < ' ')) {
        shown.setCharAt(k, plain);
      }
    }
    return shown.toString();
  }

  /** The first one of every line of a YAML text that has one. */
  public static List<ProblemException> inLines(String text) {
    List<ProblemException> found = new ArrayList<>();
    int start = 0;
    while (start < text.length()) {
      int end = text.indexOf('\n', start);
      end = end < 0 ? text.length() : end;
      first(text, start, comment(text, start, end), end).ifPresent(found::add);
      start = end + 1;
    }
    return found;
  }

  /** YAML takes # for a comment at the beginning of a line or after a space. */
  private static int comment(String text, int start, int end) {
    for (int at = start; at < end; at++) {
      if (text.charAt(at) == '#' && (at == start || Character.isWhitespace(text.charAt(at - 1)))) {
        return at;
      }
    }
    return end;
  }
}

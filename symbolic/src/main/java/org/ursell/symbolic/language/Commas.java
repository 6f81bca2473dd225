package org.ursell.symbolic.language;

import java.util.regex.Pattern;

/** Finds the commas that part the pieces of a line, as those inside of brackets do not. */
final class Commas {
  private static final Pattern PIECE = Pattern.compile("\\s*(rate|operator)s?\\b");

  private Commas() {}

  /**
   * The position of the next comma outside of brackets, or of one before a new piece; -1 if there
   * is none.
   */
  static int next(String text, int from) {
    int depth = 0;
    for (int at = from; at < text.length(); at++) {
      char c = text.charAt(at);
      if (c == '(' && closes(text, at)) {
        depth++;
      } else if (c == ')') {
        depth = Math.max(0, depth - 1);
      } else if (c == ',' && (depth == 0 || beginsPiece(text, at + 1))) {
        return at;
      }
    }
    return -1;
  }

  /** Whether a bracket is closed at all: one that is not hides no comma. */
  private static boolean closes(String text, int open) {
    int depth = 0;
    for (int at = open; at < text.length(); at++) {
      depth += text.charAt(at) == '(' ? 1 : text.charAt(at) == ')' ? -1 : 0;
      if (depth == 0) {
        return true;
      }
    }
    return false;
  }

  /** A bracket that is not closed ends with the piece it stands in. */
  private static boolean beginsPiece(String text, int from) {
    return PIECE.matcher(text).region(from, text.length()).lookingAt();
  }
}

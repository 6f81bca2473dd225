package org.ursell.cli.output;

import java.io.FilterWriter;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;

/**
 * Text on its way to a terminal. What a terminal would obey and nobody would see, such as an escape
 * sequence or a mark that turns the direction of writing, is written out as {@code \\u001b}:
 * titles, names and arguments come from others, and a line must read as it is. Only line breaks and
 * tabs pass, and the return of a progress bar to the beginning of its line.
 */
public final class TerminalText extends FilterWriter {
  /** The first half of a character beyond the basic plane, of which the second is to come; or 0. */
  private char half;

  private TerminalText(Writer out) {
    super(out);
  }

  /** A writer of printable text over another one. */
  public static PrintWriter over(PrintWriter plain) {
    return new PrintWriter(new TerminalText(plain), true);
  }

  /** The text with everything written out that cannot be seen. */
  public static String printable(String text) {
    StringBuilder seen = new StringBuilder(text.length());
    text.replace("\r\n", "\n").codePoints().forEach(character -> append(character, seen));
    return seen.toString();
  }

  private static void append(int character, StringBuilder seen) {
    if (!isUnseen(character)) {
      seen.appendCodePoint(character);
    } else if (Character.isBmpCodePoint(character)) {
      seen.append("\\u%04x".formatted(character));
    } else {
      seen.append("\\U%08x".formatted(character));
    }
  }

  private static boolean isUnseen(int character) {
    return switch (Character.getType(character)) {
      case Character.CONTROL -> character != '\n' && character != '\t';
      case Character.FORMAT,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR,
          Character.SURROGATE ->
          true;
      default -> false;
    };
  }

  @Override
  public void write(int one) throws IOException {
    write(String.valueOf((char) one), 0, 1);
  }

  @Override
  public void write(char[] characters, int from, int count) throws IOException {
    write(new String(characters, from, count), 0, count);
  }

  @Override
  public void write(String text, int from, int count) throws IOException {
    String piece = (half == 0 ? "" : String.valueOf(half)) + text.substring(from, from + count);
    half = 0;
    // The second half may come with the next call.
    if (!piece.isEmpty() && Character.isHighSurrogate(piece.charAt(piece.length() - 1))) {
      half = piece.charAt(piece.length() - 1);
      piece = piece.substring(0, piece.length() - 1);
    }
    // A progress bar begins with a return; within a line it would overwrite what stands there.
    boolean returns = piece.startsWith("\r");
    out.write((returns ? "\r" : "") + printable(returns ? piece.substring(1) : piece));
  }
}

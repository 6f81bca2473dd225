package org.ursell.cli.output;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.List;
import java.util.Map;

/**
 * Writes JSON: maps (in their own order), lists, strings, numbers and booleans. JSON has no word
 * for numbers that are not finite: infinity becomes the text {@code "inf"} or {@code "-inf"}, as it
 * is typed, and what is not a number {@code null}.
 */
public final class Json {
  private Json() {}

  /** The value as indented text with a final line break. */
  public static String text(Map<String, ?> value) {
    StringBuilder text = new StringBuilder();
    write(value, text);
    return text.toString();
  }

  /**
   * Writes the same piece by piece: a map that holds the text of a long file is long, too.
   *
   * @throws UncheckedIOException if it cannot be written
   */
  public static void write(Map<String, ?> value, Appendable text) {
    try {
      write(value, text, "");
      text.append('\n');
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  /**
   * Writes the text of a map, which {@link #text} made, with further entries at its end.
   *
   * @throws UncheckedIOException if it cannot be written
   */
  public static void continued(String begun, Map<String, ?> more, Appendable text) {
    int end = endOfWords(begun, endOfWords(begun, begun.length()) - 1);
    try {
      text.append(begun, 0, end).append(begun.charAt(end - 1) == '{' ? "" : ",");
      text.append(text(more).substring(1));
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  /** Where the blanks begin that a text has before some place. */
  private static int endOfWords(String text, int before) {
    int end = before;
    while (Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    return end;
  }

  private static void write(Object value, Appendable text, String indent) throws IOException {
    if (value instanceof Map<?, ?> map) {
      Iterator<? extends Map.Entry<?, ?>> entries = map.entrySet().iterator();
      text.append(entries.hasNext() ? "{\n" : "{");
      while (entries.hasNext()) {
        Map.Entry<?, ?> entry = entries.next();
        text.append(indent).append("  ");
        quote(String.valueOf(entry.getKey()), text);
        text.append(": ");
        write(entry.getValue(), text, indent + "  ");
        text.append(entries.hasNext() ? ",\n" : "\n" + indent);
      }
      text.append('}');
    } else if (value instanceof List<?> list) {
      boolean nested = list.stream().anyMatch(e -> e instanceof Map || e instanceof List);
      String separator = nested ? ",\n" + indent + "  " : ", ";
      text.append('[').append(nested ? "\n" + indent + "  " : "");
      Iterator<?> elements = list.iterator();
      while (elements.hasNext()) {
        write(elements.next(), text, indent + "  ");
        text.append(elements.hasNext() ? separator : "");
      }
      text.append(nested ? "\n" + indent : "").append(']');
    } else if (value instanceof Number number) {
      double real = number.doubleValue();
      boolean whole = real == Math.rint(real) && Math.abs(real) < 1e15;
      text.append(
          Double.isNaN(real)
              ? "null"
              : Double.isInfinite(real)
                  ? (real > 0 ? "\"inf\"" : "\"-inf\"")
                  : whole ? Long.toString((long) real) : Double.toString(real));
    } else if (value instanceof Boolean) {
      text.append(value.toString());
    } else {
      quote(String.valueOf(value), text);
    }
  }

  private static void quote(String value, Appendable text) throws IOException {
    text.append('"');
    for (int k = 0; k < value.length(); k++) {
      char c = value.charAt(k);
      switch (c) {
        case '"' -> text.append("\\\"");
        case '\\' -> text.append("\\\\");
        case '\n' -> text.append("\\n");
        case '\t' -> text.append("\\t");
        default -> {
          if (c < ' ') {
            text.append(String.format("\\u%04x", (int) c));
          } else {
            text.append(c);
          }
        }
      }
    }
    text.append('"');
  }
}

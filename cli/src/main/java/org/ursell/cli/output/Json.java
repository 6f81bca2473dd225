package org.ursell.cli.output;

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
    write(value, text, "");
    return text.append('\n').toString();
  }

  /** The text of a map, which {@link #text} made, with further entries at its end. */
  public static String continued(String begun, Map<String, ?> more) {
    String open = begun.stripTrailing();
    open = open.substring(0, open.length() - 1).stripTrailing();
    return open + (open.endsWith("{") ? "" : ",") + text(more).substring(1);
  }

  private static void write(Object value, StringBuilder text, String indent) {
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
      text.append(value);
    } else {
      quote(String.valueOf(value), text);
    }
  }

  private static void quote(String value, StringBuilder text) {
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

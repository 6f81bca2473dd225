package org.ursell.cli.figure;

/**
 * Captions as web pages want them: {@code *x*} in italics, {@code _{x}} lower, {@code ^{x}} higher.
 */
final class Markup {
  private Markup() {}

  /** The marked-up text as HTML. */
  static String html(String text) {
    return escaped(text)
        .replaceAll("\\*([^*]+)\\*", "<i>$1</i>")
        .replaceAll("_\\{([^}]*)\\}", "<sub>$1</sub>")
        .replaceAll("\\^\\{([^}]*)\\}", "<sup>$1</sup>");
  }

  /** The text with what HTML would read as its own replaced. */
  static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
